import type { Body } from '../domain/body.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { Source, Sources } from './sources.ts';
import { bodyWords, wordsOf, type Words } from './words.ts';

/** A file with a text: a submission, theme, category or page. */
export type BodySource = Source<{
  readonly id: string;
  readonly title: string;
  readonly body: Body;
}>;

/** Every file with a text of its own. */
export function bodySources({ submissions, themes, categories, pages }: Sources): BodySource[] {
  return [...submissions, ...themes, ...categories, ...pages];
}

/** The words of one file that a contributor or editor chose. */
export interface Writing {
  readonly source: BodySource;
  /** Gathered when they are asked for. */
  readonly words: readonly Words[];
  /** Of a submission, organisations that it names. */
  readonly partners: readonly string[];
}

/**
 * The words that rules of style look at: those of submissions and of every text. Not what
 * somebody said in words of their own, which nobody may change.
 */
export function writings(sources: Sources): Writing[] {
  const { submissions, themes, categories, pages } = sources;
  return [
    ...submissions.map((source) =>
      writing(source, () => ownWords(source), source.value.partners ?? []),
    ),
    ...[...themes, ...categories, ...pages].map((source) =>
      writing(source, () => bodyWords(source), []),
    ),
  ];
}

const known = new WeakMap<BodySource, readonly Words[]>();

function writing(
  source: BodySource,
  wordsIn: () => readonly Words[],
  partners: readonly string[],
): Writing {
  return {
    source,
    partners,
    get words() {
      const words = known.get(source) ?? wordsIn();
      known.set(source, words);
      return words;
    },
  };
}

/** The words of a submission but for those that it quotes. */
function ownWords(source: Source<Submission>): Words[] {
  const quoted = new Set(
    (source.value.voice ?? []).flatMap(({ form, text }) => (form === 'quotation' ? [text] : [])),
  );
  return wordsOf(source).filter(({ text }) => !quoted.has(text));
}

/** Words for a message, cut where they are long. */
export function shortened(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
