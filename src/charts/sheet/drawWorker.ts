import { parentPort, workerData } from 'node:worker_threads';
import { pictureFile } from './pictureFile.ts';
import type { DrawAnswer, DrawJob } from './drawAhead.ts';

// Runs in a thread: draws each sheet it is sent into the folder where pictures are kept.
const { folder } = workerData as { readonly folder: string };

parentPort?.on('message', ({ key, sheet }: DrawJob) => {
  void pictureFile(sheet, folder).then(
    () => {
      answer({ key });
    },
    (error: unknown) => {
      answer({ key, fault: error instanceof Error ? error.message : String(error) });
    },
  );
});

function answer(message: DrawAnswer): void {
  parentPort?.postMessage(message);
}
