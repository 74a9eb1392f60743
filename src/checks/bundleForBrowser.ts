import path from 'node:path';
import { build, defaultClientConditions, type Rolldown } from 'vite';

/** A bundle, and what it could not take in. */
export interface BrowserBundle {
  readonly code: string;
  /** What it imports, such as `node:fs`; a browser has none of it. */
  readonly imports: readonly string[];
}

// As published, whatever NODE_ENV says: tests would bundle what developers debug with.
const CONDITIONS = defaultClientConditions.map((each) =>
  each === 'development|production' ? 'production' : each,
);

/** Bundles the check as a browser would load it: one minified module, nothing written to disk. */
export async function bundleForBrowser(
  entry = path.join(import.meta.dirname, 'browser.ts'),
): Promise<BrowserBundle> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // For a worker too, which has no document and can be stopped; and nothing then sets innerHTML.
    resolve: { conditions: ['worker', ...CONDITIONS] },
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      // Not lib mode, which leaves spaces and comments in for whoever bundles it again.
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        // Left as imports, so that they are seen; Vite would put empty modules in their place.
        external: /^node:/,
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
  const stubs = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .filter((id) => id.includes('__vite-browser-external'));
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    imports: [...chunks.flatMap(({ imports }) => imports), ...stubs],
  };
}
