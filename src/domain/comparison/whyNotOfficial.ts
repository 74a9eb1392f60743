import { officialBeside } from '../benchmark/officialBeside.ts';
import type { Measure } from '../catalogue.ts';
import { overWhat } from '../measure/overWhat.ts';
import { figureText } from '../measure/peopleSized.ts';
import type { MetricValue } from '../submission/metric.ts';
import { formatPeriod } from '../submission/period.ts';
import { listOf, midSentence } from '../words.ts';
import { compareText, quotesOf, type Quote, type Quotes } from './quotedRows.ts';

/**
 * Why the figures that examples quote for a measure are not the official ones, in sentences: what
 * the official figure counts, what each example counts, and the official figure of the same
 * council and date. `undefined` where there is no official series or nothing is quoted.
 */
export function whyNotOfficial(measure: Measure, hub: Quotes): readonly string[] | undefined {
  const benchmark = hub.benchmarks.find((series) => series.measure === measure.id);
  const quotes = hub.submissions
    .flatMap((submission) => quotesOf(submission, measure, hub))
    .filter(({ figure }) => figure.kind === 'result')
    .toSorted((a, b) => compareText(a.who, b.who));
  if (benchmark === undefined || quotes.length === 0) return undefined;
  const ofDefinition = (definition: string): Quote[] =>
    quotes.filter(({ metric }) => metric.definition === definition);
  const silent = [...new Set(ofDefinition('not-stated').map(({ who }) => who))];
  const beside = (quote: Quote): string[] =>
    valuesOf(quote).flatMap((value) => {
      const councils = quote.source.councils.map(hub.council);
      const official = officialBeside(benchmark, measure, councils, value.period);
      if (official.kind === 'none') return [];
      const quoted = `${figureText(value, measure)} (${formatPeriod(value.period)})`;
      const same = official.value === value.value && value.qualifier === undefined;
      return same
        ? [`${quote.who} quotes ${quoted}, which is the official figure.`]
        : [
            `${quote.who} quotes ${quoted}. The official figure for ${official.area} in reporting year ${official.year} is ${official.text}.`,
          ];
    });
  return [
    ...officialCount(measure),
    ...ofDefinition('local').map(
      ({ who, metric }) => `${who} counts in its own way: ${sentence(metric.definitionNote)}`,
    ),
    ...(silent.length === 0
      ? []
      : [
          `${listOf(silent)} ${silent.length === 1 ? 'does' : 'do'} not say how the figure is counted.`,
        ]),
    ...quotes.flatMap(beside),
  ];
}

function officialCount(measure: Measure): string[] {
  const { numerator, denominator, when } = measure;
  if (numerator === undefined) return [];
  const share =
    denominator === undefined ? '' : `, ${overWhat(measure)} ${midSentence(denominator)}`;
  const time = when === undefined ? '' : ` (${midSentence(when)})`;
  return [`The official figure counts ${midSentence(numerator)}${share}${time}.`];
}

function valuesOf({ figure }: Quote): MetricValue[] {
  if (figure.kind === 'other') return [];
  return [figure.before, figure.after].filter((value) => value !== undefined);
}

function sentence(note = ''): string {
  return note === '' || note.endsWith('.') ? note : `${note}.`;
}
