import { describe, expect, test } from 'vitest';
import { findCaseNumbers, isNhsNumber } from './findCaseNumbers.ts';
import { findChildren } from './findChildren.ts';
import { findEmails, findPhones } from './findContacts.ts';
import { findPersonNames, looksLikeName } from './findPersonNames.ts';
import { countsChildren, findSmallCounts } from './findSmallCounts.ts';
import { isPersonalAddress } from './personalMail.ts';

const words = (found: readonly { readonly words: string }[]) => found.map((each) => each.words);

describe('email addresses and phone numbers', () => {
  test.each([
    ['Write to jane.doe@barnet.gov.uk.', 'jane.doe@barnet.gov.uk'],
    ['(Jane_Doe+x@Barnet.gov.uk)', 'Jane_Doe+x@Barnet.gov.uk'],
    ['jane.doe [at] barnet.gov.uk', 'jane.doe [at] barnet.gov.uk'],
    ['jane (at) barnet (dot) gov (dot) uk', 'jane (at) barnet (dot) gov (dot) uk'],
    ['jane.doe at barnet.gov.uk', 'jane.doe at barnet.gov.uk'],
    ['jane＠barnet.gov.uk', 'jane＠barnet.gov.uk'],
  ])('finds the address in %s', (text, expected) => {
    expect(words(findEmails(text))).toEqual([expected]);
  });

  test.each(['Look at barnet.gov.uk', 'the team at council.example', '@barnet on social media'])(
    'finds no address in %s',
    (text) => {
      expect(findEmails(text)).toEqual([]);
    },
  );

  test.each([
    ['Ring 020 8359 2000 today', '020 8359 2000'],
    ['Ring 020 8359 2000 2024', '020 8359 2000'],
    ['(020) 8359 2000', '(020) 8359 2000'],
    ['+44 (0)20 8359 2000', '+44 (0)20 8359 2000'],
    ['+442083592000', '+442083592000'],
    ['0044 7700 900123', '0044 7700 900123'],
    ['07700-900-123', '07700-900-123'],
    ['01946 12345.', '01946 12345'],
    ['Tel: 8359 2000', '8359 2000'],
    ['phone us on 83592000', '83592000'],
    ['0300 123 4567', '0300 123 4567'],
  ])('finds the number in %s', (text, expected) => {
    expect(words(findPhones(text))).toEqual([expected]);
  });

  test.each([
    'Childline is 0800 1111 and the NSPCC 0808 800 5000',
    '0.123456789012',
    'from 2023 to 2024 and 2025',
    'saved £01234567890',
    'on 01.02.2024-05.03.2024',
    '1,234,567 to 12,345,678',
    'ring 2019 2020',
    'id 1234567890123456',
  ])('finds no number in %s', (text) => {
    expect(findPhones(text)).toEqual([]);
  });

  test.each([
    ['a@gmail.com', true],
    ['a@hotmail.co.uk', true],
    ['a@yahoo.com.au', true],
    ['a@live.com', true],
    ['a@Outlook.com', true],
    ['a@icloud.com', true],
    ['a@live.gov.uk', false],
    ['a@sky.barnet.gov.uk', false],
    ['a@gmail.com.barnet.gov.uk', false],
    ['a@yahoo.org.uk', false],
  ])('%s is somebody’s own address: %s', (address, expected) => {
    expect(isPersonalAddress(address)).toBe(expected);
  });
});

describe('numbers of people and cases', () => {
  test('the check digit of an NHS number is worked out', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true);
    expect(isNhsNumber('943 476 5918')).toBe(false);
    expect(isNhsNumber('999 999 9999')).toBe(false);
  });

  test.each([
    ['number 943 476 5919 in', 'NHS number', '943 476 5919'],
    ['943-476-5919', 'NHS number', '943-476-5919'],
    ['9434765919', 'NHS number', '9434765919'],
    ['NHS number: 94 34 76 59 19', 'NHS number', '94 34 76 59 19'],
    ['QQ was shown; AB 12 34 56 C.', 'National Insurance number', 'AB 12 34 56 C'],
    ['ab123456c', 'National Insurance number', 'ab123456c'],
    ['LCS 123456', 'case reference', 'LCS 123456'],
    ['Mosaic ID: 98765', 'case reference', 'Mosaic ID: 98765'],
    ['Liquidlogic number 1234567', 'case reference', 'Liquidlogic number 1234567'],
    ['the case number is 12345', 'case reference', 'case number is 12345'],
    ['Child ID AB-12345', 'case reference', 'Child ID AB-12345'],
    ['Case ref: 2024/00123', 'case reference', 'Case ref: 2024/00123'],
    ['Case 123456 was', 'case reference', 'Case 123456'],
    ['in ZC23C00123', 'case reference', 'ZC23C00123'],
  ])('finds the number in %s', (text, kind, expected) => {
    expect(findCaseNumbers(text).map((found) => [found.kind, found.words])).toEqual([
      [kind, expected],
    ]);
  });

  test.each([
    '943 476 5918',
    'ISBN 0306406152',
    'ISBN: 9434765919',
    'Mosaic 2024',
    'LCS in 2024',
    'case numbers fell from 12000 to 11000',
    'charity number 1234567',
    'GB 12 34 56 A',
    '£9434765919',
    'a caseload of 17',
    'phase 2 of AB 12',
  ])('finds nothing in %s', (text) => {
    expect(findCaseNumbers(text)).toEqual([]);
  });
});

