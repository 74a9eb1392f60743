import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const entryOf = (file: string): string =>
  fileURLToPath(new URL(`../../components/${file}`, import.meta.url));

/** What is bundled apart from the pages: a worker, and the form of the copy that opens from disk. */
export const SCRIPTS = {
  serviceWorker: entryOf('offline/serviceWorker.ts'),
  formInCopy: entryOf('submit/copy/form.client.ts'),
} as const;

/** One minified script that imports nothing, as browsers want workers and what stands on a disk. */
export async function bundleScript(script: keyof typeof SCRIPTS, base = '/'): Promise<string> {
  const result = await build({
    configFile: false,
    base,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SCRIPTS[script], output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
  const [chunk, ...others] = chunks;
  if (chunk === undefined || others.length > 0) throw new Error(`${script} is not one script.`);
  return chunk.code;
}
