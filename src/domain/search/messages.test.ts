import { describe, expect, it } from 'vitest';
import { countMessage, headNote, honestMessage, mendedQuery } from './messages.ts';
import { NOTHING_CHOSEN } from './narrow.ts';

describe('countMessage', () => {
  it.each([
    [14, 'retention', [], '14 results for retention'],
    [1, 'retention', ['barnet'], '1 result for retention with 1 filter'],
    [0, 'xyz', [], 'No results for xyz'],
    [3, '', ['barnet', 'camden'], '3 results with 2 filters'],
  ])('says %i for %j and %j', (count, query, council, expected) => {
    const state = {
      query,
      chosen: { ...NOTHING_CHOSEN, council },
      sort: 'relevance',
      asTyped: false,
    } as const;
    expect(countMessage(count, state)).toBe(expected);
  });
});

describe('mendedQuery', () => {
  it('puts the searched word where the slip stood, and leaves the rest as typed', () => {
    const plan = {
      concepts: [],
      corrections: [{ typed: 'retension', used: 'retention' }],
      together: '',
      quoted: false,
    };
    expect(mendedQuery('Retension of NQSWs', plan)).toBe('retention of NQSWs');
    expect(mendedQuery('retensions', plan)).toBe('retensions');
  });
});

describe('headNote', () => {
  it('says what a page is, and that a council has shared nothing yet', () => {
    const names = ['Sutton'] as const;
    expect(headNote({ kind: 'council', id: 'sutton', names, examples: 0 })).toBe('no examples yet');
    expect(headNote({ kind: 'council', id: 'sutton', names, examples: 2 })).toBe('council');
    expect(headNote({ kind: 'word', id: 'asye', names: ['ASYE'] })).toBe('glossary');
  });
});

describe('honestMessage', () => {
  it('says when words were not found', () => {
    const hits = [] as const;
    expect(honestMessage({ answer: 'all', hits, unknown: [] }, 'relevance')).toBe('');
    expect(honestMessage({ answer: 'closest', hits, unknown: [] }, 'relevance')).toMatch(
      /^No example mentions all/,
    );
    expect(honestMessage({ answer: 'all', hits, unknown: ['zebra', 'yak'] }, 'relevance')).toBe(
      'No example mentions “zebra” or “yak”.',
    );
    expect(honestMessage({ answer: 'most', hits, unknown: [] }, 'relevance')).toBe(
      'The closest answers come first. Some have only some of these words.',
    );
  });
});
