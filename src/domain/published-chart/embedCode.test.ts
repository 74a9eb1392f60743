import { expect, it } from 'vitest';
import { frameCode, pictureCode } from './embedCode.ts';

const CHART = {
  title: 'Turnover "fell" <b>',
  description: 'In 2025 it was 11.8%.',
  page: 'https://hub.example/charts/c/',
  frame: 'https://hub.example/charts/c/embed/',
  picture: 'https://hub.example/charts/c.svg',
  height: 640,
};

it('writes titles so that they stay words', () => {
  expect(frameCode(CHART)).toBe(
    '<iframe src="https://hub.example/charts/c/embed/" title="Turnover &quot;fell&quot; &lt;b&gt;" width="100%" height="640" loading="lazy"></iframe>',
  );
  expect(pictureCode(CHART)).toContain(
    'alt="Turnover &quot;fell&quot; &lt;b&gt;. In 2025 it was 11.8%."',
  );
});

it('asks for no script', () => {
  expect(frameCode(CHART) + pictureCode(CHART)).not.toMatch(/script|onload|style=/);
});
