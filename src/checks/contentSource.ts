import path from 'node:path';
import type { Content } from '../domain/catalogue.ts';
import { checkContent } from './checkContent.ts';
import { takeOver } from './heldContent.ts';
import { hasErrors } from './report.ts';
import { prettyReport } from './reporters/pretty.ts';

/** The part of a file watcher that is needed; Vite's fits. */
interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

interface Logger {
  error: (message: string) => void;
  info: (message: string) => void;
}

export interface ContentSource {
  /** The content. Errors stop a build; while live they are told and the sound files go on. */
  readonly read: (options: { live: boolean; logger: Logger }) => Promise<Content>;
  /** Calls back with the content read anew after files change. */
  readonly follow: (watcher: Watcher, logger: Logger, callback: (content: Content) => void) => void;
}

/** How long to wait for a burst of saves to end, in milliseconds. */
const QUIET = 40;

/** One reading of a content folder, shared by everything that loads from it. */
export function contentSource(folder: string): ContentSource {
  const root = path.resolve(folder);
  let timer: NodeJS.Timeout | undefined;

  const readAnew = async (live: boolean, logger: Logger): Promise<Content> => {
    const checked = live ? undefined : takeOver(root);
    if (checked !== undefined) return checked;
    const { report, content } = await checkContent(root);
    if (!hasErrors(report) && content !== undefined) return content;
    const told = prettyReport(report, { colour: false });
    if (!live || content === undefined) throw plainError(told);
    logger.error(`\n${told}`);
    return content;
  };

  return {
    read: ({ live, logger }) => readAnew(live, logger),
    follow: (watcher, logger, callback) => {
      watcher.add(root);
      watcher.on('all', (_event, changed) => {
        if (!path.resolve(changed).startsWith(root + path.sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          readAnew(true, logger).then(
            (content) => {
              callback(content);
              logger.info('content read again');
            },
            (error: unknown) => {
              logger.error(error instanceof Error ? error.message : String(error));
            },
          );
        }, QUIET);
      });
    },
  };
}

// A contributor's mistake is told by its place in their file, not by a trace of ours.
function plainError(message: string): Error {
  const error = new Error(`\n${message}`);
  error.stack = error.message;
  return error;
}
