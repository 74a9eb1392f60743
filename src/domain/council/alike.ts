import type { Catalogue } from '../catalogue.ts';
import { CLOSENESS, type Neighbour, neighboursOf } from '../neighbours/schema.ts';
import type { Submission } from '../submission/submission.ts';
import { listOf, midSentence } from '../words.ts';
import type { CouncilEntry } from './councilIndex.ts';

type Closeness = Neighbour['closeness'];
type Alike = Pick<Catalogue, 'neighbours' | 'submissions' | 'council'>;

/** Councils that are alike to one in the same degree, most alike first. */
export interface AlikeGroup {
  readonly closeness: Closeness;
  readonly entries: readonly CouncilEntry[];
}

/** The statistical neighbours of a council by how close they are, closest first. */
export function alikeGroups(council: string, catalogue: Alike): AlikeGroup[] {
  const groups = Map.groupBy(neighbours(council, catalogue), ({ closeness }) => closeness);
  return [...groups].map(([closeness, members]) => ({
    closeness,
    entries: members.map(({ neighbour }) => ({
      council: catalogue.council(neighbour),
      submissions: sharedBy(neighbour, catalogue),
    })),
  }));
}

export interface AlikeExample {
  readonly submission: Submission;
  /** Whose it is and how alike they are: "Enfield, close". */
  readonly reason: string;
  /** The council that makes it alike, by id. */
  readonly neighbour: string;
}

/**
 * Examples of the councils most alike to one, closest first. A joint example stands once, under the
 * closest of its councils; those that the council itself shares are left out.
 */
export function alikeExamples(council: string, catalogue: Alike, limit = 5): AlikeExample[] {
  const found = new Map<string, AlikeExample>();
  for (const { neighbour, closeness } of neighbours(council, catalogue)) {
    for (const submission of sharedBy(neighbour, catalogue)) {
      if (found.has(submission.id) || submission.councils.includes(council)) continue;
      const reason = reasonFor(submission, neighbour, closeness, catalogue);
      found.set(submission.id, { submission, reason, neighbour });
    }
  }
  return [...found.values()].slice(0, limit);
}

function reasonFor(
  { councils }: Submission,
  neighbour: string,
  closeness: Closeness,
  catalogue: Alike,
): string {
  const name = (id: string): string => catalogue.council(id).shortName;
  const others = councils.filter((id) => id !== neighbour).map(name);
  const joint = others.length === 0 ? '' : ` (with ${listOf(others)})`;
  return `${name(neighbour)}, ${midSentence(CLOSENESS[closeness].label)}${joint}`;
}

function neighbours(council: string, { neighbours: model }: Alike): Neighbour[] {
  return model === undefined ? [] : neighboursOf(council, model);
}

function sharedBy(council: string, { submissions }: Alike): Submission[] {
  return submissions.filter(({ councils }) => councils.includes(council));
}
