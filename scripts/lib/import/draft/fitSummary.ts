import { sentencesOf } from '../../../../src/domain/prose/sentences.ts';
import { fitTitle } from './fitTitle.ts';
import { oneLine } from './tidyText.ts';

const MOST = 400;
const FEWEST = 30;
const EMPTY = 'Summary not stated: say in one or two sentences what it is and for whom.';

export interface SummaryProposed {
  readonly text: string;
  /** stated: the source's own. shortened: its first sentences. opening: the first of the text. */
  readonly from: 'stated' | 'shortened' | 'opening' | 'nothing';
}

/** A summary from what a source gives as one, or from how its text begins. */
export function fitSummary(stated: string, opening: string): SummaryProposed {
  const own = oneLine(stated);
  if (own.length >= FEWEST && own.length <= MOST) return { text: own, from: 'stated' };
  if (own.length > MOST) return { text: firstSentences(own), from: 'shortened' };
  const text = firstSentences(oneLine(`${own} ${opening}`));
  return text.length < FEWEST ? { text: EMPTY, from: 'nothing' } : { text, from: 'opening' };
}

/** One or two sentences, as far as they fit; a first one that is too long is cut between words. */
function firstSentences(text: string): string {
  const [first = '', second] = sentencesOf(text);
  const both = second === undefined ? first : `${first} ${second}`;
  if (both.length <= MOST && (both.length >= FEWEST || second === undefined)) return both;
  return first.length >= FEWEST && first.length <= MOST ? first : fitTitle(text, MOST).text;
}
