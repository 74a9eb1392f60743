import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage, visit } from './support/browser.ts';

/*
 * Whole questions as the people type them who lead a council's workforce, each with the examples
 * that may come first. They were written down, with their answers, before anybody saw what search
 * finds.
 */
const QUESTIONS: readonly (readonly [question: string, first: readonly string[]])[] = [
  [
    'how can we reduce our reliance on agency social workers',
    [
      'newham-workforce-strategy',
      'afc-data',
      'coventry-social-work-academy',
      'bexley-agency-to-permanent',
      'tower-hamlets-academy',
    ],
  ],
  [
    'what are other boroughs doing to keep social workers after their ASYE',
    ['hounslow-grow-your-own', 'coventry-social-work-academy', 'tower-hamlets-academy'],
  ],
  [
    'who has set up a social work academy and what did it cost',
    ['cambridgeshire-academy', 'tower-hamlets-academy'],
  ],
  [
    'what has worked to improve staff wellbeing and reduce sickness',
    ['greenwich-practice-academy'],
  ],
  [
    'how do we support newly qualified social workers with caseloads',
    ['coventry-social-work-academy', 'lancashire-balanced-workforce', 'cambridgeshire-academy'],
  ],
  [
    'is there anything on international recruitment',
    ['sutton-hong-kong', 'cambridgeshire-academy', 'lancashire-balanced-workforce'],
  ],
  [
    'how do we get more Black and Global Majority staff into leadership',
    [
      'tower-hamlets-academy',
      'wandsworth-workforce',
      'barnet-career-conversations',
      'wandsworth-lived-experience-panels',
    ],
  ],
  [
    'does anyone run social work apprenticeships',
    ['greenwich-practice-academy', 'newham-workforce-strategy', 'tower-hamlets-academy'],
  ],
  [
    'how do we turn locums into permanent staff',
    ['bexley-agency-to-permanent', 'newham-workforce-strategy', 'sefton-staff-engagement'],
  ],
  ['how do we make better use of workforce data to spot problems early', ['afc-data']],
  ['what can we learn from exit interviews with people who leave', ['sefton-staff-engagement']],
  [
    'how do other councils involve young people in recruitment',
    ['wandsworth-lived-experience-panels', 'wandsworth-workforce'],
  ],
];

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

test.each(QUESTIONS)('%s', async (question, first) => {
  const page = await newPage(browser, { viewport: { width: 1280, height: 900 } });
  await visit(page, `${addresses.search}?${new URLSearchParams({ q: question }).toString()}`);
  const results = page.locator('.finder-found h3 a');
  const links = await results.evaluateAll((found) =>
    found.map((link) => link.getAttribute('href') ?? ''),
  );
  const told = await page.locator('.finder-found li').allInnerTexts();
  await page.context().close();
  const got = links.slice(0, 3).map((link, at) => `${link}\n${told[at] ?? ''}`);
  expect(
    first.map((id) => addresses.submission(id)),
    `First came:\n${got.join('\n\n')}`,
  ).toContain(links[0]);
});
