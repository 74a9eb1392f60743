import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { OpenData } from '../open-data/openData.ts';
import { countOf } from '../words.ts';

const RULES = [
  'Name the council and give the address of the page with whatever you take from an example.',
  'Results are what councils report of themselves. Say so, and say how it is known: both stand in each row.',
  'Do not rank councils or examples. Figures with different definitions or populations are not comparable.',
  'A figure that a council reports and an official figure do not belong on one scale.',
  '“not-stated” means that the source does not say. Do not fill it in.',
  'The licence of each example stands in its row. Where it is not stated, ask the council before copying its words.',
  'Contacts are on the pages for people who want to ask. Do not collect them.',
];

/** What language models are told of the hub: what it is, how to use it fairly and where its data are. */
export function hubForModels(
  { site, submissions, themes, councils, measures }: Catalogue,
  { tables, asAt }: OpenData,
  whole: (address: string) => string,
): string {
  const link = (name: string, address: string, about: string): string =>
    `- [${name}](${whole(address)}): ${about}`;
  const counts = [
    countOf(submissions.length, 'example'),
    countOf(themes.length, 'theme'),
    countOf(councils.length, 'council'),
    countOf(measures.length, 'measure'),
  ].join(', ');
  return `# ${site.name}

> ${site.tagline}

Published by ${site.organisation.name} (${site.organisation.url}). As at ${asAt} it holds ${counts}.

## How to use it

${RULES.map((rule) => `- ${rule}`).join('\n')}

## Data

${tables.map((table) => link(table.title, addresses.dataFile(`${table.name}.json`), table.description)).join('\n')}
${link('What the fields mean', addresses.data, 'every column in plain words')}
${link('Data package', addresses.dataFile('datapackage.json'), 'the same for programs')}

## Pages

${link('All examples', addresses.submissions, 'the list of examples')}
${link('Themes', addresses.themes, 'what examples have in common, and what is missing')}
${link('Measures', addresses.measures, 'definitions, and what misleads when they are compared')}
${link('Glossary', addresses.glossary, 'words of children’s services')}
${link('What’s new', addresses.whatsNew, 'newest first, with a feed')}
`;
}
