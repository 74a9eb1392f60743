import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TEXT_PAGES } from '../domain/page/textPages.ts';

/** Files of a content folder by their path in it; `undefined` leaves one of the usual files out. */
export type TestFiles = Readonly<Record<string, string | Uint8Array | undefined>>;

const SITE = `name: Test hub
tagline: Invented examples for tests.
organisation:
  name: An invented alliance
  shortName: AIA
  url: https://alliance.example/
  about: It exists in tests only.
region: London
language: en-GB
address: https://hub.example
contacts:
  - role: Editor
    email: editor@alliance.example
`;

const COUNCILS = `id,gss,dfeCode,name,shortName,region,kind,aliases,domains,formerGss,from,to,replaced
anyborough,E09009901,901,London Borough of Anyborough,Anyborough,London,London borough,LB of Anyborough,anyborough.example,,,,
otherham,E09009902,902,London Borough of Otherham,Otherham,London,London borough,,,,,,
`;

const MEASURE = `name: Vacancy rate
definition: Empty posts as a share of all posts.
unit: percent
range: { min: 0, max: 100 }
better: lower
kind: local
traps: []
related: []
synonyms: []
`;

const THEME = `---
title: Recruitment
shortTitle: Recruitment
definition: Finding and appointing staff.
measures: [vacancy-rate]
synonyms: []
---

Words about it.
`;

const pageText = (id: string): string =>
  `---\ntitle: ${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}\ndescription: What an invented hub says of itself.\nupdated: 2026-01-31\n---\n\nWords.\n`;

/** The lines of a sound submission's details, to be changed by tests. */
export const SUBMISSION_LINES = [
  'title: Open evenings',
  'summary: Staff meet candidates on open evenings before a vacancy is advertised.',
  'councils: [anyborough]',
  'categories: []',
  'themes: [recruitment]',
  'contacts: []',
  'status: running',
  'result: improved',
  'evidence: described',
  'metrics:',
  '  - measure: vacancy-rate',
  '    population: Social care teams',
  '    definition: not-stated',
  '    source: not-stated',
  '    values:',
  '      - { role: before, value: 27, period: not-stated }',
  '      - { role: after, value: 21, period: not-stated }',
  'origin: { kind: submission, publisher: An invented alliance }',
  'licence: ogl-3.0',
  'approvals: [{ role: director-of-childrens-services }, { role: practice-leader }]',
  'stage: published',
];

/** The text of a submission from its lines and body. */
export function submissionText(
  lines: readonly string[] = SUBMISSION_LINES,
  body = 'Words.',
): string {
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Writes a small content folder of invented things, and gives it to a test. */
export async function withContent<T>(
  files: TestFiles,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = mkdtempSync(path.join(tmpdir(), 'hub-'));
  const folder = path.join(parent, 'content');
  const all: TestFiles = {
    'site.yml': SITE,
    'councils.csv': COUNCILS,
    'providers.yml': '[]\n',
    'practice-models.yml': '[]\n',
    'glossary.yml': '[]\n',
    'measures/vacancy-rate.yml': MEASURE,
    'themes/recruitment.mdx': THEME,
    ...Object.fromEntries(Object.keys(TEXT_PAGES).map((id) => [`pages/${id}.mdx`, pageText(id)])),
    'submissions/open-evenings.mdx': submissionText(),
    ...files,
  };
  try {
    for (const [name, text] of Object.entries(all)) {
      if (text === undefined) continue;
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return await use(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
