import { oneLine, tidyText } from '../draft/tidyText.ts';
import { blockText, type PageBlock, type PageText } from './pageBlock.ts';

const BULLET = /^(?<space>[ \t]*)(?:[•·▪●◦‣∙*]|[-–](?=\s)|o(?=\s{2,}))\s*(?<words>.*)$/u;
// Its number stays with its words: it may number a section as well as a list.
const NUMBERED = /^\s*\(?\d{1,2}[.)]\s+/;
/** Lines at least this long may have been broken by whatever saved the text. */
const WRAPPED = 50;

/**
 * Reads the text of a page, copied or saved, to its blocks: lines and bullets. A line that goes on
 * in the next is joined with it; a line that `startsAnew` never is.
 */
export function textBlocks(text: string, startsAnew: (line: string) => boolean): PageText {
  const blocks: PageBlock[] = [];
  let afterGap = true;
  tidyText(text)
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.replaceAll('\t', '    ');
      if (line.trim() === '') {
        afterGap = true;
        return;
      }
      const last = blocks.at(-1);
      if (!afterGap && last !== undefined && goesOn(last, line, startsAnew)) {
        blocks[blocks.length - 1] = {
          ...last,
          words: [{ text: oneLine(`${blockText(last)} ${line}`) }],
        };
      } else {
        blocks.push(blockOf(line, index + 1));
      }
      afterGap = false;
    });
  return { blocks };
}

function blockOf(line: string, at: number): PageBlock {
  const bullet = BULLET.exec(line)?.groups;
  const place = { line: at, isFrame: false };
  if (bullet === undefined || !/[\p{L}\p{N}]/u.test(bullet.words ?? '')) {
    return { kind: 'paragraph', level: 0, words: [{ text: oneLine(line) }], ...place };
  }
  const level = Math.min(2, Math.floor(Math.max(0, (bullet.space?.length ?? 0) - 2) / 4));
  return { kind: 'item', level, words: [{ text: oneLine(bullet.words ?? '') }], ...place };
}

function goesOn(last: PageBlock, line: string, startsAnew: (line: string) => boolean): boolean {
  const words = line.trim();
  const before = blockText(last);
  if (startsAnew(words) || startsAnew(before) || BULLET.test(line) || NUMBERED.test(line))
    return false;
  if (/^[\p{Ll}.,;:)]/u.test(words)) return true;
  return before.length >= WRAPPED && !/[.!?:;…”’"')]$/.test(before) && !isIndented(line, last);
}

// A line set in below a bullet is a line of its own there, unless it goes on in small letters.
function isIndented(line: string, last: PageBlock): boolean {
  return last.kind === 'item' && /^\s{4}/.test(line);
}
