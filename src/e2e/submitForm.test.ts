import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSubmission } from '../checks/browser.ts';
import { addresses } from '../domain/addresses.ts';
import { FORM_STEPS } from '../domain/submission/form/steps.ts';
import { readKind } from '../mdx/readKind.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage } from './support/browser.ts';
import { focusedId, goOn, pick, tabTo, textOf, type } from './support/fillForm.ts';
import { readHub } from './support/hub.ts';
import { stickingOut } from './support/stickingOut.ts';

const hub = await readHub();
const example = hub.submissions.find(({ metrics = [] }) => metrics.length > 1);
if (example === undefined) throw new Error('No example has two figures.');

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(() => browser.close());

async function openForm(page: Page, address: string = addresses.submit): Promise<void> {
  await page.goto(address);
  await page.locator('.form-host.is-ready').waitFor();
}

const heading = (page: Page): Promise<string | null> =>
  page.locator('.form-step.is-shown h2').textContent();

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save]').click(),
  ]);
  return textOf(download);
}

describe('by keyboard alone', () => {
  test('from an empty form to a file without errors, with a mistake mended on the way', async () => {
    const page = await newPage(browser);
    await openForm(page);

    await type(page, 'f-title', 'Open evenings for returning staff');
    await pick(page, 'f-councils', 'LB of Barn');
    expect(await page.locator('.picked-name').allTextContents()).toEqual(['Barnet']);
    await type(
      page,
      'f-summary',
      'Managers meet people who left children’s services and would like to come back.',
    );
    await pick(page, 'f-themes', 'recruit');
    await goOn(page);
    expect(await heading(page)).toContain('Step 2 of 7');
    expect(new URL(page.url()).hash).toBe('#who');
    expect(await focusedId(page)).toBe('who-title');

    await tabTo(page, '#f-status');
    await page.keyboard.press('ArrowDown');
    await type(page, 'f-started', 'Sept 2024');
    await tabTo(page, '#f-contacts');
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('f-contacts-0-role');
    await page.keyboard.type('Workforce lead');
    await type(page, 'f-contacts-0-email', 'workforce');
    await goOn(page);
    expect(await page.title()).toMatch(/^Error: Step 2 of 7/);
    const summary = page.locator('.govuk-error-summary');
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await summary.locator('a').allTextContents()).toEqual([
      'Enter an email address in the correct form, like team@council.gov.uk',
    ]);
    await tabTo(page, '.govuk-error-summary a');
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('f-contacts-0-email');
    expect(await page.locator('#f-contacts-0-email').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('End');
    await page.keyboard.type('@barnet.gov.uk');
    await goOn(page);

    await type(page, 'story-0', 'People who left said that nobody had asked them to come back.');
    await type(page, 'story-1', 'Managers held open evenings with the people team.');
    await type(page, 'story-2', 'Fewer posts stood empty.');
    await type(page, 'story-3', 'A manager needs to come to each evening.');
    await goOn(page);

    await tabTo(page, '#f-result');
    await page.keyboard.press('Space');
    await tabTo(page, '#f-evidence');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#f-metrics');
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('f-metrics-0-measure');
    await page.keyboard.type('vacancy');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await type(page, 'f-metrics-0-population', 'Social workers');
    await tabTo(page, '#f-metrics-0-values-0-role');
    await page.keyboard.type('Before');
    await type(page, 'f-metrics-0-values-0-value', '27%');
    await type(page, 'f-metrics-0-values-0-period', 'September 2024');
    await tabTo(page, '#f-metrics-0-values');
    await page.keyboard.press('Enter');
    expect(await focusedId(page)).toBe('f-metrics-0-values-1-role');
    await page.keyboard.type('After');
    await type(page, 'f-metrics-0-values-1-value', '21%');
    await type(page, 'f-metrics-0-values-1-period', 'September 2025');
    await goOn(page);
    // A definition was not chosen; the writer goes on all the same.
    await tabTo(page, '.govuk-error-summary button');
    await page.keyboard.press('Enter');
    await goOn(page);
    await goOn(page);
    expect(await heading(page)).toContain('Step 7 of 7');
    await tabTo(page, '#f-licence');
    await page.keyboard.press('Space');
    await tabTo(page, '[data-save]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    const file = await textOf(download);

    const { problems, submission } = checkSubmission(
      { id: 'barnet-open-evenings', text: file },
      { content: hub, today: '2026-11-22' },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(submission).toMatchObject({
      councils: ['barnet'],
      started: '2024-09',
      contacts: [{ role: 'Workforce lead', email: 'workforce@barnet.gov.uk' }],
      result: 'improved',
      evidence: 'before-after',
      licence: 'ogl-3.0',
      stage: 'draft',
    });
    expect(submission?.metrics?.[0]).toMatchObject({
      measure: 'vacancy-rate',
      definition: 'not-stated',
      source: 'not-stated',
      values: [
        { role: 'before', value: 27, period: '2024-09' },
        { role: 'after', value: 21, period: '2025-09' },
      ],
    });
    expect(submission?.body.headings).toHaveLength(4);

    await page.goBack();
    expect(await heading(page)).toContain('Step 6 of 7');
    await page.context().close();
  });

  test('rows are moved and removed, and the focus stays where the change was', async () => {
    const page = await newPage(browser);
    await openForm(page, `${addresses.submit}#who`);
    for (const [index, partner] of ['First', 'Second', 'Third'].entries()) {
      if (index === 0) await tabTo(page, '#f-partners');
      await page.keyboard.press('Enter');
      expect(await focusedId(page)).toBe(`f-partners-${index}`);
      await page.keyboard.type(partner);
    }
    const values = (): Promise<string[]> =>
      page
        .locator('.form-line [data-control]')
        .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await values()).toEqual(['First', 'Third', 'Second']);
    expect(await focusedId(page)).toBe('f-partners-1');
    expect(await page.locator('[data-announcer]').textContent()).toContain('partner 2 of 3');
    await page.getByRole('button', { name: 'Remove partner 2' }).focus();
    await page.keyboard.press('Enter');
    expect(await values()).toEqual(['First', 'Second']);
    expect(await focusedId(page)).toBe('f-partners-1');
    expect(await page.locator('[data-announcer]').textContent()).toBe('Removed. 2 partners left');
    await page.context().close();
  });
});

describe('work that is not done', () => {
  test('is kept only when the writer says so, and is there again after a reload', async () => {
    const page = await newPage(browser);
    const bases = (): Promise<number> =>
      page.evaluate(async () => (await indexedDB.databases()).length);
    await openForm(page);
    await page.locator('#f-title').fill('Something begun');
    expect(await bases()).toBe(0);
    await page.locator('[data-keep]').click();
    await page.locator('[data-delete]').waitFor();
    await page.locator('#f-summary').fill('Half a sen');
    await page.waitForTimeout(1000);
    await page.reload();
    await page.locator('.form-host.is-ready').waitFor();
    expect(await page.locator('#f-title').inputValue()).toBe('Something begun');
    expect(await page.locator('#f-summary').inputValue()).toBe('Half a sen');
    await page.locator('[data-delete]').click();
    await page.locator('[data-keep]').waitFor();
    expect(await bases()).toBe(0);
    await page.context().close();
  });

  test('is saved as a file in any state, and opened again without loss', async () => {
    const page = await newPage(browser);
    await openForm(page);
    await page.locator('#f-title').fill('X');
    await page.locator('.form-steps a[href="#took"]').click();
    await page.locator('#f-cost-setUp').fill('a lot');
    const file = await saved(page);
    const second = await newPage(browser);
    await openForm(second, `${addresses.submit}#took`);
    await second.locator('[data-file]').setInputFiles({
      name: 'draft.mdx',
      mimeType: 'text/plain',
      buffer: Buffer.from(file),
    });
    await second.locator('[data-work-told]', { hasText: 'draft.mdx is open' }).waitFor();
    expect(await second.locator('#f-cost-setUp').inputValue()).toBe('a lot');
    expect(await second.locator('#f-title').inputValue()).toBe('X');
    expect(await saved(second)).toBe(file);
    await second.locator('[data-file]').setInputFiles({
      name: 'letter.mdx',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dear all'),
    });
    await second.locator('[data-work-told]', { hasText: 'is not an example' }).waitFor();
    expect(await second.locator('#f-title').inputValue()).toBe('X');
    await page.context().close();
    await second.context().close();
  });

  test('an example is opened by its name, and only what was changed differs', async () => {
    const page = await newPage(browser);
    await openForm(page, addresses.submitExample(example.id));
    expect(await page.locator('#f-title').inputValue()).toBe(example.title);
    const before = await saved(page);
    await page.locator('.form-steps a[href="#who"]').click();
    await page.locator('#f-team').fill('Another team');
    const after = await saved(page);
    const changed = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual(['team: Another team']);
    expect(readKind('submission', after).details?.metrics).toEqual(example.metrics);
    await page.context().close();
  });
});

describe.each([390, 1280])('every step at %i pixels', (width) => {
  test.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (colorScheme) => {
    const page = await newPage(browser, { viewport: { width, height: 900 }, colorScheme });
    await openForm(page, addresses.submitExample(example.id));
    for (const { id } of FORM_STEPS) {
      await page.locator(`.form-steps a[href="#${id}"]`).click();
      await page.locator(`#${id}.is-shown`).waitFor();
      const findings = await axeFindings(page, colorScheme === 'light' ? 'everything' : 'colours');
      expect(findings, id).toEqual([]);
      expect(await stickingOut(page), id).toEqual([]);
    }
    await page.context().close();
  });
});

test('with its errors it has nothing for axe to find either', async () => {
  const page = await newPage(browser, { viewport: { width: 320, height: 900 } });
  await openForm(page);
  await page.locator('.is-shown form button:not([type])').click();
  expect(await page.locator('.govuk-error-message').count()).toBeGreaterThan(2);
  expect(await axeFindings(page)).toEqual([]);
  expect(await stickingOut(page)).toEqual([]);
  await page.context().close();
});

test('without script it says what it asks for and how to answer', async () => {
  const page = await newPage(browser, { javaScriptEnabled: false });
  await page.goto(addresses.submit);
  expect(await page.locator('.form-step h2').count()).toBe(FORM_STEPS.length);
  expect(await page.getByText('Whom should a reader ask?').isVisible()).toBe(true);
  expect(await page.getByText('Without the form').isVisible()).toBe(true);
  expect(await page.locator('.form-plain a[href$="template.txt"]').isVisible()).toBe(true);
  expect(await page.locator('[data-keep]').isVisible()).toBe(false);
  await page.context().close();
});
