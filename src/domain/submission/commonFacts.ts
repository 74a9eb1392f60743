import type { Submission } from './submission.ts';

const FACTS = ['result', 'evidence', 'status'] as const;
export type FactName = (typeof FACTS)[number];
/** For each fact the value that most of a list has, if more than half do. */
export type CommonFacts = Readonly<Partial<Record<FactName, string>>>;

/** Finds what is usual in a list, so that the unusual can stand out in it. */
export function commonFacts(submissions: readonly Submission[]): CommonFacts {
  const common: Partial<Record<FactName, string>> = {};
  for (const fact of FACTS) {
    const counts = Object.entries(Object.groupBy(submissions, (each) => each[fact]));
    const usual = counts.find(([, group]) => group.length * 2 > submissions.length);
    if (usual !== undefined) common[fact] = usual[0];
  }
  return common;
}

/** Whether one submission's fact differs from what is usual in its list. */
export function differs(submission: Submission, fact: FactName, common: CommonFacts): boolean {
  return common[fact] !== undefined && common[fact] !== submission[fact];
}
