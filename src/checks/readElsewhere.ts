import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../domain/catalogue.ts';
import { type ElsewhereExample, readIndex } from '../domain/federation/readIndex.ts';
import type { OtherHub } from '../domain/federation/schema.ts';

/** Another hub with what its index held when this one was built. */
export interface Elsewhere {
  readonly hub: OtherHub;
  readonly examples: readonly ElsewhereExample[];
  /** Why there are none, in a sentence for whoever builds the hub. */
  readonly problem?: string;
}

const SECONDS = 15;
/** Bytes: thousands of examples take less. */
const MOST = 5_000_000;

/**
 * Reads the indexes of the other hubs that a hub names: files in its content folder, or addresses,
 * which are asked once each. What fails is told and left out. Never throws.
 */
export function readElsewhere(
  { site, councils }: Pick<Content, 'site' | 'councils'>,
  folder: string,
): Promise<readonly Elsewhere[]> {
  return Promise.all(
    (site.federation ?? []).map(async (hub): Promise<Elsewhere> => {
      const text = await readText(hub, folder);
      if (typeof text !== 'string') return failed(hub, text.problem);
      const read = readIndex(text, hub, councils);
      return 'problem' in read ? failed(hub, read.problem) : { hub, examples: read.examples };
    }),
  );
}

function failed(hub: OtherHub, why: string): Elsewhere {
  const problem = `Examples of ${hub.name} are left out: ${why} (${hub.index}).`;
  return { hub, examples: [], problem };
}

async function readText(
  { index }: OtherHub,
  folder: string,
): Promise<string | { readonly problem: string }> {
  if (!index.startsWith('https://')) {
    try {
      return await readFile(path.join(folder, index), 'utf8');
    } catch {
      return { problem: 'there is no such file in the content folder' };
    }
  }
  try {
    // A redirect could lead anywhere; whoever names an index names where it is.
    const response = await fetch(index, {
      redirect: 'error',
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    if (!response.ok) return { problem: `its index answered ${String(response.status)}` };
    return await textOf(response);
  } catch {
    return { problem: 'its index could not be reached' };
  }
}

async function textOf(response: Response): Promise<string | { readonly problem: string }> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > MOST) return { problem: 'its index is larger than 5 MB' };
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