describe('names of people', () => {
  test.each([
    ['Mrs Okafor led it', 'Mrs Okafor'],
    ['asked Cllr Smith-Jones to', 'Cllr Smith-Jones'],
    ['Councillor O’Neill', 'Councillor O’Neill'],
    ['Ms. K. Jones', 'Ms. K. Jones'],
    ['Dr. Anita Rao spoke', 'Dr. Anita Rao'],
    ['Professor Eileen Munro’s review', 'Professor Eileen Munro'],
    ['When Jane Smith began', 'Jane Smith'],
    ['led by Mohammed Q. Khan in 2024', 'Mohammed Q. Khan'],
    ['“It works”, said Zbigniew Kowal.', 'Zbigniew Kowal'],
    ['Thanks to Priya Patel, a manager', 'Priya Patel'],
    ['Zbigniew Kowal, Corporate Director, spoke', 'Zbigniew Kowal'],
    ['Partners: Zbigniew Kowal – head of service', 'Zbigniew Kowal'],
    ['Grace Obi came', 'Grace Obi'],
  ])('finds the name in %s', (text, expected) => {
    expect(words(findPersonNames(text))).toEqual([expected]);
  });

  test.each([
    'Councillor Development Programme and councillors',
    'The Councillor chairing the committee',
    'St Mary’s School and St John Fisher Primary',
    'the Anna Freud Centre and Anna Freud',
    'Oliver McGowan Mandatory Training',
    'the Mary Ward Adult Learning Centre',
    'John Ruskin College and Thomas Coram Foundation',
    'said Family Hub managers',
    'told Newham Council',
    'said Senior Practitioners.',
    'Charlotte Street and Victoria Road',
    'Signs of Safety and Family Group Conferences',
    'Ms and Mr are titles',
    'In Hong Kong, social workers train; in South Africa, managers do',
    'Mutual Ventures, a consultancy, and Victoria Park',
    'Will Ofsted come in April',
  ])('finds no name in %s', (text) => {
    expect(findPersonNames(text)).toEqual([]);
  });

  test.each([
    ['Jane Smith', true],
    ['Marike Maguire, social worker', true],
    ['Zbigniew Kowal', true],
    ['Aisha', true],
    ['Ms Okafor', false],
    ['J. Okafor', true],
    ['Senior Practitioner', false],
    ['Ofsted inspectors', false],
    ['Parent', false],
    ['Newly Qualified Social Worker', false],
    ['Service Managers, formerly agency staff', false],
    ['Virtual School', false],
    ['Young person', false],
  ])('a speaker given as %s looks like a name: %s', (who, expected) => {
    expect(looksLikeName(who)).toBe(expected);
  });
});

