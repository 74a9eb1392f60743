import { expect, test } from 'vitest';
import { openData } from '../open-data/openData.ts';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { hubForModels } from './hubForModels.ts';

test('begins with its name and a quotation, then lists links, as llms.txt asks', () => {
  const whole = (address: string): string => `https://hub.example${address}`;
  const text = hubForModels(TEST_CATALOGUE, openData(TEST_CATALOGUE, whole), whole);
  expect(text).toMatch(/^# Spotlight\n\n> What councils try\.\n/);
  expect(text.match(/^# /gm)).toHaveLength(1);
  for (const [line] of text.matchAll(/^- \[.*$/gm)) {
    expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/hub\.example\/[^)\s]*\): \S/);
  }
});
