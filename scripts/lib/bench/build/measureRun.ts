import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program of Node.js to run, and where. */
export interface Program {
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What one run took. */
export interface Usage {
  /** Seconds on the clock on the wall; on a busy machine these say little. */
  readonly wall: number;
  /** Seconds of processors, of all threads and of programs that were started. */
  readonly cpu: number;
  /** Megabytes that the process held at most. */
  readonly memory: number;
}

const RECORD = pathToFileURL(path.join(import.meta.dirname, 'recordUsage.ts')).href;
/** How much of what a program said is told where it fails. */
const LAST = 20_000;

/** Runs a program to its end. Throws with its last words where it fails. */
export async function measureRun(program: Program): Promise<Usage> {
  const { script, args, cwd, environment = {} } = program;
  const record = path.join(cwd, '.bench-usage.json');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', RECORD, script, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment, BENCH_USAGE: record },
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-LAST);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (...end) => {
        resolve(end);
      });
    },
  );
  const wall = (performance.now() - started) / 1000;
  if (signal !== null) {
    throw new Error(`${path.basename(script)} was stopped (${signal}): ${said.trim()}`);
  }
  if (code !== 0) throw new Error(`${path.basename(script)} failed: ${said.trim()}`);
  const { seconds, megabytes } = JSON.parse(readFileSync(record, 'utf8')) as {
    readonly seconds: number;
    readonly megabytes: number;
  };
  rmSync(record);
  return { wall, cpu: seconds, memory: megabytes };
}
