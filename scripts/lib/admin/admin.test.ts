import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { submissionSchema } from '../../../src/domain/submission/schema.ts';
import type { Content } from '../../../src/domain/catalogue.ts';
import { KNOWN } from '../import/testKnown.ts';
import { cmsConfig } from './cmsConfig.ts';
import { editorOf } from './writeAdmin.ts';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly options?: readonly { readonly value: string }[];
}

test('the editor has every field of the schema, and the hub’s own choices', () => {
  const { backend, collections } = parse(
    cmsConfig(KNOWN, { name: 'github', repo: 'alliance/hub', branch: 'main' }),
  ) as {
    readonly backend: unknown;
    readonly collections: readonly { readonly fields: readonly Field[] }[];
  };
  expect(backend).toMatchObject({ name: 'github', repo: 'alliance/hub', branch: 'main' });
  const fields = collections[0]?.fields ?? [];
  expect(fields.map(({ name }) => name)).toEqual([...Object.keys(submissionSchema.shape), 'body']);
  expect(fields.every(({ label, widget }) => label !== '' && widget !== '')).toBe(true);
  const themes = fields.find(({ name }) => name === 'themes')?.options?.map(({ value }) => value);
  expect(themes).toEqual(KNOWN.themes.map(({ id }) => id));
});

test('a list with nothing in it is not asked for: the editor would refuse to open', () => {
  const config = parse(
    cmsConfig({ ...KNOWN, providers: [], categories: [] }, { name: 'test-repo' }),
  ) as {
    readonly collections: readonly { readonly fields: readonly Field[] }[];
  };
  const hidden = config.collections[0]?.fields.filter(({ widget }) => widget === 'hidden');
  expect(hidden?.map(({ name }) => name)).toEqual(['provider', 'categories']);
});

test('a hub has no editor unless it switches it on, and none without a repository', () => {
  // Only what the function reads.
  const hub = (site: object) => ({ site }) as Content;
  const peers = mkdtempSync(path.join(os.tmpdir(), 'peers-'));
  try {
    expect(editorOf(hub({}), peers)).toBeUndefined();
    expect(editorOf(undefined, peers)).toBeUndefined();
    expect(() => editorOf(hub({ admin: true }), peers)).toThrow('To mend: name the repository');
    expect(existsSync(path.join(peers, 'sveltia-cms'))).toBe(false);
  } finally {
    rmSync(peers, { recursive: true });
  }
  const site = parse(
    readFileSync(path.resolve(import.meta.dirname, '../../../content/site.yml'), 'utf8'),
  ) as object;
  expect(site).not.toHaveProperty('admin');
});
