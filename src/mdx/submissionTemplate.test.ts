import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { submissionSchema } from '../domain/submission/schema.ts';
import { submissionTemplate } from './submissionTemplate.ts';

const template = submissionTemplate();
const [, details = '', body = ''] = template.split(/^---\n/m);

test('the template is a submission as it stands', () => {
  const result = submissionSchema.safeParse(parse(details));
  expect(result.error?.issues).toBeUndefined();
});

test('it still is one with every optional field filled in', () => {
  // A description starts with a capital letter; a commented field does not.
  const full = details.replaceAll(/^# (?=[a-z]\w*:|  )/gm, '');
  const result = submissionSchema.safeParse(parse(full));
  expect(result.error?.issues).toBeUndefined();
  expect(Object.keys(result.data ?? {})).toEqual(Object.keys(submissionSchema.shape));
});

test('it starts as a draft and asks for the four parts of the story', () => {
  expect(details).toContain('stage: draft');
  expect(body.match(/^## .+$/gm)).toHaveLength(4);
});
