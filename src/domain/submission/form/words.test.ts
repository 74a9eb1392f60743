import { describe, expect, test } from 'vitest';
import { checkFields } from './checkFields.ts';
import { readDateWords, showDateWords } from './dateText.ts';
import { fieldsOfSchema } from './fieldsOfSchema.ts';
import { readNumberWords } from './numberText.ts';

describe('dates as people write them', () => {
  test.each([
    ['14 March 2025', '2025-03-14'],
    ['14th Mar 2025', '2025-03-14'],
    ['14/03/2025', '2025-03-14'],
    ['3/2025', '2025-03'],
    ['Sept 2024', '2024-09'],
    ['2024', '2024'],
    ['2024-09', '2024-09'],
    ['31 February 2025', '31 February 2025'],
    ['last spring', 'last spring'],
    ['14/13/2025', '14/13/2025'],
  ])('%s', (typed, written) => {
    expect(readDateWords(typed, 'partial')).toBe(written);
  });

  test('two of them make a period', () => {
    expect(readDateWords('April 2019 to March 2020', 'period')).toBe('2019-04 to 2020-03');
    expect(readDateWords('2019 – 2020', 'period')).toBe('2019 to 2020');
    expect(readDateWords('2019 to soon', 'period')).toBe('2019 to soon');
  });

  test('what is shown is read back as it was', () => {
    for (const written of ['2024', '2024-09', '2024-09-30', '2019-04 to 2020-03']) {
      expect(readDateWords(showDateWords(written), 'period')).toBe(written);
    }
    expect(showDateWords('2024-13')).toBe('2024-13');
  });
});

test.each([
  ['27', 27],
  ['27%', 27],
  ['£12,000', 12000],
  ['-1.5', -1.5],
  ['about 30', 'about 30'],
  ['1,2', '1,2'],
])('the number %s', (typed, value) => {
  expect(readNumberWords(typed)).toBe(value);
});

describe('errors', () => {
  const fields = fieldsOfSchema();
  const messages = (details: Record<string, unknown>, ...names: string[]): string[] =>
    checkFields(
      fields.filter(({ key }) => names.includes(key)),
      details,
    ).map(({ path, message }) => `${path.join('.')}: ${message}`);

  test('say what to enter, in the words of the form', () => {
    expect(messages({}, 'title', 'status', 'councils')).toEqual([
      'title: Enter what it is called',
      'councils: Choose the council whose practice it is',
      'status: Choose how far it has got',
    ]);
  });

  test('name the row they stand in by their path', () => {
    const metrics = [
      { measure: 'x', population: 'x', definition: 'local', source: 'x', values: [{ value: 'b' }] },
    ];
    expect(messages({ metrics }, 'metrics')).toEqual([
      'metrics.0.values.0.role: Choose what this number is',
      'metrics.0.values.0.value: “The number” must be a number, such as 27',
      'metrics.0.values.0.period: Enter an answer to “When was it so?”',
    ]);
  });

  test('fields of other steps are not looked at', () => {
    expect(messages({ title: 'x' }, 'team')).toEqual([]);
  });

  test('say how long a text may be', () => {
    expect(messages({ title: 'x'.repeat(120) }, 'title')).toEqual([
      'title: “What is it called?” must be 110 characters or fewer',
    ]);
  });
});
