import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainModules } from './plainModules.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'plain-'));
afterAll(() => {
  rmSync(parent, { recursive: true });
});

/** Writes modules and tells which of them are plain. */
function plainOf(modules: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(path.join(parent, 'package-'));
  mkdirSync(path.join(folder, 'deep'));
  for (const [name, text] of Object.entries(modules)) writeFileSync(path.join(folder, name), text);
  const isPlain = plainModules();
  return Object.keys(modules).filter((name) => isPlain(path.join(folder, name)));
}

test('is plain where it asks nothing of Vite, and imports only such', () => {
  expect(
    plainOf({
      'words.js': 'export const words = "import.meta.env and import(name)";',
      'start.js': 'import { words } from "./words.js";\nexport { readFile } from "node:fs";',
      'other.js': 'import { z } from "zod";\nexport const where = import.meta.url;',
      'later.js': 'export const later = () => import("./deep/end.js");',
      'deep/end.js': 'export {} from "../start.js";',
    }),
  ).toEqual(['words.js', 'start.js', 'other.js', 'later.js', 'deep/end.js']);
});

test.each([
  ['what only Vite gives', 'export const dev = import.meta.env.DEV;'],
  ['the same, if it is there', 'export const hot = import.meta?.hot;'],
  ['a module that is made up', 'import { routes } from "virtual:astro:routes";'],
  ['a name inside the package', 'export * from "#inside";'],
  ['a file that is turned into an address', 'import address from "./a.css?url";'],
  ['a style sheet', 'import "./a.css";'],
  ['what is known only as it runs', 'export const load = (name) => import(name);'],
])('is not plain: %s', (_, text) => {
  expect(plainOf({ 'it.js': text, 'over.js': 'import "./it.js";', 'a.css': '' })).toEqual([]);
});

test('is plain all the same where the code says that Vite has no part in what is imported', () => {
  const text = 'export const load = (name) => import(/* @vite-ignore */ name);';
  expect(plainOf({ 'it.js': text })).toEqual(['it.js']);
});

test('modules that import each other are told apart from the first', () => {
  expect(
    plainOf({
      'a.js': 'import "./b.js";',
      'b.js': 'import "./a.js";\nimport "./c.js";',
      'c.js': 'export const dev = import.meta.env;',
      'd.js': 'import "./e.js";',
      'e.js': 'import "./d.js";',
    }),
  ).toEqual(['d.js', 'e.js']);
});

test('spares Vite what Astro prints pages with, and leaves it what asks for the hub', () => {
  const isPlain = plainModules();
  const astro = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  expect(isPlain(path.join(astro, 'dist/runtime/server/index.js'))).toBe(true);
  expect(isPlain(path.join(astro, 'dist/vite-plugin-app/createAstroServerApp.js'))).toBe(false);
});
