import type { Place } from './problem.ts';

/**
 * A submission's body after the safe reader: plain data that one component prints.
 * `html` holds text already escaped; nothing else in it ever reaches a page as markup.
 */
export type BodyPart = HtmlPart | ComponentPart | ImagePart;

export interface HtmlPart {
  readonly type: 'html';
  readonly html: string;
}

export interface ComponentPart {
  readonly type: 'component';
  /** Name from the author components' registry, such as `Callout`. */
  readonly name: string;
  readonly props: Readonly<Record<string, string | number | boolean>>;
  readonly children: readonly BodyPart[];
  /** Where the tag stands in its file, for rules that look at what it refers to. */
  readonly place: Place;
}

/** Pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface ImagePart {
  readonly type: 'image';
  /** File name beside the submission, without `./`. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  /** Set once the picture itself has been looked at, so that a page can keep its place for it. */
  readonly size?: PictureSize;
  /** Where the picture stands in its file. */
  readonly place: Place;
}

/** A heading of the body: the contents list and search results link to its id. */
export interface BodyHeading {
  readonly id: string;
  readonly depth: 2 | 3 | 4;
  readonly text: string;
}

/** What the reader makes of one body. */
export interface Body {
  readonly parts: readonly BodyPart[];
  readonly headings: readonly BodyHeading[];
  /** The words alone, for descriptions, word counts and comparison with other texts. */
  readonly text: string;
}

export const EMPTY_BODY: Body = { parts: [], headings: [], text: '' };
