/** What search says of examples of other hubs. */
export const heading = 'From other hubs';
export const note = 'Published elsewhere and not checked here. Filters do not apply to them.';
export const all = 'All examples from other hubs';
export const from = (hub: string, councils: string) =>
  councils === '' ? `From ${hub}` : `From ${hub}: ${councils}`;
