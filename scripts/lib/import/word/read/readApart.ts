import { fork } from 'node:child_process';
import path from 'node:path';
import { RefusedError } from '../../../command.ts';
import { refused } from '../../refused.ts';
import type { WordText } from './readWord.ts';

/** What the reading process sends back. */
export type WordAnswer =
  | { readonly word: WordText }
  | { readonly refused: string }
  /** The reader could not make sense of the file. */
  | { readonly failed: string };

export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** An honest file of 30 pages takes a second or two, and a slow machine ten. */
const LIMITS: Limits = { milliseconds: 60_000, megabytes: 512 };

/** Reads a Word file in a process of its own, which is ended when it takes too long. */
export async function readApart(file: string, limits: Limits = LIMITS): Promise<WordText> {
  const answer = await ask(file, limits);
  if (answer === 'late') {
    throw refused(
      `The file takes more than ${limits.milliseconds / 1000} seconds to read`,
      'copy the text into a new Word file',
    );
  }
  if (answer === 'ended') {
    throw refused(
      'The file needs more memory to read than there is',
      'copy the text into a new Word file',
    );
  }
  if ('refused' in answer) throw new RefusedError(answer.refused);
  if ('failed' in answer) {
    throw refused(
      'The file is damaged: Word’s own parts of it make no sense',
      'open it in Word and save it again under another name',
    );
  }
  return answer.word;
}

function ask(
  file: string,
  { milliseconds, megabytes }: Limits,
): Promise<WordAnswer | 'late' | 'ended'> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'child.ts'), [path.resolve(file)], {
      execArgv: [
        `--max-old-space-size=${megabytes}`,
        ...(process.features.typescript === false ? ['--experimental-strip-types'] : []),
      ],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('late');
    }, milliseconds);
    child.on('message', (message) => {
      resolve(message as WordAnswer);
    });
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve('ended');
    });
  });
}
