// npm run build [-- --content DIR] [--out DIR] [--base /path/]
// Checks the content, builds the site beside the last one, indexes it, then puts it in place.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './lib/command.ts';
import { buildHub } from './lib/buildHub.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
    },
  });
  const root = path.resolve(import.meta.dirname, '..');
  const options = {
    root,
    content: path.resolve(values.content),
    out: path.resolve(values.out),
    base: values.base,
  };
  // Astro keeps its own files where it is started; that is the project, wherever the caller stands.
  process.chdir(root);
  const built = await buildHub(options);
  return built ? 0 : 1;
});
