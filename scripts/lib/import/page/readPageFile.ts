import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../../../src/mdx/decodeText.ts';
import { UsageError } from '../../command.ts';
import { refused } from '../refused.ts';

/** Bytes of a page. The longest category page known has 130 KB as text. */
export const MOST_BYTES = 3_000_000;

export interface PageFile {
  readonly text: string;
  readonly kind: 'html' | 'text';
}

/** Reads a saved page. Throws `UsageError` or `RefusedError` with what to do instead. */
export function readPageFile(file: string): PageFile {
  const name = path.basename(file);
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(`There is no file ${file}.`);
  if (!status.isFile()) throw new UsageError(`${file} is not a file.`);
  const extension = path.extname(file).toLowerCase();
  if (!['.html', '.htm', '.txt'].includes(extension)) {
    throw refused(
      `${name} ends in ${extension === '' ? 'nothing' : extension}; a page is a file that ends in .html or .txt`,
      'open the page in a browser and save it as HTML, or copy its text to a file that ends in .txt',
    );
  }
  if (status.size > MOST_BYTES) {
    throw refused(
      `${name} is ${(status.size / 1_000_000).toFixed(1)} MB; the most is ${MOST_BYTES / 1_000_000} MB`,
      'save the page as "HTML only", without its pictures',
    );
  }
  return { text: readText(readFileSync(file), name), kind: extension === '.txt' ? 'text' : 'html' };
}

function readText(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) {
    throw refused(
      `${name} is not text: it holds bytes that no page has`,
      'open the page in a browser and save it again as HTML in UTF-8',
    );
  }
  const { text, findings } = decodeText(bytes);
  if (text === undefined) {
    const place = findings[0];
    throw refused(
      `${name}:${place?.line ?? 1}:${place?.column ?? 1}  ${place?.message ?? 'The file cannot be read'}`,
      place?.remedy ?? 'save it again with the encoding UTF-8',
    );
  }
  if (text.trim() === '') throw refused(`${name} is empty`, 'save the page again');
  return text;
}
