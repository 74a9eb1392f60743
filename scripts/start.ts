// npm start [-- --content DIR] [--port N]
// Builds the hub from the content and serves it on this machine, printing its address.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { buildHub } from './lib/buildHub.ts';
import { readPort, runCommand } from './lib/command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      port: { type: 'string', default: '4321' },
    },
  });
  const root = path.resolve(import.meta.dirname, '..');
  const out = path.join(root, 'dist');
  const port = readPort(values.port);
  const built = await buildHub({ root, content: path.resolve(values.content), out, base: '/' });
  if (!built) return 1;
  process.env.HUB_OUT = out;
  const server = await preview({ root, logLevel: 'error', server: { port } });
  console.log(`\nThe hub is at http://localhost:${server.port}/  (press Ctrl+C to stop)`);
  await server.closed();
  return 0;
});
