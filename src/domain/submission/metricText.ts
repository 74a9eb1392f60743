import type { Scale } from '../measure/formatValue.ts';
import { figureText, isSmallGroup } from '../measure/peopleSized.ts';
import { NOT_STATED } from '../text.ts';
import { sentenceCase } from '../words.ts';
import type { Metric, MetricValue } from './metric.ts';
import { formatPeriod } from './period.ts';
import { DEFINITIONS, VALUE_ROLES } from './vocabulary.ts';

/** What a value stands for: "Before", "Schools with support", "Schools with support, before". */
export function valueLabel({ role, group }: MetricValue): string {
  const { label } = VALUE_ROLES[role];
  if (group === undefined) return label;
  return role === 'single' || role === 'comparison' ? group : `${group}, ${label.toLowerCase()}`;
}

/** When it was true and of how many: "2022, from 162", "date not stated". */
export function valueTime(value: MetricValue, scale?: Scale): string {
  const { period, n } = value;
  const time = formatPeriod(period);
  // "7 of 22" has said it.
  const isSaid = scale !== undefined && isSmallGroup(value, scale);
  return n === undefined || isSaid ? time : `${time}, from ${n}`;
}

/** A value in one line: the amount, and in other type what it is and when. */
export function valueLine(
  value: MetricValue,
  scale: Scale,
): { readonly value: string; readonly when: string } {
  const plain = value.role === 'single' && value.group === undefined;
  const what = plain ? [] : [valueLabel(value).toLowerCase()];
  return {
    value: sentenceCase(figureText(value, scale)),
    when: [
      ...(value.group === undefined ? what : [valueLabel(value)]),
      valueTime(value, scale),
    ].join(', '),
  };
}

/** Whose definition, what it counts, and where the number comes from, as sentences. */
export function definitionText({ definition, definitionNote, source }: Metric): string {
  const label = DEFINITIONS[definition].label;
  const first = definitionNote === undefined ? label : `${label}: ${definitionNote}`;
  const second = source === NOT_STATED ? 'Source not stated' : `Source: ${source}`;
  return `${first.replace(/\.$/, '')}. ${second.replace(/\.$/, '')}.`;
}
