import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isKept, sheetKey } from './pictureFile.ts';
import type { Sheet } from './sheet.ts';

/** A sheet on its way to a thread. */
export interface DrawJob {
  readonly key: string;
  readonly sheet: Sheet;
}

/** What a thread says when it is done with a sheet; `fault` where it could not be drawn. */
export interface DrawAnswer {
  readonly key: string;
  readonly fault?: string;
}

/** Each holds a canvas and its pixels, some 40 MB, and more of them wait for each other's memory. */
const MOST_THREADS = 4;
/** A thread takes as long to start as some four pictures to draw. */
const SHEETS_FOR_A_THREAD = 4;

/**
 * Draws in threads those of the sheets that `folder` does not have yet, in their order, so that
 * pages are made meanwhile. The threads end when nothing is left. Returns what to wait for before
 * one of the sheets is asked of `pictureFile`; it rejects in plain words where the sheet could not
 * be drawn. A sheet that was not given, or is kept, is not waited for.
 */
export function drawAhead(
  sheets: readonly Sheet[],
  folder: string,
): (sheet: Sheet) => Promise<void> {
  const missing = sheets.filter((sheet) => !isKept(sheet, folder));
  const jobs = [...new Map(missing.map((sheet) => [sheetKey(sheet), sheet]))];
  const drawn = new Map(jobs.map(([key]) => [key, Promise.withResolvers<undefined>()]));
  // A fault is told to whoever asks for the sheet; nobody else has to listen for it.
  for (const { promise } of drawn.values()) promise.catch(() => undefined);
  const waiting = jobs.map(([key, sheet]): DrawJob => ({ key, sheet }));
  const threads = Math.min(
    MOST_THREADS,
    availableParallelism(),
    Math.ceil(jobs.length / SHEETS_FOR_A_THREAD),
  );
  for (let thread = 0; thread < threads; thread++) startThread(folder, waiting, drawn);
  return async (sheet) => {
    const pending = drawn.get(sheetKey(sheet));
    if (pending === undefined) return;
    // Threads don't keep a process that has failed from ending; whoever waits for one does.
    const awake = setInterval(() => undefined, 60_000);
    try {
      await pending.promise;
    } finally {
      clearInterval(awake);
    }
  };
}

type Drawn = ReadonlyMap<string, PromiseWithResolvers<undefined>>;

/** One sheet at a time, so that all threads are done at nearly the same time. */
function startThread(folder: string, waiting: DrawJob[], drawn: Drawn): void {
  const worker = new Worker(workerFile(), {
    workerData: { folder },
    // The options of this process may load tools that drawing does not need.
    execArgv: process.features.typescript === false ? ['--experimental-strip-types'] : [],
  });
  worker.unref();
  let current: DrawJob | undefined;
  const next = (): void => {
    current = waiting.shift();
    if (current === undefined) void worker.terminate();
    else worker.postMessage(current);
  };
  const fail = (job: DrawJob | undefined, why: string): void => {
    if (job === undefined) return;
    const message = `The picture "${job.sheet.title}" could not be drawn: ${why}`;
    drawn.get(job.key)?.reject(new Error(message));
  };
  let failure = 'the thread that drew it ended';
  worker.on('message', ({ key, fault }: DrawAnswer) => {
    if (fault === undefined) drawn.get(key)?.resolve(undefined);
    else fail(current, fault);
    next();
  });
  worker.on('error', (error) => {
    failure = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', () => {
    if (current === undefined) return;
    fail(current, failure);
    // Nobody may be left to draw the rest, and a build must not wait for ever.
    for (const job of waiting.splice(0)) fail(job, failure);
  });
  next();
}

// Beside this module when Node runs it; in the sources, from where a build runs, when it is bundled.
function workerFile(): string {
  const beside = join(import.meta.dirname, 'drawWorker.ts');
  return existsSync(beside) ? beside : join(process.cwd(), 'src/charts/sheet/drawWorker.ts');
}
