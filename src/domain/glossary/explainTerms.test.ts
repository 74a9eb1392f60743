import { describe, expect, test } from 'vitest';
import type { BodyPart } from '../body.ts';
import { explainTerms } from './explainTerms.ts';
import type { GlossaryEntry } from './schema.ts';

const entry = (term: string, expansion?: string): GlossaryEntry => ({
  term,
  ...(expansion === undefined ? {} : { expansion }),
  meaning: 'Meaning.',
  synonyms: [],
  near: [],
});

const GLOSSARY = [
  entry('SEN', 'Special educational needs'),
  entry('SEND', 'Special educational needs and disabilities'),
  entry('NQSW', 'Newly qualified social worker'),
  entry('W&F', 'Westmorland and Furness'),
  entry('Academy', 'A word and no acronym'),
  entry('HR'),
];

function explain(...html: string[]): { html: string; used: string[] } {
  const parts = html.map((each): BodyPart => ({ type: 'html', html: each }));
  const { parts: explained, used } = explainTerms(parts, GLOSSARY);
  return {
    html: explained.map((part) => (part.type === 'html' ? part.html : '')).join(''),
    used: used.map(({ term }) => term),
  };
}

describe('explainTerms', () => {
  test('links the first use only, plural or not, and lists what it linked', () => {
    expect(explain('<p>NQSWs and NQSW.</p>', '<p>NQSW</p>')).toEqual({
      html: '<p><a class="term" href="#word-nqsw">NQSWs</a> and NQSW.</p><p>NQSW</p>',
      used: ['NQSW'],
    });
  });

  test('takes the longest term, and whole words only', () => {
    expect(explain('<p>SEND, then SEN, SENCO and MY-SEN.</p>')).toEqual({
      html:
        '<p><a class="term" href="#word-send">SEND</a>, then ' +
        '<a class="term" href="#word-sen">SEN</a>, SENCO and MY-SEN.</p>',
      used: ['SEN', 'SEND'],
    });
  });

  test('leaves headings, links, code and attributes alone', () => {
    const html = '<h2 id="s-NQSW">NQSW</h2><a href="/x">SEND</a><pre><code>SEN</code></pre>';
    expect(explain(html)).toEqual({ html, used: [] });
  });

  test('finds terms as the reader escaped them', () => {
    expect(explain('<p>W&#38;F is a council.</p>').html).toBe(
      '<p><a class="term" href="#word-w-f">W&#38;F</a> is a council.</p>',
    );
  });

  test('explains acronyms and no common words', () => {
    expect(explain('<p>The Academy and HR.</p>').used).toEqual([]);
  });

  test('looks inside components, in the order of the text', () => {
    const parts: BodyPart[] = [
      {
        type: 'component',
        name: 'Callout',
        props: { title: 'SEN' },
        children: [{ type: 'html', html: '<p>SEN</p>' }],
        place: { line: 1, column: 1 },
      },
      { type: 'html', html: '<p>SEN</p>' },
    ];
    const [callout, after] = explainTerms(parts, GLOSSARY).parts;
    expect(JSON.stringify(callout)).toContain('word-sen');
    expect(after).toEqual({ type: 'html', html: '<p>SEN</p>' });
  });
});
