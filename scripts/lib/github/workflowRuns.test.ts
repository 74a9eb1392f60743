import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueEvent, issueText, NEW_EXAMPLE } from './testIssues.ts';
import { commandsOf } from './testWorkflows.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BARNET = 'content/submissions/barnet-career-conversations.mdx';

/** Writes down how it was called, and what text it was given. */
const GH = `#!/bin/bash
printf '%q ' "$@" >> "$CALLS"; echo >> "$CALLS"
if [ "$1" = api ]; then echo "$PAGES"; fi
if [ "$1 $2" = 'issue list' ]; then echo "$OPEN_ISSUES"; fi
while [ $# -gt 0 ]; do if [ "$1" = --body-file ]; then cat "$2" >> "$CALLS"; fi; shift; done
`;

let base: string;
let repo: string;
let calls: string;

beforeAll(() => {
  base = mkdtempSync(path.join(os.tmpdir(), 'workflows-'));
  repo = path.join(base, 'repo');
  calls = path.join(base, 'calls');
  mkdirSync(path.join(base, 'bin'));
  mkdirSync(path.join(base, 'draft'));
  writeFileSync(path.join(base, 'bin/gh'), GH);
  chmodSync(path.join(base, 'bin/gh'), 0o755);
  mkdirSync(repo);
  cpSync(path.join(ROOT, 'content'), path.join(repo, 'content'), { recursive: true });
  cpSync(path.join(ROOT, 'package.json'), path.join(repo, 'package.json'));
  writeFileSync(path.join(repo, '.gitignore'), 'node_modules\nscripts\nsrc\nproposed\n');
  bash(
    'git init --quiet --bare --initial-branch main ../origin.git && git init --quiet --initial-branch main',
  );
  bash('git remote add origin ../origin.git && git add . && git commit --quiet -m Start');
  bash('git push --quiet origin main && git clone --quiet ../origin.git ../fresh');
  for (const name of ['node_modules', 'scripts', 'src']) {
    symlinkSync(path.join(ROOT, name), path.join(repo, name));
  }
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

/** Runs commands as a runner does: bash that stops at the first that fails. */
function bash(commands: string, env: Readonly<Record<string, string>> = {}, cwd = repo) {
  const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', commands], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${path.join(base, 'bin')}:${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      HOME: base,
      GIT_AUTHOR_NAME: 'T',
      GIT_AUTHOR_EMAIL: 't@t.example',
      GIT_COMMITTER_NAME: 'T',
      GIT_COMMITTER_EMAIL: 't@t.example',
      RUNNER_TEMP: base,
      SOURCE_DATE_EPOCH: '1795305600',
      CALLS: calls,
      ...env,
    },
  });
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** Makes a merge of a proposed change, as GitHub does for a pull request. */
function propose(change: string): void {
  const proposed = path.join(repo, 'proposed');
  rmSync(proposed, { recursive: true, force: true });
  bash('git clone --quiet ../origin.git proposed');
  const done = bash(
    `git switch --quiet -c change && ${change} && git add . && git commit --quiet -m Change && git switch --quiet main && git merge --quiet --no-ff change -m Merge`,
    {},
    proposed,
  );
  expect(done).toMatchObject({ status: 0 });
}

