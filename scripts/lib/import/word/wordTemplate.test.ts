import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/checks/checkContent.ts';
import { PUBLISHER_FIELDS } from '../../../../src/domain/submission/form/steps.ts';
import { submissionSchema } from '../../../../src/domain/submission/schema.ts';
import { STORY_SECTIONS } from '../../../../src/domain/submission/storySections.ts';
import { loadKnown } from '../draft/loadKnown.ts';
import { importWord } from './importWord.ts';
import { readWord } from './read/readWord.ts';
import { wordTemplate } from './template/wordTemplate.ts';
import { FORM_TITLE, wordSections } from './form/wordForm.ts';
import { filledTemplate, type Answers } from './testWord.ts';
import { wordReport } from './wordReport.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../../content');

/*
 * What the schema's examples cannot say: a licence, a whole pair of values, and a contact of the
 * council's own. Everything else is answered with the schema's example.
 */
const ANSWERS: Answers = {
  title: 'Talks about the next step',
  councils: 'London Borough of Barnet',
  provider: '',
  licence: 'Open Government Licence v3.0',
  contacts: [['Practice and Learning Manager', 'Alex Example', 'workforce@barnet.gov.uk']],
  'cost.setUp': '£12,000',
  'cost.band': '',
  metrics: [
    [
      'Vacancy rate',
      'Social care teams',
      'Council’s own definition',
      'Posts with nobody in them',
      'Live dashboard',
      'Before',
      'about 27%',
      'September 2024',
    ],
    ['', '', '', '', '', 'After', '21%', '2025-09'],
  ],
  // Another council than the example's own.
  adoptions: [
    [
      'Camden',
      'Adopted',
      'March 2025',
      'Shorter talks.',
      'Too early to say',
      'It has begun.',
      'Workforce lead',
    ],
  ],
  approvals: [
    ['Director of Children’s Services', '2 March 2025'],
    ['Practice leader', ''],
  ],
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'word-form-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the Word template', () => {
  it('asks for every field of the schema that a council answers', () => {
    const asked = wordSections().flatMap(({ fields }) => fields.map(({ key }) => key));
    expect([...asked, ...PUBLISHER_FIELDS].toSorted()).toEqual(
      Object.keys(submissionSchema.shape).toSorted(),
    );
  });

  it('is the same to the last byte each time', () => {
    expect(Buffer.from(wordTemplate()).equals(wordTemplate())).toBe(true);
  });

  it('says its language and title, and has real headings and heads of tables', () => {
    const parts = unzipSync(wordTemplate());
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('docProps/core.xml')).toContain(`<dc:title>${FORM_TITLE}</dc:title>`);
    expect(text('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    const xml = text('word/document.xml');
    const tables = xml.split('<w:tbl>').length - 1;
    expect(tables).toBe(6);
    expect(xml.split('<w:tblHeader/>').length - 1).toBe(tables);
    expect(xml.split('<w:tblCaption ').length - 1).toBe(tables);
    // No level of heading is left out.
    const levels = [...xml.matchAll(/w:val="Heading(\d)"/g)].map(([, level]) => Number(level));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('is refused while nobody has filled it in', async () => {
    const { known } = await loadKnown(CONTENT);
    const word = await readWord(wordTemplate());
    expect(() => importWord(word, known, { file: 'x.docx' }, () => false)).toThrow('has no text');
  });

  it('imports without a gap when it is filled in, and the check takes the draft', async () => {
    const { known, taken } = await loadKnown(CONTENT);
    const word = importWord(
      await readWord(filledTemplate(ANSWERS)),
      known,
      { file: 'x.docx' },
      (id) => taken.has(id),
    );
    expect(word.draft.gaps).toEqual([]);
    expect(word.errors).toEqual([]);
    // Only the publisher's own fields are left to the publisher.
    const { details } = word.draft;
    const left = Object.keys(submissionSchema.shape).filter((key) => !(key in details));
    expect(left).toEqual([
      'provider',
      'stage',
      'dates',
      'withdrawnBecause',
      'replaces',
      'reviewNotes',
      'waivers',
    ]);
    expect(details).toMatchObject({
      councils: ['barnet'],
      themes: ['career-progression', 'recruitment'],
      started: '2022-04',
      licence: 'ogl-3.0',
      cost: { setUp: 12000, annual: 45000, priceYear: 2025 },
      transfer: { keep: ['Senior managers attend every session'] },
      approvals: [
        { role: 'director-of-childrens-services', date: '2025-03-02' },
        { role: 'practice-leader' },
      ],
      metrics: [
        {
          measure: 'vacancy-rate',
          definition: 'local',
          values: [
            { role: 'before', value: 27, qualifier: 'about', period: '2024-09' },
            { role: 'after', value: 21, period: '2025-09' },
          ],
        },
      ],
    });
    for (const { heading, help } of STORY_SECTIONS) {
      expect(word.text).toContain(`## ${heading}\n`);
      expect(word.text).not.toContain(help);
    }
    expect(wordReport(word, 'x.docx')).toContain('Nothing is lost');

    const content = path.join(folder, 'content');
    cpSync(CONTENT, content, { recursive: true });
    writeFileSync(path.join(content, 'submissions', `${word.draft.id}.mdx`), word.text);
    const { report } = await checkContent(content);
    const mine = report.problems.filter(({ file }) => file.includes(word.draft.id));
    expect(mine.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 120_000);

  it('keeps what is typed behind the help, and says which answers nobody knows', async () => {
    const { known } = await loadKnown(CONTENT);
    const word = importWord(
      await readWord(filledTemplate({ ...ANSWERS, themes: 'Happiness', status: 'Well under way' })),
      known,
      { file: 'x.docx' },
      () => false,
    );
    const gaps = word.draft.gaps.map(({ about, note }) => `${about}: ${note}`).join('\n');
    expect(gaps).toContain('Themes: The document says "Happiness"');
    expect(gaps).toContain('Status: The document says "Well under way"');
    expect(word.text).toContain('Well under way');
  });
});
