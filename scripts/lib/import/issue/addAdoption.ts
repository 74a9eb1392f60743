import { adoptionSchema } from '../../../../src/domain/submission/adoption.ts';
import type { Council } from '../../../../src/domain/council/schema.ts';
import { readDateWords } from '../../../../src/domain/submission/form/dateText.ts';
import { submissionSchema } from '../../../../src/domain/submission/schema.ts';
import { ADOPTION_DECISIONS, RESULTS } from '../../../../src/domain/submission/vocabulary.ts';
import { NOT_STATED } from '../../../../src/domain/text.ts';
import { listOf } from '../../../../src/domain/words.ts';
import { councilLookUp } from '../draft/resolveWho.ts';
import { oneLine } from '../draft/tidyText.ts';
import { refused } from '../refused.ts';
import { detailsOf, withDetails, type Answers, type Change } from './exampleDetails.ts';

/** The example's text with what another council made of it, in the council's own words. */
export function addAdoption(text: string, answers: Answers, councils: readonly Council[]): Change {
  const said = answersByField(answers);
  const council = councilLookUp(councils)(said('council'));
  if (council === undefined) {
    throw refused(
      `There is no council “${said('council').slice(0, 200)}”`,
      'give its name as the hub does',
    );
  }
  const date = said('date');
  const read = adoptionSchema.safeParse({
    council,
    decision: keyOf(ADOPTION_DECISIONS, said('decision')),
    ...(date === '' ? {} : { date: readDateWords(date, 'partial') }),
    ...given('changed', said('changed')),
    ...given('result', keyOf(RESULTS, said('result'))),
    ...given('outcome', said('outcome')),
    source: said('source') === '' ? NOT_STATED : said('source'),
  });
  if (!read.success) {
    const labels = read.error.issues.map(({ path }) => labelOf(String(path[0])));
    throw refused(
      `It cannot be taken as it is: look at “${listOf([...new Set(labels)])}”`,
      'give a date such as September 2025, and up to 500 letters for what was changed or happened',
    );
  }
  const details = detailsOf(text);
  const of = submissionSchema.shape.councils.safeParse(details.councils).data ?? [];
  if (of.includes(council)) {
    throw refused(
      'The example is that council’s own, and no other’s that took it up',
      'send a correction, or name the other council',
    );
  }
  const before = submissionSchema.shape.adoptions.safeParse(details.adoptions).data ?? [];
  const kept = before.filter((each) => each.council !== council || each.date !== read.data.date);
  const declined = read.data.decision === 'considered-and-declined';
  return {
    text: withDetails(text, { adoptions: [...kept, read.data] }),
    done: [
      kept.length === before.length
        ? 'What another council made of it was added.'
        : 'It takes the place of what that council had said of the same time.',
    ],
    toDecide: [
      'Check with that council, or in the source, that this is so.',
      ...(read.data.source === NOT_STATED ? ['Who says so is not stated: ask.'] : []),
      ...(declined && (read.data.changed ?? read.data.result) !== undefined
        ? ['It declined, and yet says what it changed or what came of it: ask which holds.']
        : []),
    ],
  };
}

function answersByField(answers: Answers): (name: string) => string {
  return (name) => oneLine(answers.get(labelOf(name)) ?? '');
}

/** Under which an answer stands, by the name of its field in the file. */
function labelOf(name: string): string {
  return adoptionSchema.shape[name as keyof typeof adoptionSchema.shape].meta()?.title ?? name;
}

function given(name: string, value: string): Readonly<Record<string, string>> {
  return value === '' ? {} : { [name]: value };
}

/** A choice by its words; what is none stays as it is, for the schema to refuse. */
function keyOf(choices: Readonly<Record<string, { readonly label: string }>>, label: string) {
  return Object.entries(choices).find(([, each]) => each.label === label)?.[0] ?? label;
}
