import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandsOf } from '../github/testWorkflows.ts';
import { locked } from './packages.ts';

interface BillOfMaterials {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses?: readonly unknown[];
  }[];
}

test('the bill of materials of a release names every package of the lock, with its licence', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  const command = commandsOf('release.yml', 'Write the bill of materials');
  const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    encoding: 'utf8',
    env: { ...process.env, RUNNER_TEMP: folder },
  });
  expect(status, stderr).toBe(0);
  const bill = JSON.parse(
    readFileSync(path.join(folder, 'sbom.cdx.json'), 'utf8'),
  ) as BillOfMaterials;
  rmSync(folder, { recursive: true });
  expect(bill.bomFormat).toBe('CycloneDX');
  const full = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
  expect(new Set(bill.components.map(full))).toEqual(new Set(locked('.').map(full)));
  // Its own word for its licence is none that the format knows.
  const unnamed = bill.components.filter(({ licenses = [] }) => licenses.length === 0);
  expect(unnamed.map(({ name }) => name)).toEqual(['duck']);
});
