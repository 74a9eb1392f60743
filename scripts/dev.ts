// npm run dev [-- --content DIR] [--port N]
// Serves the hub while you edit: pages, checks and search follow every save.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { readPort, runCommand } from './lib/command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      port: { type: 'string', default: '4321' },
    },
  });
  process.env.HUB_CONTENT = path.resolve(values.content);
  // What was read by an earlier run is not read again.
  process.env.HUB_READINGS ??= path.resolve(import.meta.dirname, '..', '.build', 'readings');
  // Which Astro a hub runs on is for those to decide who keep its code, and its use nobody's business.
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await dev({
    root: path.resolve(import.meta.dirname, '..'),
    server: { port: readPort(values.port) },
  });
  return 0;
});
