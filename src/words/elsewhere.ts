/** Examples of other hubs: their page, and what search says of them. */
import { countOf } from '../domain/words.ts';

export const title = 'Examples from other hubs';
export const lead =
  'Other alliances publish hubs of their own. What they hold is listed here as they describe it; each link leads to them.';
export const apart =
  'These examples were not checked here. They stand in none of this hub’s counts, charts or comparisons.';
export const held = (n: number, hub: string) => `${countOf(n, 'example')} from ${hub}`;
export const visit = (hub: string) => `Visit ${hub}`;
export const unread =
  'Its list could not be read when this hub was last built. Its own site may have more.';
export const none = 'It has published no example yet.';
export const from = (hub: string) => `From ${hub}`;
export const description = (hubs: string) => `Examples of practice published by ${hubs}.`;
