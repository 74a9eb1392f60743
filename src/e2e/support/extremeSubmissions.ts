import type { TestFiles } from '../../checks/testContent.ts';

/*
 * Examples at the ends of what the schema lets through: with nothing but what must be there, with
 * everything at its longest, and with each result and status that real content may not have yet.
 */

const COUNCILS = ['anyborough', 'otherham', 'kingsbridge-upon-avon', 'netherfield', 'saint-oswald'];

const LIKELY = {
  title: 'Open evenings',
  summary: 'Staff meet candidates on open evenings before a vacancy is advertised.',
  councils: ['anyborough'],
  categories: [],
  themes: ['recruitment'],
  contacts: [{ role: 'Workforce lead', email: 'workforce@anyborough.example' }],
  status: 'running',
  result: 'improved',
  evidence: 'before-after',
  origin: { kind: 'submission', publisher: 'An invented alliance' },
  licence: 'ogl-3.0',
  approvals: [{ role: 'director-of-childrens-services' }, { role: 'practice-leader' }],
  stage: 'published',
};

const UNBROKEN =
  'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';

/** A figure of the vacancy rate that could be drawn. */
function pair(id: string, before: number, after: number): object {
  return {
    id,
    measure: 'vacancy-rate',
    population: `Social care teams of kind ${id}`,
    definition: 'local',
    definitionNote: 'Posts that nobody holds on the last day of the month',
    source: 'Workforce dashboard',
    values: [
      { role: 'before', value: before, period: '2023-03', n: 412 },
      { role: 'after', value: after, period: '2025-03', n: 436 },
    ],
    note: 'The council changed how it counts in 2024 and worked the first figure out anew.',
  };
}

const groups = {
  id: 'places',
  measure: 'places-held',
  population: 'not-stated',
  definition: 'not-stated',
  source: 'not-stated',
  values: [
    { role: 'single', value: 43, period: 'not-stated', group: 'Primary schools' },
    {
      role: 'single',
      value: 1672,
      period: '2025',
      group: 'Secondary schools and their sixth forms',
    },
    {
      role: 'single',
      value: 11,
      period: 'not-stated',
      group: 'Special schools and pupil referral units',
    },
  ],
};

const TEN = [
  groups,
  ...Array.from({ length: 9 }, (_, index) => pair(`team-${index + 1}`, 30 - index, 20 - index)),
];

const RESOURCES = [
  { label: 'Slides of the evening', type: 'slides', url: 'https://anyborough.example/evening' },
  { label: 'Letter to candidates', type: 'document', accessible: false },
];

