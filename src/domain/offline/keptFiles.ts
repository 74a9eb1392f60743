/**
 * What a browser keeps of the hub when its reader asks for it: every page and what pages and search
 * need to work. Files to download, pictures of charts and charts for other sites stay on the hub.
 * Paths are relative to the hub's root, without a slash before them.
 */
const KEPT: readonly RegExp[] = [
  /\.html$/,
  /^_astro\/.+\.(?:css|js|woff2)$/,
  /^favicon\.svg$|^identity\//,
  // Pictures of an example's own, which its page shows.
  /^pictures\//,
  // The page speaks with Pagefind's worker; the module beside it is for other pages.
  /^pagefind\/(?!pagefind\.js$|.*-ui\.)/,
  // The check and the preview of the form.
  /^submit\/check\.js$/,
  // Examples as their files, for the form to change.
  /^submissions\/[^/]+\/source\.txt$/,
  // What scripts of pages fetch: the words of search, examples and series to compare. Charts as
  // files and the shapes of content are for machines.
  /^(?!charts\/|schema\/|data\/|offline\.json).+\.json$/,
];

/** A chart for another site's page, the answer of a server that finds nothing, and a word to robots. */
const LEFT_OUT = /^404\.html$|^charts\/[^/]+\/embed\/|^(?:robots|llms)\.txt$/;

/** Files whose name holds a digest of their content, so that one address never changes. */
const LASTING = /^_astro\/|^pagefind\/(?:fragment|index|filter)\//;

/** Whether a file of the built hub is kept. */
export function isKept(file: string): boolean {
  return !LEFT_OUT.test(file) && KEPT.some((shape) => shape.test(file));
}

/** What the copy that opens from disk has of the hub: pages, and what they show and lead to. */
const COPIED =
  /\.html$|^_astro\/.+\.(?:css|woff2)$|^favicon\.svg$|^identity\/|^pictures\/|\.(?:txt|docx)$/;

/** What is about the hub online, and examples with whom to ask: the form in the copy has them without. */
const NOT_COPIED = /^offline\/index\.html$|^submissions\/[^/]+\/source\.txt$/;

/** Whether a file of the built hub goes into the copy to download. */
export function isCopied(file: string): boolean {
  return COPIED.test(file) && !LEFT_OUT.test(file) && !NOT_COPIED.test(file);
}

/** Whether the kept copy of a file is as good as the hub's own for ever. */
export function isLasting(file: string): boolean {
  return LASTING.test(file);
}

/** The address of a file: a page goes by its folder, as readers ask for it. */
export function addressOfFile(file: string): string {
  return file.replace(/(?<=^|\/)index\.html$/, '');
}

/** The file that an address is answered with. Pages may be asked for without their last slash. */
export function fileOfAddress(address: string): string {
  if (address === '' || address.endsWith('/')) return `${address}index.html`;
  return /\.[a-z0-9_]+$/i.test(address) ? address : `${address}/index.html`;
}
