import type { FormField } from '../../../../../src/domain/submission/form/formField.ts';
import { readLabel } from '../../page/labels.ts';
import { wordSections } from './wordForm.ts';

/** A field that a heading or a label names. */
export interface NamedField {
  readonly field: FormField;
  /** The field it stands inside: what it cost has several. */
  readonly group?: FormField | undefined;
}

/** What councils call fields on forms of their own. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: [
    'project title',
    'title of project',
    'title of the project',
    'name of project',
    'project name',
    'project',
    'submission title',
    'title of submission',
    'practice title',
    'name of practice',
    'practice example',
  ],
  councils: [
    'council',
    'council name',
    'name of council',
    'local authority',
    'local authorities',
    'local authority name',
    'la',
    'borough',
    'borough name',
    'london borough',
    'organisation',
    'submitted by',
  ],
  categories: ['category', 'submission category', 'practice spotlight category'],
  themes: ['theme'],
  practiceModels: ['practice model'],
  // As templates asked once.
  result: ['what came of it?'],
  started: ['start date', 'date started', 'started'],
  summary: ['summary', 'short summary', 'brief summary', 'overview', 'abstract'],
  contacts: ['contact', 'key contact', 'key contacts', 'lead contact', 'contact details'],
};

const NAMES: ReadonlyMap<string, NamedField> = new Map(
  wordSections().flatMap(({ fields }) =>
    fields.flatMap((field) => [
      ...namesOf(field).map((name) => [name, { field }] as const),
      ...(field.control.kind === 'group'
        ? field.control.fields.flatMap((inner) =>
            namesOf(inner).map((name) => [name, { field: inner, group: field }] as const),
          )
        : []),
    ]),
  ),
);

/** The field that these words name; `undefined` for any other words. */
export function fieldNamed(words: string): NamedField | undefined {
  return NAMES.get(plainName(words));
}

/** Whether these words, all of them, are the name of a field. */
export function isFieldName(words: string): boolean {
  const label = readLabel([{ text: words }]);
  return fieldNamed(words) !== undefined || (label?.rest.length === 0 && label.field !== 'more');
}

function namesOf({ key, path, title, label }: FormField): string[] {
  return [title, label, ...(path === key ? (OTHER_NAMES[key] ?? []) : [])].map(plainName);
}

// The mark of a question stays: "What came of it" is also a part of the story.
function plainName(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s*\((?:optional|if any|may be left out|s)\)/g, '')
    .replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/, '')
    .replace(/[\s:：*–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
