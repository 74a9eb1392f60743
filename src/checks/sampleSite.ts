import { stringify } from 'yaml';
import { type Site, siteSchema } from '../domain/site/schema.ts';
import { readYamlText } from '../mdx/readYamlFile.ts';
import type { Source } from './sources.ts';

/** All of it is invented. */
const SAMPLE_SITE = {
  name: 'Practice Examples',
  tagline: 'What councils are trying.',
  organisation: {
    name: 'An invented alliance',
    shortName: 'AIA',
    url: 'https://alliance.example/',
    about: 'It exists in examples only.',
  },
  region: 'London',
  language: 'en-GB',
  address: 'https://hub.example',
  contacts: [{ role: 'Editor', email: 'editor@alliance.example' }],
};

/** The text of site.yml with the fields that an example sets. */
export function siteText(fields: Readonly<Record<string, unknown>>): string {
  return stringify({ ...SAMPLE_SITE, ...fields }, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Reads the site of an example as the folder's reader does. Throws when it cannot be read. */
export function exampleSite(fields: Readonly<Record<string, unknown>>): Source<Site> {
  const { data, yaml, findings } = readYamlText(siteText(fields), siteSchema, 'the site');
  if (data === undefined || yaml === undefined) {
    throw new Error(
      `The site cannot be read: ${findings.map(({ message }) => message).join('; ')}`,
    );
  }
  return { file: 'content/site.yml', value: data, place: yaml.where, marks: [] };
}
