import { councilFinder } from '../../../../../src/domain/council/councilsNamed.ts';
import { domainOf } from '../../../../../src/domain/privacy/personalMail.ts';
import { textOf, type DraftDetails, type Known } from '../../draft/draft.ts';
import { resolveWho } from '../../draft/resolveWho.ts';
import { blockText, type PageBlock } from '../../page/pageBlock.ts';
import {
  readHeading,
  readUnknownHeading,
  startsLikeCouncil,
  type PageHeading,
} from '../../page/pageHeading.ts';

export interface Opening {
  readonly heading: PageHeading;
  /** The block that is the title; none where the file's name stands in. */
  readonly block?: PageBlock | undefined;
  /** Where the title and the councils were found, for a person to look at; empty where stated. */
  readonly titleFrom: 'stated' | 'first line' | 'file name';
  readonly councilsFrom: 'stated' | 'mail' | 'words' | 'nothing';
}

/** Blocks from the top in which a document says what it is and whose. */
const TOP = 12;
const LONGEST_TITLE = 140;

/** Finds the title of a document and whose practice it tells of. `file` is its name. */
export function findOpening(
  blocks: readonly PageBlock[],
  given: DraftDetails,
  known: Known,
  file: string,
): Opening {
  const top = blocks.slice(0, TOP);
  const named = top.find(
    (block) =>
      ['heading', 'paragraph'].includes(block.kind) &&
      readHeading(blockText(block), known) !== undefined,
  );
  // A form that gives the title has no other; its first heading is the story's.
  const block = named ?? (given.title === undefined ? titleBlock(top) : undefined);
  const words = block === undefined ? fileTitle(file) : blockText(block);
  const heading = headingOf(words, known);
  const isStated = given.title !== undefined || block?.kind === 'heading' || named !== undefined;
  const titleFrom = isStated ? 'stated' : block === undefined ? 'file name' : 'first line';
  if (given.councils !== undefined || heading.who.councils.length > 0) {
    return { heading, block, titleFrom, councilsFrom: 'stated' };
  }
  const byMail = councilsOfMail(blocks, known);
  const find = councilFinder(known.councils);
  const byWords = [...new Set(top.flatMap((each) => find(blockText(each)).map(({ id }) => id)))];
  const councils = byWords.length > 0 ? byWords : byMail;
  return {
    heading: { ...heading, who: { ...heading.who, councils } },
    block,
    titleFrom,
    councilsFrom: byWords.length > 0 ? 'words' : byMail.length > 0 ? 'mail' : 'nothing',
  };
}

/** A line that names a council that the hub does not know says whose it is all the same. */
function headingOf(words: string, known: Known): PageHeading {
  const heading = readHeading(words, known);
  if (heading !== undefined) return heading;
  return startsLikeCouncil(words)
    ? readUnknownHeading(words, known)
    : { who: resolveWho('', known), whoWords: '', title: words };
}

/** The document's own title, the only heading above the others, or a first short line. */
function titleBlock(top: readonly PageBlock[]): PageBlock | undefined {
  const title = top.find(({ kind, level }) => kind === 'heading' && level === 1);
  if (title !== undefined) return title;
  const first = top.find(({ kind }) => kind !== 'picture');
  if (first === undefined || !['heading', 'paragraph'].includes(first.kind)) return undefined;
  const text = blockText(first);
  const next = top[top.indexOf(first) + 1];
  if (first.kind === 'heading') {
    return next?.kind === 'heading' && next.level <= first.level ? undefined : first;
  }
  const isLine =
    text.length <= LONGEST_TITLE &&
    !text.includes(':') &&
    !/[.!?:;,]$/.test(text) &&
    /^[\p{Lu}\d“‘]/u.test(text);
  return isLine && next !== undefined ? first : undefined;
}

/** A file's name in words: without its kind, numbers of versions and what all such files are called. */
function fileTitle(file: string): string {
  const words = file
    .replace(/\.[^.]*$/, '')
    .replace(/[_+]|(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(
      /\b(?:v|version)\s?\d+(?:\.\d+)*\b|\b(?:final|draft|copy|submission|practice spotlight)\b|\(\d+\)/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s–-]+|[\s–-]+$/g, '');
  return words.length < 3 ? 'Title not stated' : words.charAt(0).toUpperCase() + words.slice(1);
}

function councilsOfMail(blocks: readonly PageBlock[], { councils }: Known): string[] {
  const said = blocks.map(
    ({ words }) => `${textOf(words)} ${words.map(({ href = '' }) => href).join(' ')}`,
  );
  const domains = new Set(
    [...said.join(' ').matchAll(/[\w.%+'-]+@[\w.-]+\.[a-z]{2,}/gi)].map(([mail]) =>
      domainOf(mail.toLowerCase()),
    ),
  );
  return councils
    .filter((council) => council.domains.some((domain) => domains.has(domain)))
    .map(({ id }) => id);
}
