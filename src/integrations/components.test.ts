import type { HookParameters } from 'astro';
import { afterEach, expect, test, vi } from 'vitest';
import components from './components.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The pages that the integration adds to a command. */
function added(command: 'dev' | 'build' | 'preview' | 'sync'): readonly string[] {
  const patterns: string[] = [];
  const injectRoute = ({ pattern }: { pattern: string }): void => {
    patterns.push(pattern);
  };
  const parameters = { command, injectRoute } as unknown as HookParameters<'astro:config:setup'>;
  void components().hooks['astro:config:setup']?.(parameters);
  return patterns;
}

test('a published hub has neither page', () => {
  vi.stubEnv('HUB_PREVIEW', undefined);
  vi.stubEnv('HUB_COMPONENTS', undefined);
  expect(added('build')).toEqual([]);
  vi.stubEnv('HUB_COMPONENTS', '0');
  expect(added('build')).toEqual([]);
});

test('development has both, and a build that asks for them', () => {
  vi.stubEnv('HUB_COMPONENTS', undefined);
  expect(added('dev')).toEqual(['/about/components/', '/about/report/']);
  vi.stubEnv('HUB_COMPONENTS', '1');
  expect(added('build')).toEqual(['/about/components/', '/about/report/']);
});

test('a preview has the report alone', () => {
  vi.stubEnv('HUB_COMPONENTS', undefined);
  vi.stubEnv('HUB_PREVIEW', '1');
  expect(added('build')).toEqual(['/about/report/']);
});
