import { checkDraft } from '../draft/checkDraft.ts';
import type { Known } from '../draft/draft.ts';
import { writeDraft } from '../draft/writeDraft.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { readLabel } from './labels.ts';
import type { PageBlock, PageText } from './pageBlock.ts';
import { readHeading } from './pageHeading.ts';
import type { PageFile } from './readPageFile.ts';
import { sectionDraft, type PageOrigin, type SectionDraft } from './section/sectionDraft.ts';
import { splitPage, type SplitPage } from './splitPage.ts';
import { textBlocks } from './textBlocks.ts';

export interface ImportedExample extends SectionDraft {
  /** The draft as the text of its file. */
  readonly text: string;
  /** What the check says of it: for a person to settle before it can be published. */
  readonly errors: readonly string[];
  /** Every word of the draft and its details. */
  readonly words: string;
}

export interface ImportedPage {
  readonly page: Omit<SplitPage, 'sections'>;
  readonly examples: readonly ImportedExample[];
  readonly origin: PageOrigin;
}

/** Reads a category page into drafts. `isTaken` tells the names that no draft may have. */
export function importPage(
  file: PageFile,
  known: Known,
  given: PageOrigin,
  isTaken: (id: string) => boolean,
): ImportedPage {
  const page = readPage(file, known);
  const { sections, ...rest } = splitPage(page.blocks, known);
  const origin = originOf(page, given, known);
  const names = new Set<string>();
  const examples = sections.map((section) => {
    const made = sectionDraft(section, known, origin, (id) => names.has(id) || isTaken(id));
    names.add(made.draft.id);
    const text = writeDraft(made.draft);
    const { errors, words } = checkDraft(text);
    const told = errors.map(({ line, column, message }) => `${line}:${column}  ${message}`);
    return { ...made, text, errors: told, words };
  });
  return { page: rest, examples, origin };
}

function readPage({ text, kind }: PageFile, known: Known): PageText {
  if (kind === 'html') return htmlBlocks(text);
  return textBlocks(
    text,
    (line) => readLabel([{ text: line }]) !== undefined || readHeading(line, known) !== undefined,
  );
}

/** What the caller gave, or the page says of itself. */
function originOf(page: PageText, given: PageOrigin, { categories }: Known): PageOrigin {
  const address = page.address;
  const url = given.url ?? (address !== undefined && isWebAddress(address) ? address : undefined);
  const title = given.title ?? page.title?.slice(0, 200).trim();
  const said = [page.title ?? '', ...page.blocks.slice(0, 20).filter(isTop).map(wordsOf)].join(
    '\n',
  );
  const named = categories.filter(
    ({ title: name }) => name !== 'not-stated' && said.includes(name),
  );
  const category = given.category ?? (named.length === 1 ? named[0]?.id : undefined);
  return { title, url, category };
}

function isTop({ kind, level }: PageBlock): boolean {
  return kind === 'heading' && level === 1;
}

function wordsOf({ words }: PageBlock): string {
  return words.map(({ text }) => text).join('');
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
