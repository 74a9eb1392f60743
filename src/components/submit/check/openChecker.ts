import { hubFiles } from '../hubFiles.client.ts';
import type { Answer, CheckedText, Previewed, Question } from './messages.ts';
import * as say from '../../../words/submitEnd.ts';

export interface TextToCheck {
  /** Name of its file without `.mdx`. */
  readonly id: string;
  readonly text: string;
}

export interface Checker {
  /** As the command line does, but for pictures and words that stand in other examples too. */
  readonly check: (text: TextToCheck) => Promise<CheckedText>;
  /** The example as its page would show it: markup that must go through `safeFragment`. */
  readonly preview: (text: TextToCheck) => Promise<Previewed>;
  /** The names that examples have or had. */
  readonly taken: () => Promise<ReadonlySet<string>>;
  readonly close: () => void;
}

interface Running {
  readonly worker: Worker;
  readonly taken: ReadonlySet<string>;
}

/**
 * Milliseconds: a text that takes longer is no example, and another may be waiting. A first check
 * takes 2 seconds on a weak machine that does other work, so it has several times that.
 */
const LIMIT = 10_000;

/** Said in place of an answer by a text that took too long. */
const TOO_SLOW: CheckedText = {
  problems: [
    {
      file: '',
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'file-slow',
      message: say.tooSlow(LIMIT / 1000),
      remedy: say.tooSlowRemedy,
    },
  ],
  waived: [],
};

/**
 * Starts the check in a worker, which reads the hub's names first. Questions are answered one at a
 * time; a text that takes too long is stopped with its worker, and the next one gets a new one.
 * Everything rejects where the worker cannot start.
 */
export function openChecker(start: () => Worker = startWorker, limit = LIMIT): Checker {
  let worker: Promise<Running> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const running = async (): Promise<Running> => {
    worker ??= ready(start());
    try {
      return await worker;
    } catch (error) {
      worker = undefined;
      throw error;
    }
  };
  const ask = (question: Question): Promise<Answer | undefined> => {
    const turn = last.then(async () => {
      const { worker: asked } = await running();
      const answer = await nextAnswer(asked, limit, () => {
        asked.postMessage(question);
      });
      if (answer === undefined) {
        asked.terminate();
        worker = undefined;
      }
      return answer;
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    check: async ({ id, text }) => {
      const answer = await ask({ ask: 'check', id, text, today: today() });
      if (answer === undefined) return TOO_SLOW;
      if (answer.kind !== 'checked') throw new Error('The check did not answer.');
      return answer.value;
    },
    preview: async ({ id, text }) => {
      const answer = await ask({ ask: 'preview', id, text, today: today() });
      if (answer === undefined) return { html: undefined };
      if (answer.kind !== 'previewed') throw new Error('The preview did not answer.');
      return answer.value;
    },
    taken: async () => (await running()).taken,
    close: () => {
      void worker?.then(
        ({ worker: open }) => {
          open.terminate();
        },
        () => undefined,
      );
      worker = undefined;
    },
  };
}

function startWorker(): Worker {
  return hubFiles().startWorker();
}

/** Loading takes as long as the line is slow, so no limit is set to it. */
async function ready(worker: Worker): Promise<Running> {
  const answer = await nextAnswer(worker, undefined, () => undefined);
  if (answer?.kind !== 'ready') {
    worker.terminate();
    throw new Error('The check did not start.');
  }
  return { worker, taken: new Set(answer.taken) };
}

/** The next thing a worker says; `undefined` once the limit has passed. */
function nextAnswer(
  worker: Worker,
  limit: number | undefined,
  ask: () => void,
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const heard = new AbortController();
    const end = (said: () => void): void => {
      heard.abort();
      clearTimeout(timer);
      said();
    };
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            end(() => {
              resolve(undefined);
            });
          }, limit);
    const { signal } = heard;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        end(() => {
          resolve(data);
        });
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      () => {
        end(() => {
          worker.terminate();
          reject(new Error('The check stopped.'));
        });
      },
      { signal },
    );
    ask();
  });
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${now.getFullYear()}-${month}-${day}`;
}
