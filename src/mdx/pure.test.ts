import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Every package that a module needs, itself or through others of the project. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [statement, from = ''] of source.matchAll(
    /^(?:import|export)[^;]*?from '([^']+)';/gm,
  )) {
    if (statement.startsWith('import type')) continue;
    const inner = from.startsWith('.') ? packagesOf(join(dirname(file), from), seen) : [from];
    for (const name of inner) found.add(name);
  }
  return found;
}

test.each(['readMdx.ts', 'readKind.ts', 'readYamlFile.ts'])(
  '%s needs nothing of Node, since the form runs it in the browser',
  (name) => {
    const packages = [...packagesOf(join(import.meta.dirname, name))];
    expect(packages).toContain('yaml');
    expect(packages.filter((one) => /^node:|^sharp$|^csv-parse/.test(one))).toEqual([]);
  },
);
