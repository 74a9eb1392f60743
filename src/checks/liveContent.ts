import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Standby, standby } from '../mdx/standby.ts';
import { dayOfRun } from './dayOfRun.ts';
import { showContent } from './heldContent.ts';
import { plainError } from './plainError.ts';
import { type FolderReading, readFolder } from './readFolder.ts';
import { ReadingMemory } from './readingMemory.ts';
import { readingReport } from './readingReport.ts';
import { hasErrors, type Report } from './report.ts';
import { prettyReport } from './reporters/pretty.ts';
import { soundContent } from './soundContent.ts';

export interface LiveContent {
  /** Settles when the content can be shown; rejects, with the report, where there is no site. */
  readonly first: Promise<void>;
  /** Reads anew after a change, and says so once it is shown. */
  readonly changed: () => void;
}

export interface LiveListener {
  /** Other content is shown than before. */
  readonly shown: () => void;
  /** What the check came to, in words; `bad` where there are errors. */
  readonly told: (words: string, bad: boolean) => void;
}

/** How long to wait for a burst of saves to end, in milliseconds. */
const QUIET = 25;
/** How long the page that somebody waits for goes before the rules, in milliseconds. */
const HEAD_START = 150;
/** The same for the first page, for which much has to be loaded. */
const FIRST_HEAD_START = 3000;

/**
 * Reads a folder again and again, each time only what changed. Whoever edits waits for the page, so
 * it is shown as soon as it is read; the rules come after. What they refuse is then taken out again.
 */
export function liveContent(folder: string, listener: LiveListener): LiveContent {
  const root = path.resolve(folder);
  const waiting = standby();
  const memory = new ReadingMemory(waiting);
  // Nothing was ever kept: it can start while this thread reads what it reads by itself.
  if (!existsSync(process.env.HUB_READINGS ?? '')) getReady(waiting);
  const tell = newsTeller();
  let turn = 0;
  let quiet: NodeJS.Timeout | undefined;

  const show = (reading: FolderReading, report: Report): boolean => {
    const content = soundContent(reading.sources, report.problems);
    if (content !== undefined) showContent(content);
    return content !== undefined;
  };

  const fail = (error: unknown): void => {
    listener.told(error instanceof Error ? error.message : String(error), true);
  };

  const readAnew = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const reading = await readFolder(root, memory);
    if (mine !== turn) return;
    const read = readingReport(reading);
    if (!show(reading, read)) throw plainError(prettyReport(read, { colour: false }));
    listener.shown();
    setTimeout(
      () => {
        if (mine === turn) ruleAnew(mine, reading, read).catch(fail);
      },
      mine === 1 ? FIRST_HEAD_START : HEAD_START,
    );
  };

  const ruleAnew = async (mine: number, reading: FolderReading, read: Report): Promise<void> => {
    // The first save finds it waiting.
    if (mine === 1) getReady(waiting);
    // No page waits for the rules, so they are not loaded before.
    const { reportOf } = await import('./reportOf.ts');
    if (mine !== turn) return;
    const report = reportOf(reading, dayOfRun());
    const words = tell(report);
    if (words !== undefined) listener.told(words, hasErrors(report));
    if (refusesMore(report, read) && show(reading, report)) listener.shown();
  };

  return {
    first: readAnew(),
    changed: () => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        readAnew().catch(fail);
      }, QUIET);
    },
  };
}

/** Has a worker started that waits for the first text. */
function getReady(waiting: Standby): void {
  const worker = waiting.take();
  // Whoever takes it is told.
  worker.ready.catch(() => undefined);
  waiting.giveBack(worker);
}

function refusesMore(report: Report, before: Report): boolean {
  return brokenFiles(report).size > brokenFiles(before).size;
}

function brokenFiles({ problems }: Report): ReadonlySet<string> {
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

/** Tells of each report what the last one had not, and when all errors are gone. */
function newsTeller(): (report: Report) => string | undefined {
  let known: ReadonlySet<string> | undefined;
  let hadErrors = false;
  return (report) => {
    const named = report.problems
      .filter(({ severity }) => severity !== 'advice')
      .map((problem) => ({
        problem,
        name: `${problem.file} ${problem.rule} ${problem.message}`,
      }));
    // At the start only what keeps a page from being shown.
    const news = named
      .filter(({ problem, name }) =>
        known === undefined ? problem.severity === 'error' : !known.has(name),
      )
      .map(({ problem }) => problem);
    known = new Set(named.map(({ name }) => name));
    const isMended = hadErrors && !hasErrors(report);
    hadErrors = hasErrors(report);
    if (news.length > 0) {
      return `\n${prettyReport({ ...report, problems: news }, { colour: false })}`;
    }
    return isMended ? 'All errors are mended.' : undefined;
  };
}
