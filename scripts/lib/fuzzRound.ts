import { pick, type Sequence } from '../../src/domain/sequence.ts';
import { faultsOf } from '../../src/mdx/fuzz/faultsOf.ts';
import { inventText } from '../../src/mdx/fuzz/inventText.ts';
import { mutateText } from '../../src/mdx/fuzz/mutateText.ts';
import { LIMITS } from '../../src/mdx/limits.ts';
import { readInWorker } from '../../src/mdx/readInWorker.ts';

/** A text that the reader did not stand up to. */
export interface FuzzFault {
  readonly source: string;
  readonly faults: readonly string[];
}

export interface FuzzRound {
  readonly texts: number;
  /** How many were read to the end, so that a run that tests nothing is seen. */
  readonly published: number;
  readonly faults: readonly FuzzFault[];
}

/** How many texts one round reads. */
const SIZE = 400;

/** Reads a round of changed and invented texts apart from this thread, and judges each reading. */
export async function fuzzRound(
  next: Sequence,
  real: readonly [string, ...string[]],
): Promise<FuzzRound> {
  const sources = Array.from({ length: SIZE }, () =>
    next(5) === 0 ? inventText(next, 200) : mutateText(pick(next, real), next, pick(next, real)),
  );
  const read = await readInWorker(sources.map((source) => ({ kind: 'submission', source })));
  const faults: FuzzFault[] = [];
  for (const [index, source] of sources.entries()) {
    const result = read[index];
    if (result === undefined) continue;
    const slow = isSlow(result) && (await isSlowAgain(source));
    const found = [
      ...(slow ? [`it took more than ${LIMITS.milliseconds} ms, or ended the reader`] : []),
      ...faultsOf(source, result),
    ];
    if (found.length > 0) faults.push({ source, faults: found });
  }
  return { texts: SIZE, published: read.filter(({ body }) => body !== undefined).length, faults };
}

function isSlow({
  findings,
}: {
  readonly findings: readonly { readonly rule: string }[];
}): boolean {
  return findings.some(({ rule }) => rule === 'file-slow');
}

// A busy machine makes any text slow once.
async function isSlowAgain(source: string): Promise<boolean> {
  const [again] = await readInWorker([{ kind: 'submission', source }]);
  return again === undefined || isSlow(again);
}
