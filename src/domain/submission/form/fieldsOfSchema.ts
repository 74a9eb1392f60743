import { z } from 'zod';
import { formatPartialDate, formatPeriod } from '../period.ts';
import { submissionSchema } from '../schema.ts';
import { CHOICE_LISTS } from './choiceLists.ts';
import { FIELD_WORDS } from './fieldWords.ts';
import type { Choice, Control, FieldPath, FormField } from './formField.ts';

/** Longer lines than this get a box of several rows. */
const ONE_ROW = 160;

/** Every field of the submission schema as a form asks for it, in the order of the schema. */
export function fieldsOfSchema(): readonly FormField[] {
  return fieldsOf(submissionSchema, '');
}

function fieldsOf(schema: z.ZodObject, above: FieldPath): FormField[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) =>
    fieldOf(key, above === '' ? key : `${above}.${key}`, field),
  );
}

function fieldOf(key: string, path: FieldPath, schema: z.ZodType): FormField {
  const { title = key, description = '', examples } = schema.meta() ?? {};
  const words = FIELD_WORDS[path] ?? {};
  const control = controlOf(unwrap(schema), path);
  const hint = words.hint ?? description;
  const unknown =
    words.unknown === true || (control.kind === 'date' && accepts(schema, 'not-stated'));
  const [example] = Array.isArray(examples) ? (examples as unknown[]) : [];
  return {
    key,
    path,
    title,
    label: words.label ?? title,
    hint: hint === '' ? undefined : hint,
    example: words.example === false ? undefined : exampleWords(example, control),
    optional: schema.safeParse(undefined).success,
    unknown,
    rare: words.rare === true,
    control,
  };
}

/** The kind of control, from what the schema is and takes: never from a list of names. */
function controlOf(schema: z.core.$ZodType, path: FieldPath): Control {
  const { list, unit, noun = 'item' } = FIELD_WORDS[path] ?? {};
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema, path) };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: choicesOf(schema, path) };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (schema instanceof z.ZodNumber)
    return { kind: 'number', whole: !accepts(schema, 2020.5), unit };
  if (schema instanceof z.ZodArray) {
    const max = longest(schema);
    const element = unwrap(schema.element);
    if (element instanceof z.ZodObject) {
      return { kind: 'rows', max, noun, fields: fieldsOf(element, `${path}[]`) };
    }
    return list === undefined
      ? { kind: 'lines', noun, max, itemMax: lengthOf(element) }
      : { kind: 'references', list, max };
  }
  if (accepts(schema, '2024-09-30') && !accepts(schema, 'words')) {
    if (list !== undefined) return { kind: 'reference', list };
    if (accepts(schema, 'words-of-an-id')) return lineOf(schema, 'id');
    return { kind: 'date', precision: precisionOf(schema) };
  }
  if (list !== undefined) return { kind: 'reference', list };
  if (!accepts(schema, 'Some words, long enough for any line of text.')) {
    if (accepts(schema, 'a@b.example')) return lineOf(schema, 'email');
    if (accepts(schema, 'https://a.example/')) return lineOf(schema, 'address');
    return lineOf(schema, 'id');
  }
  return lineOf(schema, 'words');
}

function lineOf(
  schema: z.core.$ZodType,
  format: Extract<Control, { kind: 'line' }>['format'],
): Control {
  const max = lengthOf(schema);
  return { kind: 'line', max, long: format === 'words' && (max ?? 0) > ONE_ROW, format };
}

function precisionOf(schema: z.core.$ZodType): 'day' | 'partial' | 'period' {
  if (accepts(schema, '2023 to 2024')) return 'period';
  return accepts(schema, '2024-09') ? 'partial' : 'day';
}

function choicesOf(schema: z.ZodEnum, path: FieldPath): Choice[] {
  const list = CHOICE_LISTS[path] ?? {};
  return schema.options.map((option) => {
    const value = String(option);
    const term = list[value];
    // A test sees to it that every value has its words.
    return { value, label: term?.label ?? value, meaning: term?.meaning ?? '' };
  });
}

/** An example as a reader would type it; none where the field is not typed. */
function exampleWords(example: unknown, control: Control): string | undefined {
  const first: unknown = Array.isArray(example) ? (example as unknown[])[0] : example;
  if (control.kind === 'number') return typeof first === 'number' ? String(first) : undefined;
  if (typeof first !== 'string') return undefined;
  if (control.kind === 'date') {
    return control.precision === 'period' ? formatPeriod(first) : formatPartialDate(first);
  }
  return control.kind === 'line' || control.kind === 'lines' ? first : undefined;
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function lengthOf(schema: z.core.$ZodType): number | undefined {
  return schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
}

/** The most items of a list. */
function longest(schema: z.ZodArray): number | undefined {
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod;
    if ('maximum' in def && typeof def.maximum === 'number') return def.maximum;
  }
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}
