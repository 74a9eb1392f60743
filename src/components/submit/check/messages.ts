import type { Content } from '../../../domain/catalogue.ts';
import type { Problem } from '../../../domain/problem.ts';

/** What the page asks its worker. `today` is the reader's own day, `2026-11-21`. */
export interface Question {
  readonly ask: 'check' | 'preview';
  readonly id: string;
  readonly text: string;
  readonly today: string;
}

/** What the worker fetches of the hub: its own contacts are sealed. */
export type SentHub = Omit<Content, 'site'> & {
  readonly site: Omit<Content['site'], 'contacts'>;
  readonly contacts: string;
};

/** A problem with the way to its field in words: `Figures, item 2, Period`. */
export interface ToldProblem extends Problem {
  /** `undefined` where it is about the story or the whole file. */
  readonly where?: string;
}

/** What the check says, and what a later step needs to know of the text. */
export interface CheckedText {
  readonly problems: readonly ToldProblem[];
  readonly waived: readonly { readonly problem: Problem; readonly reason: string }[];
  /** Absent where the text cannot be read. */
  readonly submission?: CheckedOutline;
}

export interface CheckedOutline {
  readonly title: string;
  readonly councils: readonly string[];
  readonly provider?: string;
}

export interface Previewed {
  /** The example as its page would show it; `undefined` where nothing can be told from the text. */
  readonly html: string | undefined;
}

/**
 * First that it has started, with the names that examples have or had; then one answer to each
 * question, in their order.
 */
export type Answer =
  | { readonly kind: 'ready'; readonly taken: readonly string[] }
  | { readonly kind: 'checked'; readonly value: CheckedText }
  | { readonly kind: 'previewed'; readonly value: Previewed }
  | { readonly kind: 'failed' };
