import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CopyOptions } from './writeCopy.ts';

/**
 * Makes the copy of the hub that opens from disk, and gives its size in bytes. To pack thousands of
 * files leaves so much behind that memory is cleared again and again; in a thread of its own that
 * takes no time, since nothing else is held there.
 */
export function copyInWorker(options: CopyOptions): Promise<number> {
  const worker = new Worker(path.join(import.meta.dirname, 'copyWorker.ts'), {
    workerData: options,
    // The options of this process may load tools that the worker does not need.
    execArgv: process.features.typescript === false ? ['--experimental-strip-types'] : [],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('The copy to download was not finished.'));
    });
  });
}
