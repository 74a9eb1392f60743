import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkContent } from '../../src/checks/checkContent.ts';
import { showContent } from '../../src/checks/heldContent.ts';
import { MissingFolderError } from '../../src/checks/missingFolderError.ts';
import { hasErrors } from '../../src/checks/report.ts';
import { prettyReport } from '../../src/checks/reporters/pretty.ts';
import { addressesOfContent } from '../../src/domain/ledger/addressesOfContent.ts';
import { movedAddresses } from '../../src/domain/ledger/moved.ts';
import { MADE_CHANNEL } from '../../src/domain/madeChannel.ts';
import { keepAddresses, recordBuilt } from './addresses/keepAddresses.ts';
import { recordAddresses } from './addresses/recordAddresses.ts';
import { editorOf, writeAdmin } from './admin/writeAdmin.ts';
import { lockBuilds } from './buildLock.ts';
import { clearMemory } from './clearMemory.ts';
import { openBuildFolder, openCacheFolder } from './distFolder.ts';
import { safeTarget } from './safeTarget.ts';
import { countOf } from '../../src/domain/words.ts';
import { measureFolder } from './folderSize.ts';
import { progress } from './progress.ts';
import { compress } from './hosting/compress.ts';
import { type Host, prepareHost } from './hosting/prepareHost.ts';

export interface BuildOptions {
  /** The project's own folder. */
  readonly root: string;
  readonly content: string;
  /** Where the finished site goes; the last good one stays there until this one is whole. */
  readonly out: string;
  readonly base: string;
  /** Whether examples on their way are shown too, each marked. */
  readonly preview?: boolean;
  /** The day (2026-11-22) under which new addresses are recorded; left out, none are. */
  readonly record?: string;
  /** The host that the site is made ready for; left out, it stands as any server takes it. */
  readonly host?: Host;
  /** Whether files are packed ahead, for servers that send them so. */
  readonly packed?: boolean;
  /** Plugins that look on; tests hold what was compiled to what may be. */
  readonly watchers?: readonly Plugin[];
}

/** Checks and builds the hub. False when the content has errors, which are printed; dist is untouched. */
export async function buildHub(options: BuildOptions): Promise<boolean> {
  const out = safeTarget(options.out, [options.root, options.content]);
  // A slip is told at once, not after another build.
  if (!existsSync(options.content)) throw new MissingFolderError(options.content);
  const release = await lockBuilds(path.join(options.root, '.build'), (pid) => {
    console.log(`Another build is at work here (process ${pid}); this one waits for it.`);
  });
  const { step, clear } = progress();
  try {
    return await buildAlone({ ...options, out }, step, clear);
  } finally {
    clear();
    release();
  }
}

/**
 * Astro would start a server first, only to load the content that is shown already. Its types do not
 * name this option of its own; were it gone, builds would be slower and the same.
 */
const UNSYNCED: object = { sync: false };

