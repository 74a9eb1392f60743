import { contactSchema } from '../../../../src/domain/submission/contact.ts';
import { submissionSchema } from '../../../../src/domain/submission/schema.ts';
import { listOf } from '../../../../src/domain/words.ts';
import { LABELS, contactFields } from '../../github/issueForms.ts';
import { fitTitle } from '../draft/fitTitle.ts';
import { oneLine } from '../draft/tidyText.ts';
import { refused } from '../refused.ts';
import { dated, detailsOf, withDetails, type Answers, type Change } from './exampleDetails.ts';

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
  const changed = withDetails(text, {
    contacts: [read.data, ...kept],
    ...dated(details, { updated: today }),
  });
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

/** Characters of a reason, by the schema. */
const MOST_OF_REASON = 300;

/** The example's text as withdrawn on this day, with the reason if the council gives one. */
export function withdraw(text: string, answers: Answers, today: string): Change {
  const details = detailsOf(text);
  if (details.stage === 'withdrawn') {
    throw refused('The example is withdrawn already', 'close the issue');
  }
  const reason = fitTitle(answers.get(LABELS.reason) ?? '', MOST_OF_REASON);
  return {
    text: withDetails(text, {
      stage: 'withdrawn',
      ...dated(details, { withdrawn: today }),
      ...(reason.text === '' ? {} : { withdrawnBecause: reason.text }),
    }),
    done: [
      'The example is marked as withdrawn. Its address stays and says so.',
      ...(reason.text === '' ? [] : ['Its page gives the reason, under withdrawnBecause:.']),
    ],
    toDecide: [
      'Check with the council that it wishes this.',
      reason.text === ''
        ? 'No reason is given, and its page gives none.'
        : 'Put the reason so that it blames nobody and lets nobody be recognised.',
      ...(reason.cut ? ['The reason was too long for the page: the issue has it in full.'] : []),
    ],
  };
}
