import type { FormField } from '../../../../../src/domain/submission/form/formField.ts';
import { submissionForm } from '../../../../../src/domain/submission/form/steps.ts';
import { STORY_SECTIONS } from '../../../../../src/domain/submission/storySections.ts';

/** The heading of the document itself. */
export const FORM_TITLE = 'Submit an example of practice';
/** Above the parts of the story. */
export const STORY_TITLE = 'The story';

export const FORM_LEADS = [
  'Write under each heading, or in the row below a table’s head. Add rows where you need them. Leave empty what is not known: nothing has to be made up.',
  'Grey words in italics are help. They are left out when the file is read, so they may stay.',
  'Put pictures into the story, and give each a description: right-click it and choose “View Alt Text”.',
] as const;

/** The columns of a table in the Word form, where it has fewer than the schema. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  contacts: ['role', 'name', 'email'],
  metrics: [
    'measure',
    'population',
    'definition',
    'definitionNote',
    'source',
    'role',
    'value',
    'period',
  ],
  resources: ['label', 'type', 'url'],
};

/** A stretch of the Word form under a heading of the first level. */
export interface WordSection {
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly FormField[];
  readonly hasStory: boolean;
}

/** The form on the web as a Word file has it: the same steps, fields and words. */
export function wordSections(): WordSection[] {
  return submissionForm().steps.map(({ title, lead, fields, ...step }) => ({
    title,
    lead: step.holds === 'finish' ? 'Two more questions.' : lead,
    fields,
    hasStory: step.holds === 'story',
  }));
}

/** The fields of one row of a field's table; a list inside the rows is laid out flat. */
export function columnsOf({ key, control }: FormField): FormField[] {
  if (control.kind !== 'rows') return [];
  const flat = control.fields.flatMap((field) =>
    field.control.kind === 'rows' ? field.control.fields : [field],
  );
  const names = COLUMNS[key];
  return names === undefined
    ? flat
    : names.flatMap((name) => flat.find((field) => field.key === name) ?? []);
}

/** The grey words below a field's heading. */
export function hintsOf(field: FormField): string[] {
  const { control, hint = '', label, title, example } = field;
  const question = label === title ? [] : [label.endsWith('?') ? label : `${label}.`];
  const help = hint
    .split(/(?<=\.) /)
    .filter((each) => each !== '' && !/^(?:Start to type|Choose none|Then choose)/.test(each));
  const words = [...question, ...help];
  if (control.kind === 'rows') {
    words.push(
      ...columnsOf(field).flatMap((column) =>
        choicesOf(column).map((choices) => `${column.title}: ${choices}`),
      ),
    );
  } else {
    words.push(...choicesOf(field).map((choices) => `Choose: ${choices}`));
    if (example !== undefined && control.kind !== 'choice') words.push(`For example: ${example}`);
  }
  return words.length === 0 ? [] : [words.join(' ')];
}

function choicesOf({ control }: FormField): string[] {
  if (control.kind !== 'choice') return [];
  return [`${control.choices.map(({ label }) => label).join('; ')}.`];
}

/** Every sentence of help that the form holds, so that a reader of the form can leave it out. */
export function formHelp(): string[] {
  return [
    ...FORM_LEADS,
    ...wordSections().flatMap(({ lead, fields }) => [
      lead,
      ...fields.flatMap((field) => [
        ...hintsOf(field),
        ...(field.control.kind === 'group' ? field.control.fields.flatMap(hintsOf) : []),
      ]),
    ]),
    ...STORY_SECTIONS.map(({ help }) => help),
  ];
}

/** Headings of the form, in lower case, that are no field's: where nothing is below, they go. */
export function frameHeadings(): ReadonlySet<string> {
  return new Set(
    [
      FORM_TITLE,
      STORY_TITLE,
      ...wordSections().map(({ title }) => title),
      ...STORY_SECTIONS.map(({ heading }) => heading),
    ].map((title) => title.toLowerCase()),
  );
}

/** The heads of all tables of the form. */
export function columnTitles(): ReadonlySet<string> {
  const fields = wordSections().flatMap((section) => section.fields);
  return new Set(fields.flatMap((field) => columnsOf(field).map(({ title }) => title)));
}
