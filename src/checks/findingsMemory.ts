import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptReadings } from '../mdx/keptReadings.ts';
import type { FileFacts, FileOffence, FileSearch, KnownFindings } from './rule.ts';
import type { Source } from './sources.ts';

interface Found {
  /** Stands for all that the rule took from other files. */
  readonly shared: string;
  readonly value: unknown;
}

/** What rules found in one file and what they know of it, by their names. */
interface FileRecord {
  readonly found: Map<string, Found>;
  isNew: boolean;
}

/**
 * What rules found in files: within a process for as long as a file is the same value, and from run
 * to run beside the readings. It is known by the whole text and name of the file, by all that the
 * rule takes from other files, and by the code of the rules.
 */
export class FindingsMemory implements KnownFindings, FileFacts {
  readonly #records = new WeakMap<Source<unknown>, FileRecord>();
  readonly #news = new Map<string, FileRecord>();
  readonly #kept: () => KeptReadings | undefined;

  constructor(kept: () => KeptReadings | undefined) {
    this.#kept = kept;
  }

  ofRule(rule: string, shared: unknown): (search: FileSearch) => readonly FileOffence[] {
    const name = digestOf(JSON.stringify(shared));
    return ({ source, find }) => this.#once(source, rule, name, find);
  }

  ofFile<T>(source: Source<unknown>, name: string, make: () => T): T {
    return this.#once(source, name, '', make);
  }

  #once<T>(source: Source<unknown>, name: string, shared: string, make: () => T): T {
    const record = this.#recordOf(source);
    const known = record.found.get(name);
    // Whatever stands under a name was made by the one rule that has it.
    if (known?.shared === shared) return known.value as T;
    const value = make();
    record.found.set(name, { shared, value });
    if (!record.isNew && source.digest !== undefined) this.#news.set(source.digest, record);
    record.isNew = true;
    return value;
  }

  /** Keeps for the next run what this one found. */
  keep(): void {
    const kept = this.#kept();
    for (const [digest, record] of this.#news) {
      kept?.keep(kindOfFindings(), digest, record.found);
      record.isNew = false;
    }
    this.#news.clear();
    kept?.tidy();
  }

  #recordOf(source: Source<unknown>): FileRecord {
    const known = this.#records.get(source);
    if (known !== undefined) return known;
    const kept = source.digest === undefined ? undefined : this.#kept();
    // Whatever is kept under this kind was kept above, by this very code.
    const found = kept?.get(kindOfFindings(), source.digest ?? '') as
      FileRecord['found'] | undefined;
    const record = { found: found ?? new Map<string, Found>(), isNew: false };
    this.#records.set(source, record);
    return record;
  }
}

let kind: string | undefined;

/** Other rules find other things; what decides how texts are read is in the readings' own name. */
function kindOfFindings(): string {
  if (kind !== undefined) return kind;
  const hash = createHash('sha256');
  const files = globSync('**/*.ts', { cwd: import.meta.dirname }).toSorted();
  // Without its sources beside it this code cannot tell itself from other code.
  if (files.length === 0) throw new Error('The sources of the rules are not there.');
  for (const file of files.filter((name) => !name.endsWith('.test.ts'))) {
    hash.update(`${file}\0`).update(readFileSync(path.join(import.meta.dirname, file)));
  }
  kind = `findings ${hash.digest('hex')}`;
  return kind;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
