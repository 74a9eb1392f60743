import type { Catalogue } from '../catalogue.ts';
import type { NamedCouncil } from './councilInQuery.ts';

/** The councils that have examples, with every name a reader may type for them. */
export function namedCouncils({ submissions, councils }: Catalogue): readonly NamedCouncil[] {
  const sharing = new Set(submissions.flatMap((submission) => submission.councils));
  return councils
    .filter(({ id }) => sharing.has(id))
    .map(({ id, shortName, name, aliases }) => ({
      id,
      name: shortName,
      names: [...new Set([shortName, name, ...aliases])],
    }));
}
