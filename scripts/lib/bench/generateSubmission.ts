import type { Sequence } from '../../../src/domain/sequence.ts';
import { COUNCIL_NAMES, MEASURES, some, THEMES } from './generateHub.ts';
import { proseOf, sentenceCase, type Prose } from './hub/prose.ts';

const HEADINGS = [
  'The problem',
  'What they did',
  'How it began',
  'Who takes part',
  'What came of it',
  'What to know before copying it',
] as const;

/** A submission about the size of a real one, the same for the same place in a sequence. */
export function generateSubmission(index: number, next: Sequence): string {
  const name = councilName(next);
  const council = name.toLowerCase();
  const metrics = some(next, MEASURES, 3);
  const prose = proseOf(next, [name, name, councilName(next)]);
  return `---
title: ${sentenceCase(prose.fill('{adj} {things} for {people}'))}
summary: ${JSON.stringify(prose.sentences(2, 1))}
councils:
  - ${council}
categories: []
themes:
${some(next, THEMES, 3)
  .map((theme) => `  - ${theme}`)
  .join('\n')}
team: Workforce team
contacts:
  - role: Workforce lead
    email: workforce@${council}.example
status: running
result: improved
evidence: before-after
metrics:
${metrics.map((measure) => metric(measure, next, prose)).join('\n')}
transfer:
  needs:
    - ${sentenceCase(prose.fill('{people} who {verb} {things}'))}
  keep:
    - ${sentenceCase(prose.fill('{adj} {things} {how}'))}
origin:
  kind: submission
  publisher: An invented alliance
  url: https://alliance.example/examples/${index}
licence: ogl-3.0
approvals:
  - role: director-of-childrens-services
  - role: practice-leader
stage: published
---

${HEADINGS.map((heading, at) => section(heading, metrics[at], next, prose)).join('\n\n')}
`;
}

function councilName(next: Sequence): string {
  return COUNCIL_NAMES[next(COUNCIL_NAMES.length)] ?? 'Anyborough';
}

function metric(measure: string, next: Sequence, prose: Prose): string {
  const before = 20 + next(60);
  return `  - measure: ${measure}
    population: ${sentenceCase(prose.fill('{people}'))}
    definition: local
    definitionNote: Posts counted at the end of each quarter
    source: Workforce dashboard
    values:
      - role: before
        value: ${before}
        period: 2023-09
      - role: after
        value: ${before - next(15)}
        period: 2024-09`;
}

function section(
  heading: string,
  measure: string | undefined,
  next: Sequence,
  prose: Prose,
): string {
  const list = Array.from({ length: 2 + next(3) }, () => `- ${prose.fill('{adj} {things} {how}')}`);
  const link = `Read [about ${prose.fill('{things}')}](https://alliance.example/${next(10_000)}).`;
  return [
    `## ${heading}`,
    prose.sentences(3, 5),
    ...(measure === undefined ? [] : [`<Figure metric="${measure}" />`]),
    list.join('\n'),
    `${prose.sentences(3, 3)} ${link}`,
  ].join('\n\n');
}
