import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isAnswer, READY, type Answer, type Job } from './workerMessages.ts';

/** A worker that reads texts and answers them in the order they were posted. */
export interface RunningWorker {
  /** Settles when the worker can read; rejects when it could not be started. */
  readonly ready: Promise<void>;
  readonly post: (batch: readonly Job[]) => void;
  /** The next answer, or `ended` when the worker has stopped by itself. */
  readonly next: () => Promise<Answer | 'ended'>;
  readonly stop: () => Promise<unknown>;
  readonly hasEnded: () => boolean;
  /** Whether the process waits for it before it ends: `hold` while it reads, `release` after. */
  readonly hold: () => void;
  readonly release: () => void;
}

/** Starts a worker. `root` is the project's, for when this module has been bundled. */
export function startWorker(root: string = process.cwd()): RunningWorker {
  const worker = new Worker(workerFile(root), {
    // The options of this process may load tools that the worker does not need.
    execArgv: process.features.typescript === false ? ['--experimental-strip-types'] : [],
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  const answers: (Answer | 'ended')[] = [];
  let wake: (() => void) | undefined;
  let failure: unknown;
  let hasEnded = false;
  const arrive = (answer: Answer | 'ended'): void => {
    answers.push(answer);
    wake?.();
  };
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: unknown) => {
      if (message === READY) resolve();
      // Node itself sends others on this line, such as the files to watch under --watch.
      else if (isAnswer(message)) arrive(message);
    });
    worker.on('error', (error) => {
      failure = error;
      reject(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', () => {
      hasEnded = true;
      reject(new Error('The reading thread ended before it was ready', { cause: failure }));
      arrive('ended');
    });
  });
  return {
    ready,
    post: (batch) => {
      worker.postMessage(batch);
    },
    next: async () => {
      if (answers.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return answers.shift() ?? 'ended';
    },
    stop: () => worker.terminate(),
    hasEnded: () => hasEnded,
    hold: () => {
      worker.ref();
    },
    release: () => {
      worker.unref();
    },
  };
}

// Beside this module when Node or Vite's dev server runs it; in the sources when it is bundled.
function workerFile(root: string): string {
  const beside = join(import.meta.dirname, 'worker.ts');
  return existsSync(beside) ? beside : join(root, 'src/mdx/worker.ts');
}
