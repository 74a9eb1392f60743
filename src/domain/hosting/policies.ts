/** What a page of the hub may load and run: its own files, and nothing written into the page. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // No text becomes markup or the address of a script, but through the hub's one policy for it.
  "require-trusted-types-for 'script'",
  'trusted-types hub',
].join('; ');

/** The same for a worker that only asks the hub for files. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** For the worker of search, whose engine is WebAssembly: the one place where any may be made. */
export const SEARCH_WORKER_POLICY = `${WORKER_POLICY}; script-src 'wasm-unsafe-eval'`;

/** The same for a chart that stands in another site's page: it runs nothing at all. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
