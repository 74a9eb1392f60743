import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Body } from '../domain/body.ts';
import type { Finding, Problem } from '../domain/problem.ts';
import { listFiles, readTextFile, shownPath } from '../mdx/files.ts';
import type { Kind, KindDetails } from '../mdx/kinds.ts';
import { LIMITS } from '../mdx/limits.ts';
import { keptReadings } from '../mdx/keptReadings.ts';
import { readCsvText } from '../mdx/readCsv.ts';
import { readInWorker } from '../mdx/readInWorker.ts';
import { readYamlText } from '../mdx/readYamlFile.ts';
import type { Source } from './sources.ts';

/** One kind of thing as read: the sound ones, and every id that a file claims. */
export interface Shelf<T> {
  readonly sources: readonly Source<T>[];
  readonly ids: ReadonlySet<string>;
}

type MdxShelves<M extends Readonly<Record<string, Kind>>> = {
  readonly [Folder in keyof M]: Shelf<KindDetails[M[Folder]] & { id: string; body: Body }>;
};

/** Reads the files of one content folder and gathers what is wrong with each. */
export class FolderReader {
  readonly problems: Problem[] = [];
  files = 0;
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** A YAML file with one thing in it; it has to be there. */
  yaml<T>(name: string, schema: z.ZodType<T>, noun: string): Source<T> | undefined {
    const text = this.text(name, LIMITS.csvBytes);
    if (text === undefined) return undefined;
    const { findings, data, yaml } = readYamlText(text, schema, noun);
    this.note(name, findings);
    if (data === undefined || yaml === undefined) return undefined;
    return { file: this.shown(name), value: data, place: yaml.where, marks: [] };
  }

  /** A YAML file with a list of things; each becomes a source of its own. */
  yamlList<T>(name: string, schema: z.ZodType<T[]>, noun: string): Pick<Shelf<T>, 'sources'> {
    const whole = this.yaml(name, schema, noun);
    const sources = (whole?.value ?? []).map((value, index) => ({
      file: this.shown(name),
      value,
      place: (at: readonly (string | number)[]) => whole?.place([index, ...at]) ?? TOP,
      marks: [],
    }));
    return { sources };
  }

  /** A folder of YAML files, each one thing under its file's name. */
  yamlFiles<T extends object>(
    folder: string,
    schema: z.ZodType<T>,
    noun: string,
  ): Shelf<T & { id: string }> {
    const ids = new Set<string>();
    const sources = this.list(folder, 'yml').flatMap((file) => {
      const id = path.basename(file, '.yml');
      ids.add(id);
      const source = this.yaml(path.relative(this.root, file), schema, noun);
      return source === undefined ? [] : [{ ...source, value: { ...source.value, id } }];
    });
    return { sources, ids };
  }

  /** A CSV file, each row one thing. */
  csv<T>(
    name: string,
    schema: z.ZodType<T>,
    noun: string,
    lists: readonly string[],
  ): Pick<Shelf<T>, 'sources'> {
    const text = this.text(name, LIMITS.csvBytes);
    if (text === undefined) return { sources: [] };
    const { findings, rows } = readCsvText(text, schema, lists, noun);
    this.note(name, findings);
    const sources = rows.map(({ value, where }) => ({
      file: this.shown(name),
      value,
      place: ([column]: readonly (string | number)[]) => where(String(column)),
      marks: [],
    }));
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
    const { HUB_READINGS: readings } = process.env;
    const kept = readings === undefined ? undefined : keptReadings(readings, PROJECT);
    const read = await readInWorker(texts, { kept });
    const shelves = listed.map(({ folder, files }) => {
      const sources = read.flatMap(({ findings, details, body, yaml, marks }, index) => {
        const text = texts[index];
        if (text?.folder !== folder) return [];
        this.note(text.file, findings);
        if (details === undefined || body === undefined || yaml === undefined) return [];
        const value = { ...details, id: path.basename(text.file, '.mdx'), body };
        return [{ file: this.shown(text.file), value, place: yaml.where, marks }];
      });
      return [folder, { sources, ids: new Set(files.map((file) => path.basename(file, '.mdx'))) }];
    });
    // The kind sent with a text decided the schema that its details were read by.
    return Object.fromEntries(shelves) as MdxShelves<M>;
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

const TOP = { line: 1, column: 1 };

const PROJECT = path.resolve(import.meta.dirname, '..', '..');
