import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installPeer, MissingPeerError, type Fetched } from './installPeer.ts';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bench-peers-'));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function install(fetch: (partial: string) => Fetched): string {
  return installPeer({ name: 'lighthouse', folder, say: (line) => said.push(line), fetch });
}

function arrives(partial: string): Fetched {
  expect(readdirSync(partial).toSorted()).toEqual(['package-lock.json', 'package.json']);
  writeFileSync(path.join(partial, 'fetched'), '');
  return { done: true };
}

test('a peer is fetched once, with a word about it, and then needs no network', () => {
  const installed = install(arrives);
  expect(existsSync(path.join(installed, 'fetched'))).toBe(true);
  expect(said).toEqual([`Fetching lighthouse from npm into ${installed}, this once.`]);

  const again = install(() => {
    throw new Error('asked the network');
  });
  expect(again).toBe(installed);
  expect(said).toHaveLength(1);
});

test('a peer that is pinned anew is fetched anew', () => {
  const installed = install(arrives);
  writeFileSync(path.join(installed, 'package.json'), '{}');
  install(arrives);
  expect(said).toHaveLength(2);
});

test('a peer that cannot be fetched leaves nothing behind and says what to do', () => {
  const fails = (): Fetched => ({ done: false, reason: 'network ENOTFOUND' });
  expect(() => install(fails)).toThrow(MissingPeerError);
  expect(() => install(fails)).toThrow(/could not be fetched.*ENOTFOUND.*Connect and run/);
  expect(readdirSync(folder)).toEqual([]);
});
