import { addresses } from '../../../domain/addresses.ts';
import type { Severity } from '../../../domain/problem.ts';
import { countOf, listOf, sentenceCase } from '../../../domain/words.ts';
import { make } from '../../search/dom.client.ts';
import { withBase } from '../../withBase.ts';
import type { GoTo } from '../border.client.ts';
import type { CheckedText, ToldProblem } from './messages.ts';
import { storyPart } from './storyPart.ts';

const GROUPS: readonly (readonly [Severity, heading: string])[] = [
  ['error', 'To mend before it can be published'],
  ['warning', 'Worth a second look'],
  ['advice', 'Advice'],
];

/** How much there is, in one sentence to be read out. */
export function countedInWords({ problems }: CheckedText): string {
  if (problems.length === 0) return 'The check found nothing to mend.';
  const [errors = 0, warnings = 0, advice = 0] = GROUPS.map(
    ([severity]) => problems.filter((each) => each.severity === severity).length,
  );
  const counted = [
    ...(errors > 0 ? [`${countOf(errors, 'thing')} to mend`] : []),
    ...(warnings > 0 ? [`${countOf(warnings, 'thing')} worth a second look`] : []),
    ...(advice > 0 ? [countOf(advice, 'piece of advice', 'pieces of advice')] : []),
  ];
  return `The check found ${listOf(counted)}.`;
}

/** What the check found, the gravest first, each with how to mend it and a way to its field. */
export function problemList(
  { problems, waived }: CheckedText,
  text: string,
  goTo: (to: GoTo) => void,
): HTMLElement[] {
  const groups = GROUPS.flatMap(([severity, heading]) => {
    const found = problems.filter((each) => each.severity === severity);
    if (found.length === 0) return [];
    const items = found.map((each) => item(each, text, goTo));
    return [make('h4', {}, heading), make('ul', { class: `check-found ${severity}` }, ...items)];
  });
  const set = waived.map(({ problem, reason }) =>
    make('li', {}, `${sentenceCase(problem.message)}. Left as it is: ${reason}`),
  );
  return set.length === 0
    ? groups
    : [...groups, make('h4', {}, 'Waived, with a reason'), make('ul', { class: 'small' }, ...set)];
}

function item(problem: ToldProblem, text: string, goTo: (to: GoTo) => void): HTMLElement {
  const { message, remedy, rule, path, line, column } = problem;
  const where = problem.where ?? storyPart(text, line);
  const go = make('button', { type: 'button', class: 'as-link' }, `Go to ${where}`);
  go.addEventListener('click', () => {
    goTo({ path, line, column });
  });
  const why = make(
    'a',
    { href: withBase(addresses.check(rule)), target: '_blank', rel: 'noopener' },
    'Why this matters',
    make('span', { class: 'visually-hidden' }, ` (${rule}, opens in a new tab)`),
  );
  return make(
    'li',
    {},
    make('p', {}, make('strong', {}, `${sentenceCase(where)}: `), `${message}.`),
    make('p', {}, `To mend: ${remedy}.`),
    make('p', { class: 'check-ways small' }, go, why),
  );
}
