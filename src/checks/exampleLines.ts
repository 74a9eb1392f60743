import { stringify } from 'yaml';
import type { RuleExample } from './rule.ts';

/** Lines of an example as a contributor would write them, and where they would stand. */
export interface ExampleBlock {
  readonly where: string;
  readonly lines: string;
}

/** What an example changes, and nothing of the sample that it leaves alone. */
export function exampleLines({
  id,
  details,
  body,
  other,
  site,
  series = {},
  addresses,
}: RuleExample): ExampleBlock[] {
  const beside = other === undefined ? [] : exampleLines(other);
  return [
    ...block('The name of the file', id === undefined ? undefined : `${id}.mdx`),
    ...block('The details at the top', detailLines(details)),
    ...block('The text', body),
    ...block('The file site.yml', detailLines(site)),
    ...Object.entries(series).map(([measure, csv]) => ({
      where: `The file benchmarks/${measure}.csv`,
      lines: csv.trimEnd(),
    })),
    ...block('The file addresses.txt', addresses),
    ...beside.map(({ where, lines }) => ({ where: `${where}, in another submission`, lines })),
  ];
}

function block(where: string, lines: string | undefined): ExampleBlock[] {
  return lines === undefined ? [] : [{ where, lines }];
}

function detailLines(details: RuleExample['details']): string | undefined {
  if (details === undefined) return undefined;
  return Object.entries(details)
    .map(([field, value]) =>
      value === undefined
        ? `# ${field}: is left out`
        : stringify({ [field]: value }, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd(),
    )
    .join('\n');
}
