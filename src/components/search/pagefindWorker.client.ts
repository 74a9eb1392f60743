import type { Pagefind } from '../../domain/search/pagefindIndex.ts';
import { trustedWorker } from '../trustedTypes.ts';

/** What the worker answers; results of a search name their data by a key. */
interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

type Found = Awaited<ReturnType<Pagefind['search']>>;
interface Keyed {
  readonly results: readonly (Omit<Found['results'][number], 'data'> & { readonly data: string })[];
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Speaks with Pagefind's worker itself. Pagefind's own module for pages holds the whole engine a
 * second time, for browsers without workers: 12 KB that every first search would wait for.
 * Everything rejects once the worker fails, as where a policy forbids it.
 */
export function startPagefind(folder: string, baseUrl: string): Pagefind {
  const worker = new Worker(trustedWorker(`${folder}pagefind-worker.js`));
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result);
    else asked?.reject(new Error(data.error));
  });
  worker.addEventListener('error', () => {
    failure = new Error('The search index did not start.');
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });

  const ask = <T>(method: string, ...args: readonly unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) {
        reject(failure);
        return;
      }
      last += 1;
      waiting.set(last, { resolve: resolve as (result: unknown) => void, reject });
      worker.postMessage({ id: last, method, args });
    });

  // A failure to start shows in the first question.
  ask('init', { basePath: folder, baseUrl, language: 'en' }).catch(() => undefined);
  return {
    preload: (text) => ask('preload', text),
    search: async (text, options = {}) => {
      const { results } = await ask<Keyed>('search', text, options);
      return {
        results: results.map((result) => ({ ...result, data: () => ask('getData', result.data) })),
      };
    },
  };
}
