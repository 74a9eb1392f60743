/** Finds the one element of a page that its script cannot do without. */
export function need<T extends Element>(
  selector: string,
  type: abstract new () => T,
  root: ParentNode = document,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no "${selector}".`);
  return found;
}

type Child = Node | string;

/** Makes an element. Text goes in as text, so nothing from the index can become markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Whether filters stand beside the list: the width from which on the styles set them there. */
export function isWide(): boolean {
  return window.matchMedia('(min-width: 62em)').matches;
}
