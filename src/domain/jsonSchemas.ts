import { z } from 'zod';
import { benchmarkSourcesSchema } from './benchmark/schema.ts';
import { categorySchema } from './category/schema.ts';
import { councilSchema } from './council/schema.ts';
import { finderSchema } from './finder/schema.ts';
import { glossaryEntrySchema } from './glossary/schema.ts';
import { measureSchema } from './measure/schema.ts';
import { neighbourSourceSchema } from './neighbours/schema.ts';
import { pageSchema } from './page/schema.ts';
import { planSchema } from './plan/schema.ts';
import { practiceModelSchema } from './practice-model/schema.ts';
import { providerSchema } from './provider/schema.ts';
import { searchWordsSchema } from './search/lexicon/schema.ts';
import { siteSchema } from './site/schema.ts';
import { submissionSchema } from './submission/schema.ts';
import { themeSchema } from './theme/schema.ts';

/**
 * What is published as JSON Schema, by its file name: one thing in the singular, a file that
 * lists many in the plural.
 */
const SCHEMAS = {
  submission: submissionSchema,
  theme: themeSchema,
  category: categorySchema,
  page: pageSchema,
  measure: measureSchema,
  plan: planSchema,
  site: siteSchema,
  council: councilSchema,
  providers: z.array(providerSchema),
  'practice-models': z.array(practiceModelSchema),
  glossary: z.array(glossaryEntrySchema),
  search: searchWordsSchema,
  finder: finderSchema,
  'benchmark-sources': benchmarkSourcesSchema,
  'neighbour-source': neighbourSourceSchema,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

/** One kind's schema as JSON Schema (draft 2020-12), for editors and other programs. */
export function jsonSchemaOf(name: SchemaName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(SCHEMAS[name], { io: 'input', unrepresentable: 'throw' });
}
