import { oneLine } from '../../draft/tidyText.ts';
import { blockText, type PageBlock } from '../../page/pageBlock.ts';
import { FORM_TITLE, formHelp } from './wordForm.ts';

const HELP: readonly string[] = [...new Set([FORM_TITLE, ...formHelp()].map(oneLine))];

/** The blocks without the form's own help. Words that were typed after help in its paragraph stay. */
export function withoutHelp(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.flatMap((block) => {
    const text = blockText(block);
    const help = HELP.find((each) => text === each || text.startsWith(`${each} `));
    if (help === undefined || !['paragraph', 'heading'].includes(block.kind)) return [block];
    const words = text.slice(help.length).trim();
    return words === '' ? [] : [{ ...block, kind: 'paragraph', words: [{ text: words }] }];
  });
}

/** Whether words are the form's own and nobody's answer. */
export function isHelp(words: string): boolean {
  return HELP.includes(oneLine(words));
}
