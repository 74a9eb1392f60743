import { submissionSchema } from '../../../../../src/domain/submission/schema.ts';
import type { FormField } from '../../../../../src/domain/submission/form/formField.ts';
import type { DraftDetails, Gap, Known, Run } from '../../draft/draft.ts';
import { readLabel, type Field } from '../../page/labels.ts';
import { blockText, type PageBlock } from '../../page/pageBlock.ts';
import { fieldNamed, type NamedField } from './fieldNames.ts';
import { cellText, parseAnswer } from './parseAnswer.ts';
import { columnsOf, frameHeadings } from './wordForm.ts';
import { withoutHelp } from './withoutHelp.ts';

export type PlainField = Exclude<Field, 'main' | 'supporting' | 'more'>;

/** A field that the document answers, in its own words. */
export interface Answered {
  readonly title: string;
  readonly words: string;
}

export interface ReadForm {
  /** Answers that the schema takes. */
  readonly given: DraftDetails;
  readonly answered: readonly Answered[];
  /** Answers in words that a page would have too: a summary too long, contacts as lines. */
  readonly plain: Readonly<Record<PlainField, readonly PageBlock[]>>;
  /** Everything else, in order: the story, and what nobody knows to be a field. */
  readonly rest: readonly PageBlock[];
  readonly gaps: readonly Gap[];
}

const FRAME = frameHeadings();

/** Sorts the blocks of a Word file: answers under the names of fields, and the rest. */
export function readForm(all: readonly PageBlock[], known: Known): ReadForm {
  const blocks = withoutHelp(all);
  const given: Record<string, unknown> = {};
  const answered: Answered[] = [];
  const plain: Record<PlainField, PageBlock[]> = {
    summary: [],
    contact: [],
    team: [],
    partners: [],
  };
  const rest: PageBlock[] = [];
  const gaps: Gap[] = [];
  let group: FormField | undefined;

  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const named = nameAt(block);
    // Once the story has begun, "Project: …" is a line of it.
    const isLate = named?.inline !== undefined && named.plain === undefined && rest.some(isLong);
    if (named === undefined || isLate) {
      // A label of the form, or a heading of it with nothing of its own below.
      if (isBareMain(block)) continue;
      if (!(isFrame(block) && startsAnew(blocks[at + 1]))) rest.push(block);
      continue;
    }
    const below = named.inline ?? answerBelow(blocks, at);
    const end = named.inline === undefined ? at + below.length : at;
    const { field } = named;
    if (named.group !== undefined && named.group !== group) {
      // "Staffing" is a field of the form only below "Using it elsewhere".
      rest.push(block);
      continue;
    }
    if (named.group === undefined) group = field?.control.kind === 'group' ? field : undefined;
    if (field !== undefined && isUnanswered(field, below)) {
      at = end;
      continue;
    }
    if (field !== undefined && answer(given, named, below, known)) {
      answered.push({ title: field.title, words: below.map(blockText).join(' / ') });
      at = end;
    } else if (named.plain !== undefined && plain[named.plain].length === 0 && isPlain(below)) {
      plain[named.plain].push(...below);
      at = end;
    } else {
      if (field !== undefined && expects(field) && below.every(isShort)) {
        gaps.push({
          about: field.title,
          note: `The document says "${below.map(blockText).join(' / ')}", which is no answer that the hub knows. It stands in the text.`,
        });
      }
      rest.push(block);
    }
  }
  return { given, answered, plain, rest, gaps };
}

interface NamedHere extends Partial<NamedField> {
  readonly plain?: PlainField | undefined;
  /** The answer on the line of the name itself. */
  readonly inline?: readonly PageBlock[] | undefined;
}

function nameAt(block: PageBlock): NamedHere | undefined {
  if (!['heading', 'paragraph', 'item'].includes(block.kind)) return undefined;
  const text = blockText(block);
  const label = readLabel(block.words);
  const plain = plainOf(label?.field);
  const isBold = block.words.every(
    ({ strong, text: each }) => strong === true || each.trim() === '',
  );
  if (block.kind === 'heading' || isBold || /[:：]$/.test(text)) {
    const named = fieldNamed(text);
    if (named !== undefined) return { ...named, plain };
    if (plain !== undefined && label?.rest.length === 0) return { plain };
  }
  if (plain !== undefined && label !== undefined) {
    if (label.rest.length === 0) return { plain };
    return { ...fieldNamed(label.label), plain, inline: [lineOf(block, label.rest)] };
  }
  // "Council: Barnet"
  const parts = /^(?<name>[^:：]{2,60})[:：]\s*(?<words>\S.*)$/su.exec(text)?.groups;
  const named = parts?.name === undefined ? undefined : fieldNamed(parts.name);
  return named === undefined || parts?.words === undefined
    ? undefined
    : { ...named, inline: [lineOf(block, [{ text: parts.words }])] };
}

function plainOf(field: Field | undefined): PlainField | undefined {
  return field === 'summary' || field === 'contact' || field === 'team' || field === 'partners'
    ? field
    : undefined;
}

function lineOf(block: PageBlock, words: readonly Run[]): PageBlock {
  return { ...block, kind: 'paragraph', words };
}

/** What stands below a name, as far as the next name or heading. */
function answerBelow(blocks: readonly PageBlock[], at: number): PageBlock[] {
  const below: PageBlock[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (startsAnew(block)) break;
    below.push(block);
  }
  return below;
}

function startsAnew(block: PageBlock | undefined): boolean {
  return (
    block === undefined ||
    block.kind === 'heading' ||
    readLabel(block.words) !== undefined ||
    nameAt(block) !== undefined
  );
}

/** "Main submission:" on a line of its own. */
function isBareMain(block: PageBlock): boolean {
  const label = readLabel(block.words);
  return label?.field === 'main' && label.rest.length === 0;
}

function isFrame(block: PageBlock): boolean {
  return block.kind === 'heading' && FRAME.has(blockText(block).toLowerCase());
}

/** Puts the answer into the details if the schema takes it. */
function answer(
  given: Record<string, unknown>,
  { field, group }: NamedHere,
  below: readonly PageBlock[],
  known: Known,
): boolean {
  if (field === undefined) return false;
  const key = group?.key ?? field.key;
  const value = parseAnswer(field, below, known);
  if (value === undefined || (group === undefined && key in given)) return false;
  const whole =
    group === undefined ? value : { ...(given[key] as object | undefined), [field.key]: value };
  const schema = submissionSchema.shape[key as keyof typeof submissionSchema.shape];
  const read = schema.safeParse(whole);
  if (!read.success) return false;
  // In the order of the schema, whatever order a table has its columns in.
  given[key] = read.data;
  return true;
}

/** Fields whose answers are few and known, so that other words under their name are a slip. */
function expects({ control }: FormField): boolean {
  return !['line', 'lines', 'group'].includes(control.kind);
}

/** Whether nothing stands below a name, or only the head of its empty table. */
function isUnanswered(field: FormField, below: readonly PageBlock[]): boolean {
  const titles = columnsOf(field).map(({ title }) => title);
  return below.every(
    ({ kind, cells = [] }) =>
      kind === 'row' && cells.every((cell) => titles.includes(cellText(cell))),
  );
}

function isLong(block: PageBlock): boolean {
  return blockText(block).length > 200;
}

function isShort(block: PageBlock): boolean {
  return blockText(block).length <= 160;
}

function isPlain(below: readonly PageBlock[]): boolean {
  return below.length > 0 && below.every(({ kind }) => kind !== 'picture' && kind !== 'embed');
}
