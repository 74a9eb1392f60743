import type { Catalogue } from '../catalogue.ts';
import type { Metric, MetricValue } from '../submission/metric.ts';
import { metricName } from '../submission/metric.ts';
import { DEFINITIONS, keysOf, QUALIFIERS, VALUE_ROLES } from '../submission/vocabulary.ts';
import { type Column, makeTable, type Table } from './table.ts';

interface Row {
  readonly submission: string;
  readonly metric: Metric;
  readonly value: MetricValue;
  readonly number: number;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'submission',
    title: 'Example',
    description: 'The id of the example that reports the figure.',
    type: 'string',
    required: true,
    value: ({ submission }) => submission,
  },
  {
    name: 'figure',
    title: 'Figure',
    description: 'The name of the figure within its example.',
    type: 'string',
    required: true,
    value: ({ metric }) => metricName(metric),
  },
  {
    name: 'number',
    title: 'Number',
    description: 'The place of the value among those of its figure, from 1.',
    type: 'integer',
    required: true,
    value: ({ number }) => number,
  },
  {
    name: 'measure',
    title: 'Measure',
    description: 'What is measured: an id of the table of measures.',
    type: 'string',
    required: true,
    value: ({ metric }) => metric.measure,
  },
  {
    name: 'population',
    title: 'Population',
    description: 'Whom or what it counts. Figures of different populations are not comparable.',
    type: 'string',
    required: true,
    value: ({ metric }) => metric.population,
  },
  {
    name: 'definition',
    title: 'Definition',
    description:
      'Whose definition it follows. Only dfe-csww may be set beside official figures, and even then with care.',
    type: 'string',
    required: true,
    choices: keysOf(DEFINITIONS),
    value: ({ metric }) => metric.definition,
  },
  {
    name: 'definitionNote',
    title: 'What is counted',
    description: 'The council’s own definition in a few words.',
    type: 'string',
    value: ({ metric }) => metric.definitionNote,
  },
  {
    name: 'role',
    title: 'What the value is',
    description: 'Before, after, a single figure, a target, a running total or a comparison.',
    type: 'string',
    required: true,
    choices: keysOf(VALUE_ROLES),
    value: ({ value }) => value.role,
  },
  {
    name: 'value',
    title: 'Value',
    description: 'The number, in the unit of its measure.',
    type: 'number',
    required: true,
    value: ({ value }) => value.value,
  },
  {
    name: 'qualifier',
    title: 'How exact',
    description: 'Said where the source rounds or gives a bound. Empty means as stated.',
    type: 'string',
    choices: keysOf(QUALIFIERS),
    value: ({ value }) => value.qualifier,
  },
  {
    name: 'period',
    title: 'Period',
    description: 'A year, month or day, two of them joined by “to”, or not-stated.',
    type: 'string',
    required: true,
    value: ({ value }) => value.period,
  },
  {
    name: 'group',
    title: 'Group',
    description: 'The group that the value is of, where the figure is split.',
    type: 'string',
    value: ({ value }) => value.group,
  },
  {
    name: 'n',
    title: 'People or cases',
    description: 'How many people or cases a percentage is of.',
    type: 'number',
    value: ({ value }) => value.n,
  },
  {
    name: 'source',
    title: 'Source',
    description: 'Where the council has the figure from, or not-stated.',
    type: 'string',
    required: true,
    value: ({ metric }) => metric.source,
  },
  {
    name: 'note',
    title: 'Note',
    description: 'What a reader has to know about the figure.',
    type: 'string',
    value: ({ metric }) => metric.note,
  },
];

/** The figures that examples report, one row a value. */
export function metricsTable({ submissions }: Pick<Catalogue, 'submissions'>): Table {
  const rows = submissions.flatMap(({ id, metrics = [] }) =>
    metrics.flatMap((metric) =>
      metric.values.map((value, at): Row => ({ submission: id, metric, value, number: at + 1 })),
    ),
  );
  return makeTable(
    {
      name: 'metrics',
      title: 'Figures',
      description: 'One row for each value that an example reports.',
      key: ['submission', 'figure', 'number'],
      refers: [
        { column: 'submission', table: 'submissions' },
        { column: 'measure', table: 'measures' },
      ],
    },
    COLUMNS,
    rows,
  );
}