async function buildAlone(
  options: BuildOptions,
  step: (words: string) => void,
  clear: () => void,
): Promise<boolean> {
  const { root, content, out, base, record, host, packed = false, watchers = [] } = options;
  const started = performance.now();
  // What is kept from build to build, and shared by all: drawing and reading cost more than looking.
  const kept = process.env.HUB_KEPT ?? path.join(root, '.build');
  process.env.HUB_READINGS = path.join(kept, 'readings');
  step('Reading and checking the content');
  const { report, content: checked } = await checkContent(content);
  clear();
  if (report.problems.length > 0)
    console.log(prettyReport(report, { colour: process.stdout.isTTY }));
  if (hasErrors(report)) {
    console.log('\nThe site was not built. The last good one stays in place.');
    return false;
  }
  if (report.problems.length === 0) console.log(`Checked ${report.files} files: no problems.`);
  if (checked !== undefined) {
    // First, because feeds tell what is new by the day on which the record first has it.
    const isNew =
      record !== undefined &&
      recordAddresses(content, addressesOfContent(checked), record).added > 0;
    showContent(isNew ? ((await checkContent(content)).content ?? checked) : checked);
  }
  const peers = path.join(root, '.build', 'peers');
  const editor = editorOf(checked, peers);
  const work = path.join(root, '.build');
  const folder = openBuildFolder(out, work, process.pid);
  const cache = openCacheFolder(work, process.pid);
  // astro.config.mjs reads these; the configuration file is the one place that knows their defaults.
  Object.assign(process.env, {
    HUB_CONTENT: content,
    HUB_OUT: folder.path,
    HUB_BASE: base,
    // Always said, so that nothing in the shell can publish a draft.
    HUB_PREVIEW: options.preview === true ? '1' : '',
    HUB_CACHE: cache,
    HUB_PICTURES: path.join(kept, 'pictures'),
    // Who looks on wants to see everything compiled.
    HUB_PROGRAMS: watchers.length > 0 ? '' : path.join(kept, 'programs'),
    HUB_KEPT_PARTS: path.join(kept, 'parts'),
    // Who looks on wants to see everything printed, too.
    HUB_LAST: watchers.length > 0 ? '' : out,
    NODE_ENV: 'production',
    // A build tells nobody that it took place.
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  // Astro would believe the shell over its own settings, and then show drafts, leave the content
  // policy out or lead every link elsewhere.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL', 'SITE', 'ASSETS_PREFIX']) {
    Reflect.deleteProperty(process.env, name);
  }
  try {
    clearMemory();
    step('Starting Astro');
    await build(
      {
        root,
        logLevel: 'warn',
        integrations: [telling(step)],
        vite: { plugins: [...watchers] },
      },
      UNSYNCED,
    );
    clear();
    if (editor !== undefined) writeAdmin({ ...editor, out: folder.path });
    if (checked !== undefined && !keepAddresses(checked, folder.path)) {
      console.log('\nThe site would lose these addresses. The last good one stays in place.');
      return false;
    }
    if (checked !== undefined) {
      if (record !== undefined) recordBuilt(checked, folder.path, content, record);
      if (packed) await compress(folder.path);
      if (host !== undefined) {
        prepareHost(folder.path, host, { base, moved: movedAddresses(checked) });
      }
    }
    folder.publish();
  } catch (error) {
    clear();
    console.log('\nThe site was not built. The last good one stays in place.');
    throw error;
  } finally {
    folder.discard();
    // Not at once: after a failure Astro may still be about to write there.
    process.once('exit', () => {
      rmSync(cache, { recursive: true, force: true });
    });
  }
  const warnings = report.problems.filter(({ severity }) => severity === 'warning').length;
  const { pages, bytes, copy } = measureFolder(out);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const [size, copySize] = [bytes, copy].map((count) => (count / 1_000_000).toFixed(1));
  console.log(
    `Built ${pages} pages (${size} MB with the search index and a copy to download of ${copySize} MB) in ${seconds} seconds${warnings === 0 ? '' : `, with ${countOf(warnings, 'warning')}`}: ${path.relative(process.cwd(), out) || '.'}`,
  );
  return true;
}

/** Milliseconds between two counts in a terminal. */
const PAUSE = 100;

/** Says what Astro is at. */
function telling(step: (words: string) => void): AstroIntegration {
  let [count, told] = [0, 0];
  const tell = (): void => {
    count += 1;
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    step(`Making pages and pictures: ${count.toLocaleString('en-GB')}`);
  };
  return {
    name: 'hub-progress',
    hooks: {
      'astro:build:start': () => {
        step('Preparing pages');
        subscribe(MADE_CHANNEL, tell);
      },
      'astro:build:generated': () => {
        unsubscribe(MADE_CHANNEL, tell);
        clearMemory();
        step('Making the search index and the copy to keep');
      },
    },
  };
}
