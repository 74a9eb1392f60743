import { readFileSync } from 'node:fs';
import { RefusedError } from '../../../command.ts';
import type { WordAnswer } from './readApart.ts';
import { readWord } from './readWord.ts';

// Runs in a process of its own with a limit on memory: reads one Word file and tells what is in it.
const answer = await readWord(readFileSync(process.argv[2] ?? '')).then(
  (word): WordAnswer => ({ word }),
  (error: unknown): WordAnswer =>
    error instanceof RefusedError ? { refused: error.message } : { failed: String(error) },
);
process.send?.(answer, () => process.exit(0));