test('an issue becomes a branch and a pull request, and its words run nothing', () => {
  const event = path.join(base, 'event.json');
  writeFileSync(event, issueEvent(7, issueText('new-example', NEW_EXAMPLE)));
  const env = { GITHUB_EVENT_PATH: event };
  expect(bash(commandsOf('draft.yml', 'Make a draft of it'), env)).toMatchObject({ status: 0 });
  expect(bash(commandsOf('draft.yml', 'Keep what changed'))).toMatchObject({ status: 0 });
  // The job that opens it starts from a copy of its own.
  const fresh = path.join(base, 'fresh');
  const opened = bash(
    commandsOf('draft.yml', 'Open the pull request'),
    { NUMBER: '7', BASE: 'main', GH_TOKEN: 'none' },
    fresh,
  );
  expect(opened).toMatchObject({ status: 0 });
  const changed = bash('git diff --name-only main issue-7', {}, path.join(base, 'origin.git'));
  expect(changed.stdout).toMatch(/^content\/submissions\/barnet-open-evenings[a-z-]*\.mdx\n$/);
  const said = readFileSync(calls, 'utf8');
  expect(said).toContain('pr create --base main --head issue-7');
  expect(said).toContain('To decide');
  expect(said).toContain('Closes #7.');
  expect(said).not.toMatch(/closes #1/i);
  expect(bash('ls hacked ../hacked ../fresh/hacked').status).not.toBe(0);
  bash('git reset --quiet --hard');
});

test('a patch reaches no other file than submissions', () => {
  const patch = `diff --git a/src.ts b/src.ts
new file mode 100644
--- /dev/null
+++ b/src.ts
@@ -0,0 +1 @@
+code
`;
  writeFileSync(path.join(base, 'draft/changes.patch'), patch);
  const fresh = path.join(base, 'fresh');
  const env = { NUMBER: '8', BASE: 'main', GH_TOKEN: 'none' };
  const { status } = bash(commandsOf('draft.yml', 'Open the pull request'), env, fresh);
  expect(status).not.toBe(0);
  expect(bash('ls src.ts', {}, fresh).status).not.toBe(0);
});

describe('a pull request with content', () => {
  const list = (): string => {
    const output = path.join(base, 'output');
    writeFileSync(output, '');
    const done = bash(commandsOf('content.yml', 'List what changes'), { GITHUB_OUTPUT: output });
    expect(done).toMatchObject({ status: 0, stderr: '' });
    return readFileSync(output, 'utf8');
  };
  const refuse = () => bash(commandsOf('content.yml', 'Refuse other files beside submissions'));

  test('that holds submissions alone is checked with each problem at its line', () => {
    propose(`sed -i 's/^status: .*/status: dancing/' ${BARNET}`);
    expect(list()).toBe('content=yes\n');
    expect(refuse()).toMatchObject({ status: 0 });
    expect(bash(commandsOf('content.yml', 'Take the proposed submissions'))).toMatchObject({
      status: 0,
      stderr: '',
    });
    const name = 'Check it, with each problem at its line';
    const { status, stdout } = bash(commandsOf('content.yml', name));
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^::error file=${BARNET},line=\\d+`, 'm'));
    // GitHub shows 10 of a kind: advice on what others wrote long ago would hide one's own.
    expect(stdout).not.toMatch(new RegExp(`^::(?:notice|warning) file=(?!${BARNET})`, 'm'));
    const summary = path.join(base, 'summary');
    bash(commandsOf('content.yml', 'Tell the reviewer what changes for readers'), {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(readFileSync(summary, 'utf8')).toContain('#');
    bash('git reset --quiet --hard');
    rmSync(path.join(base, 'base'), { recursive: true });
  });

  test('that brings other files too is refused, and told why', () => {
    propose(`echo >> ${BARNET} && echo '{}' > package.json`);
    expect(list()).toBe('content=yes\n');
    const { status, stdout } = refuse();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=package\.json::A change to /m);
  });

  test('is not what a change of code alone is', () => {
    propose("echo '{}' > package.json");
    expect(list()).toBe('');
  });
});

test('what is due becomes one issue a council, but for those that are open', () => {
  bash(`sed -i 's/^stage: published/&\\ndates:\\n  reviewBy: 2026-01-31/' ${BARNET}`);
  writeFileSync(calls, '');
  const listed = bash(commandsOf('due.yml', 'Write an issue for each council'));
  expect(listed.stderr).toBe('');
  expect(listed.status).toBe(0);
  const open = commandsOf('due.yml', 'Open those that are not open yet');
  expect(bash(open, { OPEN_ISSUES: 'Review due: Nowhere' })).toMatchObject({ status: 0 });
  const said = readFileSync(calls, 'utf8');
  expect(said).toContain('Review\\ due:\\ Barnet');
  expect(said).toContain('/submissions/barnet-career-conversations/');
  expect(said).not.toContain('@barnet');
  writeFileSync(calls, '');
  expect(bash(open, { OPEN_ISSUES: 'Review due: Barnet' })).toMatchObject({ status: 0 });
  expect(readFileSync(calls, 'utf8')).not.toContain('Review\\ due:\\ Barnet');
  bash('git reset --quiet --hard');
});

test.for([
  ['https://alliance.github.io/hub/', '/hub/'],
  ['https://hub.alliance.example/', '/'],
  ['http://hub.alliance.example', '/'],
] as const)('pages published at %s are built for %s', ([address, expected]) => {
  const output = path.join(base, 'output');
  writeFileSync(output, '');
  const done = bash(commandsOf('deploy.yml', 'Ask where its pages are published'), {
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: 'alliance/hub',
    PAGES: address,
  });
  expect(done).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(output, 'utf8')).toBe(`base=${expected}\n`);
});
