import type {
  ComparedExample,
  ExampleChoice,
} from '../../domain/submission/sheet/comparedExample.ts';

/** What came of fetching one example: `unknown` where the hub has none of that id. */
export type Fetched =
  | { readonly kind: 'found'; readonly example: ComparedExample }
  | { readonly kind: 'unknown' | 'failed'; readonly id: string };

const known = new Map<string, Promise<Fetched>>();

/** Fetches one example, once. `base` is the site's path with its slash. */
export function fetchExample(base: string, id: string): Promise<Fetched> {
  const found = known.get(id) ?? load(base, id);
  known.set(id, found);
  return found;
}

async function load(base: string, id: string): Promise<Fetched> {
  try {
    const response = await fetch(`${base}compare/examples/${encodeURIComponent(id)}.json`);
    if (response.status === 404) return { kind: 'unknown', id };
    if (!response.ok) throw new Error(response.statusText);
    return { kind: 'found', example: (await response.json()) as ComparedExample };
  } catch {
    // The next try may do better.
    known.delete(id);
    return { kind: 'failed', id };
  }
}

/** Every example there is to choose; `undefined` where the list could not be fetched. */
export async function fetchChoices(address: string): Promise<readonly ExampleChoice[] | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as readonly ExampleChoice[]) : undefined;
  } catch {
    return undefined;
  }
}
