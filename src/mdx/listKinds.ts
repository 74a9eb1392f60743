import { z } from 'zod';
import { councilSchema } from '../domain/council/schema.ts';
import { finderSchema } from '../domain/finder/schema.ts';
import { glossaryEntrySchema } from '../domain/glossary/schema.ts';
import { measureSchema } from '../domain/measure/schema.ts';
import { neighbourSchema, neighbourSourceSchema } from '../domain/neighbours/schema.ts';
import { planSchema } from '../domain/plan/schema.ts';
import { practiceModelSchema } from '../domain/practice-model/schema.ts';
import { providerSchema } from '../domain/provider/schema.ts';
import { searchWordsSchema } from '../domain/search/lexicon/schema.ts';
import { siteSchema } from '../domain/site/schema.ts';

/*
 * What files of YAML and CSV hold, each under a name: a reading that is kept from run to run is known
 * by the name, so each has one schema. The noun is what messages call a thing of the file.
 */

/** Files of YAML. */
export const YAML_KINDS = {
  site: { schema: siteSchema, noun: 'the site' },
  providers: { schema: z.array(providerSchema), noun: 'a provider' },
  'practice-models': { schema: z.array(practiceModelSchema), noun: 'a practice model' },
  glossary: { schema: z.array(glossaryEntrySchema), noun: 'a glossary entry' },
  search: { schema: searchWordsSchema, noun: 'the words of search' },
  finder: { schema: finderSchema, noun: 'the finder' },
  measure: { schema: measureSchema, noun: 'a measure' },
  plan: { schema: planSchema, noun: 'a plan' },
  'neighbours-source': { schema: neighbourSourceSchema, noun: 'the source of the neighbours' },
} as const;

/** Files of CSV; `lists` are the columns that hold several values. */
export const CSV_KINDS = {
  council: {
    schema: councilSchema,
    noun: 'a council',
    lists: ['aliases', 'domains', 'formerGss', 'replaced'],
  },
  neighbour: { schema: neighbourSchema, noun: 'a neighbour', lists: [] },
} as const;

export type YamlKind = keyof typeof YAML_KINDS;
export type CsvKind = keyof typeof CSV_KINDS;
/** What a whole file holds. */
export type YamlValue<K extends YamlKind> = z.output<(typeof YAML_KINDS)[K]['schema']>;
/** What one row holds. */
export type CsvValue<K extends CsvKind> = z.output<(typeof CSV_KINDS)[K]['schema']>;
