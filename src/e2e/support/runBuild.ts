import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './hubFolder.ts';

export interface Run {
  /** Exit code; `null` when the run was killed. */
  readonly code: number | null;
  readonly pid: number;
  /** What it wrote, both streams together. */
  readonly output: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  /** Kills the run, unasked and unwarned, this many milliseconds after it starts. */
  readonly killAfter?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** A command, with its arguments, that is to run it, in the place of a shell. */
  readonly by?: readonly string[];
}

/** What npm sets, and what the runner of tests sets for its own sake and a shell would not. */
export const SHELL = {
  NODE_COMPILE_CACHE: path.join(ROOT, '.build', 'compiled'),
  NODE_ENV: undefined,
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
  MODE: undefined,
  BASE_URL: undefined,
};

/** Runs a program of the project, such as `scripts/build.ts`, as npm would, and waits for its end. */
export function run(
  program: string,
  args: readonly string[],
  { killAfter, environment = {}, by = [] }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const [command, ...rest] = [...by, process.execPath, program, ...args] as const;
    const child = spawn(command ?? process.execPath, rest, {
      cwd: ROOT,
      env: { ...process.env, ...SHELL, ...environment },
    });
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfter ?? 170_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, pid: child.pid ?? 0, output, milliseconds: performance.now() - started });
    });
  });
}

/** Every file of a folder with a digest of its bytes. */
export function digests(folder: string): Readonly<Record<string, string>> {
  const files = globSync('**/*', { cwd: folder }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => {
      const hash = createHash('sha256').update(readFileSync(path.join(folder, name)));
      return [name, hash.digest('hex')];
    }),
  );
}

/** What a run with this process id left in the project's folder for unfinished work. */
export function debris(pids: readonly number[]): readonly string[] {
  const work = path.join(ROOT, '.build');
  if (!existsSync(work)) return [];
  return globSync('*', { cwd: work }).filter((name) =>
    pids.some((pid) => name.endsWith(`-${pid}`)),
  );
}