/** Each with a name that says what is extreme in it, its details and its text. */
export const EXTREMES: Readonly<Record<string, readonly [details: object, body: string]>> = {
  'bare-minimum': [
    {
      ...LIKELY,
      title: 'Tea',
      contacts: [],
      status: 'not-stated',
      result: 'not-stated',
      evidence: 'described',
      // Taken from a report, it needs nobody's approval.
      origin: { kind: 'report', publisher: 'An invented alliance' },
      licence: 'not-stated',
      approvals: [],
    },
    'The team drinks tea.',
  ],
  'all-there-is': [
    {
      ...LIKELY,
      title: title('An evening for everybody who may one day want to work with children and', 110),
      summary: title('Staff meet candidates before a vacancy is advertised', 390),
      councils: COUNCILS,
      provider: 'northern-families',
      team: 'Workforce development and learning',
      partners: ['The University of Anyborough', 'Otherham Parents'],
      contacts: Array.from({ length: 6 }, (_, index) => ({
        role: title(`Head of service number ${index + 1} for learning, quality`, 150),
        name: 'Alexandra Example-Longbottom',
        email: `alexandra.example-longbottom.${index}@anyborough.example`,
        confirmed: '2026-05-01',
      })),
      evidence: 'independent',
      metrics: TEN,
      cost: {
        setUp: 12000,
        annual: 45000,
        basis: 'One coordinator',
        priceYear: 2025,
        note: 'Rooms were free.',
      },
      transfer: {
        needs: ['A live workforce dashboard', 'A room'],
        staffing: 'One full-time coordinator',
        leadTime: 'Six months',
        keep: ['Senior managers come to every evening'],
        adapt: ['The length of the evening', 'The day of the week'],
        differently: 'Agree on definitions before the dashboard is built.',
      },
      voice: [
        {
          text: title('I can see a route to the next job now', 300),
          form: 'quotation',
          who: 'Newly qualified social worker',
          date: '2025-03',
        },
        { text: 'One found it useful.', form: 'reported', who: 'Parent' },
        { text: 'Good.', form: 'quotation', who: 'Young person' },
      ],
      resources: RESOURCES,
      dates: {
        submitted: '2025-01-09',
        panel: '2025-02-01',
        published: '2025-03-01',
        updated: '2025-09-01',
        reviewBy: '2027-03-01',
      },
      started: '2023-04',
      reviewNotes: [{ about: 'Dates', note: 'The source gives two dates for the first evening.' }],
    },
    `## The problem\n\nPosts stood empty.\n\n## What they did\n\n<Figure metric="team-1" />\n\n<Figure metric="places" />\n\n${'Staff met candidates. '.repeat(60)}\n\n### An evening\n\n${'Candidates asked. '.repeat(60)}`,
  ],
  'ten-figures': [{ ...LIKELY, title: 'Ten figures', metrics: TEN }, 'Words.'],
  'long-words': [
    {
      ...LIKELY,
      title: UNBROKEN,
      summary: `${UNBROKEN} is a word that does not break.`,
      team: UNBROKEN,
      contacts: [
        {
          role: UNBROKEN,
          name: UNBROKEN.slice(0, 70),
          email: `${UNBROKEN.slice(0, 60).toLowerCase()}@anyborough.example`,
        },
      ],
      metrics: [{ ...groups, population: UNBROKEN, note: UNBROKEN }],
      voice: [{ text: UNBROKEN, form: 'quotation', who: UNBROKEN }],
      resources: [{ label: UNBROKEN, type: 'document' }],
      transfer: { needs: [UNBROKEN] },
      reviewNotes: [{ about: UNBROKEN.slice(0, 79), note: UNBROKEN }],
    },
    `## ${UNBROKEN}\n\n${UNBROKEN}\n\n<Figure metric="places" />`,
  ],
  'stopped-and-mixed': [
    {
      ...LIKELY,
      title: 'Evenings that stopped',
      status: 'stopped',
      result: 'mixed',
      started: '2022',
      metrics: [pair('managers', 12, 19)],
      transfer: { differently: 'Ask candidates first which evening suits them.' },
      voice: [{ text: 'It was the wrong day.', form: 'quotation', who: 'Candidate' }],
    },
    'The evenings ran for a year.\n\n<Figure metric="managers" />',
  ],
  'too-early': [
    {
      ...LIKELY,
      title: 'Evenings to come',
      status: 'planned',
      result: 'too-early',
      evidence: 'described',
    },
    'The first evening is to be held in spring.',
  ],
  'paused-and-worse': [
    {
      ...LIKELY,
      title: 'Evenings on hold',
      status: 'paused',
      result: 'worsened',
      evidence: 'compared',
      cost: { band: 'no-extra-cost' },
    },
    'Fewer came each time.',
  ],
};

/** The files of a hub that holds them. */
export const EXTREME_FILES: TestFiles = {
  'councils.csv': `id,gss,dfeCode,name,shortName,region,kind,aliases,domains,formerGss,from,to,replaced
anyborough,E09009901,901,London Borough of Anyborough,Anyborough,London,London borough,,anyborough.example,,,,
otherham,E09009902,902,London Borough of Otherham,Otherham,London,London borough,,,,,,
kingsbridge-upon-avon,E09009903,903,Royal Borough of Kingsbridge upon Avon,Kingsbridge upon Avon,London,London borough,,,,,,
netherfield,E09009904,904,London Borough of Netherfield,Netherfield,London,London borough,,,,,,
saint-oswald,E09009905,905,London Borough of Saint Oswald,Saint Oswald,London,London borough,,,,,,
`,
  'providers.yml': `- id: northern-families
  name: Northern Families Together
  kind: Company owned by five councils
  serves: [${COUNCILS.map((id) => `{ council: ${id} }`).join(', ')}]
  source: [An invented report]
`,
  'measures/places-held.yml': `name: Places held
definition: Places that are held at one time.
unit: count
unitName: { one: place held, many: places held }
range: { min: 0 }
better: higher
kind: local
traps: []
related: []
synonyms: []
`,
  'submissions/open-evenings.mdx': undefined,
  ...Object.fromEntries(
    Object.entries(EXTREMES).map(([id, [details, body]]) => [
      `submissions/${id}.mdx`,
      text(details, body),
    ]),
  ),
};

function text(details: object, body: string): string {
  // JSON is YAML too.
  const lines = Object.entries(details).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Words repeated up to a length, ended as a sentence without its stop. */
function title(words: string, length: number): string {
  return `${words} `.repeat(9).slice(0, length).trim();
}
