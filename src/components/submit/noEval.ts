import { config } from 'zod';

/*
 * The policy of pages lets no text become code. Schemas would try it once to be faster, and the
 * browser would report that. Whatever runs in a browser and holds schemas imports this first: they
 * look at it when they are made.
 */
config({ jitless: true });
