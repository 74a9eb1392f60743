import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Body } from '../domain/body.ts';
import type { Finding, Problem } from '../domain/problem.ts';
import { listFiles, readTextFile, shownPath } from '../mdx/files.ts';
import type { Kind, KindDetails } from '../mdx/kinds.ts';
import { LIMITS } from '../mdx/limits.ts';
import { csvPlaces } from '../mdx/csvPlaces.ts';
import { type KeptReadings, keptReadings } from '../mdx/keptReadings.ts';
import type { CsvKind, CsvValue, YamlKind, YamlValue } from '../mdx/listKinds.ts';
import { readInWorker, type WorkerResult } from '../mdx/readInWorker.ts';
import { readCsvList, readYamlList } from '../mdx/readList.ts';
import { ReadingMemory } from './readingMemory.ts';
import type { Source } from './sources.ts';

/** One kind of thing as read: the sound ones, and every id that a file claims. */
export interface Shelf<T> {
  readonly sources: readonly Source<T>[];
  readonly ids: ReadonlySet<string>;
}

/** Kinds of YAML files that hold a list. */
type ListKind = {
  readonly [K in YamlKind]: YamlValue<K> extends readonly unknown[] ? K : never;
}[YamlKind];

interface MdxText {
  readonly folder: string;
  readonly file: string;
  readonly kind: Kind;
  readonly source: string;
}

/** What was read of one MDX file; without a source where it has errors. */
interface MdxReading {
  readonly findings: readonly Finding[];
  readonly source?: Source<KindDetails[Kind] & { id: string; body: Body }>;
}

type MdxShelves<M extends Readonly<Record<string, Kind>>> = {
  readonly [Folder in keyof M]: Shelf<KindDetails[M[Folder]] & { id: string; body: Body }>;
};

/**
 * Reads the files of one content folder and gathers what is wrong with each. Every file is opened
 * each time; with a memory, what did not change since is not parsed again.
 */
export class FolderReader {
  readonly problems: Problem[] = [];
  files = 0;
  readonly root: string;
  readonly memory: ReadingMemory;

  constructor(root: string, memory = new ReadingMemory()) {
    this.root = root;
    this.memory = memory;
  }

  /** A YAML file with one thing in it; it has to be there. */
  yaml<K extends YamlKind>(name: string, kind: K): Source<YamlValue<K>> | undefined {
    const text = this.text(name, LIMITS.csvBytes);
    if (text === undefined) return undefined;
    const { findings, source } = this.memory.once(name, [text], () => {
      const { findings, data, where } = readYamlList(kind, text, this.kept());
      const source: Source<YamlValue<K>> | undefined =
        data === undefined || where === undefined
          ? undefined
          : { file: this.shown(name), value: data, place: where, marks: [] };
      return { findings, source };
    });
    this.note(name, findings);
    return source;
  }

  /** A YAML file with a list of things; each becomes a source of its own. */
  yamlList<K extends ListKind>(
    name: string,
    kind: K,
  ): Pick<Shelf<YamlValue<K>[number]>, 'sources'> {
    const whole = this.yaml(name, kind);
    const sources = this.memory.once(`${name} as a list`, [whole], () =>
      (whole?.value ?? []).map((value: YamlValue<K>[number], index) => ({
        file: this.shown(name),
        value,
        place: (at: readonly (string | number)[]) => whole?.place([index, ...at]) ?? TOP,
        marks: [],
      })),
    );
    return { sources };
  }

  /** A folder of YAML files, each one thing under its file's name. */
  yamlFiles<K extends Exclude<YamlKind, ListKind>>(
    folder: string,
    kind: K,
  ): Shelf<YamlValue<K> & { id: string }> {
    const ids = new Set<string>();
    const sources = this.list(folder, 'yml').flatMap((file) => {
      const id = path.basename(file, '.yml');
      ids.add(id);
      const name = path.relative(this.root, file);
      const source = this.yaml(name, kind);
      if (source === undefined) return [];
      const withId = () => ({ ...source, value: { ...source.value, id } });
      return [this.memory.once(`${name} with its id`, [source], withId)];
    });
    return { sources, ids };
  }

