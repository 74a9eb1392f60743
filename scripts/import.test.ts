import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { CSWW_COLUMNS } from '../src/domain/benchmark/csww.ts';
import { docx, p, picture } from './lib/import/word/testWord.ts';

const SCRIPT = path.join(import.meta.dirname, 'import.ts');
const SOURCES = `# Kept comment
sources:
  - id: csww
    publisher: Department of Examples
    title: Workforce
    url: https://statistics.example/workforce
    release: Reporting year 2024
    retrieved: 2025-04-27
    licence: ogl-3.0
    attribution: Words.
    yearEnds: 09-30
    basis: Full-time equivalent.
    measures: [turnover-rate]
`;

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'import-')), 'benchmarks');
  mkdirSync(folder);
});
afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A file with England alone, whose five rates are all this. */
function england(rate: string, columns: readonly string[] = CSWW_COLUMNS): string {
  const cell = (name: string): string => {
    if (name === 'time_period') return '2025';
    if (name === 'geographic_level') return 'National';
    if (name === 'country_code') return 'E92000001';
    if (name === 'country_name') return 'England';
    return name.endsWith('_fte') ? rate : '';
  };
  return `${columns.join(',')}\n${columns.map(cell).join(',')}\n`;
}

function run(...options: readonly string[]) {
  const command = [SCRIPT, ...options, '--content', path.dirname(folder)];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const STAMP = ['--release', 'Reporting year 2025', '--retrieved', '2026-04-27'];

describe('npm run import', () => {
  it('writes series, stamps their source and then says which values a new file changes', () => {
    write('sources.yml', SOURCES);
    const first = run('csww', write('first.csv', england('14.2')), ...STAMP);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('turnover-rate: 1 added, 0 changed, 0 removed');
    expect(readFileSync(path.join(folder, 'turnover-rate.csv'), 'utf8')).toBe(
      'code,former,name,kind,within,2025\nE92000001,,England,country,,14.2\n',
    );
    expect(first.stdout).toContain('turnover-rate (base): 1 added, 0 changed, 0 removed');
    expect(readFileSync(path.join(folder, 'agency-worker-rate-base.csv'), 'utf8')).toBe(
      'code,former,name,kind,within,2025\nE92000001,,England,country,,28.4\n',
    );
    const sources = readFileSync(path.join(folder, 'sources.yml'), 'utf8');
    expect(sources).toContain('# Kept comment');
    expect(sources).toContain('release: Reporting year 2025\n    retrieved: 2026-04-27');

    const trial = run('csww', write('second.csv', england('u')));
    expect(trial.stdout).toContain('changed  England 2025: 14.2 is now u');
    expect(trial.stdout).toContain('turnover-rate (base): 0 added, 0 changed, 1 removed');
    expect(trial.stdout).toContain('Nothing written.');
    expect(readFileSync(path.join(folder, 'turnover-rate.csv'), 'utf8')).toContain('14.2');
  });

  it('refuses a file whose columns it does not know, and writes nothing', () => {
    write('sources.yml', SOURCES);
    const columns = [...CSWW_COLUMNS.filter((name) => name !== 'la_name'), 'mood'];
    const { status, stderr } = run('csww', write('odd.csv', england('1', columns)), ...STAMP);
    expect(status).toBe(1);
    expect(stderr).toContain('These columns are missing: la_name.');
    expect(stderr).toContain('These columns are not known: mood.');
    expect(stderr).not.toContain('    at ');
    expect(readFileSync(path.join(folder, 'sources.yml'), 'utf8')).toBe(SOURCES);
  });

  it.each([
    ['no file', ['csww'], /^Usage:/],
    ['an unknown option', ['csww', 'x.csv', '--speed', '9'], /Unknown option/],
    ['a file that is not there', ['csww', 'nowhere.csv'], /There is no file nowhere\.csv\./],
    ['a release without a day', ['csww', 'x.csv', '--release', 'R'], /Give --release and/],
    ['a day that is none', ['csww', 'x.csv', '--release', 'R', '--retrieved', 'May'], /not "May"/],
  ])('asks again for %s', (_, options, message) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('npm run import -- page', () => {
  const content = path.resolve(import.meta.dirname, '../content');
  const PAGE = `LB of Barnet – Open Evenings

Summary of project: Evenings at which managers present their vacancies to all staff.

Main Submission:

The vacancy rate fell from 27% to 21%.
`;

  function runPage(file: string, ...options: readonly string[]) {
    const command = [SCRIPT, 'page', file, '--content', content, '--out', path.join(folder, 'out')];
    return spawnSync(process.execPath, [...command, ...options], { encoding: 'utf8' });
  }

  it('writes drafts and a report, nothing on a trial run, and never over a file', () => {
    const page = write('page.txt', PAGE);
    const trial = runPage(page, '--dry-run');
    expect(trial).toMatchObject({ status: 0, stderr: '' });
    expect(trial.stdout).toContain('Nothing written');
    expect(existsSync(path.join(folder, 'out'))).toBe(false);

    expect(runPage(page, '--category', 'workforce')).toMatchObject({ status: 0, stderr: '' });
    expect(runPage(page)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(path.join(folder, 'out'))).toEqual([
      'barnet-open-evenings-2.mdx',
      'barnet-open-evenings.mdx',
    ]);
    const draft = readFileSync(path.join(folder, 'out', 'barnet-open-evenings.mdx'), 'utf8');
    expect(draft).toContain('measure: vacancy-rate');
    expect(readFileSync(path.join(folder, 'page.import.md'), 'utf8')).toContain('To decide');
    expect(existsSync(path.join(folder, 'page.import-2.md'))).toBe(true);

    const report = write('report.md', 'Kept.');
    const third = runPage(page, '--report', report);
    expect(third).toMatchObject({ status: 1, stdout: '' });
    expect(third.stderr).toContain('already there');
    expect(readFileSync(report, 'utf8')).toBe('Kept.');
    expect(readdirSync(path.join(folder, 'out'))).toHaveLength(2);
  });

  it.each([
    ['a Word file', 'page.docx', 'x', 1, /a page is a file that ends in \.html or \.txt/],
    ['an empty file', 'page.txt', ' \n', 1, /page\.txt is empty/],
    ['bytes', 'page.html', 'a\u0000b', 1, /is not text/],
    [
      'another encoding',
      'page.txt',
      Buffer.from([65, 10, 66, 0xe9, 67]),
      1,
      /page\.txt:2:2 {2}The file is not saved as UTF-8/,
    ],
    ['a page without examples', 'page.txt', 'Words.', 1, /No example was found in page\.txt/],
    ['a file too large', 'page.txt', 'a'.repeat(3_000_001), 1, /the most is 3 MB/],
  ])('refuses %s in plain words', (_, name, text, status, message) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    const result = runPage(file);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).toContain('To mend: ');
    expect(result.stderr).not.toContain('    at ');
  });

  it('asks again for a file that is not there and a category that is none', () => {
    expect(runPage(path.join(folder, 'none.txt'))).toMatchObject({ status: 2 });
    const wrong = runPage(write('page.txt', PAGE), '--category', 'mood');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('--category must be one of');
  });
});

describe('npm run import -- word', () => {
  const content = path.resolve(import.meta.dirname, '../content');
  const BODY =
    p('LB of Barnet – Open Evenings', 'Title') + p(picture('a.png', 'Four steps')) + p('Words.');

  function runWord(file: string, ...options: readonly string[]) {
    const command = [SCRIPT, 'word', file, '--content', content, '--out', path.join(folder, 'out')];
    return spawnSync(process.execPath, [...command, ...options], { encoding: 'utf8' });
  }

  function save(name: string, bytes: Uint8Array | string): string {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  }

  it('writes a draft with its pictures, and a report, nothing on a trial run, and never over a file', async () => {
    const background = '#c00';
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background } })
      .png()
      .toBuffer();
    const file = save('evenings.docx', docx(BODY, { pictures: { 'a.png': png } }));
    const trial = runWord(file, '--dry-run');
    expect(trial).toMatchObject({ status: 0, stderr: '' });
    expect(trial.stdout).toContain('Nothing is lost');
    expect(existsSync(path.join(folder, 'out'))).toBe(false);

    expect(runWord(file, '--category', 'workforce')).toMatchObject({ status: 0, stderr: '' });
    expect(runWord(file)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(path.join(folder, 'out'), { recursive: true }).toSorted()).toEqual([
      'barnet-open-evenings',
      'barnet-open-evenings-2',
      'barnet-open-evenings-2.mdx',
      'barnet-open-evenings-2/picture-1.png',
      'barnet-open-evenings.mdx',
      'barnet-open-evenings/picture-1.png',
    ]);
    const draft = readFileSync(path.join(folder, 'out', 'barnet-open-evenings.mdx'), 'utf8');
    expect(draft).toContain('![Four steps](./picture-1.png)');
    expect(draft).toContain('categories:\n  - workforce');
    expect(readFileSync(path.join(folder, 'evenings.import.md'), 'utf8')).toContain('To decide');
    const report = save('report.md', 'Kept.');
    expect(runWord(file, '--report', report)).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(report, 'utf8')).toBe('Kept.');
  });

  it.each([
    ['a file with macros', 'a.docm', 'PK', /with macros/],
    ['another kind of file', 'a.pdf', '%PDF', /ends in \.pdf/],
    ['an old Word file', 'a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /an old Word file/],
    ['a file that is no zip', 'a.docx', 'Words.', /is no Word file, whatever its name says/],
    ['an empty file', 'a.docx', '', /a\.docx is empty/],
    [
      'embedded files',
      'a.docx',
      docx(BODY, { parts: { 'word/embeddings/x.xlsx': 'x' } }),
      /inside it/,
    ],
  ])('refuses %s in plain words', (_, name, bytes, message) => {
    const result = runWord(save(name, bytes));
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(result.stderr).toContain('To mend: ');
    expect(result.stderr).not.toContain('    at ');
  });
});
