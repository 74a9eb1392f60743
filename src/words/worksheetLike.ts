/** What makes councils alike, as script on the worksheet says it. */
export const likeNone = (own: string, other: string) =>
  `${other}: nothing that we know makes it like ${own}. That alone does not mean that it would not work.`;
export const likeSome = (other: string, reasons: string) => `${other}: ${reasons}.`;
export const moreFor = (own: string) => `Examples from councils like ${own}`;
export const couldNotLoad = 'The list of councils did not load. Load the page again to try.';
