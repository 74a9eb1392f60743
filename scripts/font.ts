// node scripts/font.ts
// Cuts the typeface to the weights the hub uses and writes it to src/styles/fonts/. Run it when the
// typeface or a weight in src/styles/tokens.css changes, then give fonts.css the same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './lib/command.ts';
import { installPeer } from './lib/peers/installPeer.ts';

const SOURCE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const TARGET = 'src/styles/fonts/atkinson-hyperlegible-next-400-680.woff2';
/** `--regular` and `--bold`; what lies beyond them is near half of the file. */
const WEIGHTS = { min: 400, max: 680 };
/** Every character that a file for western European languages may hold. */
const CHARACTERS = String.fromCodePoint(
  ...Array.from({ length: 0x2fff - 0x20 }, (_, at) => at + 0x20),
);

interface SubsetFont {
  readonly default: (
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'woff2'; readonly variationAxes: { readonly wght: object } },
  ) => Promise<Buffer>;
}

await runCommand(async () => {
  const root = path.resolve(import.meta.dirname, '..');
  const folder = installPeer({
    name: 'subset-font',
    folder: path.join(root, '.build', 'peers'),
    say: console.log,
  });
  const tool = pathToFileURL(path.join(folder, 'node_modules/subset-font/index.js')).href;
  const { default: subsetFont } = (await import(tool)) as SubsetFont;
  const whole = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const cut = await subsetFont(whole, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  writeFileSync(path.join(root, TARGET), cut);
  console.log(`Wrote ${TARGET}: ${cut.length} bytes of ${whole.length}.`);
  return 0;
});
