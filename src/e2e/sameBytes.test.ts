import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { withContent, type TestFiles } from '../checks/testContent.ts';
import { ROOT } from './support/hubFolder.ts';
import { copyProject } from './support/projectCopy.ts';
import { digests, run } from './support/runBuild.ts';
import { saying } from './support/smallHub.ts';

/*
 * The same commit gives the same bytes, search index included: on another machine, in another
 * folder, language and time zone, from files that were written in another order, with nothing kept
 * of earlier builds.
 */
const parent = mkdtempSync(path.join(tmpdir(), 'same-bytes-'));
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

const FILES: TestFiles = {
  'submissions/open-evenings.mdx': saying(
    'Candidates met staff. İstanbul and Ångström were there.',
  ),
  'submissions/zebra-days.mdx': saying('Managers read the list.').replace(
    'title: Open evenings',
    'title: Zebra days',
  ),
  'submissions/apple-hours.mdx': saying('Workers planned their weeks.').replace(
    'title: Open evenings',
    'title: Äpple hours',
  ),
};
/** 2026-11-22, whenever the test runs. */
const DAY = '1795305600';

async function built(project: string, files: TestFiles, environment: Record<string, string>) {
  const out = path.join(mkdtempSync(path.join(parent, 'site-')), 'dist');
  const kept = mkdtempSync(path.join(parent, 'kept-'));
  const { code, output } = await withContent(files, (content) =>
    run(path.join(project, 'scripts/build.ts'), ['--content', content, '--out', out], {
      environment: { ...environment, SOURCE_DATE_EPOCH: DAY, HUB_KEPT: kept },
    }),
  );
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  return digests(out);
}

test('two builds in two places give the same bytes', { timeout: 300_000 }, async () => {
  const elsewhere = path.join(parent, 'a', 'longer path', 'to the project');
  copyProject(elsewhere);
  const reversed = Object.fromEntries(Object.entries(FILES).toReversed());
  const [one, other] = await Promise.all([
    built(ROOT, FILES, { TZ: 'UTC', LC_ALL: 'C' }),
    built(elsewhere, reversed, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }),
  ]);
  expect(Object.keys(one).filter((name) => name.startsWith('pagefind/')).length).toBeGreaterThan(3);
  expect(other).toEqual(one);
});
