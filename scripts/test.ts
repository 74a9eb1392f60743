// npm test: everything that must hold before a change lands. The last line is the test runner's count.
import { runSteps } from './lib/steps.ts';

process.exitCode = runSteps([
  ['Lint', 'node', 'scripts/lint.ts'],
  ['Generated files', 'node', 'scripts/generate.ts', '--check'],
  ['Content', 'node', 'scripts/check.ts'],
  ['Tests', 'vitest', 'run'],
]);
