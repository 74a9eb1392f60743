import { Document } from 'yaml';
import { z } from 'zod';
import { submissionSchema } from '../domain/submission/schema.ts';

const BODY = `
Write the story here, in plain words. Short sentences, headings that start with ##, lists where
they help. Explain each acronym the first time you use it. Name no child and no member of staff.

## The problem

What was wrong, for whom, and how you knew.

## What you did

The steps, who took part, what it took.

## What came of it

The figures stand at the top of the file, under metrics. Show one beside the words that carry it
with \`<Figure metric="vacancy-rate" />\` on a line of its own.

## What to know before copying it

What has to be in place, what to keep, what to adapt, what you would do differently.
`;

/**
 * The starter file for a submission, made from the schema: every field with its description and
 * an example. Fields that may be left out stand as comments.
 */
export function submissionTemplate(): string {
  const fields = Object.entries(submissionSchema.shape).map(([name, field]) => {
    const { title = name, description = '' } = field.meta() ?? {};
    const optional = field.safeParse(undefined).success;
    const yaml = stringify(name, field);
    const inside = optionalInside(field);
    const words = [
      `# ${title}${optional ? ' (may be left out)' : ''}: ${description}`,
      ...(inside.length > 0 ? [`# Inside it, these may be left out: ${inside.join(', ')}.`] : []),
    ].join('\n');
    return `${words}\n${optional ? commentOut(yaml) : yaml}`;
  });
  return `---\n${fields.join('\n\n')}\n---\n${BODY}`;
}

function stringify(name: string, field: z.core.$ZodType): string {
  return new Document({ [name]: exampleOf(field) }).toString({ lineWidth: 0 }).trimEnd();
}

function commentOut(yaml: string): string {
  return yaml.replaceAll(/^/gm, '# ');
}

/** An example of a whole value: objects and lists are put together from their fields' examples. */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(inner.shape as Record<string, z.ZodType>).map(([key, field]) => [
        key,
        exampleOf(field),
      ]),
    );
  }
  if (inner instanceof z.ZodArray && unwrap(inner.element) instanceof z.ZodObject) {
    return [exampleOf(inner.element)];
  }
  const examples: unknown = (schema as z.ZodType).meta()?.examples;
  return Array.isArray(examples) ? examples[0] : undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

/** The names of the fields inside a field that may be left out, in the order of the schema. */
function optionalInside(schema: z.core.$ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return optionalInside(inner.element);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
    ...(field.safeParse(undefined).success ? [key] : []),
    ...optionalInside(field),
  ]);
}
