import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { knowFiles } from '../checks/notedFile.ts';
import { type Reads, setNoter } from '../domain/reads/noter.ts';
import { digestOf } from './kept/drawer.ts';
import { fileOfPath } from './kept/fileOfPath.ts';
import { fileState } from './kept/fileState.ts';
import { clearOld, readKept, writeKept } from './kept/keptFile.ts';
import { type Packing, packReads } from './kept/keptReads.ts';
import type { Moments } from './kept/moments.ts';
import { type KeptPage, type KeptSite, openLastSite } from './kept/lastSite.ts';
import { readsNoter, type ReadsNoter } from './kept/readsNoter.ts';
import { routeLists } from './kept/routeLists.ts';
import { sourceDigest } from './kept/sourceDigest.ts';

/** What one build learns of its pages. */
interface Session {
  readonly noter: ReadsNoter;
  readonly packing: Packing;
  /** By file, the number of what its page was made of. */
  readonly made: Map<string, number>;
}

interface Places {
  /** The file that tells what the last build kept. */
  readonly index: string;
  /** The site that was put in place last. */
  readonly last: string;
  /** Where this build writes. */
  readonly out: string;
  /** The path that the site is published under, without slashes at its ends. */
  readonly base: string;
}

const NAME = 'pages-';
/** Sites that are remembered: in other folders, at other addresses, as previews. */
const KEPT = 6;

/**
 * Keeps pages from build to build. While a page is printed, what it reads is noted; where none of
 * that has changed, the next build takes its file from the last site. Only where `HUB_KEPT_PARTS`
 * names a folder and `HUB_LAST` the last site.
 */
export default function keptPages(moments: Moments): AstroIntegration {
  const folder = process.env.HUB_KEPT_PARTS ?? '';
  const last = process.env.HUB_LAST ?? '';
  let places: Places | undefined;
  let session: Session | undefined;
  return {
    name: 'hub-kept-pages',
    hooks: {
      'astro:config:done': ({ config: { root, site = '', base, outDir } }) => {
        if (folder === '' || last === '') return;
        // What comes from the content is noted as it is read; this is all else that decides.
        const program = sourceDigest(fileURLToPath(root));
        const name = NAME + digestOf([program, site, base, process.env.HUB_PREVIEW ?? '', last]);
        const out = fileURLToPath(outDir);
        places = { index: path.join(folder, name), last, out, base: withoutSlashes(base) };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (places !== undefined) {
          session = { noter: readsNoter(), packing: packReads(), made: new Map() };
          knowFiles(session.noter);
          setNoter(session.noter);
        }
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            moments.placed();
            await usual.setup?.();
          },
          ...(session !== undefined && places !== undefined && noting(usual, session, places)),
        }));
      },
      // Before others write to what was printed: such a file is then not what it was, and not kept.
      'astro:build:generated': () => {
        setNoter(undefined);
        if (session === undefined || places === undefined) return;
        writeKept(places.index, keptSite(session, places.out));
        clearOld(folder, NAME, KEPT);
        session = undefined;
      },
    },
  };
}

/** Notes what pages read, and leaves out those that the last site has already. */
function noting(
  usual: AstroPrerenderer,
  { noter, packing, made }: Session,
  { index, last, out, base }: Places,
): Pick<AstroPrerenderer, 'getStaticPaths' | 'render'> {
  const lists = routeLists(noter);
  return {
    getStaticPaths: async () => {
      const paths = await lists.list(usual);
      const kept = readKept(index) as KeptSite | undefined;
      const before = openLastSite(kept, noter.digestOf, { last, out });
      return paths.filter(({ pathname, route }) => {
        const file = fileOfPath(encodeURI(pathname), route.type);
        if (made.has(file)) return false;
        const reads = before.take(file);
        if (reads !== undefined) made.set(file, packing.numberOf(reads));
        return reads === undefined;
      });
    },
    render: async (request, options) => {
      const reads: Reads = new Set(lists.of(options.routeData));
      // Whole, because a page goes on reading while it is sent.
      const response = await noter.within(reads, async () => {
        const given = await usual.render(request, options);
        return whole(given instanceof Response ? given : given.response);
      });
      const { pathname } = new URL(request.url);
      const inHub = withoutSlashes(pathname).slice(base.length);
      made.set(fileOfPath(inHub, options.routeData.type), packing.numberOf(reads));
      return response;
    },
  };
}

async function whole(response: Response): Promise<Response> {
  return response.body === null ? response : new Response(await response.arrayBuffer(), response);
}

function keptSite({ noter, packing, made }: Session, out: string): KeptSite {
  const pages = new Map<string, KeptPage>();
  for (const [file, reads] of made) {
    const state = fileState(path.join(out, file));
    if (state !== undefined) pages.set(file, { state, reads });
  }
  return { pages, reads: packing.packed(noter.digestOf) };
}

function withoutSlashes(text: string): string {
  return text.replace(/^\/+|\/+$/g, '');
}
