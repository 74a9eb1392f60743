import type { Problem } from '../../domain/problem.ts';
import { fieldsOfSchema } from '../../domain/submission/form/fieldsOfSchema.ts';
import type { FormField } from '../../domain/submission/form/formField.ts';
import { withInner } from '../../domain/submission/form/steps.ts';

const FIELDS = fieldsOfSchema().flatMap(withInner);

/** A field as remedies name it, with the value to write if they say one: `role: single`, `under metrics:`. */
const NAMED =
  /\b([a-z][A-Za-z]*):(?: ([a-z0-9.]+(?:-[a-z0-9.]+)*)(?=,|;|$| (?:if|for|once|until)\b))?/g;

/** A remedy that is nothing but what to write in one field. */
const WHOLE = /^write ([a-z][A-Za-z]*): (.+)$/;

/**
 * How to mend a problem, said to somebody who fills in a form: fields by their questions, and no
 * word of waivers or files, which whoever publishes sees to.
 */
export function remedyInWords({ remedy, path = [] }: Problem): string {
  return remedy
    .replace(WHOLE, (whole, name: string, example: string) => {
      const field = fieldNamed(name, path);
      return field === undefined || field.control.kind === 'choice'
        ? whole
        : `answer “${field.label}”, for example with ${example}`;
    })
    .replace(/[,;] (?:or )?(?:waive |add it to content\/)[^,;]*(?=$|[,;])/g, '')
    .replace(NAMED, (whole, name: string, value: string | undefined) => {
      const field = fieldNamed(name, path);
      if (field === undefined) return whole;
      const question = `“${field.label}”`;
      if (value === undefined) return question;
      const { control } = field;
      const choice =
        control.kind === 'choice'
          ? control.choices.find((each) => each.value === value)
          : undefined;
      return choice === undefined ? whole : `“${choice.label}” under ${question}`;
    });
}

/** The field of that name nearest to where the problem stands. */
function fieldNamed(name: string, path: readonly PropertyKey[]): FormField | undefined {
  const here = path.map((key) => (typeof key === 'number' ? '[]' : String(key))).join('.');
  const place = here.replaceAll('.[]', '[]');
  const named = FIELDS.filter(({ key }) => key === name);
  const shared = ({ path: other }: FormField): number => {
    let length = 0;
    while (length < other.length && other[length] === place[length]) length += 1;
    return length;
  };
  return named.toSorted((a, b) => shared(b) - shared(a) || a.path.length - b.path.length)[0];
}
