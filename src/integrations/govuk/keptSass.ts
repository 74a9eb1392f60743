import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readKept, writeKept } from '../kept/keptFile.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

interface KeptSheet {
  readonly css: string;
  /** Every file that it was made of, with what stands for its text. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * For development: takes a style sheet in Sass as it was compiled before, as long as none of the files
 * that it is made of changed. To load the compiler alone takes longer than to make a page.
 */
export function keptSass(folder: string): Plugin {
  return {
    name: 'hub-kept-sass',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.scss(?:\.css)?$/ },
      async handler(source, importer) {
        const sheet = source.replace(/\.css$/, '');
        const found = await this.resolve(sheet, importer, { skipSelf: true });
        // By another name, so that nothing compiles it once more.
        return found === null ? undefined : `${found.id}.css`;
      },
    },
    load: {
      filter: { id: /\.scss\.css$/ },
      async handler(id) {
        const sheet = id.replace(/\.css$/, '');
        return (await compiledOnce(sheet, folder)).css;
      },
    },
    hotUpdate({ file, modules, timestamp }) {
      if (!file.endsWith('.scss')) return undefined;
      const { moduleGraph } = this.environment;
      const sheets = [...moduleGraph.idToModuleMap.values()].filter(
        ({ id }) => id?.endsWith('.scss.css') === true,
      );
      for (const sheet of sheets) moduleGraph.invalidateModule(sheet, new Set(), timestamp, true);
      return [...modules, ...sheets];
    },
  };
}

/** The style sheet as plain CSS, with the files that it was made of. */
export async function compiledOnce(sheet: string, folder: string): Promise<KeptSheet> {
  const name = `${path.basename(sheet)}-${digestOf(path.relative(ROOT, sheet)).slice(0, 8)}`;
  const kept = path.join(folder, name);
  const known = readKept(kept) as KeptSheet | undefined;
  if (known !== undefined && isUnchanged(known)) return known;
  const { compileAsync } = await import('sass');
  const { css, loadedUrls } = await compileAsync(sheet, {
    loadPaths: [path.join(ROOT, 'node_modules')],
  });
  const files = new Map(
    loadedUrls.map((url) => {
      const file = fileURLToPath(url);
      return [file, digestOf(readFileSync(file))];
    }),
  );
  writeKept(kept, { css, files });
  return { css, files };
}

function isUnchanged({ files }: KeptSheet): boolean {
  try {
    return [...files].every(([file, digest]) => digestOf(readFileSync(file)) === digest);
  } catch {
    return false;
  }
}

function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
