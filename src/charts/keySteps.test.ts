import { describe, expect, it } from 'vitest';
import { nextStep } from './keySteps.ts';
import { TEST_DUMBBELL, TEST_LINES } from './testSpecs.ts';

describe('nextStep', () => {
  it('starts at the newest year of the first line, and at the first row', () => {
    expect(nextStep(TEST_LINES, undefined, 'ArrowLeft')).toEqual({ series: 0, index: 3 });
    expect(nextStep(TEST_DUMBBELL, undefined, 'ArrowDown')).toEqual({ series: 0, index: 0 });
  });

  it('moves along years and between lines, and stops at the edges', () => {
    const end = { series: 1, index: 3 };
    expect(nextStep(TEST_LINES, end, 'ArrowLeft')).toEqual({ series: 1, index: 2 });
    expect(nextStep(TEST_LINES, end, 'ArrowUp')).toEqual({ series: 0, index: 3 });
    expect(nextStep(TEST_LINES, end, 'ArrowRight')).toEqual(end);
    expect(nextStep(TEST_LINES, end, 'Home')).toEqual({ series: 1, index: 0 });
  });

  it('walks rows with any arrow', () => {
    const first = { series: 0, index: 0 };
    expect(nextStep(TEST_DUMBBELL, first, 'ArrowDown')).toEqual({ series: 0, index: 1 });
    expect(nextStep(TEST_DUMBBELL, first, 'ArrowRight')).toEqual({ series: 0, index: 1 });
    expect(nextStep(TEST_DUMBBELL, first, 'End')).toEqual({ series: 0, index: 4 });
  });

  it('leaves other keys alone', () => {
    expect(nextStep(TEST_LINES, undefined, 'Tab')).toBeUndefined();
  });
});
