import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
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

/** A folder for the site, and one for what builds keep. */
function newPlace() {
  const place = mkdtempSync(path.join(parent, 'place-'));
  return { out: path.join(place, 'dist'), kept: path.join(place, 'kept') };
}

async function built(
  project: string,
  files: TestFiles,
  environment: Record<string, string>,
  { out, kept } = newPlace(),
) {
  const { code, output } = await withContent(files, (content) =>
    run(path.join(project, 'scripts/build.ts'), ['--content', content, '--out', out], {
      environment: { ...environment, SOURCE_DATE_EPOCH: DAY, HUB_KEPT: kept },
    }),
  );
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  return digests(out);
}

const HERE = { TZ: 'UTC', LC_ALL: 'C' };

test('two builds in two places give the same bytes', { timeout: 300_000 }, async () => {
  const elsewhere = path.join(parent, 'a', 'longer path', 'to the project');
  copyProject(elsewhere);
  const reversed = Object.fromEntries(Object.entries(FILES).toReversed());
  const [one, other] = await Promise.all([
    built(ROOT, FILES, HERE),
    built(elsewhere, reversed, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }),
  ]);
  expect(Object.keys(one).filter((name) => name.startsWith('pagefind/')).length).toBeGreaterThan(3);
  expect(other).toEqual(one);
});

test('what earlier builds kept changes nothing', { timeout: 300_000 }, async () => {
  const edited: TestFiles = {
    ...FILES,
    'submissions/open-evenings.mdx': saying('Candidates met staff, who read to them.'),
  };
  const place = newPlace();
  const written = (page: string): bigint =>
    statSync(path.join(place.out, page, 'index.html'), { bigint: true }).mtimeNs;
  const PAGES = ['glossary', 'submissions/open-evenings', 'submissions/zebra-days'];

  const before = await built(ROOT, FILES, HERE, place);
  const first = PAGES.map(written);
  const after = await built(ROOT, edited, HERE, place);
  expect(after).not.toEqual(before);
  expect(after).toEqual(await built(ROOT, edited, HERE));
  // Only what the edit changes is printed again.
  expect(PAGES.map((page, at) => written(page) === first[at])).toEqual([true, false, true]);

  // What somebody did to the site since is mended, and nothing else is printed for that.
  appendFileSync(path.join(place.out, 'glossary', 'index.html'), '<p>Not ours</p>');
  rmSync(path.join(place.out, 'submissions/zebra-days'), { recursive: true });
  expect(await built(ROOT, FILES, HERE, place)).toEqual(before);
});
