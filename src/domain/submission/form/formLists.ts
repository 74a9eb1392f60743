import type { Catalogue } from '../../catalogue.ts';
import { NOT_STATED } from '../../text.ts';
import type { ListName } from './formField.ts';

/** Something to choose. */
export interface ListItem {
  readonly id: string;
  readonly name: string;
  /** Other names that it is found by. */
  readonly also: readonly string[];
}

export type FormLists = Readonly<Record<ListName, readonly ListItem[]>>;

/** Everything that a form offers to choose from, in the order it is shown. */
export function formLists(catalogue: Catalogue): FormLists {
  const { councils, providers, categories, themes, practiceModels, measures } = catalogue;
  return {
    councils: councils.map(({ id, name, shortName, aliases }) => ({
      id,
      name: shortName,
      also: [name, ...aliases],
    })),
    providers: providers.map(({ id, name, aliases }) => ({ id, name, also: aliases ?? [] })),
    categories: categories.map(({ id, title, shortTitle }) => ({
      id,
      name: title === NOT_STATED ? shortTitle : title,
      also: [shortTitle],
    })),
    themes: themes.map(({ id, title, synonyms }) => ({ id, name: title, also: synonyms })),
    practiceModels: practiceModels.map(({ id, name, aliases }) => ({ id, name, also: aliases })),
    measures: measures.map(({ id, name, synonyms }) => ({ id, name, also: synonyms })),
  };
}
