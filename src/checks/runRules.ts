import type { Problem } from '../domain/problem.ts';
import type { Waiver } from '../domain/submission/waiver.ts';
import type { Offence, Rule, RuleContext } from './rule.ts';

/** A problem that its file waives, for reviewers to see. */
export interface WaivedProblem {
  readonly problem: Problem;
  readonly reason: string;
}

export interface RuleResults {
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
}

/**
 * Runs the rules and sets aside what submissions waive. Errors cannot be waived: they would break
 * a page or mislead a reader, whatever the reason.
 */
export function runRules(rules: readonly Rule[], context: RuleContext): RuleResults {
  const waivers = new Map(
    context.sources.submissions.map(({ file, value }) => [file, value.waivers ?? []]),
  );
  const problems: Problem[] = [];
  const waived: WaivedProblem[] = [];
  for (const rule of rules) {
    for (const offence of rule.check(context)) {
      const problem = problemOf(rule, offence);
      const waiver =
        rule.severity === 'error'
          ? undefined
          : waivers.get(problem.file)?.find((each) => covers(each, rule, offence));
      if (waiver === undefined) problems.push(problem);
      else waived.push({ problem, reason: waiver.reason });
    }
  }
  return { problems, waived };
}

function problemOf({ name, severity }: Rule, offence: Offence): Problem {
  const { source, path, message, remedy, at } = offence;
  return {
    file: source.file,
    ...(at ?? source.place(path)),
    severity,
    rule: name,
    message,
    remedy,
  };
}

function covers(waiver: Waiver, rule: Rule, { passage }: Offence): boolean {
  return (
    waiver.rule === rule.name &&
    passage !== undefined &&
    (passage.includes(waiver.text) || waiver.text.includes(passage))
  );
}
