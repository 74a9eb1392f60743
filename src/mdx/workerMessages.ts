import type { Kind, KindDetails } from './kinds.ts';
import type { ReadMdx } from './readMdx.ts';
import type { YamlPlaces } from './yamlPlaces.ts';

/** A text sent to a worker. */
export interface Job {
  readonly index: number;
  readonly kind: Kind;
  readonly source: string;
}

/** What a worker makes of a text, as plain data. */
export type PlainResult = Omit<ReadMdx<KindDetails[Kind]>, 'yaml'> & {
  readonly places?: YamlPlaces;
};

export interface Answer {
  readonly index: number;
  readonly result: PlainResult;
}

/** The first message of a worker: its modules are loaded, and the clock may start. */
export const READY = 'ready';

/** Whether a message is an answer of ours. */
export function isAnswer(message: unknown): message is Answer {
  return (
    typeof message === 'object' && message !== null && 'index' in message && 'result' in message
  );
}
