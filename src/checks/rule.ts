import type { Problem, Severity } from '../domain/problem.ts';
import type { Source, Sources, ValuePath } from './sources.ts';

/** What a rule says of one value; the runner adds the rule's own name and severity. */
export interface Offence {
  readonly source: Source<unknown>;
  readonly path: ValuePath;
  readonly message: string;
  readonly remedy: string;
  /** Only where the value's place in the front matter is not the place to look at. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** One thing that is checked across the content. Rules are data: a name, a reason, a function. */
export interface Rule {
  /** Permanent, kebab-case, never reused. */
  readonly name: string;
  readonly severity: Severity;
  /** One sentence: why it matters to a reader. */
  readonly why: string;
  readonly check: (sources: Sources) => readonly Offence[];
}

/** Runs one rule and makes problems of what it finds. */
export function applyRule(rule: Rule, sources: Sources): Problem[] {
  return rule.check(sources).map(({ source, path, message, remedy, at }) => ({
    file: source.file,
    ...(at ?? source.place(path)),
    severity: rule.severity,
    rule: rule.name,
    message,
    remedy,
  }));
}
