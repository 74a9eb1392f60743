import { fieldsOfSchema } from './fieldsOfSchema.ts';
import type { FormField } from './formField.ts';

/** One page of the form. */
export interface FormStep {
  /** In the address. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Names of the fields it asks for, in this order. */
  readonly asks: readonly string[];
  /** Whether it holds the story, pictures, or what ends the form. */
  readonly holds?: 'story' | 'pictures' | 'finish';
}

export const FORM_STEPS = [
  {
    id: 'what',
    title: 'What it is',
    lead: 'Enough for a reader to know whether to read on.',
    asks: ['title', 'councils', 'provider', 'summary', 'themes', 'categories', 'practiceModels'],
  },
  {
    id: 'who',
    title: 'Who does it and whom to ask',
    lead: 'Readers trust a person more than a page.',
    asks: ['status', 'started', 'team', 'partners', 'contacts'],
  },
  {
    id: 'story',
    title: 'The story',
    lead: 'In plain words and short sentences. Explain each acronym the first time. Name no child and no member of staff.',
    asks: [],
    holds: 'story',
  },
  {
    id: 'result',
    title: 'Result and figures',
    lead: '“Not known” is an answer. Nothing is made up to fill a gap.',
    asks: ['result', 'evidence', 'metrics'],
  },
  {
    id: 'took',
    title: 'What it took, and what to keep or change',
    lead: 'What another council asks first. All of it may be left out.',
    asks: ['cost', 'transfer', 'adoptions'],
  },
  {
    id: 'share',
    title: 'Voices, resources and pictures',
    lead: 'What makes it real, and what helps others start. All of it may be left out.',
    asks: ['voice', 'resources'],
    holds: 'pictures',
  },
  {
    id: 'send',
    title: 'Before you send it',
    lead: 'Two more questions, then the check, the page as it will look, and ways to send it.',
    asks: ['licence', 'approvals'],
    holds: 'finish',
  },
] as const satisfies readonly FormStep[];

/** What the publisher fills in: no council is asked for it, and it is kept as it is. */
export const PUBLISHER_FIELDS: readonly string[] = [
  'stage',
  'origin',
  'dates',
  'withdrawnBecause',
  'replaces',
  'reviewNotes',
  'waivers',
];

/** A step with its fields made from the schema. */
export interface FilledStep extends FormStep {
  readonly fields: readonly FormField[];
}

export interface SubmissionForm {
  readonly steps: readonly FilledStep[];
  readonly publisher: readonly FormField[];
}

/** The whole form as data. Throws where a step names a field that the schema does not have. */
export function submissionForm(): SubmissionForm {
  const fields = new Map(fieldsOfSchema().map((field) => [field.key, field]));
  const find = (name: string): FormField => {
    const field = fields.get(name);
    if (field === undefined) throw new Error(`The schema has no field "${name}".`);
    return field;
  };
  return {
    steps: FORM_STEPS.map((step) => ({ ...step, fields: step.asks.map(find) })),
    publisher: PUBLISHER_FIELDS.map(find),
  };
}

/** A field and all fields inside it. */
export function withInner(field: FormField): FormField[] {
  const { control } = field;
  const inner = control.kind === 'group' || control.kind === 'rows' ? control.fields : [];
  return [field, ...inner.flatMap(withInner)];
}
