import path from 'node:path';
import type { Page } from 'playwright-core';
import { bundleForBrowser } from '../../checks/bundleForBrowser.ts';

const SUBMIT = path.join(import.meta.dirname, '../../components/submit');

/** What the form's own modules give to a test that runs in the page. */
export interface SubmitModules {
  readonly openChecker: (
    start?: () => Worker,
    limit?: number,
  ) => {
    readonly check: (text: { id: string; text: string }) => Promise<{
      readonly problems: readonly { readonly rule: string; readonly where?: string }[];
      readonly submission?: { readonly title: string };
    }>;
    readonly preview: (text: { id: string; text: string }) => Promise<{ html: string | undefined }>;
  };
  readonly safeFragment: (html: string) => DocumentFragment;
}

declare global {
  var submitModules: SubmitModules;
}

/** Puts the form's checker and the maker of its preview into a page, as the form loads them. */
export async function loadSubmitModules(page: Page): Promise<void> {
  const codes = await Promise.all(
    ['check/openChecker.ts', 'preview/safeFragment.ts'].map(async (file) => {
      const { code } = await bundleForBrowser(path.join(SUBMIT, file));
      return code;
    }),
  );
  const addresses = await page.evaluate(
    (modules) =>
      modules.map((code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))),
    codes,
  );
  // As text: what loads the tests would make an import of its own of it.
  await page.evaluate(
    `Promise.all(${JSON.stringify(addresses)}.map((each) => import(each)))
      .then((loaded) => { globalThis.submitModules = Object.assign({}, ...loaded); })`,
  );
}
