import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { BuildEnvironment, Rolldown, ViteBuilder } from 'vite';
import { digestOf } from './kept/drawer.ts';
import type { Moments } from './kept/moments.ts';
import { clearOld, readKept, writeKept } from './kept/keptFile.ts';
import { type Files, filesIn, placeFiles } from './kept/programFiles.ts';
import { sourceDigest } from './kept/sourceDigest.ts';

type Pages = HookParameters<'astro:build:setup'>['pages'];
type Styles = Pages extends Map<string, { styles: infer T }> ? T : never;

/** The bundled program that prints pages, and the scripts, styles and fonts that pages name. */
interface Program {
  readonly printer: Files;
  readonly published: Files;
  /** The styles of each kind of page. */
  readonly styles: ReadonlyMap<string, Styles>;
}

/** Where the two halves of a program stand while it runs. */
interface Places {
  readonly printer: string;
  readonly published: string;
}

const NAME = 'program-';
/** Programs for this many kinds of hub are kept: with another base, another address, as a preview… */
const KEPT = 6;
/** What Astro's own build calls the file that it starts from. */
const ENTRY = /^prerender-entry\.[^/]+$/;

/**
 * Keeps the program that prints pages from build to build, since to bundle it takes longer than to
 * print a small hub. It is made of the sources alone: content is read as it runs. Only where
 * `HUB_PROGRAMS` names a folder.
 */
export default function keptProgram(moments: Moments): AstroIntegration {
  const folder = process.env.HUB_PROGRAMS ?? '';
  let published = '';
  let kind: readonly string[] = [];
  return {
    name: 'hub-kept-program',
    hooks: {
      'astro:config:done': ({ config: { root, site = '', base, outDir } }) => {
        published = fileURLToPath(outDir);
        kind = [sourceDigest(fileURLToPath(root)), site, base];
      },
      'astro:build:setup': ({ vite, pages, updateConfig }) => {
        const printer = vite.environments?.prerender?.build?.outDir;
        const bundle = vite.builder?.buildApp;
        if (folder === '' || printer === undefined || bundle === undefined) return;
        const places = { printer, published };
        const file = path.join(folder, NAME + digestOf([...kind, ...pages.keys()]));
        const program = readKept(file) as Program | undefined;
        if (program === undefined) {
          moments.placed = () => {
            writeKept(file, programAt(places, pages));
            clearOld(folder, NAME, KEPT);
          };
        } else {
          updateConfig({
            builder: { buildApp: (builder) => bundle(placing(program, places, pages, builder)) },
          });
        }
      },
    },
  };
}

function programAt({ printer, published }: Places, pages: Pages): Program {
  const inside = path.relative(published, printer);
  return {
    printer: filesIn(printer),
    published: filesIn(published, inside),
    styles: new Map([...pages].map(([name, { styles }]) => [name, styles])),
  };
}

/** A builder that puts what was kept in place where it is asked to bundle. */
function placing(
  program: Program,
  places: Places,
  pages: Pages,
  builder: ViteBuilder,
): ViteBuilder {
  for (const [name, page] of pages) page.styles = program.styles.get(name) ?? [];
  const build = (environment: BuildEnvironment): Promise<Rolldown.RolldownOutput> => {
    environment.isBuilt = true;
    const isPrinter = environment.name === 'prerender';
    if (isPrinter) placeFiles(program.printer, places.printer);
    else placeFiles(program.published, places.published);
    // All that Astro asks of it is where the program begins.
    const entry = [...program.printer.keys()].find((name) => ENTRY.test(name));
    const output = isPrinter ? [{ type: 'chunk', fileName: entry, code: '', moduleIds: [] }] : [];
    return Promise.resolve({ output } as unknown as Rolldown.RolldownOutput);
  };
  return { ...builder, build };
}
