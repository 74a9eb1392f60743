import { expect, test } from 'vitest';
import { submissionSchema } from '../domain/submission/schema.ts';
import { fieldAt, fieldNames, pathInWords } from './schemaFields.ts';

test('finds fields through lists, groups and wrappers', () => {
  expect(fieldAt(submissionSchema, ['metrics', 3, 'values', 0, 'value'])).toMatchObject({
    title: 'Value',
    example: 27,
    optional: false,
  });
  expect(fieldAt(submissionSchema, ['cost'])).toMatchObject({ title: 'Cost', optional: true });
  expect(fieldNames(submissionSchema, ['contacts', 0])).toContain('email');
});

test('names that every object has are no fields', () => {
  expect(fieldAt(submissionSchema, ['constructor'])).toBeUndefined();
  expect(fieldAt(submissionSchema, ['__proto__', 'toString'])).toBeUndefined();
  expect(fieldNames(submissionSchema, ['constructor'])).toEqual([]);
});

test('says a path in the words of the fields', () => {
  expect(pathInWords(submissionSchema, ['metrics', 1, 'values', 0, 'value'])).toBe(
    'Figures, item 2, Values, item 1, Value',
  );
  expect(pathInWords(submissionSchema, ['nothing', 0])).toBe('nothing, item 1');
});
