import { describe, expect, it } from 'vitest';
import { sequence } from '../../../../src/domain/sequence.ts';
import { inventText } from '../../../../src/mdx/fuzz/inventText.ts';
import { readBody } from '../../../../src/mdx/body/readBody.ts';
import { checkDraft } from './checkDraft.ts';
import { plain, type Block, type Run } from './draft.ts';
import { oneLine, tidyText } from './tidyText.ts';
import { writeBlocks } from './writeBlocks.ts';
import { writeDraft } from './writeDraft.ts';

function shown(blocks: readonly Block[]): string {
  const { body, findings } = readBody(writeBlocks(blocks));
  return body === undefined ? JSON.stringify(findings) : oneLine(body.text);
}

describe('writeDraft', () => {
  it('writes any text so that it reads as the very same text', () => {
    const next = sequence(11);
    for (let round = 0; round < 1500; round += 1) {
      const text = oneLine(tidyText(inventText(next, 12)));
      if (text === '') continue;
      expect(shown([{ type: 'paragraph', words: plain(text) }]), text).toBe(text);
      expect(shown([{ type: 'item', level: 0, ordered: false, words: plain(text) }]), text).toBe(
        text,
      );
      expect(shown([{ type: 'quote', words: plain(text) }]), text).toBe(text);
      expect(shown([{ type: 'heading', depth: 2, words: plain(text) }]), text).toBe(text);
      const rows = [[plain('Head')], [plain(text)]];
      expect(shown([{ type: 'table', rows }]), text).toBe(`Head ${text}`);
    }
  });

  it('keeps the words of runs with looks, whatever stands beside them', () => {
    const next = sequence(12);
    const look = (): Omit<Run, 'text'> =>
      [{}, { strong: true }, { emphasis: true }, { href: 'https://a.example/b?c=(1)&d=*_' }][
        next(4)
      ] ?? {};
    for (let round = 0; round < 1500; round += 1) {
      const words = Array.from({ length: 4 }, () => ({
        text: tidyText(inventText(next, 3)).replace(/\s+/g, ' '),
        ...look(),
      }));
      const text = oneLine(words.map((run) => run.text).join(''));
      if (text !== '')
        expect(shown([{ type: 'paragraph', words }]), JSON.stringify(words)).toBe(text);
    }
  });

  it('marks everything unknown, in the order of the schema, and is always a draft', () => {
    const text = writeDraft({
      details: {
        themes: ['recruitment'],
        title: '2024: a year',
        summary: 'Words enough to be a summary of something.',
        councils: ['barnet'],
        stage: 'published',
        origin: { kind: 'submission', publisher: 'Alliance' },
      },
      blocks: [{ type: 'paragraph', words: plain('---') }],
    });
    expect(text).toBe(`---
title: "2024: a year"
summary: Words enough to be a summary of something.
councils:
  - barnet
categories: []
themes:
  - recruitment
contacts: []
status: not-stated
result: not-stated
evidence: described
origin:
  kind: submission
  publisher: Alliance
licence: not-stated
approvals: []
stage: draft
---

\\---
`);
    expect(checkDraft(text).errors).toEqual([]);
  });
});
