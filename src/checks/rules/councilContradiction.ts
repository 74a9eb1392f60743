import { councilFinder } from '../../domain/council/councilsNamed.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Provider } from '../../domain/provider/schema.ts';
import { perSubmission } from '../fileByFile.ts';
import { councilNames } from '../knownNames.ts';
import type { Rule } from '../rule.ts';
import type { Source, Sources } from '../sources.ts';
import { bodyWords, type Words } from '../words.ts';

export const councilContradiction: Rule = {
  name: 'council-contradiction',
  title: 'Another council’s name',
  severity: 'warning',
  why: 'A title, team or opening that names another council is a sign of words copied from elsewhere, or of a council left out.',
  examples: {
    wrong: [
      { details: { team: 'Otherham The Learning Academy' } },
      { details: { title: 'Open evenings in Otherham' } },
      { details: { summary: 'Otherham staff meet candidates on open evenings.' } },
      { body: 'The London Borough of Otherham had few applicants.' },
    ],
    right: [
      { details: { team: 'Anyborough The Learning Academy' } },
      { details: { team: 'Otherham Academy', councils: ['anyborough', 'otherham'] } },
      { details: { partners: ['Otherham Council'] } },
      { details: { team: 'Otherham University partnership' } },
      { body: 'Words.\n\nOtherham and Farborough have taken it up since.' },
    ],
  },
  ...perSubmission(councilsAndProviders, ([councils, providerList]) => {
    const find = councilFinder(councils);
    const providers = new Map(providerList.map((provider) => [provider.id, provider]));
    return (source) => {
      const own = ownCouncils(source.value, providers);
      return openings(source).flatMap(({ part, text, place }) =>
        find(text)
          .filter(({ id }) => !own.has(id))
          .map(({ id, words }) => ({
            path: [],
            at: place,
            message: `${part} names ${words}, and the submission’s councils do not include '${id}'`,
            remedy: `correct the words, add ${id} to councils:, or waive this with the reason`,
            passage: words,
          })),
      );
    };
  }),
};

function councilsAndProviders(sources: Sources) {
  return [councilNames(sources), sources.providers.map(({ value }) => value)] as const;
}

/** A provider may well be named for, or open with, any council it serves. */
function ownCouncils(
  { councils, provider = '' }: Submission,
  providers: ReadonlyMap<string, Provider>,
): ReadonlySet<string> {
  const served = providers.get(provider)?.serves.map(({ council }) => council) ?? [];
  return new Set([...councils, ...served]);
}

const FIRST_WORDS = 12;

/** The words that say whose work it is: the title, the team, and how the summary and text begin. */
function openings(source: Source<Submission>): Words[] {
  const { value, place } = source;
  const [first] = bodyWords(source).filter(({ heading }) => heading !== true);
  return [
    { part: 'Title', text: value.title, place: place(['title']) },
    ...(value.team === undefined
      ? []
      : [{ part: 'Team', text: value.team, place: place(['team']) }]),
    { part: 'Summary', text: firstWords(value.summary), place: place(['summary']) },
    ...(first === undefined ? [] : [{ ...first, part: 'The text', text: firstWords(first.text) }]),
  ];
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, FIRST_WORDS).join(' ');
}
