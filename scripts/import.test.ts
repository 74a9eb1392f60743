import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CSWW_COLUMNS } from '../src/domain/benchmark/csww.ts';

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
