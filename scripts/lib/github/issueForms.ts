import { hintOf } from '../../../src/domain/submission/form/hintOf.ts';
import type { FormField } from '../../../src/domain/submission/form/formField.ts';
import { submissionForm } from '../../../src/domain/submission/form/steps.ts';
import { STORY_SECTIONS } from '../../../src/domain/submission/storySections.ts';

export const ISSUE_KINDS = [
  'new-example',
  'contact',
  'correction',
  'adoption',
  'withdrawal',
] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** One question of an issue form. GitHub writes the answer under its label. */
export interface IssueField {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly type: 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly options?: readonly string[] | undefined;
  readonly required: boolean;
}

export interface IssueForm {
  readonly kind: IssueKind;
  readonly name: string;
  readonly description: string;
  /** How the title of an issue begins. */
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly IssueField[];
}

/** Labels by which the fields of a change are found again in the text of its issue. */
export const LABELS = {
  example: 'Which example?',
  replaces: 'Email address of the contact who goes',
  part: 'Which part of it?',
  wrong: 'What is wrong or out of date?',
  source: 'How do you know?',
  reason: 'Why should it come down?',
  agreed: 'Before you send it',
} as const;

/** Fields of the form on the web that an issue does not ask for; a draft has room for them. */
export const NOT_IN_ISSUES = [
  'cost',
  'transfer',
  'voice',
  'resources',
  'adoptions',
  'approvals',
] as const;

const PUBLIC =
  'What you write here is public at once, before anybody has looked at it. Name no child and no case. Name a member of staff only as the contact, and only with their agreement.';

/** The forms of the issues, made from the schema where a field of it is asked for. */
export function issueForms(): readonly IssueForm[] {
  return [
    {
      kind: 'new-example',
      name: 'New example',
      description: 'Send an example of your council’s practice.',
      title: 'New example: ',
      lead: `${PUBLIC} What you do not know stays empty: nothing has to be made up. The form on the hub asks for more, checks as you write and needs no account.`,
      fields: [...newExampleFields(), agreed('Our council wishes to share this example.')],
    },
    {
      kind: 'contact',
      name: 'Somebody else to ask',
      description: 'Change the contact of an example.',
      title: 'Change of contact: ',
      lead: `${PUBLIC} To take a contact away at once, write to the hub by email instead.`,
      fields: [
        example(),
        ...contactFields(),
        {
          id: 'replaces',
          label: LABELS.replaces,
          help: 'Leave it empty to add the new contact beside those that are there.',
          type: 'input',
          required: false,
        },
        agreed('The new contact agrees that this is published.'),
      ],
    },
    {
      kind: 'correction',
      name: 'Something is wrong or out of date',
      description: 'Correct an example, or give a newer figure.',
      title: 'Correction: ',
      lead: PUBLIC,
      fields: [
        example(),
        line('part', LABELS.part, 'For example: Figures, Team, Summary.'),
        long(
          'wrong',
          LABELS.wrong,
          'Say what it should say instead, with dates and numbers.',
          true,
        ),
        long('source', LABELS.source, 'A report, a dashboard, or that you run it yourself.', false),
      ],
    },
    {
      kind: 'adoption',
      name: 'What another council made of it',
      description: 'Tell whether you took an example up, changed it, left it or stopped.',
      title: 'What we made of it: ',
      lead: `${PUBLIC} To stop, to decline or to find no change tells others as much as a success does.`,
      fields: [
        example(),
        ...adoptionFields(),
        agreed('I speak for the council that made this of it, or the source is published.'),
      ],
    },
    {
      kind: 'withdrawal',
      name: 'Withdraw an example',
      description: 'Ask for an example to come down.',
      title: 'Withdrawal: ',
      lead: `${PUBLIC} If it is urgent, or somebody could be recognised, write to the hub by email instead.`,
      fields: [
        example(),
        long(
          'reason',
          LABELS.reason,
          'One or two sentences, if your council wishes to say. They stand on the page that is left. What was learned can stay.',
          false,
        ),
        agreed('I speak for the council whose example it is.'),
      ],
    },
  ];
}

/** The fields of a contact that somebody sends: the day on which it is right is the day of sending. */
export function contactFields(): IssueField[] {
  return rowFields('contacts').map(fieldOf);
}

/** The fields of what another council made of an example. */
export function adoptionFields(): IssueField[] {
  return rowFields('adoptions').map(fieldOf);
}

function rowFields(name: string): FormField[] {
  const rows = allFields().find(({ key }) => key === name);
  const inner = rows?.control.kind === 'rows' ? rows.control.fields : [];
  return inner.filter(({ rare }) => !rare);
}

function newExampleFields(): IssueField[] {
  return submissionForm().steps.flatMap((step) => [
    ...step.fields.filter(({ key }) => !isLeftOut(key)).map(fieldOf),
    ...('holds' in step && step.holds === 'story'
      ? STORY_SECTIONS.map(({ heading, help }, index) =>
          long(`story-${index + 1}`, heading, help, false),
        )
      : []),
  ]);
}

function allFields(): readonly FormField[] {
  return submissionForm().steps.flatMap(({ fields }) => fields);
}

function isLeftOut(key: string): boolean {
  return NOT_IN_ISSUES.some((each) => each === key);
}

/** Its title is the label, by which importers know it; the question stands below. */
function fieldOf(field: FormField): IssueField {
  const { path, title, label, control, optional } = field;
  const question = label === title ? '' : label.endsWith('?') ? label : `${label}.`;
  return {
    id: path.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase(),
    label: title,
    help: [question, OTHER_HELP[path] ?? hintOf(field)].filter((part) => part !== '').join(' '),
    type: typeOf(control),
    options: control.kind === 'choice' ? control.choices.map(({ label: each }) => each) : undefined,
    required: !optional && NEEDED.includes(path),
  };
}

const NEEDED = [
  'title',
  'summary',
  'councils',
  'contacts[].role',
  'contacts[].email',
  'adoptions[].council',
  'adoptions[].decision',
];

/** Where the hint of the form on the web speaks of what only that form can do. */
const OTHER_HELP: Readonly<Record<string, string>> = {
  summary: 'What it is, for whom, and what came of it.',
  councils: 'Names, with commas between them.',
  themes: 'A few words each, with semicolons between them, the main one first.',
  categories: 'Leave it empty if you are not sure.',
  practiceModels: 'Names, with semicolons between them.',
  partners: 'Organisations, not people, with semicolons between them.',
  contacts: 'One a line: name, job title, work email address. It is published.',
  'adoptions[].council': 'One council; send another form for another.',
  'adoptions[].date': 'A year, a month or a day. Leave it empty if that is not known.',
  metrics:
    'One sentence each: what is counted, of whom, before and after, when, and where the number comes from.',
};

function typeOf({ kind, ...control }: FormField['control']): IssueField['type'] {
  if (kind === 'choice') return 'dropdown';
  if (kind === 'rows' || kind === 'lines') return 'textarea';
  return 'long' in control && control.long ? 'textarea' : 'input';
}

function example(): IssueField {
  const help = 'The address of its page, or the name of its file.';
  return { ...line('example', LABELS.example, help), required: true };
}

function line(id: string, label: string, help: string): IssueField {
  return { id, label, help, type: 'input', required: false };
}

function long(id: string, label: string, help: string, required: boolean): IssueField {
  return { id, label, help, type: 'textarea', required };
}

function agreed(words: string): IssueField {
  return {
    id: 'agreed',
    label: LABELS.agreed,
    help: '',
    type: 'checkboxes',
    options: [words, 'Nothing in it lets a child be recognised.'],
    required: true,
  };
}
