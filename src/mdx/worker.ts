import { parentPort } from 'node:worker_threads';
import { readKind } from './readKind.ts';
import { READY, type Answer, type Job } from './workerMessages.ts';

// Runs in a worker thread: each text of a batch is answered as soon as it is read.
parentPort?.on('message', (batch: readonly Job[]) => {
  for (const { index, kind, source } of batch) {
    const { yaml, ...read } = readKind(kind, source);
    const answer: Answer = {
      index,
      result: yaml === undefined ? read : { ...read, places: yaml.places },
    };
    parentPort?.postMessage(answer);
  }
});
parentPort?.postMessage(READY);
