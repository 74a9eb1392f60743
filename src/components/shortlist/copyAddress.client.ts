import { need } from '../search/dom.client.ts';

/** Copies an address; where the browser forbids it, shows it in a field to copy from. */
export async function copyAddress(box: HTMLElement, address: string): Promise<string> {
  const line = need('.gathered-link', HTMLElement, box);
  try {
    await navigator.clipboard.writeText(address);
    line.hidden = true;
    return 'The link is copied. Whoever opens it sees these examples in this order.';
  } catch {
    const field = need('input', HTMLInputElement, line);
    field.value = address;
    line.hidden = false;
    field.focus();
    field.select();
    return 'Your browser does not let the hub copy. The address is marked: copy it with your keyboard or menu.';
  }
}
