import type { Problem } from '../../domain/problem.ts';
import { submissionSchema } from '../../domain/submission/schema.ts';
import { pathInWords } from '../../mdx/schemaFields.ts';

/** The field that a problem is about, in the form's own words; empty for the story. */
export function whereInWords({ path }: Problem): { readonly where?: string } {
  return path === undefined || path.length === 0
    ? {}
    : { where: pathInWords(submissionSchema, path) };
}
