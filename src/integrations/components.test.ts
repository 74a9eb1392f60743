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

test('a published hub has no page of components', () => {
  vi.stubEnv('HUB_COMPONENTS', undefined);
  expect(added('build')).toEqual([]);
  vi.stubEnv('HUB_COMPONENTS', '0');
  expect(added('build')).toEqual([]);
});

test('development has it, and a build that asks for it', () => {
  vi.stubEnv('HUB_COMPONENTS', undefined);
  expect(added('dev')).toEqual(['/about/components/']);
  vi.stubEnv('HUB_COMPONENTS', '1');
  expect(added('build')).toEqual(['/about/components/']);
});
