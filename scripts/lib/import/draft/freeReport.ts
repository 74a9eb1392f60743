import { existsSync } from 'node:fs';

/** A free name for the report beside an imported file: `page.import.md`, `page.import-2.md`. */
export function freeReport(file: string): string {
  const base = file.replace(/\.[^./\\]*$/, '');
  for (let count = 1; ; count += 1) {
    const name = `${base}.import${count === 1 ? '' : `-${count}`}.md`;
    if (!existsSync(name)) return name;
  }
}
