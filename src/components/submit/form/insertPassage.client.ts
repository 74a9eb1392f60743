/** Puts a passage where the cursor stands, as a paragraph of its own, and goes on after it. */
export function insertPassage(area: HTMLTextAreaElement, passage: string): void {
  const { value, selectionEnd } = area;
  const before = value.slice(0, selectionEnd).trimEnd();
  const after = value.slice(selectionEnd).trimStart();
  const text = `${before === '' ? '' : `${before}\n\n`}${passage}\n\n`;
  area.value = text + after;
  area.focus();
  area.setSelectionRange(text.length, text.length);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
