import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TEXT_PAGES } from '../../../src/domain/page/textPages.ts';
import { pick, sequence, type Sequence } from '../../../src/domain/sequence.ts';
import { generateSubmission } from './generateSubmission.ts';

const COUNCILS = 60;

/** Things that generated submissions name. */
export const MEASURES = ['vacancy-rate', 'turnover-rate', 'agency-rate', 'sickness-rate'] as const;
export const THEMES = ['recruitment', 'retention', 'wellbeing', 'learning', 'early-help'] as const;

const STARTS = [
  'Any',
  'Other',
  'North',
  'South',
  'Middle',
  'Upper',
  'Nether',
  'Old',
  'New',
  'Far',
] as const;
const ENDS = ['borough', 'ham', 'ton', 'ford', 'mouth', 'field'] as const;

/** The shortened names of invented councils, each once. */
export const COUNCIL_NAMES: readonly string[] = STARTS.flatMap((start) =>
  ENDS.map((end) => `${start}${end}`),
).slice(0, COUNCILS);

/** Writes a whole hub of councils that were invented, the same for the same seed. */
export function generateHub(folder: string, count: number, seed: number): void {
  const write = (name: string, text: string): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('site.yml', SITE);
  write('councils.csv', councils());
  for (const name of ['providers', 'practice-models', 'glossary']) write(`${name}.yml`, '[]\n');
  write('search.yml', `ignore: [${IGNORED}]\n`);
  for (const id of Object.keys(TEXT_PAGES)) write(`pages/${id}.mdx`, page(id));
  for (const id of MEASURES) write(`measures/${id}.yml`, measure(id));
  for (const id of THEMES) write(`themes/${id}.mdx`, theme(id));
  const next = sequence(seed);
  for (let index = 0; index < count; index += 1) {
    const id = `example-${String(index).padStart(4, '0')}`;
    write(`submissions/${id}.mdx`, generateSubmission(index, next));
  }
}

const IGNORED =
  "a, and, are, can, do, for, how, in, is, of, 'on', our, the, to, we, what, who, with";

/** Some of a list, one or more, each once. */
export function some<T>(next: Sequence, list: readonly [T, ...T[]], most: number): T[] {
  return [...new Set(Array.from({ length: 1 + next(most) }, () => pick(next, list)))];
}

const SITE = `name: Generated hub
tagline: Invented examples to measure with.
organisation:
  name: An invented alliance
  shortName: AIA
  url: https://alliance.example/
  about: It exists in measurements only.
region: London
language: en-GB
address: https://hub.example
contacts:
  - role: Editor
    email: editor@alliance.example
`;

function councils(): string {
  const head =
    'id,gss,dfeCode,name,shortName,region,kind,aliases,domains,formerGss,from,to,replaced';
  const rows = COUNCIL_NAMES.map((name, index) => {
    const id = name.toLowerCase();
    const code = 900 + index;
    return `${id},E09009${code},${code},London Borough of ${name},${name},London,London borough,LB of ${name},${id}.example,,,,`;
  });
  return `${[head, ...rows].join('\n')}\n`;
}

function words(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function page(id: string): string {
  return `---\ntitle: ${words(id)}\ndescription: What a reader of this invented hub has to know.\nupdated: 2026-01-01\n---\n\nWords.\n`;
}

function measure(id: string): string {
  return `name: ${words(id)}
definition: The ${words(id).toLowerCase()} of all posts.
unit: percent
range: { min: 0, max: 100 }
better: lower
kind: local
traps: []
related: []
synonyms: []
`;
}

function theme(id: string): string {
  return `---
title: ${words(id)}
shortTitle: ${words(id)}
definition: What councils do about ${words(id).toLowerCase()}.
measures: [vacancy-rate]
synonyms: []
---

Words about it.
`;
}