describe('a child who could be recognised', () => {
  test.each([
    ['J, aged 9, moved', 'J, aged 9'],
    ['J (aged 9) moved', 'J (aged 9'],
    ['Child J (9) moved', 'J (9)'],
    ['J (9) moved school', 'J (9)'],
    ['Young person B (15) was', 'B (15)'],
    ['Child J (9) and a sibling', 'J (9)'],
    ['A.B., 9, was', 'A.B., 9'],
    ['Our son Zayn (6) moved', 'Zayn (6'],
    ['Aisha (Year 9) said', 'Aisha (Year 9)'],
    ['J.S., aged 9, moved', 'J.S., aged 9'],
    ['JS, aged nine, moved', 'JS, aged nine'],
    ['A, a 9-year-old, moved', 'A, a 9-year-old'],
    ['We met Aisha (14) in spring', 'Aisha (14)'],
    ['When Aisha (14) came', 'When Aisha (14)'],
    ['Aisha, 14, said', 'Aisha, 14'],
    ['Aisha Khan, aged 14, said', 'Aisha Khan, aged 14'],
    ['Aisha is 14.', 'Aisha is 14'],
    ['a 14-year-old girl called Aisha', '14-year-old girl called Aisha'],
    ['we met Zofia-Mae, aged 9, in', 'Zofia-Mae, aged 9'],
    ['a 7-year-old boy at Oakfield Primary', '7-year-old boy at Oakfield Primary'],
    ['a seven year old from St Mary’s School', 'seven year old from St Mary’s School'],
    ['a boy of 7 at Oakfield Primary', 'boy of 7 at Oakfield Primary'],
    ['a Year 6 pupil at Grove Park Academy', 'Year 6 pupil at Grove Park Academy'],
    ['Aisha, who attends Oakfield Primary', 'Aisha, who attends Oakfield Primary'],
    ['J attends Oakfield Primary', 'J attends Oakfield Primary'],
  ])('is found in %s', (text, expected) => {
    expect(words(findChildren(text))).toEqual([expected]);
  });

  test.each([
    'Children aged 9 to 11 at Oakfield Primary',
    'Young people aged 16 and over',
    'CLA aged 16 and UASC aged 17',
    'YP, aged 16',
    'Group A (12) and Group B (14)',
    'Appendix A (9) lists them',
    'boroughs such as Enfield (14) and Brent (9)',
    'Sessions (14), workshops (3)',
    'A 7-year-old programme at Oakfield Primary',
    'The 5-year-old partnership with Kingston College',
    'A Year 6 teacher at Oakfield Primary',
    '7-year-old pupils at Oakfield Primary',
    'Aisha (not her real name), aged 14',
    'Aisha, aged 14 (her name has been changed)',
    'A 7-year-old school improvement plan from Oakfield Primary',
    'A 3-day course at Middlesex University',
    'It serves children from birth, aged 4 and under',
    'Plan B is 3 years old',
    'Key Stage 2, aged 7 to 11',
    'St James (14) and St Peter (9)',
    'In March, 14 people came',
    'the U.K., 9, and',
    'a child protection plan (9)',
    'A (3) and B (2) of the plan',
    'A school for pupils aged 9',
  ])('is not found in %s', (text) => {
    expect(findChildren(text)).toEqual([]);
  });
});

describe('counts small enough to recognise somebody', () => {
  test.each([
    ['Three children came home.', 'Three children'],
    ['only helped 2 young people so far', '2 young people'],
    ['4 looked-after children moved', '4 looked-after children'],
    ['two families with a social worker', 'two families'],
    ['one child was adopted', 'one child'],
    ['1 young person returned home', '1 young person'],
    ['only 1 child remained', '1 child'],
    ['four young women', 'four young women'],
    ['two of the children', 'two of the children'],
    ['one of the 30 families moved', 'one of the 30 families'],
    ['fell from 9 to 3 young people', ''],
    ['3 unaccompanied asylum-seeking children', '3 unaccompanied asylum-seeking children'],
    ['2 care leavers began', '2 care leavers'],
  ])('are found in %s', (text, expected) => {
    expect(words(findSmallCounts(text))).toEqual(expected === '' ? [] : [expected]);
  });

  test.each([
    '12 children and 104 families',
    '1.2 children, 2,004 families and £3 children',
    'Year 4 children and key stage 1 pupils',
    '1 in 4 children',
    'up to 4 children',
    'groups of 3 young people',
    'two children’s homes and three children’s services',
    'two family hubs and one family support worker',
    'one child protection conference',
    'three social workers and 2 teachers',
    'two foster families',
    'one workbook for a family',
    'one child at a time',
    'One child said that it helped.',
    'One young person told staff',
    '2 to 4 children',
    'two children per worker',
    '3 month old babies',
    'three services for children',
    'the same vision as the one for children',
    'more than one child',
    'one young people’s panel',
    'four parents',
    'one child, one plan',
    'one plan, one family',
  ])('are not found in %s', (text) => {
    expect(findSmallCounts(text)).toEqual([]);
  });

  test.each([
    ['children', 'Anything', true],
    ['children and young people', 'Brent', true],
    ['people', 'Young people on the panel', true],
    ['people', 'Care leavers', true],
    ['people', 'Children’s services practitioners', false],
    ['people', 'Social workers', false],
    ['people', 'Family support workers', false],
    ['plans per 10,000 children', 'Children', false],
    ['children and young people a school', 'Pupils', false],
    ['posts', 'Children in care teams', false],
  ])('%s, %s: of children or not, %s', (unit, population, expected) => {
    expect(countsChildren(unit, population)).toBe(expected);
  });
});
