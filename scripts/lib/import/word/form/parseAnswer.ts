import { readDateWords } from '../../../../../src/domain/submission/form/dateText.ts';
import type { FormField, ListName } from '../../../../../src/domain/submission/form/formField.ts';
import { readNumberWords } from '../../../../../src/domain/submission/form/numberText.ts';
import { NOT_STATED } from '../../../../../src/domain/text.ts';
import { textOf, type Known } from '../../draft/draft.ts';
import { readPartners } from '../../draft/readPartners.ts';
import { resolveWho } from '../../draft/resolveWho.ts';
import { oneLine } from '../../draft/tidyText.ts';
import { blockText, type PageBlock } from '../../page/pageBlock.ts';
import { cleanAddress } from '../read/cleanAddress.ts';
import { parseRows } from './parseRows.ts';

/**
 * The answer to a field as the schema takes it, from what stands below its name; `undefined` for
 * words that are no answer to it. Whether the schema allows it is for the caller to look at.
 */
export function parseAnswer(field: FormField, blocks: readonly PageBlock[], known: Known): unknown {
  if (blocks.length === 0) return undefined;
  if (field.control.kind === 'rows') return parseRows(field, blocks, known);
  if (blocks.some(({ kind }) => !['paragraph', 'item', 'quote'].includes(kind))) return undefined;
  if (field.key === 'partners') {
    const { partners, people } = readPartners(blocks.map(blockText).join('; '));
    return people || partners.length === 0 ? undefined : partners;
  }
  if (field.control.kind === 'lines') return blocks.map(blockText);
  const address = blocks.flatMap(({ words }) => words).find(({ href }) => href !== undefined)?.href;
  const text =
    field.control.kind === 'references'
      ? blocks.map(blockText).join('; ')
      : blocks.map(blockText).join(' ');
  return parseWords(field, text, known, address);
}

/** The answer that one line of words gives: a cell of a table, or what stands below a heading. */
export function parseWords(
  { control }: FormField,
  words: string,
  known: Known,
  address?: string,
): unknown {
  const text = oneLine(words);
  if (text === '') return undefined;
  switch (control.kind) {
    case 'line':
      if (control.format === 'email') {
        const mail = /^mailto:(.*)$/i.exec(address ?? '')?.[1];
        return (text.includes('@') ? text : (mail ?? text)).toLowerCase();
      }
      return control.format === 'address' ? (address ?? cleanAddress(text)) : text;
    case 'choice': {
      const said = plain(text);
      return control.choices.find(
        ({ value, label }) => plain(value) === said || plain(label) === said,
      )?.value;
    }
    case 'number':
      return readNumberWords(text);
    case 'date':
      return /^(?:not (?:stated|known)|unknown)$/i.test(text)
        ? NOT_STATED
        : readDateWords(text, control.precision);
    case 'reference':
      return idOf(control.list, text, known);
    case 'references':
      return idsOf(control.list, text, known);
    default:
      return undefined;
  }
}

function idOf(list: ListName, name: string, known: Known): string | undefined {
  if (list === 'providers') {
    const { provider } = resolveWho(name, known);
    if (provider !== undefined) return provider;
  }
  const said = plain(name);
  const entries: readonly { readonly id: string; readonly names: readonly string[] }[] =
    list === 'measures'
      ? known.measures.map(({ id, name: own, synonyms }) => ({ id, names: [own, ...synonyms] }))
      : list === 'themes'
        ? known.themes.map(({ id, title, shortTitle, synonyms }) => ({
            id,
            names: [title, shortTitle, ...synonyms],
          }))
        : list === 'categories'
          ? known.categories.map(({ id, title }) => ({ id, names: [title] }))
          : list === 'practiceModels'
            ? known.practiceModels.map(({ id, name: own, aliases }) => ({
                id,
                names: [own, ...aliases],
              }))
            : list === 'providers'
              ? known.providers.map(({ id, name: own }) => ({ id, names: [own] }))
              : known.councils.map(({ id, name: own, shortName }) => ({
                  id,
                  names: [own, shortName],
                }));
  const own = entries.find(({ id, names }) => plain(id) === said || plain(names[0] ?? '') === said);
  return (own ?? entries.find(({ names }) => names.some((each) => plain(each) === said)))?.id;
}

/** Every name of a list has to be known, or none counts. */
function idsOf(list: ListName, text: string, known: Known): string[] | undefined {
  if (list === 'councils') {
    const { councils, unknown, provider } = resolveWho(text, known);
    return unknown.length > 0 || provider !== undefined || councils.length === 0
      ? undefined
      : [...councils];
  }
  const whole = idOf(list, text, known);
  if (whole !== undefined) return [whole];
  // A name may hold a comma itself: "Recruitment, retention and stability".
  const byStop = text.split(/\s*[;|\n]\s*/).filter((name) => name !== '');
  const names = byStop.flatMap((name) =>
    idOf(list, name, known) === undefined ? name.split(/\s*,\s*/) : [name],
  );
  const ids = names.map((name) => idOf(list, name, known));
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}£]+/gu, ' ')
    .trim();
}

/** The words of a cell of a table. */
export function cellText(cell: PageBlock['words'] | undefined): string {
  return oneLine(textOf(cell ?? []));
}
