import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { categorySchema } from './category/schema.ts';
import { councilSchema } from './council/schema.ts';
import { finderSchema } from './finder/schema.ts';
import { glossaryEntrySchema } from './glossary/schema.ts';
import { measureSchema } from './measure/schema.ts';
import { pageSchema } from './page/schema.ts';
import { planSchema } from './plan/schema.ts';
import { practiceModelSchema } from './practice-model/schema.ts';
import { providerSchema } from './provider/schema.ts';
import { siteSchema } from './site/schema.ts';
import { submissionSchema } from './submission/schema.ts';
import { themeSchema } from './theme/schema.ts';

const SCHEMAS = {
  submission: submissionSchema,
  council: councilSchema,
  provider: providerSchema,
  category: categorySchema,
  theme: themeSchema,
  'practice model': practiceModelSchema,
  measure: measureSchema,
  'glossary entry': glossaryEntrySchema,
  site: siteSchema,
  page: pageSchema,
  plan: planSchema,
  finder: finderSchema,
};

/** Every field of a schema with its path, those of nested objects and list items included. */
function fieldsOf(schema: z.core.$ZodType, path = ''): [string, z.ZodType][] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
    [`${path}.${key}`, field] as [string, z.ZodType],
    ...fieldsOf(field, `${path}.${key}`),
  ]);
}

describe.each(Object.entries(SCHEMAS))('every field of a %s', (_name, schema) => {
  test.each(fieldsOf(schema))(
    '%s says what it is, with an example that is valid',
    (_path, field) => {
      const { title, description, ...meta } = field.meta() ?? {};
      const examples = z.array(z.unknown()).length(1).parse(meta.examples);
      expect(title).toMatch(/^[A-Z]/);
      expect(description).toMatch(/\.$/);
      if (!containsObject(field))
        expect(field.safeParse(examples[0]).error?.issues).toBeUndefined();
    },
  );
});

// Objects are shown by an excerpt; their own fields have whole examples.
function containsObject(schema: z.core.$ZodType): boolean {
  return fieldsOf(schema).length > 0;
}
