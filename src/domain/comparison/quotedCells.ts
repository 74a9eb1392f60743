import { officialBeside } from '../benchmark/officialBeside.ts';
import type { Benchmark } from '../benchmark/benchmark.ts';
import type { Measure } from '../catalogue.ts';
import type { Council } from '../council/schema.ts';
import { formatChange } from '../measure/formatValue.ts';
import { figureText, isSmallGroup, peopleSized } from '../measure/peopleSized.ts';
import type { Metric, MetricValue } from '../submission/metric.ts';
import { formatPeriod } from '../submission/period.ts';
import type { Submission } from '../submission/submission.ts';
import { DEFINITIONS, EVIDENCE, QUALIFIERS, VALUE_ROLES } from '../submission/vocabulary.ts';
import { NOT_STATED } from '../text.ts';
import { listOf } from '../words.ts';
import type { Cell, GapCell, ValueCell } from './comparison.ts';
import type { Figure } from './figures.ts';
import { shortValue } from './shortValue.ts';

/** Before, after and change of a quoted figure; each that is not there says why. */
export function valueCells(figure: Figure, measure: Measure): Record<string, Cell> {
  if (figure.kind === 'other') {
    return {
      before: missing('Not a before and after'),
      after: valueCell(figure.value, measure, VALUE_ROLES[figure.value.role].label),
      change: missing('Not a before and after'),
    };
  }
  const { before, after } = figure;
  const few = [before, after].some((value) => value && isSmallGroup(value, measure));
  const change = before && after && !few ? formatChange(before, after, measure) : undefined;
  return {
    before: before ? valueCell(before, measure) : missing('No before figure is given'),
    after: after ? valueCell(after, measure) : missing('No after figure is given'),
    change:
      change === undefined
        ? missing(
            few
              ? 'Too few people to say'
              : before && after
                ? 'The figures are too inexact to say'
                : 'Needs both figures',
          )
        : { kind: 'text', text: change },
  };
}

/** What a reader has to know of a quoted figure: who, how, from where, and how we know. */
export function wordCells(
  submission: Submission,
  metric: Metric,
  figure: Figure,
  measure: Measure,
): Record<string, Cell> {
  const latest = figure.kind === 'other' ? figure.value : (figure.after ?? figure.before);
  const definition = [DEFINITIONS[metric.definition].label, metric.definitionNote];
  return {
    population: { kind: 'text', text: counted(metric, figure) },
    definition: { kind: 'text', text: definition.filter((part) => part !== undefined).join(': ') },
    source: stated(metric.source, 'The example gives no source'),
    evidence: { kind: 'text', text: EVIDENCE[submission.evidence].label },
    people: { kind: 'text', text: (latest && peopleSized(latest, measure)) ?? '' },
    note: { kind: 'text', text: metric.note ?? '' },
  };
}

function valueCell(value: MetricValue, measure: Measure, role?: string): ValueCell {
  return {
    kind: 'value',
    value: value.value,
    text: figureText(value, measure),
    label: isSmallGroup(value, measure)
      ? figureText(value, measure)
      : shortValue(value.value, measure, value.qualifier),
    period: formatPeriod(value.period),
    ...(role === undefined ? {} : { role }),
    ...(value.qualifier === undefined ? {} : { caution: QUALIFIERS[value.qualifier].label }),
    ...(isSmallGroup(value, measure) ? { few: true } : value.n === undefined ? {} : { n: value.n }),
  };
}

/** Who or what is counted, with the group that the figure is about. */
export function counted(metric: Metric, figure: Figure): string {
  const population = metric.population === NOT_STATED ? 'Not stated' : metric.population;
  if (figure.group === undefined) return population;
  return metric.population === NOT_STATED ? figure.group : `${figure.group} (${population})`;
}

function stated(text: string, reason: string): Cell {
  return text === NOT_STATED ? missing(reason) : { kind: 'text', text };
}

function missing(reason: string): GapCell {
  return { kind: 'gap', reason };
}

/** The official figure of the same council and date, in words: it shares no axis with a quoted one. */
export function officialCell(
  measure: Measure,
  benchmark: Benchmark | undefined,
  councils: readonly Council[],
  figure: Figure,
): Cell {
  if (benchmark === undefined) return missing('This measure has no official series');
  if (figure.kind === 'other') return missing('Not a result');
  const periods = new Set(
    [figure.before, figure.after].flatMap((value) => (value === undefined ? [] : [value.period])),
  );
  const beside = [...periods].map((period) => officialBeside(benchmark, measure, councils, period));
  const figures = beside.flatMap((each) =>
    each.kind === 'figure' ? [`${each.text} for ${each.area} in reporting year ${each.year}`] : [],
  );
  if (figures.length > 0) return { kind: 'text', text: listOf(figures) };
  const [first] = beside;
  return missing(first?.kind === 'none' ? first.reason : 'No official figure');
}
