/** Opens in a new preview what was open in the old one: a reader may be looking at it. */
export function keepOpen(before: ParentNode, after: ParentNode): void {
  const opened = new Set(
    Array.from(
      before.querySelectorAll('details[open] > summary'),
      ({ textContent }) => textContent,
    ),
  );
  for (const details of after.querySelectorAll('details')) {
    const words = details.querySelector('summary')?.textContent ?? '';
    details.open = opened.has(words);
  }
}
