import type { Problem } from '../domain/problem.ts';
import { standsIn } from '../domain/submission/standsIn.ts';
import type { Waiver } from '../domain/submission/waiver.ts';
import type {
  ContentRule,
  KnownFindings,
  Offence,
  PlacedWaiver,
  Rule,
  RuleContext,
} from './rule.ts';

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
 * a page or mislead a reader, whatever the reason. Rules about the run come last. What is known of
 * a file already is not looked for again.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  known?: KnownFindings,
): RuleResults {
  const waivers = placedWaivers(context);
  const idle = new Set(waivers);
  const problems: Problem[] = [];
  const waived: WaivedProblem[] = [];
  for (const rule of rules) {
    if (!('check' in rule)) continue;
    for (const offence of offencesOf(rule, context, known)) {
      const problem = problemOf(rule, offence);
      const covering = waivers.filter((each) => covers(each, rule, offence));
      for (const each of covering) idle.delete(each);
      const [first] = covering;
      if (first === undefined) problems.push(problem);
      else waived.push({ problem, reason: first.waiver.reason });
    }
  }
  const run = { rules, idleWaivers: [...idle] };
  const late = rules.flatMap((rule) =>
    'checkRun' in rule ? rule.checkRun(run).map((offence) => problemOf(rule, offence)) : [],
  );
  return { problems: [...problems, ...late], waived };
}

function offencesOf(
  rule: ContentRule,
  context: RuleContext,
  known: KnownFindings | undefined,
): readonly Offence[] {
  if (known === undefined || rule.fileByFile === undefined) return rule.check(context);
  const { shared, searches } = rule.fileByFile(context.sources);
  const found = known.ofRule(rule.name, shared);
  return searches.flatMap((search) =>
    found(search).map((offence) => ({ source: search.source, ...offence })),
  );
}

function placedWaivers({ sources }: RuleContext): PlacedWaiver[] {
  return sources.submissions.flatMap((source) =>
    (source.value.waivers ?? []).map((waiver, index) => ({
      source,
      path: ['waivers', index],
      waiver,
    })),
  );
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
    ...(at === undefined && path.length > 0 && { path }),
  };
}

function covers({ source, waiver }: PlacedWaiver, rule: Rule, offence: Offence): boolean {
  return (
    rule.severity !== 'error' &&
    waiver.rule === rule.name &&
    source.file === offence.source.file &&
    offence.passage !== undefined &&
    sharesWords(waiver, offence.passage)
  );
}

/** Whole words only: a waiver for "15 credits" says nothing of a passage "5". */
function sharesWords({ text }: Waiver, passage: string): boolean {
  return standsIn(text, passage) || standsIn(passage, text);
}
