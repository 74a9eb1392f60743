import { closestMatch } from '../../../src/domain/closestMatch.ts';
import { listOf } from '../../../src/domain/words.ts';
import type { Known } from '../import/draft/draft.ts';
import { resolveWho } from '../import/draft/resolveWho.ts';
import type { Start } from './newDraft.ts';

/** Words for the start of a submission as given on the command line; empty lists are missing. */
export interface Given {
  readonly title?: string | undefined;
  readonly councils: readonly string[];
  readonly themes: readonly string[];
  readonly categories: readonly string[];
  readonly summary?: string | undefined;
}

/** Asks a person and gives the answer, or `undefined` where there is nobody to ask. */
export type Ask = (question: string) => Promise<string | undefined>;

/** An answer that cannot be taken, with what to write instead. */
export class WrongAnswer extends Error {}

/** Checks what is given and asks for the rest. Throws `WrongAnswer` where nobody can be asked. */
export async function readStart(given: Given, known: Known, ask: Ask): Promise<Start> {
  const title = await settle(
    given.title ?? '',
    'What is the practice called, without the council’s name?',
    '--title',
    readTitle,
    ask,
  );
  const who = await settle(
    given.councils.join(', '),
    'Whose practice is it? Names of councils, or of a provider, with commas between:',
    '--council',
    (text) => readWho(text, known),
    ask,
  );
  const themes = await settle(
    given.themes.join(', '),
    `Which themes fit, the main one first? Numbers or names, with commas between:\n${offer(known.themes)}\n`,
    '--theme',
    (text) => readIds(text, known.themes, 'theme', 7),
    ask,
  );
  const categories = readIds(
    given.categories.join(', '),
    known.categories.map(named),
    'category',
    4,
    0,
  );
  return { title, ...who, themes, categories, summary: given.summary };
}

/** Reads a given text, and asks anew for as long as it cannot be taken. */
async function settle<T>(
  given: string,
  question: string,
  flag: string,
  read: (text: string) => T,
  ask: Ask,
): Promise<T> {
  let text: string | undefined = given;
  let prompt = question;
  if (text === '') text = await ask(prompt);
  for (;;) {
    if (text === undefined) throw new WrongAnswer(`Enter ${flag}. ${question}`);
    try {
      return read(text.trim());
    } catch (error) {
      if (!(error instanceof WrongAnswer)) throw error;
      prompt = `${error.message}\n${question}`;
      text = await ask(prompt);
      if (text === undefined) throw error;
    }
  }
}

function readTitle(text: string): string {
  const title = text.replace(/\s+/g, ' ');
  if (title.length < 3 || title.length > 110) {
    throw new WrongAnswer('A title has 3 to 110 characters.');
  }
  return title;
}

function readWho(text: string, known: Known): Pick<Start, 'councils' | 'provider'> {
  // An id is a name with hyphens for spaces.
  const { councils, provider, unknown } = resolveWho(text.replace(/(\w)-(?=\w)/g, '$1 '), known);
  const names = known.councils.flatMap(({ name, shortName, aliases }) => [
    shortName,
    name,
    ...aliases,
  ]);
  const [first] = unknown;
  if (first !== undefined) {
    const near = closestMatch(first, names);
    throw new WrongAnswer(
      `There is no council or provider "${first}"${near === undefined ? '' : `: did you mean ${near}?`}.`.replace(
        '?.',
        '?',
      ),
    );
  }
  if (councils.length === 0) throw new WrongAnswer('Enter at least one council.');
  return { councils, provider };
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
}

function readIds(
  text: string,
  list: readonly Named[],
  noun: string,
  most: number,
  fewest = 1,
): string[] {
  const said = text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const ids = said.map((each) => {
    const plain = each.toLowerCase();
    const found =
      list.find(({ id, title, shortTitle }) =>
        [id, title.toLowerCase(), shortTitle.toLowerCase()].includes(plain),
      ) ?? (/^\d+$/.test(each) ? list[Number(each) - 1] : undefined);
    if (found !== undefined) return found.id;
    const begun = list.filter(({ title }) => ` ${title.toLowerCase()}`.includes(` ${plain}`));
    const [only] = begun;
    if (only !== undefined && begun.length === 1) return only.id;
    const near = closestMatch(
      plain,
      list.map(({ id }) => id),
    );
    const help =
      begun.length > 1
        ? `Is it ${begun.map(({ id }) => id).join(' or ')}?`
        : near === undefined
          ? `The ids are ${listOf(list.map(({ id }) => id))}.`
          : `Did you mean ${near}?`;
    throw new WrongAnswer(`There is no ${noun} "${each}". ${help}`);
  });
  const unique = [...new Set(ids)];
  if (unique.length < fewest || unique.length > most) {
    throw new WrongAnswer(
      `Enter ${fewest} to ${most} of them: ${listOf(list.map(({ id }) => id))}.`,
    );
  }
  return unique;
}

function named({ id, title, shortTitle }: Named): Named {
  return { id, title, shortTitle };
}

function offer(list: readonly Named[]): string {
  return list.map(({ title }, index) => `  ${index + 1} ${title}`).join('\n');
}
