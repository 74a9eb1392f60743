import { startWorker, type RunningWorker } from './startWorker.ts';

/** Holds a worker that is ready between readings: to start one takes longer than to read a file. */
export interface Standby {
  /** A worker, the one that waits or a new one; whoever takes it stops it or gives it back. */
  readonly take: () => RunningWorker;
  readonly giveBack: (worker: RunningWorker) => void;
}

/** Keeps one worker waiting, which does not hold up the end of the process. `root` is the project's. */
export function standby(root?: string): Standby {
  let waiting: RunningWorker | undefined;
  return {
    take: () => {
      const worker = waiting?.hasEnded() === false ? waiting : startWorker(root);
      waiting = undefined;
      worker.hold();
      return worker;
    },
    giveBack: (worker) => {
      if (waiting !== undefined) {
        void worker.stop();
        return;
      }
      worker.release();
      waiting = worker;
    },
  };
}
