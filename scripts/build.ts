// npm run build [-- --content DIR] [--out DIR] [--base /path/] [--preview] [--record]
//   [--host NAME] [--compress]
// Checks the content, builds the site beside the last one, indexes it, then puts it in place.
// --record adds the addresses that are new to content/addresses.txt, under today's date.
// --host writes what a host needs: github-pages, netlify, cloudflare, nginx or caddy. --compress packs
// files ahead, for nginx and Caddy.
// --preview also shows examples on their way, marked as not public.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dayOfRun } from '../src/checks/dayOfRun.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { buildHub } from './lib/buildHub.ts';
import { type Host, HOSTS } from './lib/hosting/prepareHost.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      preview: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      host: { type: 'string' },
      compress: { type: 'boolean', default: false },
    },
  });
  const root = path.resolve(import.meta.dirname, '..');
  const options = {
    root,
    content: path.resolve(values.content),
    out: path.resolve(values.out),
    base: values.base,
    preview: values.preview,
    packed: values.compress,
    ...(values.host === undefined ? {} : { host: readHost(values.host) }),
    ...(values.record ? { record: dayOfRun() } : {}),
  };
  // Astro keeps its own files where it is started; that is the project, wherever the caller stands.
  process.chdir(root);
  const built = await buildHub(options);
  return built ? 0 : 1;
});

function readHost(text: string): Host {
  const host = HOSTS.find((known) => known === text);
  if (host === undefined) {
    throw new UsageError(`--host must be one of: ${HOSTS.join(', ')}, not '${text}'`);
  }
  return host;
}
