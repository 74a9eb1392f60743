import { describe, expect, test } from 'vitest';
import { submissionSchema } from '../schema.ts';
import { STORY_SECTIONS } from '../storySections.ts';
import { CHOICE_LISTS } from './choiceLists.ts';
import { EMPTY_WORDS } from './emptyWords.ts';
import { FIELD_WORDS } from './fieldWords.ts';
import { fieldsOfSchema } from './fieldsOfSchema.ts';
import { FORM_STEPS, PUBLISHER_FIELDS, submissionForm, withInner } from './steps.ts';

const all = fieldsOfSchema().flatMap(withInner);
const paths = all.map(({ path }) => path);

describe('the form and the schema', () => {
  test('every field is asked for once, in a step or of the publisher', () => {
    const asked = [...FORM_STEPS.flatMap(({ asks }) => [...asks]), ...PUBLISHER_FIELDS];
    expect(asked.toSorted()).toEqual(Object.keys(submissionSchema.shape).toSorted());
    expect(submissionForm().steps).toHaveLength(FORM_STEPS.length);
  });

  test('no step, part of the story or question shares its name with another', () => {
    const { steps, publisher } = submissionForm();
    const fields = [...steps.flatMap((step) => step.fields), ...publisher];
    const names = [
      ...steps.map(({ title }) => title),
      ...STORY_SECTIONS.map(({ heading }) => heading),
      ...fields.map(({ label }) => label),
    ].map((name) => name.toLowerCase().replace(/\?$/, ''));
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });

  test('words stand only for fields that there are', () => {
    expect(Object.keys(FIELD_WORDS).filter((path) => !paths.includes(path))).toEqual([]);
    expect(Object.keys(EMPTY_WORDS).filter((path) => !paths.includes(path))).toEqual([]);
    expect(Object.keys(CHOICE_LISTS).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('every value of a controlled list has a label and a meaning', () => {
    for (const { path, control } of all) {
      if (control.kind !== 'choice') continue;
      const values = control.choices.map(({ value }) => value);
      expect(Object.keys(CHOICE_LISTS[path] ?? {}), path).toEqual(values);
    }
  });

  test('a field that may be not-stated is one that says so', () => {
    for (const { path, unknown, control } of all) {
      if (control.kind === 'choice' || path === 'licence') continue;
      const description = descriptionOf(path);
      expect(unknown, path).toBe(description.includes('or not-stated'));
    }
  });

  test('no words of a form speak of files', () => {
    for (const { path, label, hint = '' } of all) {
      expect(`${label} ${hint}`, path).not.toMatch(/content\/|not-stated|\bids?\b|dfe-csww/);
    }
  });

  test('long lists are searched, and every other id is typed on purpose', () => {
    const typed = all.filter(({ control }) => control.kind === 'line' && control.format === 'id');
    expect(typed.map(({ path }) => path)).toEqual(['metrics[].id', 'waivers[].rule']);
  });

  test('kinds of controls follow from the schema', () => {
    const kindOf = Object.fromEntries(all.map(({ path, control }) => [path, control]));
    expect(kindOf['metrics[].values[].period']).toEqual({ kind: 'date', precision: 'period' });
    expect(kindOf.started).toEqual({ kind: 'date', precision: 'partial' });
    expect(kindOf['dates.published']).toEqual({ kind: 'date', precision: 'day' });
    expect(kindOf.themes).toEqual({ kind: 'references', list: 'themes', max: 7 });
    expect(kindOf.title).toMatchObject({ kind: 'line', max: 110, long: false });
    expect(kindOf['cost.setUp']).toEqual({ kind: 'number', whole: false, unit: '£' });
    expect(kindOf['metrics[].values[].n']).toMatchObject({ kind: 'number', whole: true });
    expect(kindOf['contacts[].email']).toMatchObject({ format: 'email' });
    expect(kindOf['resources[].url']).toMatchObject({ format: 'address' });
    expect(kindOf.partners).toEqual({ kind: 'lines', noun: 'partner', max: 40, itemMax: 200 });
  });
});

function descriptionOf(path: string): string {
  let schema: unknown = submissionSchema;
  for (const part of path.replaceAll('[]', '.[]').split('.')) {
    const at = schema as {
      shape?: Record<string, unknown>;
      element?: unknown;
      unwrap?: () => unknown;
      def?: { type: string };
    };
    const inner = (at.def?.type === 'optional' ? at.unwrap?.() : at) as typeof at;
    schema = part === '[]' ? inner.element : inner.shape?.[part];
  }
  return (schema as { meta: () => { description?: string } }).meta().description ?? '';
}
