import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { compileAstro } from './compileAstro.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ENTRY = fileURLToPath(new URL('../../pages/submit/_worker.ts', import.meta.url));

/** Bundles the worker of the form: one script, with the check, the reader and the page's parts. */
export async function bundleSubmitWorker(base: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    base,
    publicDir: false,
    logLevel: 'silent',
    // Packages that have a version for workers give it: it needs no document.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    plugins: [compileAstro(ROOT)],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      // Styles of the page's parts stay out: a worker has no document to put them into.
      cssCodeSplit: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
  const [chunk, ...others] = chunks;
  if (chunk === undefined || others.length > 0) throw new Error('The worker is not one script.');
  return chunk.code;
}
