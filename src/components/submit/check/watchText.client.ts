import { onText, type FormText } from '../border.client.ts';

/** Milliseconds without a change after which a text is looked at. */
const QUIET = 500;

/**
 * Looks at the text of the form after changes, while a panel is in sight and never twice at once:
 * nothing is loaded or read for a panel that nobody has come to.
 */
export function watchText(panel: HTMLElement, look: (form: FormText) => Promise<void>): void {
  let waiting: FormText | undefined;
  let seen = false;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const start = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting !== undefined && seen) {
      const form = waiting;
      waiting = undefined;
      await look(form);
    }
    busy = false;
  };

  onText((form) => {
    waiting = form;
    clearTimeout(timer);
    timer = setTimeout(() => void start(), QUIET);
  });
  new IntersectionObserver((entries) => {
    seen = entries.at(-1)?.isIntersecting === true;
    if (seen) void start();
  }).observe(panel);
}
