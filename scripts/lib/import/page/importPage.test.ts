import { describe, expect, it } from 'vitest';
import { sequence } from '../../../../src/domain/sequence.ts';
import { KNOWN } from '../testKnown.ts';
import { importPage, type ImportedPage } from './importPage.ts';
import { pageReport, pageSummary } from './pageReport.ts';
import type { PageFile } from './readPageFile.ts';
import { HTML_PAGES, PAGES, TEXT_PAGES } from './testPages.ts';

function imported(file: PageFile, taken: readonly string[] = []): ImportedPage {
  return importPage(file, KNOWN, {}, (id) => taken.includes(id));
}

function ofText(name: string): ImportedPage {
  return imported({ text: TEXT_PAGES[name] ?? '', kind: 'text' });
}

function ofHtml(name: string): ImportedPage {
  return imported({ text: HTML_PAGES[name] ?? '', kind: 'html' });
}

function details({ examples }: ImportedPage, at = 0) {
  const found = examples[at]?.draft.details;
  if (found === undefined) throw new Error(`There is no example ${at}.`);
  return found;
}

function gaps({ examples }: ImportedPage, at = 0): string {
  return (examples[at]?.draft.gaps ?? []).map(({ about, note }) => `${about}: ${note}`).join('\n');
}

/** Words as a reader hears them: no marks, no capitals. */
function heard(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const LABEL_WORDS = heard(
  'summary of project key contacts team partners main submission supporting information materials',
);

describe('importPage', () => {
  it.each(PAGES)('makes drafts that the check takes, and loses nothing, of %s', (_, page) => {
    const result = imported(page);
    expect(result.examples.length).toBeGreaterThan(0);
    for (const { errors, draft } of result.examples) {
      const isUnknown = draft.details.councils?.length === 0 || draft.details.themes?.length === 0;
      expect(errors.filter((error) => !isUnknown || !/councils|themes/i.test(error))).toEqual([]);
    }
    expect(pageReport(result, 'page')).toContain('Every word of the page’s');
  });

  it('keeps every word of a text, and adds none of its own to the text of a draft', () => {
    const next = sequence(7);
    const pages = Object.values(TEXT_PAGES);
    for (let round = 0; round < 40; round += 1) {
      const lines = pages.flatMap((page) => page.split('\n\n'));
      const text = Array.from({ length: 60 }, () => lines[next(lines.length)] ?? '').join('\n\n');
      const result = imported({ text, kind: 'text' });
      const written = [pageReport(result, 'page'), ...result.examples.map(({ words }) => words)];
      const there = new Set([...heard(written.join('\n')), ...LABEL_WORDS]);
      const visible = text.replaceAll(/[\u00ad\u200b\u202e\u202c]/g, '');
      expect(heard(visible).filter((word) => !there.has(word))).toEqual([]);
      const source = new Set([...heard(visible), 'supporting', 'information']);
      for (const { draft } of result.examples) {
        const body = draft.blocks.flatMap((block) => ('words' in block ? block.words : []));
        const invented = heard(body.map((run) => run.text).join(' ')).filter(
          (word) => !source.has(word),
        );
        expect(invented).toEqual([]);
      }
    }
  });

  it('reads the fields of each example', () => {
    const page = ofText('two headings of the usual pattern');
    expect(page.examples).toHaveLength(2);
    expect(details(page)).toMatchObject({
      title: 'Open Evenings',
      councils: ['barnet'],
      team: 'Workforce Team',
      partners: ['Anytown University', 'Open Doors/Wide Gates', 'community groups'],
      contacts: [
        { name: 'Alex Example', role: 'Workforce Lead', email: 'alex.example@barnet.gov.uk' },
      ],
    });
    expect(details(page, 1)).toMatchObject({
      councils: ['greenwich'],
      resources: [{ label: 'The handbook of open evenings', type: 'other' }],
    });
    expect(page.examples[0]?.text).toContain('## What we did\n\nWe opened');
    expect(page.examples[0]?.text).toContain('stage: draft');
    expect(gaps(page)).toContain('"Supporting Materials:" has nothing under it.');
    const report = pageReport(page, 'page.txt');
    expect(report).toContain('Administrator: Sam Sample');
    expect(report).toContain('This category is about the workforce.');
    expect(pageSummary(page)).toContain('2 examples on the page:');
  });

  it('finds a heading right below a list, and a text that starts on the line of its label', () => {
    const page = ofText('long names, and a heading right below a list');
    expect(page.examples.map(({ draft }) => draft.details.title)).toEqual([
      'Better Doors',
      'After A List',
    ]);
    expect(page.examples[1]?.text).toContain('It starts on the line of its label.');
  });

  it('takes several councils, and an organisation with the councils it serves in the region', () => {
    const page = ofText('several councils, a city council and an organisation');
    expect(page.examples.map(({ draft }) => draft.details.councils)).toEqual([
      ['westminster', 'kensington-and-chelsea', 'hammersmith-and-fulham'],
      ['barnet', 'sutton'],
      ['sutton', 'barnet'],
    ]);
    expect(details(page, 1).provider).toBe('northbank-trust');
    expect(page.examples[1]?.draft.id).toBe('nbt-strength-numbers');
  });

  it('reads fields in any order, without colons, and says which are missing', () => {
    const page = ofText('labels without colons, fields in another order, and some missing');
    expect(details(page)).toMatchObject({
      summary: 'A page whose fields stand the other way round, as some councils send them in.',
      team: 'Library Team',
      contacts: [
        { name: 'Jo Sample', role: 'Head of Libraries', email: 'jo.sample@barnet.gov.uk' },
      ],
    });
    expect(page.examples[0]?.text).toContain('The story comes first here');
    expect(details(page, 1).summary).toMatch(/^There is no summary here\./);
    expect(gaps(page, 1)).toMatch(/Summary: Not given\. The first words/);
    expect(gaps(page, 1)).toContain('Contacts: None could be published.');
  });

  it('names another council’s team, two values, empty labels, promises and a lost contact', () => {
    const page = ofText('a team of another council, two values, empty labels and promises');
    const said = gaps(page);
    expect(said).toContain('It names Redbridge, which is not a council of this example.');
    expect(said).toContain('both 82% and 81% for "staff permanency across our safeguarding teams"');
    expect(said).toContain('"Partners:" has nothing under it.');
    expect(said).toContain('"This is our handbook');
    expect(said).toContain('Not published as a contact: Chris Case – Lead Officer – 020 7946 0999');
    expect(details(page).reviewNotes?.map(({ about }) => about)).toEqual(['Team', 'Two values']);
    const { metrics = [] } = details(page);
    expect(
      metrics.map(({ measure, values }) => [measure, ...values.map(({ value }) => value)]),
    ).toEqual([
      ['permanent-staff-rate', 44, 82],
      ['permanent-staff-rate', 81],
      ['people-trained', 396],
      ['savings', 556_743],
    ]);
    expect(page.examples[0]?.figuresLeft.map(({ figure }) => [figure.kind, figure.said])).toEqual([
      ['change', '12'],
      ['single', '1 in 5'],
    ]);
  });

  it('keeps what it does not know for a person: a council, people among partners', () => {
    const page = ofText('a council that nobody knows, and contacts of every shape');
    expect(details(page).councils).toEqual([]);
    expect(gaps(page)).toContain('The source says "LB of Nowhere", which is not known');
    expect(details(page).contacts).toMatchObject([
      { name: 'Ann Other', role: 'Head of Practice', email: 'ann.other@nowhere.gov.uk' },
      { name: 'Ben Blank', role: 'Manager', email: 'ben.blank@nowhere.gov.uk' },
    ]);
    expect(details(page).partners).toEqual(['Open Doors']);
    expect(gaps(page)).toContain('Cara Case');
  });

  it('reads a saved page: frame apart, looks and links kept, addresses that run code left out', () => {
    const page = ofHtml(
      'a saved page with a frame, headings, lists, links, a table, a picture and a film',
    );
    expect(page.origin).toMatchObject({
      title: 'Workforce examples',
      url: 'https://alliance.example/workforce',
    });
    expect(details(page)).toMatchObject({
      team: 'Workforce Team',
      partners: ['Anytown University'],
      contacts: [{ email: 'alex.example@barnet.gov.uk' }],
      resources: [
        { label: 'The handbook', type: 'document', url: 'https://barnet.gov.uk/handbook.pdf' },
        { label: 'A film', type: 'video', url: 'https://www.youtube.com/embed/abc' },
      ],
    });
    const text = page.examples[0]?.text ?? '';
    expect(text).toContain('## The problem');
    expect(text).toContain('[the jobs page](https://barnet.gov.uk/jobs?a=1&amp;b=%282%29)');
    expect(text).toContain('- One\n   - Inner **bold**\n- Two');
    expect(text).toContain('> “It helped”, said a colleague.');
    expect(text).toContain('| Year | Vacancies \\| share |');
    expect(text).not.toContain('javascript:');
    expect(text).not.toContain('never');
    expect(gaps(page)).toContain(
      'An address that cannot be published was left out: javascript:alert(1)',
    );
    expect(gaps(page)).toContain('a picture, "Four steps", pathway.png');
    expect(page.page.frame.map(({ words }) => words.map((run) => run.text).join(''))).toContain(
      'Foot of the page',
    );
  });

  it('gives no draft a name that is taken', () => {
    const text = TEXT_PAGES['two headings of the usual pattern'] ?? '';
    const page = imported({ text: `${text}\n\n${text}`, kind: 'text' }, ['barnet-open-evenings']);
    expect(page.examples.map(({ draft }) => draft.id)).toEqual([
      'barnet-open-evenings-2',
      'greenwich-second-chances',
      'barnet-open-evenings-3',
      'greenwich-second-chances-2',
    ]);
  });

  it.each([
    ['deep', `<div>${'<div>'.repeat(5000)}LB of Barnet – Deep`],
    ['open tags', '<b a=1>'.repeat(400).replace(/1/g, () => String(Math.random())) + 'x'],
    ['many parts', '<i></i>'.repeat(200_000)],
  ])('refuses a page that is %s', (_, text) => {
    expect(() => imported({ text, kind: 'html' })).toThrow(/To mend: copy the text of the page/);
  });

  it('finds no example where there is none', () => {
    expect(
      imported({ text: 'Some words.\n\nMore words – and a dash.', kind: 'text' }).examples,
    ).toEqual([]);
  });
});
