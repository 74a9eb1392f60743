import { expect, it } from 'vitest';
import { placeName, possessive } from './placeName.ts';

it('puts an article before regions and councils that have one in a sentence', () => {
  expect(placeName({ kind: 'region', name: 'South West' })).toBe('the South West');
  expect(placeName({ kind: 'region', name: 'London' })).toBe('London');
  expect(placeName({ kind: 'council', name: 'City of London' })).toBe('the City of London');
  expect(placeName({ kind: 'council', name: 'Isles of Scilly' })).toBe('the Isles of Scilly');
  expect(placeName({ kind: 'council', name: 'Isle of Wight' })).toBe('the Isle of Wight');
});

it('turns back the names that the publisher turned round', () => {
  expect(placeName({ kind: 'council', name: 'Kingston upon Hull, City of' })).toBe(
    'Kingston upon Hull',
  );
  expect(placeName({ kind: 'council', name: 'Herefordshire, County of' })).toBe('Herefordshire');
  expect(placeName({ kind: 'council', name: 'Bournemouth, Christchurch and Poole' })).toBe(
    'Bournemouth, Christchurch and Poole',
  );
});

it('says whose something is', () => {
  expect(possessive({ kind: 'region', name: 'North East' })).toBe('the North East’s');
  expect(possessive({ kind: 'council', name: 'St Helens' })).toBe('St Helens’');
  expect(possessive({ kind: 'council', name: 'Bristol, City of' })).toBe('Bristol’s');
});
