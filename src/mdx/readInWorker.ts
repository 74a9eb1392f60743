import { errorAt } from '../domain/problem.ts';
import type { KeptReadings } from './keptReadings.ts';
import type { Kind, KindDetails } from './kinds.ts';
import { LIMITS } from './limits.ts';
import type { ReadMdx } from './readMdx.ts';
import { lookUpsOf } from './yamlPlaces.ts';
import type { Standby } from './standby.ts';
import { startWorker, type RunningWorker } from './startWorker.ts';
import type { Answer, Job, PlainResult } from './workerMessages.ts';

/** One text to read, and the schema to read it by. */
export interface ReadJob<K extends Kind = Kind> {
  readonly kind: K;
  readonly source: string;
}

/** As `ReadMdx`; places come as look-ups over plain data, since functions cannot be sent. */
export type WorkerResult<K extends Kind = Kind> = Omit<ReadMdx<KindDetails[K]>, 'yaml'> & {
  readonly yaml?: ReturnType<typeof lookUpsOf>;
};

export interface ReadOptions {
  /** Milliseconds one file may take. */
  readonly milliseconds?: number;
  /** How many workers share the files; by default one, and two for more than 1,500. */
  readonly workers?: number;
  /** The project's root; only needed where this module has been bundled into another file. */
  readonly root?: string;
  /** Readings of earlier runs; texts that they hold are not read again. */
  readonly kept?: KeptReadings | undefined;
  /** Where a worker waits that is ready; by default each reading starts its own. */
  readonly standby?: Standby | undefined;
}

/**
 * Reads many texts apart from the main thread. A text that takes too long, or that ends the
 * worker, gets a finding; the worker is replaced and the rest go on. Results stand in the order
 * of the jobs.
 */
export async function readInWorker<K extends Kind>(
  jobs: readonly ReadJob<K>[],
  options: ReadOptions = {},
): Promise<WorkerResult<K>[]> {
  const { kept } = options;
  // Whatever is kept under these kinds was kept below.
  const results = jobs.map(
    ({ kind, source }) => kept?.get(kind, source) as PlainResult | undefined,
  );
  const known = new Set(results.flatMap((result, index) => (result === undefined ? [] : [index])));
  const waiting = jobs.flatMap((job, index): Job[] =>
    known.has(index) ? [] : [{ index, ...job }],
  );
  const count = options.workers ?? (waiting.length > FOR_TWO ? 2 : 1);
  const crew = Array.from({ length: waiting.length === 0 ? 0 : count }, async () => {
    while (waiting.length > 0) await workUntilStopped(waiting, results, options);
  });
  await Promise.all(crew);
  for (const [index, job] of jobs.entries()) {
    const result = results[index];
    // How long a text took is no fact about the text.
    if (known.has(index) || result === undefined || isStopped(result)) continue;
    kept?.keep(job.kind, job.source, result);
  }
  return jobs.map((_, index) => {
    const result = results[index];
    // A text that nobody read must never pass for one without faults.
    if (result === undefined) throw new Error(`Text ${index} was not read.`);
    // The kind that was sent decided the schema, so its details are that kind's.
    return withLookUps(result) as WorkerResult<K>;
  });
}

/** A second worker gets up to speed by reading hundreds, which for fewer texts would be for nothing. */
const FOR_TWO = 1500;

/** How many texts are sent at once: few enough to share them out, enough to keep a worker busy. */
const BATCH = 16;

/** Runs one worker until nothing is left or a file has stopped it. */
async function workUntilStopped(
  waiting: Job[],
  results: (PlainResult | undefined)[],
  { milliseconds = LIMITS.milliseconds, root, standby }: ReadOptions,
): Promise<void> {
  const worker = standby?.take() ?? startWorker(root);
  let isSound = false;
  try {
    await worker.ready;
    for (let batch = waiting.splice(0, BATCH); batch.length > 0; batch = waiting.splice(0, BATCH)) {
      worker.post(batch);
      for (const [done, job] of batch.entries()) {
        const answer = await nextAnswer(worker, milliseconds);
        if (typeof answer === 'string') {
          results[job.index] = stopped(answer, milliseconds);
          waiting.unshift(...batch.slice(done + 1));
          return;
        }
        if (answer.index !== job.index) {
          throw new Error(`Text ${job.index} was answered as text ${answer.index}.`);
        }
        results[answer.index] = answer.result;
      }
    }
    isSound = true;
  } finally {
    if (isSound && standby !== undefined) standby.giveBack(worker);
    else await worker.stop();
  }
}

type Stop = 'too slow' | 'ended';

async function nextAnswer(worker: RunningWorker, milliseconds: number): Promise<Answer | Stop> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Stop>((resolve) => {
    timer = setTimeout(() => {
      // If this thread was busy itself, the answer is waiting and is read before this.
      setImmediate(resolve, 'too slow');
    }, milliseconds);
  });
  try {
    return await Promise.race([worker.next(), late]);
  } finally {
    clearTimeout(timer);
  }
}

const STOPPED = 'file-slow';

function isStopped({ findings }: PlainResult): boolean {
  return findings.some(({ rule }) => rule === STOPPED);
}

function stopped(stop: Stop, milliseconds: number): PlainResult {
  const message =
    stop === 'too slow'
      ? `The file took more than ${milliseconds / 1000} seconds to read`
      : 'The file needs more memory to read than there is';
  const remedy = 'look for long rows of marks such as * or [, and make them words';
  return { findings: [errorAt({ line: 1, column: 1 }, STOPPED, message, remedy)], marks: [] };
}

function withLookUps({ places, ...result }: PlainResult): WorkerResult {
  return places === undefined ? result : { ...result, yaml: lookUpsOf(places) };
}
