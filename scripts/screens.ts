// node scripts/screens.ts [--out DIR]
// Takes the pictures of the form that /contribute/from-word/ and CONTRIBUTING.md show, from a hub of
// invented councils that it builds for this, into public/contribute/. Run it when the form looks
// different, look at the pictures, and commit them.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { servePages } from './lib/bench/pages/servePages.ts';
import { buildHub } from './lib/buildHub.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './lib/chromium.ts';
import { runCommand } from './lib/command.ts';
import { progress } from './lib/progress.ts';
import { screenFile } from './lib/screens/screenFile.ts';
import { takeScreens } from './lib/screens/takeScreens.ts';
import { EXAMPLE, writeInventedHub } from './lib/screens/inventedHub.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'public/contribute' } },
  });
  const root = path.resolve(import.meta.dirname, '..');
  const work = path.join(root, '.build', 'screens');
  const content = path.join(work, 'content');
  const site = path.join(work, 'site');
  rmSync(content, { recursive: true, force: true });
  writeInventedHub(content);
  if (!(await buildHub({ root, content, out: site, base: '/' })) || !existsSync(site)) return 1;

  const served = await servePages(site);
  const executablePath = await findChromium(path.join(root, '.build', 'chromium'));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    mkdirSync(values.out, { recursive: true });
    const { step, clear } = progress();
    const taken = await takeScreens(browser, served.origin, EXAMPLE, (name) => {
      step(`Taking the picture ${name}`);
    }).finally(clear);
    for (const { name, png } of taken) {
      const file = path.join(values.out, `${name}.webp`);
      const picture = await screenFile(png);
      writeFileSync(file, picture);
      console.log(`Wrote ${file}: ${picture.length} bytes.`);
    }
    console.log(
      `${taken.length} pictures of the form are in ${values.out}. Look at them, then commit them.`,
    );
  } finally {
    await browser.close();
    await served.stop();
  }
  return 0;
});
