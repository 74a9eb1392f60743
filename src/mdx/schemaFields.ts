import { z } from 'zod';

/** What a schema says about one field. */
export interface SchemaField {
  readonly schema: z.core.$ZodType;
  readonly title?: string;
  readonly example?: unknown;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** Finds what a schema says about a path; `undefined` where the path leads out of it. */
export function fieldAt(
  root: z.core.$ZodType,
  path: readonly PropertyKey[],
): SchemaField | undefined {
  let schema: z.core.$ZodType | undefined = root;
  for (const key of path) schema = schema && childOf(schema, key);
  return schema && describe(schema);
}

/** The names of the fields a map may hold, for "did you mean". */
export function fieldNames(root: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const field = fieldAt(root, path);
  return field === undefined
    ? []
    : cores(field.schema).flatMap((core) =>
        core instanceof z.ZodObject ? Object.keys(core.shape) : [],
      );
}

/** A path in words, by the titles of its fields: `Figures, item 2, Values, item 1`. */
export function pathInWords(root: z.core.$ZodType, path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number'
        ? `item ${key + 1}`
        : (fieldAt(root, path.slice(0, index + 1))?.title ?? String(key)),
    )
    .join(', ');
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  for (const core of cores(schema)) {
    if (core instanceof z.ZodArray && typeof key === 'number') return core.element;
    if (core instanceof z.ZodRecord) return core.valueType;
    // hasOwn: a field named "constructor" must not be found on the object's prototype.
    if (core instanceof z.ZodObject && Object.hasOwn(core.shape, key)) {
      return (core.shape as Record<PropertyKey, z.core.$ZodType>)[key];
    }
  }
  return undefined;
}

/** The schemas inside wrappers and unions. */
function cores(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(cores);
  const inner = unwrap(schema);
  return inner === undefined ? [schema] : cores(inner);
}

function describe(schema: z.core.$ZodType): SchemaField {
  const field = { schema, optional: schema._zod.optin === 'optional' };
  for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = unwrap(at)) {
    const meta = z.globalRegistry.get(at);
    if (meta?.title !== undefined) {
      const [example] = Array.isArray(meta.examples) ? (meta.examples as unknown[]) : [];
      return { ...field, title: meta.title, example };
    }
  }
  return field;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodPipe) return schema.in;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return schema.unwrap();
  }
  return undefined;
}
