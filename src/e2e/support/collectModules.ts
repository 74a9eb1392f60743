// node src/e2e/support/collectModules.ts LIST
// Builds the site from HUB_CONTENT into HUB_OUT as usual, and writes to the file LIST the id of every
// module that was loaded or compiled on the way, one a line.
import { writeFileSync } from 'node:fs';
import { build } from 'astro';
import { ROOT } from './hubFolder.ts';

const [list = ''] = process.argv.slice(2);
const ids = new Set<string>();

await build({
  root: ROOT,
  logLevel: 'error',
  vite: {
    plugins: [
      {
        name: 'collect-modules',
        enforce: 'pre',
        // Not the handlers of these, which other plugins can pre-empt, but all that was parsed.
        moduleParsed: ({ id }: { readonly id: string }) => {
          ids.add(id);
        },
        transform: (_: string, id: string) => {
          ids.add(id);
        },
      },
    ],
  },
});
writeFileSync(list, [...ids].join('\n'));
