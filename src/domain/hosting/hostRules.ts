import { addresses } from '../addresses.ts';
import { EMBED_POLICY, PAGE_POLICY, SEARCH_WORKER_POLICY, WORKER_POLICY } from './policies.ts';

export type Header = readonly [name: string, value: string];

/**
 * Headers of every answer. Anybody may read the files from a script of their own: nothing here is
 * private, and no cookie exists that could travel with a request.
 */
export const EVERYWHERE: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
  ['Access-Control-Allow-Origin', '*'],
];

/** Of pages: their own policy once more, and what only a header can say, that no site frames them. */
export const OF_PAGES: readonly Header[] = [
  ['Content-Security-Policy', `${PAGE_POLICY}; frame-ancestors 'none'`],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Of charts for other sites, which are there to be framed. */
export const OF_EMBEDS: readonly Header[] = [
  ['Content-Security-Policy', `${EMBED_POLICY}; frame-ancestors *`],
];

/**
 * Of workers, by their address. A worker has the policy that comes with its own file, and a file can
 * have one by header alone.
 */
export const OF_WORKERS: readonly (readonly [path: string, header: Header])[] = [
  [addresses.searchWorker, ['Content-Security-Policy', SEARCH_WORKER_POLICY]],
  [addresses.submitWorker, ['Content-Security-Policy', WORKER_POLICY]],
  [addresses.offlineWorker, ['Content-Security-Policy', WORKER_POLICY]],
];

/** Of files whose name holds a digest: one address never changes. */
export const OF_LASTING: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** Of the rest: kept, and asked for again each time, which costs a line where nothing changed. */
export const OF_OTHERS: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];

/** Where lasting files are, from the hub's root. */
export const LASTING_FOLDERS = [
  '/_astro/',
  '/pagefind/fragment/',
  '/pagefind/index/',
  '/pagefind/filter/',
] as const;

/** The editor's page has a policy of its own, which reaches farther. */
export const EDITOR = '/admin/';
export const CHARTS = '/charts/';

/** Folders of pages that take the usual headers, given all folders with pages at the hub's root. */
export function usualFolders(folders: readonly string[]): readonly string[] {
  return folders
    .map((folder) => `/${folder}/`)
    .filter((folder) => folder !== EDITOR && folder !== CHARTS)
    .sort();
}

/** A redirect as hosts make it; paths begin at the root of the domain. */
export interface HostRedirect {
  readonly from: string;
  /** Left out for what was taken down. */
  readonly to?: string;
}

/** What is written for a host: the path of the hub, its folders of pages, and what moved. */
export interface HostedHub {
  /** `/`, or `/hub/`. */
  readonly base: string;
  /** Folders with pages at the hub's root, by name. */
  readonly folders: readonly string[];
  readonly redirects: readonly HostRedirect[];
}

/** A path of the hub from the root of the domain. */
export function underBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}
