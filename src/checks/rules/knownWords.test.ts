import { expect, test } from 'vitest';
import { runRules } from '../runRules.ts';
import { exampleSources } from '../sample.ts';
import type { Sources } from '../sources.ts';
import { ampersand } from './ampersand.ts';
import { deadInternalLink } from './deadInternalLink.ts';
import { unexplainedAcronym } from './unexplainedAcronym.ts';

const BODY = 'QXTs of H&S, [explained](/glossary/#qxts), work for [Q&Q](/glossary/#qxt).';

/** The sample with a glossary, as the sample itself has none. */
function withGlossary(body: string): Sources {
  const sources = exampleSources({ body });
  const value = { term: 'QXT', meaning: 'A team.', synonyms: ['H&S'], near: [] };
  const place = () => ({ line: 1, column: 1 });
  return {
    ...sources,
    glossary: [{ file: 'content/glossary.yml', value, place, marks: [] }],
  };
}

test('what the glossary holds is known: acronyms, names with a sign, and parts of its page', () => {
  const rules = [ampersand, deadInternalLink, unexplainedAcronym];
  const { problems } = runRules(rules, { sources: withGlossary(BODY), today: '2026-11-21' });
  expect(problems.map(({ message }) => message)).toEqual([
    "'Q&Q' has the sign & in it",
    "link to '/glossary/#qxts' leads to no heading of that page: did you mean '#qxt'?",
  ]);
});
