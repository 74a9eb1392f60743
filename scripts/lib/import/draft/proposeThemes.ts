import { namesMeasure } from '../../../../src/domain/submission/numbers/namesMeasure.ts';
import { sentencesOf } from '../../../../src/domain/prose/sentences.ts';
import type { Known } from './draft.ts';

export interface Themed {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

const MOST = 4;
const LEAST = 3;

/**
 * Themes whose names or synonyms stand in the words, the most often named first. A name in the
 * title counts five times, in the summary three times, and in the text once for each sentence, up
 * to three for one name.
 */
export function proposeThemes({ title, summary, text }: Themed, themes: Known['themes']): string[] {
  const sentences = sentencesOf(text);
  const scored = themes.map((theme) => {
    const names = [...new Set([theme.title, theme.shortTitle, ...theme.synonyms])];
    const score = names.reduce((sum, name) => {
      const says = (words: string): boolean => namesMeasure(words, { name, synonyms: [] });
      // Most names stand nowhere, which one look at the whole text tells.
      const inText = says(text) ? sentences.filter(says).length : 0;
      return sum + (says(title) ? 5 : 0) + (says(summary) ? 3 : 0) + Math.min(3, inText);
    }, 0);
    return { id: theme.id, score };
  });
  const strong = scored.toSorted((a, b) => b.score - a.score);
  const top = strong.filter(({ score }) => score >= LEAST).slice(0, MOST);
  return (top.length > 0 ? top : strong.filter(({ score }) => score > 0).slice(0, 1)).map(
    ({ id }) => id,
  );
}

/** Named ways of working that the words name. Names and aliases stand with their capitals. */
export function proposeModels(text: string, models: Known['practiceModels']): string[] {
  return models
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => stands(each, text)))
    .map(({ id }) => id)
    .slice(0, 6);
}

function stands(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const around = `${text.charAt(at - 1)}${text.charAt(at + name.length)}`;
  return !/[\p{L}\p{N}]/u.test(around);
}
