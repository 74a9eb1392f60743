import type { FormLists } from '../../../domain/submission/form/formLists.ts';
import type { FormContent } from '../../../mdx/form/formText.ts';
import type { Section } from '../../../mdx/form/sections.ts';

export type Path = readonly (string | number)[];

/** What a form is filled with. */
export interface Filling {
  readonly content: FormContent;
  readonly id?: string | undefined;
  readonly original?: string | undefined;
  readonly pictures?: ReadonlyMap<string, Blob> | undefined;
}

type Holder = Record<string | number, unknown>;

/** All that a writer has entered. Views read it and write to it by paths; others hear of changes. */
export class FormState {
  readonly lists: FormLists;
  /** Words typed into a search that nothing was chosen for, by the path of the field. */
  readonly pending = new Map<string, string>();
  id: string | undefined;
  original: string | undefined;
  pictures = new Map<string, Blob>();
  sections: Section[] = [];
  /** Whether anything changed since it was filled, saved or kept. */
  changed = false;
  #details: Holder = {};
  #listeners = new Set<() => void>();

  constructor(lists: FormLists) {
    this.lists = lists;
  }

  fill({ content, id, original, pictures }: Filling): void {
    this.#details = structuredClone(content.details);
    this.sections = [...content.sections];
    this.id = id;
    this.original = original;
    this.pictures = new Map(pictures);
    this.pending.clear();
    this.changed = false;
  }

  get content(): FormContent {
    return { details: this.#details, sections: this.sections };
  }

  get(path: Path): unknown {
    return path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as Holder)[key] : undefined),
      this.#details,
    );
  }

  /** The items at a path; none where there is no list. */
  list(path: Path): readonly unknown[] {
    const value = this.get(path);
    return Array.isArray(value) ? value : [];
  }

  /** Puts a value at a path and makes what leads there; `undefined` takes it away. */
  set(path: Path, value: unknown): void {
    let at = this.#details;
    path.slice(0, -1).forEach((key, index) => {
      const next = at[key];
      if (typeof next !== 'object' || next === null) {
        at[key] = typeof path[index + 1] === 'number' ? [] : {};
      }
      at = at[key] as Holder;
    });
    const last = path.at(-1) ?? '';
    if (value !== undefined) at[last] = value;
    // A list keeps the place of an emptied line until it is written.
    else if (Array.isArray(at)) at[last] = '';
    else Reflect.deleteProperty(at, last);
    this.tell();
  }

  setSection(index: number, part: Partial<Section>): void {
    const section = this.sections[index];
    if (section === undefined) return;
    this.sections[index] = { ...section, ...part };
    this.tell();
  }

  onChange(listen: () => void): void {
    this.#listeners.add(listen);
  }

  tell(): void {
    this.changed = true;
    for (const listen of this.#listeners) listen();
  }
}
