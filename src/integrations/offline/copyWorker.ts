import { parentPort, workerData } from 'node:worker_threads';
import { writeCopy, type CopyOptions } from './writeCopy.ts';

// Runs in a worker thread: makes one copy, and answers with its size.
parentPort?.postMessage(writeCopy(workerData as CopyOptions));
