import { contactSchema } from '../../../../src/domain/submission/contact.ts';
import { submissionSchema } from '../../../../src/domain/submission/schema.ts';
import { listOf } from '../../../../src/domain/words.ts';
import { readForm, writeForm } from '../../../../src/mdx/form/formText.ts';
import { LABELS, contactFields } from '../../github/issueForms.ts';
import { fitTitle } from '../draft/fitTitle.ts';
import { oneLine } from '../draft/tidyText.ts';
import { refused } from '../refused.ts';

export type Answers = ReadonlyMap<string, string>;

export interface Change {
  /** The whole text of the example's file. */
  readonly text: string;
  /** What was done, and what a person has to look at, each a sentence. */
  readonly done: readonly string[];
  readonly toDecide: readonly string[];
}

type Details = Readonly<Record<string, unknown>>;

/** The example's text with its new contact, confirmed on this day (2026-05-01). */
export function changeContact(text: string, answers: Answers, today: string): Change {
  const [role = '', name = '', email = ''] = contactFields().map(({ label }) =>
    oneLine(answers.get(label) ?? ''),
  );
  const read = contactSchema.safeParse({
    role,
    ...(name === '' ? {} : { name }),
    email: email.toLowerCase(),
    confirmed: today,
  });
  if (!read.success) {
    const wrong = read.error.issues.map(({ path }) => path.join('.'));
    throw refused(
      `The new contact cannot be taken: look at its ${listOf([...new Set(wrong)])}`,
      'give a job title and a work email address',
    );
  }
  const details = detailsOf(text);
  const contacts = submissionSchema.shape.contacts.safeParse(details.contacts).data ?? [];
  const goes = oneLine(answers.get(LABELS.replaces) ?? '').toLowerCase();
  if (goes !== '' && !contacts.some((each) => each.email === goes)) {
    throw refused(
      `The example has no contact with the email address "${goes}"`,
      'copy the address from the example’s page, or leave the field empty',
    );
  }
  const kept = contacts.filter((each) => each.email !== goes && each.email !== read.data.email);
  const changed = withDetails(text, { contacts: [read.data, ...kept], ...updated(details, today) });
  return {
    text: changed,
    done: [
      goes === '' ? 'A contact was added.' : 'A contact was put in place of another.',
      `It is marked as confirmed on ${today}.`,
    ],
    toDecide: [
      'Check with the council that whoever wrote this may say so, and that the new contact agrees.',
    ],
  };
}

/** The example's text with a note that readers see until the correction is settled. */
export function noteCorrection(text: string, answers: Answers): Change {
  const wrong = oneLine(answers.get(LABELS.wrong) ?? '');
  if (wrong === '') throw refused('The issue does not say what is wrong', 'say it in the form');
  const details = detailsOf(text);
  const notes = submissionSchema.shape.reviewNotes.safeParse(details.reviewNotes).data ?? [];
  const about = fitTitle(answers.get(LABELS.part) ?? 'Correction', 80).text;
  const note = fitTitle(`A correction was sent and is being settled: ${wrong}`, 500);
  const source = oneLine(answers.get(LABELS.source) ?? '');
  return {
    text: withDetails(text, { reviewNotes: [...notes, { about, note: note.text }] }),
    done: ['A review note was added, which readers see.'],
    toDecide: [
      'Put the note neutrally, or make the correction itself and take the note out.',
      `How they know: ${source === '' ? 'not said' : source}.`,
      ...(note.cut ? ['The words were too long for a note: the issue has them in full.'] : []),
    ],
  };
}

/** The example's text as withdrawn on this day. */
export function withdraw(text: string, answers: Answers, today: string): Change {
  const details = detailsOf(text);
  if (details.stage === 'withdrawn') {
    throw refused('The example is withdrawn already', 'close the issue');
  }
  return {
    text: withDetails(text, { stage: 'withdrawn', ...dated(details, { withdrawn: today }) }),
    done: ['The example is marked as withdrawn. Its address stays and says so.'],
    toDecide: [
      'Check with the council that it wishes this.',
      answers.has(LABELS.reason)
        ? 'The issue gives a reason, which is not published. Readers see one written under withdrawnBecause:.'
        : 'No reason is given.',
    ],
  };
}

function updated(details: Details, today: string): { readonly dates: object } {
  return dated(details, { updated: today });
}

/** The dates of an example with some set anew. */
function dated({ dates }: Details, changed: object): { readonly dates: object } {
  return { dates: { ...(typeof dates === 'object' ? dates : {}), ...changed } };
}

function detailsOf(text: string): Details {
  const read = readForm(text);
  if (!('content' in read)) {
    throw refused('The file of the example cannot be read', 'run npm run check and mend it first');
  }
  return read.content.details;
}

function withDetails(text: string, changed: Details): string {
  const read = readForm(text);
  if (!('content' in read)) return text;
  const { details, sections } = read.content;
  return writeForm({ details: { ...details, ...changed }, sections }, text);
}
