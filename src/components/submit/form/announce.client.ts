import { need } from '../../search/dom.client.ts';

/** Tells something to those who hear the page. */
export function announce(words: string): void {
  need('[data-announcer]', HTMLElement).textContent = words;
}
