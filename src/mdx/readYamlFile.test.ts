import { expect, test } from 'vitest';
import { z } from 'zod';
import { practiceModelSchema } from '../domain/practice-model/schema.ts';
import { submissionSchema } from '../domain/submission/schema.ts';
import { readYamlText } from './readYamlFile.ts';
import { short } from './testing.ts';

const metrics = z.strictObject({ metrics: submissionSchema.shape.metrics });

function messages(text: string, schema: z.ZodType = metrics, noun = 'a submission') {
  return readYamlText(text, schema, noun).findings.map(
    (one) => `${short(one)} ${one.message} — ${one.remedy}`,
  );
}

const METRIC = `metrics:
  - measure: vacancy-rate
    population: Social care teams
    definition: local
    source: Dashboard
    values:
      - { role: before, value: 27, period: 2024 }
`;

test('a year without quotes is text where the field holds text', () => {
  const { findings, data } = readYamlText(METRIC, metrics);
  expect(findings).toEqual([]);
  expect(data?.metrics?.[0]?.values[0]).toEqual({ role: 'before', value: 27, period: '2024' });
});

test('a missing field is asked for by its name, in its context, with an example', () => {
  expect(messages(METRIC.replace('    population: Social care teams\n', ''))).toEqual([
    'schema-missing 2:5 Figures, item 1: enter "Population" (for example, Social care teams) — write population: Social care teams',
  ]);
  expect(messages(METRIC.replace('value: 27, ', ''))).toEqual([
    'schema-missing 7:9 Figures, item 1, Values, item 1: enter "Value" (for example, 27) — write value: 27',
  ]);
});

test('an empty optional field may be deleted', () => {
  expect(messages(METRIC.replace('    source:', '    note:\n    source:'))).toEqual([
    'schema-missing 5:5 Figures, item 1: "Note" is empty — write a value after note: or delete the line',
  ]);
});

test('a value outside a list names the list and the nearest choice', () => {
  expect(messages(METRIC.replace('local', 'locall'))).toEqual([
    'schema-value 4:17 Figures, item 1: "Definition" must be one of dfe-csww, local or not-stated — did you mean local? Write definition: local',
  ]);
});

test('a value of the wrong type says which one is wanted', () => {
  expect(messages(METRIC.replace('value: 27', 'value: 27%'))).toEqual([
    'schema-value 7:32 Figures, item 1, Values, item 1: "Value" must be a number, without quotes or a unit — did you mean 27? Write value: 27',
  ]);
});

test('an unknown field offers the one that was meant', () => {
  expect(messages(METRIC.replace('population:', 'poplation:')).join('\n')).toContain(
    'schema-unknown-field 3:5 "poplation" is not a field of Figures, item 1 — did you mean population? Write population: or delete the line',
  );
  expect(messages('layuot: x', z.strictObject({ layout: z.string().optional() }))).toEqual([
    'schema-unknown-field 1:1 "layuot" is not a field of a submission — did you mean layout? Write layout: or delete the line',
  ]);
});

test('the words of the schema itself come first', () => {
  expect(messages(METRIC.replace('vacancy-rate', 'Vacancy Rate')).join()).toContain(
    '"Measure" must be lower-case letters, numbers and single hyphens',
  );
});

test('lengths are said in characters and items', () => {
  const schema = z.strictObject({
    a: z.string().min(3).max(4),
    b: z.array(z.string().max(2)).min(1).max(2),
    c: z.iso.date(),
  });
  expect(messages('a: abcde\nb: []\nc: 2025-02-31', schema)).toEqual([
    'schema-value 1:4 "a" must be at most 4 characters long — shorten it: it is 5 characters long',
    'schema-value 2:4 "b" must have at least 1 item — change it so that it fits',
    'schema-value 3:4 "c" must be a real day, written as year-month-day such as 2025-03-14 — change it so that it fits',
  ]);
  expect(messages('a: abc\nb: [one]\nc: 2025-02-28', schema)).toEqual([
    'schema-value 2:5 B, item 1: it must be at most 2 characters long — shorten it: it is 3 characters long',
  ]);
});

test('a union says what its nearest branch wants', () => {
  const schema = z.strictObject({
    title: z.union([z.literal('not-stated'), z.string().max(5)]).meta({ title: 'Title' }),
  });
  expect(messages('title: too long', schema)).toEqual([
    'schema-value 1:8 "Title" must be at most 5 characters long — shorten it: it is 8 characters long',
  ]);
});

test('reads a file that is a list', () => {
  const text = '- id: signs-of-safety\n  name: Signs of Safety\n  aliases: []\n';
  expect(messages(text, z.array(practiceModelSchema))).toEqual([
    'schema-missing 1:3 Item 1: enter "Definition" — write definition: An approach to child protection that builds on the strengths of a family.',
  ]);
  expect(messages('a: b', z.array(practiceModelSchema))[0]).toContain('The file must be a list');
});

test('every problem of a file is said at once', () => {
  const text = METRIC.replace('local', 'x').replace('before', 'y').replace('source', 'z');
  expect(messages(text).length).toBe(4);
});