  /** A CSV file, each row one thing. */
  csv<K extends CsvKind>(name: string, kind: K): Pick<Shelf<CsvValue<K>>, 'sources'> {
    const text = this.text(name, LIMITS.csvBytes);
    if (text === undefined) return { sources: [] };
    const { findings, sources } = this.memory.once(name, [text], () => {
      const { findings, rows } = readCsvList(kind, text, this.kept());
      const place = csvPlaces(text);
      const sources = rows.map(({ value, row }) => ({
        file: this.shown(name),
        value,
        place: ([column]: readonly (string | number)[]) => place(row, column),
        marks: [],
      }));
      return { findings, sources };
    });
    this.note(name, findings);
    return { sources };
  }

  /** Folders of MDX files, each of one kind: `{ themes: 'theme' }`. One thread reads them all. */
  async mdxFolders<M extends Readonly<Record<string, Kind>>>(folders: M): Promise<MdxShelves<M>> {
    const listed = Object.entries(folders).map(([folder, kind]) => ({
      folder,
      kind,
      files: this.list(folder, 'mdx').map((file) => path.relative(this.root, file)),
    }));
    const texts = listed.flatMap(({ folder, kind, files }) =>
      files.flatMap((file) => {
        const source = this.text(file, LIMITS.mdxBytes);
        return source === undefined ? [] : [{ folder, file, kind, source }];
      }),
    );
    await this.readNew(texts);
    const shelves = listed.map(({ folder, files }) => {
      const sources = texts.flatMap((text) => {
        if (text.folder !== folder) return [];
        const { findings, source } = this.memory.once(text.file, [text.source], notRead);
        this.note(text.file, findings);
        return source ?? [];
      });
      return [folder, { sources, ids: new Set(files.map((file) => path.basename(file, '.mdx'))) }];
    });
    // The kind sent with a text decided the schema that its details were read by.
    return Object.fromEntries(shelves) as MdxShelves<M>;
  }

  /** Reads the texts that the memory does not know into it. */
  private async readNew(texts: readonly MdxText[]): Promise<void> {
    const { memory } = this;
    const { standby } = memory;
    const kept = this.kept();
    const fresh = texts.filter(({ file, source }) => memory.get(file, [source]) === undefined);
    const read = await readInWorker(fresh, { kept, standby });
    for (const [index, { file, source }] of fresh.entries()) {
      memory.set(file, [source], this.mdxReading(file, source, read[index]));
    }
  }

  private mdxReading(name: string, text: string, read: WorkerResult | undefined): MdxReading {
    if (read === undefined) return notRead();
    const { findings, details, body, yaml, marks } = read;
    if (details === undefined || body === undefined || yaml === undefined) return { findings };
    const value = { ...details, id: path.basename(name, '.mdx'), body };
    const file = this.shown(name);
    const digest =
      this.memory.kept === undefined
        ? {}
        : { digest: createHash('sha256').update(`${file}\0${text}`).digest('hex') };
    return { findings, source: { file, value, place: yaml.where, marks, ...digest } };
  }

  /** Readings of earlier runs, where a run says that they are kept. */
  private kept(): KeptReadings | undefined {
    const { HUB_READINGS: readings } = process.env;
    if (readings !== undefined) this.memory.kept ??= keptReadings(readings, PROJECT);
    return this.memory.kept;
  }

  /** The text of one file; `undefined`, and a problem, when it cannot be had. */
  text(name: string, limit: number): string | undefined {
    const file = path.join(this.root, name);
    this.files += 1;
    const { findings, text } = readTextFile(file, limit, this.root);
    this.note(name, findings);
    return text;
  }

  has(name: string): boolean {
    return existsSync(path.join(this.root, name));
  }

  list(folder: string, extension: string): readonly string[] {
    const { files, problems } = listFiles(path.join(this.root, folder), extension, this.root);
    this.problems.push(...problems);
    return files;
  }

  note(name: string, findings: readonly Finding[]): void {
    const file = this.shown(name);
    this.problems.push(...findings.map((finding) => ({ file, ...finding })));
  }

  /** A path as problems show it. */
  shown(name: string): string {
    return shownPath(path.resolve(this.root, name), this.root);
  }
}

// A text that nobody read must never pass for one without faults.
function notRead(): MdxReading {
  throw new Error('A text was not read.');
}

const TOP = { line: 1, column: 1 };

const PROJECT = path.resolve(import.meta.dirname, '..', '..');
