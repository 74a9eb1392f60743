import type { Catalogue } from '../../catalogue.ts';
import { slugOf } from '../../slug.ts';
import { tipsShownBy } from '../../theme/tips.ts';
import type { Submission } from '../../submission/submission.ts';
import { EVERYDAY_WORDS } from './everydayWords.ts';
import { openLexicon } from './lexicon.ts';
import type { Headword, HeadKind, LexiconData } from './lexiconData.ts';
import { vocabulary, writeVocabulary } from './vocabulary.ts';

/** Gathers what search knows of language from the content: editors change words, never code. */
export function buildLexicon(catalogue: Catalogue): LexiconData {
  const { submissions, searchWords } = catalogue;
  const regions = new Set(
    submissions.flatMap(({ councils }) => councils.map((id) => catalogue.council(id).region)),
  );
  const data = {
    heads: headwords(catalogue),
    ignore: searchWords.ignore,
    common: searchWords.common,
    same: searchWords.same,
    near: searchWords.near,
    regions: [...regions].toSorted().map((name) => ({ id: slugOf(name), name })),
    plain: [],
    words: writeVocabulary(
      vocabulary(submissions, (submission) => tipsShownBy(submission, catalogue)),
    ),
  };
  const { correct } = openLexicon(data);
  return { ...data, plain: EVERYDAY_WORDS.filter((word) => correct(word).length > 0) };
}

function headwords(catalogue: Catalogue): readonly Headword[] {
  const { site, submissions, themes, councils, measures, glossary, practiceModels } = catalogue;
  const held = (has: (submission: Submission) => boolean): number => submissions.filter(has).length;
  return [
    ...themes.map((theme) =>
      head('theme', theme.id, [theme.shortTitle, theme.title, ...theme.synonyms], {
        examples: held((submission) => submission.themes.includes(theme.id)),
      }),
    ),
    ...councils.map(({ id, shortName, name, aliases, region }) => {
      const examples = held((submission) => submission.councils.includes(id));
      // A council of another region that shares nothing is looked for by its name, if at all.
      const known = examples > 0 || region === site.region;
      return head('council', id, known ? [shortName, name, ...aliases] : [shortName], {
        examples,
      });
    }),
    ...measures.map(({ id, name, synonyms }) => head('measure', id, [name, ...synonyms])),
    ...glossary.map(({ term, expansion, synonyms, near }) =>
      head(
        'word',
        slugOf(term),
        [term, ...(expansion === undefined ? [] : [expansion]), ...synonyms],
        {
          near,
        },
      ),
    ),
    ...practiceModels.map(({ id, name, aliases }) => head('model', id, [name, ...aliases])),
    ...catalogue.providers.map(({ id, name, aliases }) =>
      head('provider', id, [name, ...(aliases ?? [])]),
    ),
  ];
}

function head(
  kind: HeadKind,
  id: string,
  names: readonly [string, ...string[]],
  { near = [], examples }: { readonly near?: readonly string[]; readonly examples?: number } = {},
): Headword {
  const [first, ...others] = names;
  const different = [...new Set(others)].filter((name) => name !== first);
  return {
    kind,
    id,
    names: [first, ...different],
    ...(near.length > 0 ? { near } : {}),
    ...(examples === undefined ? {} : { examples }),
  };
}
