import type { Council } from '../../../src/domain/council/schema.ts';
import type { Provider } from '../../../src/domain/provider/schema.ts';
import { EMPTY_BODY } from '../../../src/domain/body.ts';
import type { Known } from './draft/draft.ts';

/** A small hub for tests of importers: real names of councils, everything else invented. */
export const KNOWN: Known = {
  publisher: 'Alliance of Examples',
  region: 'London',
  councils: [
    council('barnet', 'London Borough of Barnet', 'Barnet', ['LB of Barnet', 'Barnet Council']),
    council('sutton', 'London Borough of Sutton', 'Sutton', ['LB Sutton']),
    council('redbridge', 'London Borough of Redbridge', 'Redbridge', []),
    council('greenwich', 'Royal Borough of Greenwich', 'Greenwich', ['RB Greenwich']),
    council('westminster', 'Westminster City Council', 'Westminster', [
      'City of Westminster',
      'WCC',
    ]),
    council(
      'hammersmith-and-fulham',
      'London Borough of Hammersmith and Fulham',
      'Hammersmith and Fulham',
      ['LBHF'],
    ),
    council(
      'kensington-and-chelsea',
      'Royal Borough of Kensington and Chelsea',
      'Kensington and Chelsea',
      ['RBKC'],
    ),
    { ...council('leeds', 'Leeds City Council', 'Leeds', []), region: 'Yorkshire and The Humber' },
  ],
  providers: [
    provider('northbank-trust', 'Northbank Trust', ['NBT'], ['barnet', 'sutton', 'leeds'], []),
    provider('learnwell', 'Learnwell', ['Learnwell Ltd'], ['sutton'], ['learnwell.example']),
  ],
  categories: [],
  themes: [
    theme('recruitment', 'Recruitment and attraction', ['recruiting', 'vacancies', 'job adverts']),
    theme('retention', 'Retention and stability', ['staff turnover', 'keeping staff']),
    theme('supervision', 'Supervision', ['reflective practice']),
  ],
  practiceModels: [
    { id: 'signs-of-safety', name: 'Signs of Safety', definition: 'A model.', aliases: ['SoS'] },
  ],
  measures: [
    rate('vacancy-rate', 'Vacancy rate', ['vacancies', 'unfilled posts']),
    rate('turnover-rate', 'Turnover rate', ['staff turnover']),
    rate('permanent-staff-rate', 'Permanent staff rate', ['staff permanency']),
    count('people-trained', 'People trained', { one: 'person', many: 'people' }, ['trained']),
    count('interns', 'Interns', { one: 'intern', many: 'interns' }, []),
    {
      ...count('savings', 'Savings', { one: 'pound', many: 'pounds' }, ['saving']),
      unit: 'pounds',
    },
  ],
};

function council(id: string, name: string, shortName: string, aliases: string[]): Council {
  return {
    id,
    gss: 'E09000001',
    dfeCode: '201',
    name,
    shortName,
    region: 'London',
    kind: 'London borough',
    aliases,
    domains: [],
    formerGss: [],
    replaced: [],
  };
}

function provider(
  id: string,
  name: string,
  aliases: string[],
  serves: string[],
  domains: string[],
): Provider {
  return {
    id,
    name,
    kind: 'Company',
    serves: serves.map((each) => ({ council: each })),
    aliases,
    domains,
    source: ['A source'],
  };
}

function theme(id: string, title: string, synonyms: string[]): Known['themes'][number] {
  const body = EMPTY_BODY;
  return { id, title, shortTitle: title, definition: 'A theme.', measures: [], synonyms, body };
}

function count(
  id: string,
  name: string,
  unitName: { one: string; many: string },
  synonyms: string[],
): Known['measures'][number] {
  return { ...rate(id, name, synonyms), unit: 'count', unitName, range: { min: 0 } };
}

function rate(id: string, name: string, synonyms: string[]): Known['measures'][number] {
  return {
    id,
    name,
    definition: 'A measure.',
    unit: 'percent',
    range: { min: 0, max: 100 },
    better: 'neither',
    kind: 'local',
    traps: [],
    related: [],
    synonyms,
  };
}
