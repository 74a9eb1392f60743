import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { STORY_SECTIONS } from '../../domain/submission/storySections.ts';
import { readKind } from '../readKind.ts';
import { submissionTemplate } from '../submissionTemplate.ts';
import { readForm, sectionAtLine, writeForm, type FormContent } from './formText.ts';
import { joinSections, splitSections } from './sections.ts';

const folder = path.join(import.meta.dirname, '../../../content/submissions');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

function contentOf(text: string): FormContent {
  const read = readForm(text);
  if (!('content' in read)) throw new Error(JSON.stringify(read.findings));
  return read.content;
}

describe.each(examples)('%s', (_name, text) => {
  test('filled in and written anew says the same', () => {
    const written = writeForm(contentOf(text));
    const [before, after] = [text, written].map((each) => readKind('submission', each));
    expect(after?.details).toEqual(before?.details);
    expect(after?.details).toBeDefined();
    expect(withoutPlaces(after?.body)).toEqual(withoutPlaces(before?.body));
    expect(after?.body).toBeDefined();
    expect(contentOf(written)).toEqual(contentOf(text));
  });

  test('is not touched where nothing changed', () => {
    expect(writeForm(contentOf(text), text)).toBe(text);
  });

  test('one change is one change of its text', () => {
    const { details, sections } = contentOf(text);
    const written = writeForm({ details: { ...details, team: 'Another team' }, sections }, text);
    const others = (lines: string): string[] =>
      lines.split('\n').filter((line) => !line.includes('team:'));
    expect(others(written)).toEqual(others(text));
    expect(written).toContain('\nteam: Another team\n');
  });
});

describe('what is not complete', () => {
  test('comes back as it was', () => {
    const content: FormContent = {
      details: {
        title: 'X',
        categories: [],
        contacts: [{ email: 'nobody' }],
        status: 'not-stated',
        result: 'not-stated',
        evidence: 'described',
        metrics: [
          {
            population: 'not-stated',
            definition: 'not-stated',
            source: 'not-stated',
            values: [{ value: 'many', period: 'not-stated' }],
          },
        ],
        cost: { setUp: 'a lot' },
        licence: 'not-stated',
        approvals: [],
        stage: 'draft',
        mine: { of: 'my own' },
      },
      sections: [
        { heading: '', text: 'First\n\n  indented' },
        { heading: 'The problem', text: '# one\n\n```\n## no heading\n```' },
        { heading: 'My own', text: '' },
      ],
    };
    const again = contentOf(writeForm(content));
    expect(again).toEqual(content);
    expect(Object.keys(again.details).at(-1)).toBe('mine');
  });

  test('rows and lines without words are left out, and the unknown is said', () => {
    const details = {
      partners: ['', 'A university'],
      contacts: [{ role: '' }],
      metrics: [{ measure: 'vacancy-rate', values: [{ value: 1 }, {}] }],
      transfer: { needs: [''] },
    };
    expect(contentOf(writeForm({ details, sections: [] })).details).toEqual({
      partners: ['A university'],
      contacts: [],
      metrics: [
        {
          measure: 'vacancy-rate',
          values: [{ value: 1, period: 'not-stated' }],
          population: 'not-stated',
          definition: 'not-stated',
          source: 'not-stated',
        },
      ],
      status: 'not-stated',
      result: 'not-stated',
      evidence: 'described',
      licence: 'not-stated',
    });
  });

  test('an empty section of the template is left out, one of the writer’s own is kept', () => {
    const sections = [
      { heading: 'The problem', text: ' ' },
      { heading: 'My own', text: '' },
    ];
    expect(contentOf(writeForm({ details: {}, sections })).sections).toEqual([
      { heading: 'My own', text: '' },
    ]);
  });

  test('a file that is no submission is refused in words', () => {
    const read = readForm('A letter');
    expect('findings' in read && read.findings[0]?.message).toBe(
      'The first line of the file must be exactly ---',
    );
  });
});

test('a comment stays where its field did not change', () => {
  const text = '---\n# For the council\ntitle: A title\nteam: A team\n---\n\nWords.\n';
  const { details, sections } = contentOf(text);
  const written = writeForm({ details: { ...details, team: 'B' }, sections }, text);
  expect(written).toContain('# For the council\ntitle: A title\n');
});

test('the form asks for the parts of the story that the template has', () => {
  const headings = contentOf(submissionTemplate()).sections.map(({ heading }) => heading);
  expect(headings).toEqual(['', ...STORY_SECTIONS.map(({ heading }) => heading)]);
});

test('a line is found in its section', () => {
  const text = '---\ntitle: x\n---\n\nFirst\n\n## One\n\nWords\n\n## Two\n';
  expect([2, 5, 9, 11].map((line) => sectionAtLine(text, line))).toEqual([-1, 0, 1, 2]);
});

test('sections are cut at headings of the second level alone', () => {
  const body = '## One ##\n### Two\ntext\n~~~\n## Three\n~~~\n## Four';
  expect(splitSections(body).map(({ heading }) => heading)).toEqual(['One', 'Four']);
  expect(joinSections(splitSections(body))).toBe(
    '## One\n\n### Two\ntext\n~~~\n## Three\n~~~\n\n## Four',
  );
});

function withoutPlaces(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'place' ? 0 : value)));
}
