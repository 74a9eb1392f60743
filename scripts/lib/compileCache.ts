// Loaded ahead of a command (node --import): code that an earlier run has stripped of its types and
// compiled is taken as it is. Node itself sees whether a file changed, and goes without where it
// cannot write.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { clearGrown } from './clearGrown.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', '.build', 'compiled');
// Each build adds the program that prints pages, under a name of that build.
clearGrown(folder, 5000);
enableCompileCache(folder);
// For the threads that read texts, and for commands that this one starts.
process.env.NODE_COMPILE_CACHE ??= folder;
