import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MissingPeerError } from '../../peers/installPeer.ts';
import { generateHub } from '../generateHub.ts';
import type { BenchResult } from '../result.ts';
import { buildTable } from './buildTable.ts';
import { contendersOf } from './contendersOf.ts';
import { goalsOf } from './goals.ts';
import { measureContender, RUNS, type BuildFigures } from './measureContender.ts';
import { OWN } from './ownContender.ts';
import { partsTable, siteParts, type SiteParts } from './siteParts.ts';

const SEED = 20261121;

/** A contender that could not be measured at one size, and why. */
export interface FailedBuild {
  readonly name: string;
  readonly submissions: number;
  readonly reason: string;
}

export interface BuildSectionOptions {
  readonly root: string;
  /** Sizes of hubs, in submissions. */
  readonly sizes: readonly number[];
  /** Whether other generators are measured too. */
  readonly peers: boolean;
  readonly say: (line: string) => void;
}

export interface BuildSection {
  readonly results: readonly BenchResult[];
  readonly figures: readonly (BuildFigures | FailedBuild)[];
  /** Of this project's own sites. */
  readonly parts: readonly SiteParts[];
  readonly told: string;
  readonly failed: readonly string[];
}

/**
 * Builds generated hubs of several sizes with this project and with others, one after another. One
 * that fails is marked, and the rest go on. What a contender made goes before the next begins, so
 * that the disk holds one at a time.
 */
export async function buildSection(options: BuildSectionOptions): Promise<BuildSection> {
  const { root, sizes, peers, say } = options;
  const figures: (BuildFigures | FailedBuild)[] = [];
  const parts: SiteParts[] = [];
  const contenders = contendersOf(root, peers, say);
  const all = sizes.length * contenders.length;
  for (const submissions of sizes) {
    const parent = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
    try {
      const content = path.join(parent, 'hub', 'content');
      generateHub(content, submissions, SEED);
      for (const { name, make } of contenders) {
        const turn = `${figures.length + 1} of ${all}: ${submissions} submissions, ${name}`;
        const folder = mkdtempSync(path.join(parent, 'contender-'));
        try {
          const tell = (what: string, run: number): void => {
            say(`${turn}: ${what} (${run} of ${RUNS})`);
          };
          const contender = make(folder, content);
          figures.push(await measureContender(contender, submissions, tell));
          if (name === OWN) parts.push(siteParts(contender.out, submissions));
        } catch (error) {
          const reason = (error as Error).message;
          say(`${turn}: ${reason}`);
          figures.push({ name, submissions, reason: reasonIn(error) });
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  }
  const measured = figures.filter((each) => 'cold' in each);
  const failed = figures.filter((each) => 'reason' in each);
  return {
    results: goalsOf(measured),
    figures,
    parts,
    told: [buildTable(figures), ...(parts.length > 0 ? [partsTable(parts)] : [])].join('\n\n'),
    failed: failed.map(
      ({ name, submissions, reason }) => `${name} at ${submissions} submissions: ${reason}`,
    ),
  };
}

/** The line that says most: what a program wrote last is its stack. */
function reasonIn(error: unknown): string {
  const { message } = error as Error;
  if (error instanceof MissingPeerError) return message;
  const lines = message.split('\n').map((line) => line.trim());
  return lines.find((line) => /error|full|memory/i.test(line)) ?? lines[0] ?? message;
}
