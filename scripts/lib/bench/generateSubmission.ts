import { pick, type Sequence } from '../../../src/domain/sequence.ts';
import { COUNCIL_NAMES, MEASURES, some, THEMES } from './generateHub.ts';

const WHO = [
  'Team managers',
  'Social workers',
  'Practice leads',
  'Foster carers',
  'School staff',
  'Apprentices',
  'Family workers',
  'Senior leaders',
] as const;
const DO = [
  'meet',
  'plan',
  'review',
  'share',
  'record',
  'try out',
  'discuss',
  'write up',
  'lead',
  'support',
] as const;
const WHAT = [
  'open evenings',
  'peer reviews',
  'weekly huddles',
  'learning days',
  'case discussions',
  'career talks',
  'joint visits',
  'team surveys',
  'buddy schemes',
  'practice weeks',
] as const;
const HOW = [
  'in small groups',
  'with a partner team',
  'at the local library',
  'before each quarter',
  'across the service',
  'with health colleagues',
  'in every locality',
  'during protected time',
] as const;
const WHY = [
  'so that nobody is left alone',
  'because staff asked for it',
  'to keep good people',
  'so that families wait less',
  'to learn from each other',
  'because posts stood empty',
  'to make decisions sooner',
  'so that visits happen on time',
] as const;
const SORT = [
  'short',
  'longer',
  'monthly',
  'informal',
  'planned',
  'shared',
  'early',
  'quiet',
  'lively',
  'open',
  'joint',
  'simple',
] as const;
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
  const council = councilName(next).toLowerCase();
  const metrics = some(next, MEASURES, 3);
  const kind = pick(next, WHAT);
  return `---
title: ${sentenceCase(kind)} ${pick(next, HOW)}, by ${pick(next, WHO).toLowerCase()} of ${councilName(next)}
summary: ${sentence(next)} ${sentence(next)}
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
${metrics.map((measure) => metric(measure, next)).join('\n')}
transfer:
  needs:
    - ${pick(next, WHO)} who ${pick(next, DO)} ${pick(next, WHAT)}
  keep:
    - ${sentenceCase(pick(next, WHAT))} ${pick(next, HOW)}
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

${HEADINGS.map((heading, at) => section(heading, metrics[at], next)).join('\n\n')}
`;
}

function councilName(next: Sequence): string {
  return COUNCIL_NAMES[next(COUNCIL_NAMES.length)] ?? 'Anyborough';
}

function metric(measure: string, next: Sequence): string {
  const before = 20 + next(60);
  return `  - measure: ${measure}
    population: ${pick(next, WHO)}
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

function section(heading: string, measure: string | undefined, next: Sequence): string {
  const list = Array.from(
    { length: 3 + next(3) },
    () => `- ${pick(next, SORT)} ${pick(next, WHAT)} ${pick(next, HOW)} in ${councilName(next)}`,
  );
  return [
    `## ${heading}`,
    paragraph(next),
    ...(measure === undefined ? [] : [`<Figure metric="${measure}" />`]),
    list.join('\n'),
    `${paragraph(next)} Read [about ${pick(next, WHAT)}](https://alliance.example/${next(10_000)}).`,
  ].join('\n\n');
}

function paragraph(next: Sequence): string {
  return Array.from({ length: 3 + next(4) }, () => sentence(next)).join(' ');
}

function sentence(next: Sequence): string {
  return `${pick(next, WHO)} in ${councilName(next)} ${pick(next, DO)} ${pick(next, SORT)} ${pick(next, WHAT)} ${pick(next, HOW)}, ${pick(next, WHY)}.`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
