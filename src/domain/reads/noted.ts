import { noterHere, readName } from './noter.ts';

/** Stands for which fields there are. */
const FIELDS = '*';
/** What a thing is known by is its name already: the field is never another. */
const ID = 'id';

/**
 * The same thing, but that each field that is read is noted by name, those that are missing too. A
 * thing with an `id` has it in its name.
 * `basis` has the values that tell whether a field changed, where the field itself cannot: functions,
 * and lists of things that are noted by themselves. Where nobody notes it is the thing itself.
 */
export function noted<T extends object>(
  name: string,
  thing: T,
  basis: Readonly<Record<string, unknown>> = {},
): T {
  const noter = noterHere();
  if (noter === undefined) return thing;
  noter.know(name, (field) => {
    if (field === FIELDS) return Object.keys(thing);
    return Object.hasOwn(basis, field) ? basis[field] : Reflect.get(thing, field);
  });
  const names = new Map<string, string>();
  const note = (field: string | symbol): void => {
    const reads = noter.current();
    // Only the language itself asks by symbols, and nothing is kept under them.
    if (reads === undefined || field === ID || typeof field === 'symbol') return;
    const full = names.get(field) ?? readName(name, field);
    names.set(field, full);
    reads.add(full);
  };
  return new Proxy(thing, {
    get: (target, field) => {
      note(field);
      return Reflect.get(target, field) as unknown;
    },
    has: (target, field) => {
      note(field);
      return Reflect.has(target, field);
    },
    getOwnPropertyDescriptor: (target, field) => {
      note(field);
      return Reflect.getOwnPropertyDescriptor(target, field);
    },
    ownKeys: (target) => {
      note(FIELDS);
      return Reflect.ownKeys(target);
    },
  });
}
