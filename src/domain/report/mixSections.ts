import type { Submission } from '../submission/submission.ts';
import { EVIDENCE, keysOf, RESULTS, STAGES, type Term } from '../submission/vocabulary.ts';
import type { ReportSection } from './section.ts';

type Listed = readonly Submission[];
const NONE = 'The hub has no example yet.';

/** How far examples are on their way. */
export function stageSection(submissions: Listed): ReportSection {
  return {
    id: 'stages',
    title: 'Stages',
    head: ['Stage', 'Examples'],
    rows: countsOf(STAGES, submissions, ({ stage }) => stage),
    none: NONE,
  };
}

/** How the results are known. */
export function evidenceSection(submissions: Listed): ReportSection {
  return {
    id: 'evidence',
    title: 'How we know',
    note: 'A label for readers, not a test to pass.',
    head: ['Evidence', 'Examples'],
    rows: countsOf(EVIDENCE, submissions, ({ evidence }) => evidence),
    none: NONE,
  };
}

/** What came of it. A hub with good news alone is not believed. */
export function resultSection(submissions: Listed): ReportSection {
  return {
    id: 'results',
    title: 'Results',
    note: 'Mixed results, no change and work that was stopped are worth asking for.',
    head: ['Result', 'Examples'],
    rows: countsOf(RESULTS, submissions, ({ result }) => result),
    none: NONE,
  };
}

function countsOf<T extends Record<string, Term>>(
  terms: T,
  submissions: Listed,
  valueOf: (submission: Submission) => keyof T & string,
): string[][] {
  if (submissions.length === 0) return [];
  return keysOf(terms).map((key) => [
    terms[key]?.label ?? key,
    String(submissions.filter((each) => valueOf(each) === key).length),
  ]);
}
