import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where browsers usually stand, in order of preference. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Arguments for a browser that tests or measures: no sandbox (containers run as root), nothing that calls home.
 * Never the npm package's own list, which turns web security off.
 */
export const CHROMIUM_ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * The path of a Chromium that runs here. CHROMIUM names one, or says `npm` for the package's own.
 * Else it is the one the npm package carries, unpacked once into `folder`: the same for everybody,
 * and built to draw without a screen, so that a page costs it a third of what it costs a desktop
 * browser. Where that can't run, it is one that is installed. Throws with what to install when
 * there is none.
 */
export async function findChromium(folder: string): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named === 'npm') return unpackChromium(folder);
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    const carried = await unpackChromium(folder);
    if (spawnSync(carried, ['--version', '--no-sandbox']).status === 0) return carried;
    // Its libraries and fonts are for no other.
    restore({ LD_LIBRARY_PATH, FONTCONFIG_PATH });
  }
  const installed = INSTALLED.find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  throw new Error(
    'This needs a browser. Install Google Chrome or Chromium, or set CHROMIUM to the path of one.',
  );
}

function restore(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

/**
 * Unpacks the npm package's Chromium beside its libraries and fonts, then renames the folder into
 * place, so that a run that is stopped half-way never leaves half a browser behind.
 */
async function unpackChromium(folder: string): Promise<string> {
  const executable = path.join(folder, 'chromium');
  if (!existsSync(executable)) {
    const partial = `${folder}-${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const temporary = process.env.TMPDIR;
    // The package unpacks its shared libraries only when it believes it is on this platform, and
    // it unpacks to the temporary folder; it reads both when it is loaded.
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
    process.env.TMPDIR = partial;
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    restore({ TMPDIR: temporary });
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  }
  process.env.LD_LIBRARY_PATH = path.join(folder, 'al2023', 'lib');
  process.env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  writeFileSync(path.join(folder, 'fonts', 'fonts.conf'), fontsConfiguration(folder));
  return executable;
}

// The package's own configuration names the folders of its home platform. Without a single font
// the browser ends as soon as a page shows a text box.
function fontsConfiguration(folder: string): string {
  const fonts = path.join(folder, 'fonts');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(fonts, 'cache')}</cachedir>
</fontconfig>
`;
}
