import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('../../components/offline/serviceWorker.ts', import.meta.url));

/** Bundles the service worker: one minified script that imports nothing, as browsers want theirs. */
export async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
  const [chunk, ...others] = chunks;
  if (chunk === undefined || others.length > 0) throw new Error('The worker is not one script.');
  return chunk.code;
}
