import type { Metric } from '../metric.ts';

/** When a value was true: as data, so that two can be told apart, and in words. */
export interface QuotedTime {
  /** Such as `2024-09`; figures of no stated date have none. */
  readonly period: string;
  readonly text: string;
  readonly group?: string;
}

/** What decides whether two quoted figures can be set side by side. Values play no part in it. */
export interface QuotedFigure {
  readonly measure: string;
  readonly name: string;
  readonly definition: Metric['definition'];
  readonly definitionNote?: string;
  readonly population: string;
  /** The stated dates of its results; targets, running totals and comparison groups are none. */
  readonly times: readonly QuotedTime[];
}
