import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

// The fourteenth rule of fair charts: a council sees a chart of itself before it goes live.
test('a pull request keeps the built hub, charts included, for the council to see', () => {
  const file = new URL('../../.github/workflows/ci.yml', import.meta.url);
  const { jobs } = parse(readFileSync(file, 'utf8')) as {
    readonly jobs: { readonly test: { readonly steps: readonly Step[] } };
  };
  const onRequest = jobs.test.steps.filter((step) => step.if?.includes('pull_request'));
  const built = onRequest.findIndex(({ run }) => run === 'npm run build');
  const kept = onRequest.findIndex(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(built).toBeGreaterThanOrEqual(0);
  expect(kept).toBeGreaterThan(built);
  expect(onRequest[kept]?.with).toMatchObject({ path: 'dist' });
});
