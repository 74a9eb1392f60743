import { expect, it } from 'vitest';
import { addressInCopy } from './addressInCopy.ts';

it.each([
  // What the copy has is a file of it; the rest is on the hub.
  ['/hub/', '../index.html'],
  ['/hub/themes/retention/#tips', '../themes/retention/index.html#tips'],
  ['/hub/pictures/career-talks/team.jpg', '../pictures/career-talks/team.jpg'],
  ['/hub/submissions/?theme=retention', 'https://an.example/hub/submissions/?theme=retention'],
  ['/hub/charts/vacancy-rate.csv', 'https://an.example/hub/charts/vacancy-rate.csv'],
  ['https://elsewhere.example/', 'https://elsewhere.example/'],
  ['#check', '#check'],
])('%s leads to %s', (written, leads) => {
  expect(addressInCopy(written, '/hub/', 'https://an.example/hub/')).toBe(leads);
});
