import type { Download } from './packFiles.ts';

/** Long enough for any browser to have begun. */
const BEGUN = 60_000;

/** Puts a file among the reader's downloads. */
export function saveFile({ name, file }: Download): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, BEGUN);
}
