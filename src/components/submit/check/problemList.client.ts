import { addresses } from '../../../domain/addresses.ts';
import type { Severity } from '../../../domain/problem.ts';
import { sentenceCase } from '../../../domain/words.ts';
import { make } from '../../search/dom.client.ts';
import { withBase } from '../../withBase.ts';
import type { GoTo } from '../border.client.ts';
import { hubFiles } from '../hubFiles.client.ts';
import type { CheckedText, ToldProblem } from './messages.ts';
import { storyPart } from './storyPart.ts';
import * as say from '../../../words/submitEnd.ts';

const GROUPS: readonly (readonly [Severity, heading: string])[] = [
  ['error', say.toMend],
  ['warning', say.secondLook],
  ['advice', say.advice],
];

/** How much there is, in one sentence to be read out. */
export function countedInWords({ problems }: CheckedText): string {
  if (problems.length === 0) return say.nothingToMend;
  const [errors = 0, warnings = 0, advice = 0] = GROUPS.map(
    ([severity]) => problems.filter((each) => each.severity === severity).length,
  );
  const counted = [
    ...(errors > 0 ? [say.thingsToMend(errors)] : []),
    ...(warnings > 0 ? [say.thingsToLookAt(warnings)] : []),
    ...(advice > 0 ? [say.piecesOfAdvice(advice)] : []),
  ];
  return say.checkFound(counted);
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
    make('li', {}, say.leftAsIs(sentenceCase(problem.message), reason)),
  );
  return set.length === 0
    ? groups
    : [...groups, make('h4', {}, say.waived), make('ul', { class: 'small' }, ...set)];
}

function item(problem: ToldProblem, text: string, goTo: (to: GoTo) => void): HTMLElement {
  const { message, remedy, rule, path, line, column } = problem;
  const where = problem.where ?? storyPart(text, line);
  const go = make('button', { type: 'button', class: 'as-link' }, say.goTo(where));
  go.addEventListener('click', () => {
    goTo({ path, line, column });
  });
  const why = make(
    'a',
    {
      href: hubFiles().addressOf(withBase(addresses.check(rule))),
      target: '_blank',
      rel: 'noopener',
    },
    say.whyMatters,
    make('span', { class: 'visually-hidden' }, say.newTab(rule)),
  );
  return make(
    'li',
    {},
    make(
      'p',
      {},
      make('strong', {}, say.problemAt(sentenceCase(where))),
      // The place stands before it already.
      say.problem(message.replace(/^The text: /, '')),
    ),
    make('p', {}, say.remedy(remedy)),
    make('p', { class: 'check-ways small' }, go, why),
  );
}
