// npm run lint: formatting, types, import order. No warning is allowed.
import { runSteps } from './lib/steps.ts';

process.exitCode = runSteps([
  ['Formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['Lint', 'eslint', '--max-warnings', '0', '.'],
]);
