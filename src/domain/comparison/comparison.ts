import type { LICENCES } from '../submission/vocabulary.ts';
import type { Axis } from './axis.ts';

/** A value with everything a reader needs to judge it; `text` is what every view shows. */
export interface ValueCell {
  readonly kind: 'value';
  readonly value: number;
  /** The value with its unit and the source's caution: "about 29%". */
  readonly text: string;
  /** The same without its noun, for a chart: "about 29%", "12". */
  readonly label: string;
  /** What the value is, where the column's heading does not say: "Target". */
  readonly role?: string;
  /** "under", "about": the source's own caution. */
  readonly caution?: string;
  /** When it was true, in words. */
  readonly period?: string;
  /** How many people or cases it is worked out from. */
  readonly n?: number;
  /** A percentage of few people: every view shows `text`, the count, and no file the percentage. */
  readonly few?: boolean;
}

/** A value that is not there, with its reason. Never 0, never empty. */
export interface GapCell {
  readonly kind: 'gap';
  readonly reason: string;
  /** The publisher's own symbol, where it has one. */
  readonly symbol?: string;
}

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
}

export type Cell = ValueCell | GapCell | TextCell;

export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly kind: 'value' | 'text';
  /** For machines: left out of the table that readers see. */
  readonly onlyInFile?: boolean;
  /** For readers: files have it as a number beside each value already. */
  readonly onlyOnPage?: boolean;
  /** Its name in files, where the heading says more: the same in every year, so that files stack. */
  readonly fileHeading?: string;
}

export interface Row {
  readonly key: string;
  /** Row header: "Newham: Workforce strategy", "Inner London". */
  readonly label: string;
  /** The first line beside a point: "Newham". */
  readonly shortLabel: string;
  /** The second line beside a point: who is counted, and when. */
  readonly detail?: string;
  /** Address of the page behind the row, from the site's root. */
  readonly href?: string;
  /** Where its figures come from, if rows have sources of their own. */
  readonly source?: Citation;
  /** Heading of the part of the table it stands in. */
  readonly group: string;
  /** By column key. Every column has a cell. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Whether the chart shows it. What is not drawn stands in the table with its reason. */
  readonly drawn: boolean;
  /** Why it is not drawn, where more than room keeps it off the chart: "Date not stated". */
  readonly notDrawn?: string;
  /** Drawn as a quiet line behind the others: what they are seen against, such as the country. */
  readonly reference?: boolean;
}

/** A day that parts the figures: from it they no longer compare, or a practice began. */
export interface Break {
  readonly kind?: 'start';
  /** Place on the axis of years, such as 2024.08. */
  readonly at: number;
  readonly label: string;
}

/** Which cells a chart shows, by column key: the values stay in the rows. */
export type ChartPlan =
  | { readonly kind: 'dumbbell'; readonly from: string; readonly to: string; readonly axis: Axis }
  | {
      readonly kind: 'lines';
      readonly columns: readonly { readonly key: string; readonly year: number }[];
      readonly axis: Axis;
      readonly breaks: readonly Break[];
    }
  | {
      /** A point with its range for each row; rows marked as reference are lines across them. */
      readonly kind: 'ranges';
      readonly value: string;
      readonly ends?: { readonly low: string; readonly high: string };
      readonly axis: Axis;
      /** Which words of a column make a point solid: the row differs clearly from `from`. */
      readonly clear?: {
        readonly key: string;
        readonly words: readonly string[];
        readonly from: string;
      };
      /** Key of the row that the reader put first. */
      readonly chosen?: string;
    };

/** Where figures come from: in words, and in parts for machines as far as they are known. */
export interface Citation {
  readonly text: string;
  /** A whole address, or one from the site's root. */
  readonly href?: string;
  readonly publisher?: string;
  readonly title?: string;
  /** Which release the values are from. */
  readonly release?: string;
  /** The day it was fetched, as 2026-04-27. */
  readonly retrieved?: string;
  readonly licence?: keyof typeof LICENCES;
  /** The words the licence asks for. */
  readonly attribution?: string;
}

/**
 * Figures side by side. One value feeds the sentence, the table, the drawing, the interactive
 * chart and the file for download, so that they cannot disagree.
 */
export interface Comparison {
  /** Unique on a page: element ids begin with it. */
  readonly id: string;
  /** Two classes of figure that never share an axis. */
  readonly kind: 'quoted' | 'official';
  /** Name of the measure: "Turnover rate". */
  readonly measure: string;
  /** The finding, in 15 words at most. */
  readonly heading: string;
  /** Measure, unit, place and time. */
  readonly subtitle: string;
  /** The finding in full, with both values and dates. */
  readonly sentence: string;
  readonly caption: string;
  readonly rowHeading: string;
  /** The unit in words, for the file: "percent", "schools". */
  readonly unit: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Absent when there is nothing to set side by side. */
  readonly chart: ChartPlan | undefined;
  /** Why there is no chart, as a sentence in its place. */
  readonly noChart?: string;
  readonly definition: string;
  readonly sources: readonly Citation[];
  readonly notes: readonly string[];
  /** What has to go with the sentence into a paper, in short; the notes where absent. */
  readonly inShort?: readonly string[];
}

export const MOST_HEADING_WORDS = 15;

/** The first wording short enough for a heading; the last is the shortest there is. */
export function fittingHeading(wordings: readonly [string, ...string[]]): string {
  const fits = (text: string): boolean => text.split(/\s+/).length <= MOST_HEADING_WORDS;
  return wordings.find(fits) ?? wordings.at(-1) ?? wordings[0];
}

/** Why a file has no percentage of few people: the count it stands for. */
export function fewReason({ text }: Pick<ValueCell, 'text'>): string {
  return `${text}: too few people for a percentage`;
}

/** The cell of a column, for rows built by this folder: a missing one is a bug. */
export function cellOf(row: Row, key: string): Cell {
  const cell = row.cells[key];
  if (cell === undefined) throw new Error(`The row "${row.key}" has no cell "${key}".`);
  return cell;
}
