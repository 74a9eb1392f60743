/** A percentage of fewer people than this moves by over 3 points when one person does. */
export const FEWEST_FOR_PERCENT = 30;

/** A count from 1 up to below this is not printed where the hub works it out: people may be known. */
export const FEWEST_TO_COUNT = 5;
