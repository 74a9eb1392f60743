import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { workflows, type Step } from './testWorkflows.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const scripts = (
  JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  }
).scripts;

/** GitHub’s own actions, whose inputs these workflows give; a new major version may ask for others. */
const ACTIONS: Readonly<Record<string, string>> = {
  'actions/checkout': 'v7',
  'actions/setup-node': 'v7',
  'actions/upload-artifact': 'v7',
  'actions/download-artifact': 'v8',
  'actions/upload-pages-artifact': 'v5',
  'actions/deploy-pages': 'v5',
};

/** A commit, which nobody can move as a tag can be moved, and the version it is. */
const PINNED =
  /^\s*(?:- )?uses: (?<name>[\w/-]+)@(?<commit>[0-9a-f]{40}) # (?<major>v\d+)\.\d+\.\d+$/;

/** Where a token may do more than read, and what it may do. */
const WRITES = [
  'deploy.yml deploy id-token',
  'deploy.yml deploy pages',
  'deploy.yml record contents',
  'draft.yml open contents',
  'draft.yml open pull-requests',
  'due.yml open issues',
  'release.yml publish contents',
];

test('every action is named by its commit, with its version, and alike everywhere', () => {
  const uses = workflows().flatMap(({ text }) =>
    text.split('\n').filter((line) => /\buses:/.test(line)),
  );
  const pins = uses.map((line) => {
    const { name = line, commit = '', major = '' } = PINNED.exec(line)?.groups ?? {};
    expect(major, line).toBe(ACTIONS[name]);
    return `${name} ${commit}`;
  });
  expect(new Set(pins).size).toBe(Object.keys(ACTIONS).length);
});

test('a token can write in these jobs alone', () => {
  const writes = workflows().flatMap(({ file, jobs }) =>
    Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([scope, level]) =>
        level === 'write' ? [`${file} ${job} ${scope}`] : [],
      ),
    ),
  );
  expect(writes.toSorted()).toEqual(WRITES);
});

describe.each(workflows())('$file', ({ text, on, permissions, concurrency, jobs }) => {
  const all = Object.values(jobs).flatMap(({ steps }) => steps);

  test('gives no more than to read by default, to nobody from a fork', () => {
    expect(permissions).toBeDefined();
    expect(Object.values(permissions ?? {}).every((level) => level === 'read')).toBe(true);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    expect(text).not.toContain('secrets.');
    if ('pull_request' in on) {
      for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
    }
  });

  test('ends, and does not run beside itself', () => {
    expect(concurrency).toBeDefined();
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  test('puts nothing that others write into commands', () => {
    for (const { run } of all) expect(run ?? '').not.toContain('${{');
  });

  test('uses known actions, and leaves no token behind', () => {
    for (const step of all) {
      if (step.uses === undefined) continue;
      const [name = ''] = step.uses.split('@');
      expect(ACTIONS).toHaveProperty([name]);
      if (name === 'actions/checkout') {
        expect(step.with).toMatchObject({ 'persist-credentials': false });
      }
    }
  });

  test('runs no package where a token can write', () => {
    for (const { permissions: own = {}, steps } of Object.values(jobs)) {
      if (!Object.values(own).includes('write')) continue;
      for (const { run = '', uses = '' } of steps) {
        expect(run).not.toMatch(/\b(?:npm|npx|node)\b/);
        expect(uses).not.toContain('setup-node');
      }
    }
  });

  test('runs commands of the project that are there, with options they have', () => {
    for (const [command, options] of all.flatMap(npmRuns)) {
      const [, file = ''] = / (scripts\/[\w-]+\.ts)$/.exec(scripts[command] ?? '') ?? [];
      expect(existsSync(path.join(ROOT, file)) && file, `npm run ${command}`).not.toBe('');
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      for (const option of options) {
        expect(source, `${command} --${option}`).toMatch(
          new RegExp(String.raw`^\s+'?${option}'?: \{ type:`, 'm'),
        );
      }
    }
  });
});

/** The commands of the project that a step runs, each with the names of its options. */
function npmRuns({ run = '' }: Step): [command: string, options: string[]][] {
  return [...run.matchAll(/npm run (?<command>[\w-]+)(?<rest>[^\n]*)/g)].map(({ groups }) => {
    const [, given = ''] = (groups?.rest ?? '').split(/ -- /);
    const options = [...given.matchAll(/(?<=^| )--([\w-]+)/g)].map(([, name = '']) => name);
    return [groups?.command ?? '', options];
  });
}
