import {
  fewReason,
  type Cell,
  type Column,
  type Citation,
  type Comparison,
  type Row,
} from '../comparison/comparison.ts';
import { LICENCES } from '../submission/vocabulary.ts';
import type { PublishedChart } from './publishedChart.ts';
import { citationText, sourcesOf, type ChartHub } from './reuseText.ts';

/** A value, with what its source says of it as far as it says anything. */
interface ValueRecord {
  readonly value: number;
  /** What the value is where it is no result: "Target". */
  readonly role?: string;
  /** "under", "about": the value is then not exact. */
  readonly caution?: string;
  readonly period?: string;
  /** How many people or cases it is worked out from. */
  readonly n?: number;
}

/** A value that is not there. Never 0, never null. */
interface GapRecord {
  readonly missing: string;
  /** The publisher's own symbol, or the hub's `<30` for a percentage of fewer than 30 people. */
  readonly symbol?: string;
}

interface SourceRecord {
  readonly text: string;
  readonly publisher?: string;
  readonly title?: string;
  /** Whole address of what the figures are taken from. */
  readonly url?: string;
  readonly release?: string;
  /** The day it was fetched: 2026-04-27. */
  readonly retrieved?: string;
  readonly licence?: string;
  /** The words the licence asks for. */
  readonly attribution?: string;
}

interface PanelRecord {
  readonly measure: string;
  /** One definition for every row, or each council's own. */
  readonly kind: 'official' | 'quoted';
  readonly title: string;
  readonly sentence: string;
  /** "percent", "cases per worker". */
  readonly unit: string;
  readonly definition: string;
  readonly notes: readonly string[];
  /** Value columns hold values and gaps, text columns words and gaps. */
  readonly columns: readonly {
    readonly key: string;
    readonly heading: string;
    readonly kind: 'value' | 'text';
  }[];
  readonly rows: readonly {
    readonly label: string;
    /** Heading of the part of the table it stands in. */
    readonly part: string;
    /** Whole address of the page behind the row. */
    readonly url?: string;
    readonly drawn: boolean;
    /** By column key: a value, a gap, or words. */
    readonly cells: Readonly<Record<string, ValueRecord | GapRecord | string>>;
  }[];
}

/**
 * A chart as its JSON file gives it: the same figures as its CSV file, with everything that is
 * known of them. What is not known is left out. Addresses are whole.
 */
export interface ChartRecord {
  readonly id: string;
  readonly title: string;
  /** The chart's own page. */
  readonly address: string;
  /** The page it belongs to. */
  readonly page: { readonly address: string; readonly title: string };
  /** The hub that publishes the chart. */
  readonly hub: string;
  readonly citation: string;
  readonly sources: readonly SourceRecord[];
  /** One, or several small ones that are read together. */
  readonly panels: readonly PanelRecord[];
}

/** The record of a chart; `address` is the whole address of its page. */
export function chartRecord(chart: PublishedChart, hub: ChartHub, address: string): ChartRecord {
  return {
    id: chart.id,
    title: chart.title,
    address,
    page: { address: hub.whole(chart.page.address), title: chart.page.title },
    hub: hub.name,
    citation: citationText(chart, hub, address),
    sources: sourcesOf(chart).map((source) => sourceRecord(source, hub)),
    panels: chart.panels.map((panel) => panelRecord(panel, hub)),
  };
}

function sourceRecord({ href, licence, ...source }: Citation, hub: ChartHub): SourceRecord {
  return {
    ...source,
    ...(href === undefined ? {} : { url: hub.whole(href) }),
    ...(licence === undefined ? {} : { licence: LICENCES[licence].label }),
  };
}

function panelRecord(panel: Comparison, hub: ChartHub): PanelRecord {
  const { measure, kind, heading, sentence, unit, definition, notes, columns, rows } = panel;
  return {
    measure,
    kind,
    title: heading,
    sentence,
    unit,
    definition,
    notes,
    columns: columns.filter(inFiles).map(({ key, heading: named, kind: held }) => ({
      key,
      heading: named,
      kind: held,
    })),
    rows: rows.map((row) => rowRecord(row, columns, hub)),
  };
}

function inFiles({ onlyOnPage }: Column): boolean {
  return onlyOnPage !== true;
}

function rowRecord(
  { label, group, href, drawn, cells }: Row,
  columns: readonly Column[],
  hub: ChartHub,
) {
  const left = new Set(columns.filter((column) => !inFiles(column)).map(({ key }) => key));
  return {
    label,
    part: group,
    ...(href === undefined ? {} : { url: hub.whole(href) }),
    drawn,
    cells: Object.fromEntries(
      Object.entries(cells)
        .filter(([key]) => !left.has(key))
        .map(([key, cell]) => [key, cellRecord(cell)] as const),
    ),
  };
}

function cellRecord(cell: Cell): ValueRecord | GapRecord | string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'gap':
      return {
        missing: cell.reason,
        ...(cell.symbol === undefined ? {} : { symbol: cell.symbol }),
      };
    case 'value': {
      if (cell.few === true) return { missing: fewReason(cell) };
      const { value, role, caution, period, n } = cell;
      return {
        value,
        ...(role === undefined ? {} : { role }),
        ...(caution === undefined ? {} : { caution }),
        ...(period === undefined ? {} : { period }),
        ...(n === undefined ? {} : { n }),
      };
    }
  }
}
