import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { measureFolder } from '../../folderSize.ts';
import type { Contender } from './contender.ts';
import { measureRun, type Usage } from './measureRun.ts';

/** One contender at one size: a first build, one with nothing changed, one with one file edited. */
export interface BuildFigures {
  readonly name: string;
  readonly makes: string;
  readonly versions?: string;
  readonly submissions: number;
  readonly cold: Usage;
  readonly warm: Usage;
  readonly edited: Usage;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** How many builds each contender makes, with the one that fills its cache of pictures. */
export const RUNS = 4;

/** Builds as often as a table needs; `tell` hears which build begins. Throws where one fails. */
export async function measureContender(
  contender: Contender,
  submissions: number,
  tell: (what: string, run: number) => void,
): Promise<BuildFigures> {
  const { name, makes, versions, program, out, caches, edited, warmsUp } = contender;
  const run = async (what: string, at: number): Promise<Usage> => {
    tell(what, at);
    return measureRun(program);
  };
  if (warmsUp) await run('fills its cache of pictures', 1);
  for (const cache of caches) rmSync(cache, { recursive: true, force: true });
  const cold = await run('first build', 2);
  const warm = await run('nothing changed', 3);
  appendFileSync(edited, '\nThey added a sentence.\n');
  const once = await run('one file edited', RUNS);
  if (!existsSync(out)) throw new Error(`${name} made nothing.`);
  const { pages, files, bytes } = measureFolder(out);
  return {
    name,
    makes,
    ...(versions === undefined ? {} : { versions }),
    submissions,
    cold,
    warm,
    edited: once,
    pages,
    files,
    bytes,
  };
}
