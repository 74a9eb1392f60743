import type { Comparison } from '../comparison/comparison.ts';

/** A chart with an address of its own, where it can be cited, downloaded and shown elsewhere. */
export interface PublishedChart {
  /** Permanent and unique in the hub, such as "official-turnover-rate": the last part of its address. */
  readonly id: string;
  /** The finding, in 15 words at most. */
  readonly title: string;
  /** One panel, or several small ones that are read together. Each has a drawing. */
  readonly panels: readonly [Comparison, ...Comparison[]];
  /** Address of the page that it belongs to, from the site's root, and what that page is called. */
  readonly page: { readonly address: string; readonly title: string };
}
