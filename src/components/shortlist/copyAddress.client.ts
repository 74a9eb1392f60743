import { need } from '../search/dom.client.ts';
import * as say from '../../words/gathered.ts';

/** Copies an address; where the browser forbids it, shows it in a field to copy from. */
export async function copyAddress(box: HTMLElement, address: string): Promise<string> {
  const line = need('.gathered-link', HTMLElement, box);
  try {
    await navigator.clipboard.writeText(address);
    line.hidden = true;
    return say.linkCopied;
  } catch {
    const field = need('input', HTMLInputElement, line);
    field.value = address;
    line.hidden = false;
    field.focus();
    field.select();
    return say.linkMarked;
  }
}
