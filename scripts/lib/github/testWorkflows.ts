import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const FOLDER = path.resolve(import.meta.dirname, '../../../.github/workflows');

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Every workflow of the project, as it stands in its file. */
export function workflows(): Workflow[] {
  return readdirSync(FOLDER).map((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    return { ...(parse(text) as Omit<Workflow, 'file' | 'text'>), file, text };
  });
}

/** The commands of a step, found by the name of the step. Throws where there is none. */
export function commandsOf(file: string, name: string): string {
  const steps = workflows()
    .filter((workflow) => workflow.file === file)
    .flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
  const run = steps.find((step) => step.run !== undefined && step.name === name)?.run;
  if (run === undefined) throw new Error(`${file} has no step "${name}" with commands.`);
  return run;
}
