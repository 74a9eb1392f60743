// Runs Hugo, which is no program of Node.js, as one, so that it is measured as the others are.
import { spawnSync } from 'node:child_process';

process.exitCode = spawnSync('hugo', ['--quiet'], { stdio: 'inherit' }).status ?? 2;
