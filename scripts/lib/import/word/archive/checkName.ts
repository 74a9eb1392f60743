import { isPlain } from '../../../../../src/mdx/characters.ts';
import { refused } from '../../refused.ts';

/** Parts that can run something, or that carry another file. */
const REFUSED: readonly (readonly [RegExp, string, string])[] = [
  [
    /vbaProject|vbaData|\.docm$|macrosheets?\//i,
    'The file holds macros, which are programs',
    'save it as "Word Document (.docx)", which leaves macros out',
  ],
  [
    /(?:^|\/)activeX/i,
    'The file holds ActiveX controls, which are programs',
    'take the buttons and boxes out, and save it again',
  ],
  [
    /(?:^|\/)embeddings\//i,
    'The file holds other files inside it, such as the table behind a chart',
    'paste each chart or embedded file as a picture or as text, and save it again',
  ],
];

/** Throws `RefusedError` for a part that no plain Word file has, or a name that leads out of it. */
export function checkName(name: string): void {
  for (const [pattern, message, remedy] of REFUSED) {
    if (pattern.test(name)) throw refused(message, remedy);
  }
  const steps = name.split('/');
  if (
    name === '' ||
    name.length > 200 ||
    !isPlain(name) ||
    /[\\:]/.test(name) ||
    name.startsWith('/') ||
    steps.some((step) => step === '..' || step === '.')
  ) {
    throw refused(
      'The file has a part whose name leads out of it; Word never writes such a file',
      'copy the text into a new Word file',
    );
  }
}
