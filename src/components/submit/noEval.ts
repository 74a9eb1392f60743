import { config } from 'zod';

/*
 * The policy of pages lets no text become code. Schemas would try it once to be faster, and the
 * browser would report that; this comes before any schema is made.
 */
config({ jitless: true });
