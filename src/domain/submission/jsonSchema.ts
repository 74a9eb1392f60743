import { z } from 'zod';
import { submissionSchema } from './schema.ts';

/** The submission's details as JSON Schema (draft 2020-12), for editors and other programs. */
export function submissionJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(submissionSchema, { io: 'input', unrepresentable: 'throw' });
}
