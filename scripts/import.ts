// npm run import -- csww FILE.csv | neighbours FILE.csv
// Brings official figures as published into the content and says what changed.
// Exit 0 done, 1 the file or the request has problems, 2 the tool failed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runCommand, UsageError } from './lib/command.ts';
import { type CswwRequest, importCswwFile } from './lib/importCswwFile.ts';
import { importNeighboursFile } from './lib/importNeighboursFile.ts';

const USAGE = `Usage:
  npm run import -- csww FILE.csv --release "Reporting year 2025" --retrieved 2026-04-27
    The Department for Education's file of workforce indicators as published, into
    content/benchmarks. Without --release and --retrieved it only says what would change.
  npm run import -- neighbours FILE.csv
    The Department for Education's statistical neighbours as published, into content/neighbours.

  --content DIR  another content folder`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      release: { type: 'string' },
      retrieved: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const [kind, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(USAGE);
  if (kind === 'csww') {
    const folder = path.join(values.content, 'benchmarks');
    await importCswwFile({ file, folder, stamp: readStamp(values.release, values.retrieved) });
  } else if (kind === 'neighbours') {
    await importNeighboursFile(file, values.content);
  } else {
    throw new UsageError(USAGE);
  }
  return 0;
});

function readStamp(
  release: string | undefined,
  retrieved: string | undefined,
): CswwRequest['stamp'] {
  if (release === undefined && retrieved === undefined) return undefined;
  if (release === undefined || retrieved === undefined) {
    throw new UsageError('Give --release and --retrieved together, or neither for a trial run.');
  }
  if (!z.iso.date().safeParse(retrieved).success) {
    throw new UsageError(`--retrieved must be a day such as 2026-04-27, not "${retrieved}".`);
  }
  return { release, retrieved };
}
