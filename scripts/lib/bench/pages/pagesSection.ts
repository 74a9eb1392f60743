import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { buildHub } from '../../buildHub.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../chromium.ts';
import { UsageError } from '../../command.ts';
import { installPeer, MissingPeerError } from '../../peers/installPeer.ts';
import type { BenchResult } from '../result.ts';
import { choosePages, type MeasuredPage } from './choosePages.ts';
import { bestScores, PRESETS } from './lighthouse.ts';
import { scoreTable, visitTable, type ScoredPage, type VisitedPage } from './pageTables.ts';
import { pageResults, scoreResults } from './pageResults.ts';
import { typicalVisit, type PageVisit } from './pageVisit.ts';
import { servePages } from './servePages.ts';
import { visitPage } from './visitPage.ts';

export interface PagesSectionOptions {
  /** The project's own folder. */
  readonly root: string;
  /** A built site; without it the hub is built. */
  readonly dist?: string;
  /** How often each page is visited. */
  readonly runs: number;
  /** Told what is under way. */
  readonly say: (line: string) => void;
}

export interface PagesSection {
  readonly results: readonly BenchResult[];
  readonly visits: readonly VisitedPage[];
  readonly scores: readonly ScoredPage[];
  /** Both tables, for a terminal. */
  readonly table: string;
  /** What could not be measured, and why. */
  readonly failed: readonly string[];
}

/** Measures the pages that readers meet most, in a real browser and by Lighthouse. */
export async function pagesSection(options: PagesSectionOptions): Promise<PagesSection> {
  const { root, runs, say } = options;
  const parent = mkdtempSync(path.join(tmpdir(), 'bench-pages-'));
  try {
    const dist = options.dist ?? (await built(root, path.join(parent, 'dist'), say));
    if (!existsSync(path.join(dist, 'index.html'))) {
      throw new UsageError(`--dist names a folder without a built site: ${dist}`);
    }
    const pages = choosePages(dist);
    const site = await servePages(dist);
    const port = await freePort();
    const browser = await openBrowser(root, port);
    try {
      const visits = await visitAll(browser, site.origin, pages, options);
      const { scores, failed } = await scoreAll(site.origin, port, pages, options);
      const tables = [visitTable(visits, runs), ...(scores.length > 0 ? [scoreTable(scores)] : [])];
      return {
        visits,
        scores,
        failed,
        table: tables.join('\n\n'),
        results: [...visits.flatMap(pageResults), ...scores.flatMap(scoreResults)],
      };
    } finally {
      await browser.close();
      await site.stop();
    }
  } finally {
    rmSync(parent, { recursive: true });
  }
}

async function built(root: string, out: string, say: (line: string) => void): Promise<string> {
  say('Building the hub.');
  if (!(await buildHub({ root, content: path.join(root, 'content'), out, base: '/' }))) {
    throw new Error('The content has errors: mend them before measuring pages.');
  }
  return out;
}

async function openBrowser(root: string, port: number): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(path.join(root, '.build', 'chromium')),
    args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`],
    // Readers' browsers keep the page they come back to; so must the one that is measured.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

async function visitAll(
  browser: Browser,
  origin: string,
  pages: readonly MeasuredPage[],
  { runs, say }: PagesSectionOptions,
): Promise<readonly VisitedPage[]> {
  const visited: VisitedPage[] = [];
  for (const page of pages) {
    say(`Visiting ${page.address}`);
    // Once for the host to compress what it sends.
    await visitPage(browser, `${origin}${page.address}`);
    const visits: PageVisit[] = [];
    for (let run = 0; run < runs; run += 1) {
      visits.push(await visitPage(browser, `${origin}${page.address}`));
    }
    visited.push({ page, visit: typicalVisit(visits) });
  }
  return visited;
}

async function scoreAll(
  origin: string,
  port: number,
  pages: readonly MeasuredPage[],
  { root, say }: PagesSectionOptions,
): Promise<{ readonly scores: readonly ScoredPage[]; readonly failed: readonly string[] }> {
  const peers = path.join(root, '.build', 'peers');
  const scores: ScoredPage[] = [];
  const failed: string[] = [];
  let folder: string;
  try {
    folder = installPeer({ name: 'lighthouse', folder: peers, say });
  } catch (error) {
    if (error instanceof MissingPeerError) return { scores, failed: [error.message] };
    throw error;
  }
  for (const page of pages) {
    for (const preset of PRESETS) {
      say(`Lighthouse on ${page.address}, ${preset}`);
      const url = `${origin}${page.address}`;
      try {
        scores.push({ page, preset, scores: await bestScores({ folder, url, preset, port }) });
      } catch (error) {
        // The other pages can still be judged.
        const reason = error instanceof Error ? error.message : String(error);
        failed.push(`Lighthouse on ${page.address}, ${preset}: ${reason}`);
      }
    }
  }
  return { scores, failed };
}

/** A port that nobody listened on a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
