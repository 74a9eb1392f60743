import type { FormText } from '../border.client.ts';
import type { CheckedText } from './messages.ts';
import { openChecker } from './openChecker.ts';

/** The one checker of the page; it loads with the first question. */
export const checker = openChecker();

/** Stands for the name of a new example until it gets its own. */
export const NEW_NAME = 'new-example';

const checks = new WeakMap<FormText, Promise<CheckedText>>();

/** Checks a state of the form once, whoever asks. */
export function checked(form: FormText): Promise<CheckedText> {
  const asked = checks.get(form) ?? checker.check({ id: form.id ?? NEW_NAME, text: form.text });
  checks.set(form, asked);
  asked.catch(() => {
    checks.delete(form);
  });
  return asked;
}
