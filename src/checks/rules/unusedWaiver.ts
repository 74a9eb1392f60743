import { closestMatch } from '../../domain/closestMatch.ts';
import type { PlacedWaiver, Rule, Run, RunRule } from '../rule.ts';
import type { Source } from '../sources.ts';
import { publishedWords } from '../publishedWords.ts';

export const unusedWaiver: RunRule = {
  name: 'unused-waiver',
  title: 'Waivers that do nothing',
  severity: 'warning',
  why: 'A waiver left behind could one day hide a fault that nobody has looked at.',
  examples: {
    wrong: [
      { details: { waivers: [waiver('unacounted-number', 'open evenings')] } },
      { details: { waivers: [waiver('unclear-definition', 'vacancy-rate')] } },
      { details: { waivers: [waiver('unaccounted-number', '41 evenings')] } },
      { details: { waivers: [waiver('unaccounted-number', 'open evenings')] } },
      { details: { waivers: [waiver('unused-waiver', 'open evenings')] } },
    ],
    right: [
      {
        details: { waivers: [waiver('unaccounted-number', '41 evenings')] },
        body: 'Managers held 41 evenings.',
      },
    ],
  },
  checkRun: (run) =>
    run.idleWaivers.map((idle) => ({
      source: idle.source,
      path: [...idle.path, fieldAtFault(idle, run)],
      ...fault(idle, run),
    })),
};

function waiver(rule: string, text: string) {
  return { rule, text, reason: 'An invented reason.' };
}

function ruleOf({ waiver: { rule } }: PlacedWaiver, { rules }: Run): Rule | undefined {
  return rules.find(({ name }) => name === rule);
}

/** The rule when no waiver can name it, else the passage. */
function fieldAtFault(idle: PlacedWaiver, run: Run): 'rule' | 'text' {
  const rule = ruleOf(idle, run);
  return rule === undefined || !canBeWaived(rule) ? 'rule' : 'text';
}

function canBeWaived(rule: Rule): boolean {
  return rule.severity !== 'error' && 'check' in rule;
}

function fault(idle: PlacedWaiver, run: Run): { message: string; remedy: string } {
  const { rule: name, text } = idle.waiver;
  const rule = ruleOf(idle, run);
  if (rule === undefined) {
    const near = closestMatch(
      name,
      run.rules.filter(canBeWaived).map((each) => each.name),
    );
    return {
      message: `no rule is called '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`,
      remedy: 'use the name that the check prints beside the problem, or take the waiver out',
    };
  }
  if (!canBeWaived(rule)) {
    return {
      message: `'${name}' cannot be waived`,
      remedy: 'mend what the rule reports, and take the waiver out',
    };
  }
  if (!stringsOf(idle.source).some((words) => words.includes(text))) {
    return {
      message: `the waived words '${text}' no longer stand in this file`,
      remedy: 'copy the words as they stand now, or take the waiver out',
    };
  }
  return {
    message: `'${name}' has nothing to report about '${text}'`,
    remedy: 'take the waiver out',
  };
}

/** Every text of a file but those of its waivers. */
function stringsOf(source: PlacedWaiver['source']): string[] {
  const fields = Object.entries(source.value).filter(([name]) => name !== 'waivers');
  return [
    ...strings(Object.fromEntries(fields)),
    ...publishedWords(source).map(({ text }) => text),
    ...addresses(source),
  ];
}

function addresses({ marks }: Source<unknown>): string[] {
  return marks.flatMap((mark) => (mark.type === 'link' ? [mark.address, mark.text] : []));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
