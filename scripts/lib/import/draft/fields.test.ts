import { describe, expect, it } from 'vitest';
import { KNOWN } from '../testKnown.ts';
import { draftId } from '../../../../src/domain/submission/draftId.ts';
import { fitSummary } from './fitSummary.ts';
import { fitTitle } from './fitTitle.ts';
import { readContacts } from './readContacts.ts';
import { readPartners } from './readPartners.ts';
import { resolveWho } from './resolveWho.ts';

describe('resolveWho', () => {
  it.each([
    ['LB of Barnet', ['barnet']],
    ['London Borough of Barnet', ['barnet']],
    ['RB of Kensington & Chelsea', ['kensington-and-chelsea']],
    ['Royal Borough of Greenwich', ['greenwich']],
    ['Westminster City Council', ['westminster']],
    ['LB Hammersmith & Fulham', ['hammersmith-and-fulham']],
    ['Hammersmith & Fulham and Sutton', ['hammersmith-and-fulham', 'sutton']],
    ['Barnet, Sutton & Redbridge', ['barnet', 'sutton', 'redbridge']],
    ['Leeds City Council / Barnet Council', ['leeds', 'barnet']],
    ['Northbank Trust', ['barnet', 'sutton']],
    ['NBT', ['barnet', 'sutton']],
  ])('reads %s', (text, councils) => {
    expect(resolveWho(text, KNOWN)).toMatchObject({ councils, unknown: [] });
  });

  it('names what it does not know', () => {
    expect(resolveWho('LB of Barnet, LB of Nowhere', KNOWN)).toEqual({
      councils: ['barnet'],
      provider: undefined,
      unknown: ['LB of Nowhere'],
    });
  });
});

describe('readContacts', () => {
  it.each([
    ['Jo Sample – Head of Service – Jo.Sample@a.gov.uk', 'Jo Sample', 'Head of Service'],
    [
      'Jo Sample – Head of Practice and Quality- jo.sample@a.gov.uk',
      'Jo Sample',
      'Head of Practice and Quality',
    ],
    [
      'Jo Sample, Head of Service, Early Help, jo.sample@a.gov.uk',
      'Jo Sample',
      'Head of Service, Early Help',
    ],
    [
      'Jo Sample – Manager, Learnwell Ltd. – jo.sample@a.gov.uk',
      'Jo Sample',
      'Manager, Learnwell Ltd.',
    ],
    ['Head of Service – Jo Sample – jo.sample@a.gov.uk', 'Jo Sample', 'Head of Service'],
    [
      'Jo Sample-Smith – Director: People – (email: jo.sample@a.gov.uk)',
      'Jo Sample-Smith',
      'Director: People',
    ],
    ['jo.sample@a.gov.uk', undefined, 'Role not stated'],
    ['Workforce Team – jo.sample@a.gov.uk', undefined, 'Workforce Team'],
  ])('reads "%s"', (text, name, role) => {
    const [contact] = readContacts([{ text }]).contacts;
    expect(contact).toEqual({ role, ...(name && { name }), email: 'jo.sample@a.gov.uk' });
  });

  it('reads several, and the address behind a link', () => {
    const { contacts } = readContacts([
      { text: 'Jo Sample, Manager, ' },
      { text: 'email Jo', href: 'mailto:jo@a.gov.uk?subject=x' },
    ]);
    expect(contacts.map(({ email }) => email)).toEqual(['jo@a.gov.uk']);
    const two = readContacts([
      { text: 'A Person – Lead – a@b.gov.uk and B Person – Head – b@b.gov.uk' },
    ]);
    expect(two.contacts.map(({ name }) => name)).toEqual(['A Person', 'B Person']);
  });

  it('leaves somebody without an address to a person', () => {
    expect(readContacts([{ text: 'Jo Sample – Manager' }])).toEqual({
      contacts: [],
      left: ['Jo Sample – Manager'],
    });
  });
});

describe('readPartners', () => {
  it.each([
    ['Open Doors, Wide Gates Ltd; Police', ['Open Doors', 'Wide Gates Ltd', 'Police'], false],
    ['Open Doors', ['Open Doors'], false],
    ['', [], false],
    ['Nigel Example, Corporate Director. Sarah Sample, Head of Service', [], true],
  ])('reads "%s"', (text, partners, people) => {
    expect(readPartners(text)).toEqual({ partners, people });
  });
});

describe('what has to fit', () => {
  it('cuts titles and summaries between words, and says so', () => {
    expect(fitTitle('Short')).toEqual({ text: 'Short', cut: false });
    const long = fitTitle(`${'Many words '.repeat(8)}– and then even more of them than that`);
    expect(long).toEqual({ text: 'Many words '.repeat(8).trim(), cut: true });
    expect(fitSummary('', 'One short sentence here. Another one follows it. And a third.')).toEqual(
      {
        text: 'One short sentence here. Another one follows it.',
        from: 'opening',
      },
    );
    expect(fitSummary('', '').from).toBe('nothing');
  });

  it('names drafts after their council and title', () => {
    expect(draftId('barnet', 'Open Evenings in Barnet', () => false)).toBe('barnet-open-evenings');
    expect(draftId('barnet', 'Open Evenings at LB of Barnet', () => false)).toBe(
      'barnet-open-evenings',
    );
    expect(draftId('barnet', '…', (id) => id === 'barnet')).toBe('barnet-2');
    expect(draftId('', '', () => false)).toBe('example');
  });
});
