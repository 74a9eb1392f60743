import { expect, test } from 'vitest';
import { jointName } from './jointName.ts';

test.each([
  ['Kingston upon Thames and Richmond upon Thames', 'Kingston and Richmond upon Thames'],
  ['North Northamptonshire and West Northamptonshire', 'North and West Northamptonshire'],
  ['Kensington and Chelsea', 'Kensington and Chelsea'],
  ['Cumberland and Westmorland', 'Cumberland and Westmorland'],
])('says the common ending of %s once', (name, brief) => {
  expect(jointName(name)).toBe(brief);
});
