import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { listOf } from '../../../../src/domain/words.ts';
import { shown } from '../../../../src/mdx/characters.ts';
import { picturePath } from '../../../../src/mdx/pictures.ts';
import { UsageError } from '../../command.ts';
import { during } from '../../progress.ts';
import { freeReport } from '../draft/freeReport.ts';
import { loadKnown } from '../draft/loadKnown.ts';
import { saveNew } from '../draft/saveNew.ts';
import { refused } from '../refused.ts';
import { importWord } from './importWord.ts';
import { readApart } from './read/readApart.ts';
import { wordReport, wordSummary } from './wordReport.ts';

export interface WordRequest {
  readonly file: string;
  /** The content folder whose councils, themes and measures count. */
  readonly content: string;
  /** Where the draft goes; the submissions of the content folder unless given. */
  readonly out?: string | undefined;
  /** Where the report goes; beside the Word file unless given. */
  readonly report?: string | undefined;
  /** Print the report and write nothing. */
  readonly isTrial: boolean;
  readonly category?: string | undefined;
}

const MOST_BYTES = 20_000_000;

/**
 * Brings a Word file into a draft, its pictures beside it, and prints what a person has to decide.
 * Throws `RefusedError` for a file it cannot take and `UsageError` for a request it cannot serve.
 */
export async function importWordFile(request: WordRequest): Promise<void> {
  checkFile(request.file);
  const { known, taken } = await during('Reading the lists of the hub', () =>
    loadKnown(request.content),
  );
  const ids = known.categories.map(({ id }) => id);
  if (request.category !== undefined && !ids.includes(request.category)) {
    throw new UsageError(`--category must be one of ${listOf(ids)}, not "${request.category}".`);
  }
  const name = shown(path.basename(request.file));
  const out = request.out ?? path.join(request.content, 'submissions');
  const fileOf = (id: string): string => path.join(out, `${id}.mdx`);
  const imported = importWord(
    await during(`Reading ${name}`, () => readApart(request.file)),
    known,
    { file: name, category: request.category },
    (id) => taken.has(id) || existsSync(fileOf(id)) || existsSync(path.join(out, id)),
  );
  const report = wordReport(imported, name);
  if (request.isTrial) {
    console.log(report);
    console.log(`${wordSummary(imported)}\nNothing written: this was a trial.`);
    return;
  }
  const reportFile = request.report ?? freeReport(request.file);
  if (existsSync(reportFile)) {
    throw refused(`${reportFile} is already there and stays as it is`, 'give another --report');
  }
  const draftFile = fileOf(imported.draft.id);
  saveNew(draftFile, imported.text);
  for (const picture of imported.pictures)
    saveNew(picturePath(draftFile, picture.name), picture.bytes);
  saveNew(reportFile, report);
  console.log(wordSummary(imported));
  console.log(`The draft is ${draftFile}, the report ${reportFile}.`);
  console.log('Next: read the report, settle what it lists, then run npm run check.');
}

/** Looks at the name, size and first bytes before anything is read. */
function checkFile(file: string): void {
  const name = path.basename(file);
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(`There is no file ${file}.`);
  if (!status.isFile()) throw new UsageError(`${file} is not a file.`);
  const extension = path.extname(file).toLowerCase();
  if (extension === '.docm' || extension === '.dotm') {
    throw refused(
      `${name} is a Word file with macros, which are programs`,
      'save it as "Word Document (.docx)", which leaves macros out',
    );
  }
  if (extension !== '.docx') {
    throw refused(
      `${name} ends in ${extension === '' ? 'nothing' : extension}; a Word file here is one that ends in .docx`,
      'open it in Word and save it as "Word Document (.docx)"',
    );
  }
  if (status.size === 0) throw refused(`${name} is empty`, 'save it again');
  if (status.size > MOST_BYTES) {
    throw refused(
      `${name} is ${(status.size / 1_000_000).toFixed(0)} MB; the most is ${MOST_BYTES / 1_000_000} MB`,
      'make its pictures smaller (in Word: Picture Format, Compress Pictures), and save it again',
    );
  }
  const start = firstBytes(file);
  if (start === 'd0cf11e0') {
    throw refused(
      `${name} is an old Word file (.doc), or is protected by a password`,
      'open it in Word, take the password off if it has one, and save it as "Word Document (.docx)"',
    );
  }
  if (!start.startsWith('504b')) {
    throw refused(
      `${name} is no Word file, whatever its name says`,
      'open it in Word and save it as "Word Document (.docx)"',
    );
  }
}

function firstBytes(file: string): string {
  const start = new Uint8Array(4);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start);
  } finally {
    closeSync(handle);
  }
  return Buffer.from(start).toString('hex');
}
