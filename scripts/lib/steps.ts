import { spawnSync } from 'node:child_process';

/** A step's name, then its command and arguments. */
export type Step = readonly [name: string, command: string, ...args: string[]];

/** Runs steps in order and stops at the first that fails. Returns the exit code for the process. */
export function runSteps(steps: readonly Step[]): number {
  for (const [name, command, ...args] of steps) {
    console.log(`\n${name}: ${[command, ...args].join(' ')}`);
    const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
    if (error !== undefined) console.error(`${command} could not be started: ${error.message}`);
    if (status !== 0) {
      console.error(`\n${name} failed.`);
      return status ?? 2;
    }
  }
  return 0;
}
