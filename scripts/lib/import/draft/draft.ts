import type { z } from 'zod';
import type { Content } from '../../../../src/domain/catalogue.ts';
import type { submissionSchema } from '../../../../src/domain/submission/schema.ts';

/** What an importer has to know of the hub: its lists, each sound or left out. */
export type Known = Pick<
  Content,
  'councils' | 'providers' | 'categories' | 'themes' | 'measures' | 'practiceModels'
> & {
  readonly publisher: string;
  /** The region that the hub is for: a provider's other councils are left out. */
  readonly region?: string | undefined;
};

/** The front matter of a draft as far as it is known; `writeDraft` marks the rest as unknown. */
export type DraftDetails = Partial<z.input<typeof submissionSchema>>;

/** Words with one look. An address is only kept where a reader may be led there. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  readonly href?: string | undefined;
}

/** A part of a text, as plain as Markdown can say it. */
export type Block =
  | { readonly type: 'heading'; readonly depth: 2 | 3 | 4; readonly words: readonly Run[] }
  | { readonly type: 'paragraph' | 'quote'; readonly words: readonly Run[] }
  | {
      readonly type: 'item';
      /** 0 for a list by itself, 1 for a list in an item of it, and so on. */
      readonly level: number;
      readonly ordered: boolean;
      readonly words: readonly Run[];
    }
  /** The first row is the head. */
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly type: 'picture'; readonly src: string; readonly alt: string };

/** Something that a person has to decide before the draft can be published. */
export interface Gap {
  /** The part of the draft it concerns, as a heading would say it: "Contacts". */
  readonly about: string;
  readonly note: string;
}

/** A submission in the making. */
export interface Draft {
  readonly id: string;
  readonly details: DraftDetails;
  readonly blocks: readonly Block[];
  readonly gaps: readonly Gap[];
}

/** The words of runs without their looks. */
export function textOf(words: readonly Run[]): string {
  return words.map(({ text }) => text).join('');
}

/** The words of a block; cells of a table are told apart by a space. */
export function wordsOf(block: Block): string {
  if (block.type === 'table') return block.rows.flat().map(textOf).join(' ');
  return block.type === 'picture' ? block.alt : textOf(block.words);
}

/** Runs that hold this text and no look. */
export function plain(text: string): readonly Run[] {
  return [{ text }];
}
