import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../command.ts';
import { tidyText } from '../draft/tidyText.ts';
import { refused } from '../refused.ts';

export interface Issue {
  /** The Markdown that GitHub made of a form. */
  readonly body: string;
  readonly number?: number | undefined;
}

/** What GitHub's file of an event holds, as far as it counts here. */
const eventSchema = z.object({
  issue: z.object({ number: z.int().positive(), body: z.string().nullable() }),
});

/** GitHub takes 65,536 signs; an event has much about the repository besides. */
const MOST_BYTES = 1_000_000;

/**
 * Reads the text of an issue: a file .json as GitHub hands an event to a workflow, or .md with the
 * text alone. Throws `UsageError` and `RefusedError`.
 */
export function readIssueFile(file: string): Issue {
  const name = path.basename(file);
  const status = statSync(file, { throwIfNoEntry: false });
  if (status?.isFile() !== true) throw new UsageError(`There is no file ${file}.`);
  if (status.size > MOST_BYTES) {
    throw refused(`${name} is larger than 1 MB`, 'give the text of one issue alone');
  }
  const text = readFileSync(file, 'utf8');
  const extension = path.extname(file).toLowerCase();
  if (extension === '.md') return { body: tidyText(text) };
  if (extension !== '.json') {
    throw refused(
      `${name} is not the text of an issue, which is a file that ends in .md or .json`,
      'save the text of the issue as a file that ends in .md',
    );
  }
  const event = eventSchema.safeParse(parsed(text));
  if (!event.success) {
    throw refused(
      `${name} is not GitHub’s file of an event about an issue`,
      'give the file that GITHUB_EVENT_PATH names, or the text of the issue as a file .md',
    );
  }
  const { number, body } = event.data.issue;
  return { body: tidyText(body ?? ''), number };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
