/** Lists and tables of examples: their filters, orders and boxes to find a name. */
import { countOf } from '../domain/words.ts';

// The table of examples to compare.
export const compareThis = (title: string) => `Compare: ${title}`;
export const ofThemOr = '2 to 4 of them, or';
export const allInFull = 'all of them in full';

// Filters.
export const narrowTheList = 'Narrow the list';
export const filtersInUse = 'Filters in use';
export const removeFilter = ': remove this filter';
export const theFirst = (most: number, total: number, order: string) =>
  `The first ${most} of ${total}${order}.`;
export const linksLeadToAll = (about: string) =>
  `These links lead to all examples, not only to those ${about}.`;
export const allInTheList = (total: number) => `All ${total} in the list, with its filters`;

// Who reports a measure.
export const andOthers = (first: string, others: string) => `${first} and ${others} others`;
export const andMore = (more: string) => ` and ${more} more`;
export const withCouncils = (names: string) => `With ${names}`;
export const shownOf = (shown: number, all: number) => `${shown} of ${all} examples`;

// The box that finds a name on the page.
export const noneHasThis = (one: string) => `No ${one} has this in its name`;
export const namesLeft = (left: number, total: string) => `${left} of ${total}`;

// Orders of a list.
export const byCouncil = 'Council, A to Z';
export const byStart = 'Began most recently';
export const orderLabel = 'Order';
export const sortedBy = (order: string) => `Sorted by ${order}`;
export const byWords = (words: string) => `by ${words}`;

// All examples.
export const allDescription = (n: number, councils: number) =>
  `${countOf(n, 'example')} of practice from ${countOf(councils, 'council')}, by theme, council, result and evidence.`;
export const noneYet = 'There are no examples yet.';
export const shareTheFirst = 'Share the first one';
export const allLead = (n: number, councils: number) =>
  `${countOf(n, 'example')} of practice from ${countOf(councils, 'council')}. Each says what was done, what came of it, how that is known and whom to ask.`;
export const likeYours = 'What do councils like yours share?';
export const findCouncil = 'Find your council';
export const orByProblem = 'Or start from your problem:';
export const findByProblem = 'find by problem';
export const inThreeSteps = ', in 3 steps.';

// A list that goes over several pages.
export const partsLabel = 'Parts of the list';
export const partHeading = (part: number, parts: number) => `, part ${part} of ${parts}`;
export const showing = (from: number, to: number) => `, showing ${from} to ${to}`;
export const partBefore = 'Previous part';
export const partAfter = 'Next part';
export const startingWith = 'Titles that start with';

// The examples of one value of a filter.
export const facetTitle = (facet: string, value: string) => `Examples, ${facet}: ${value}`;
export const facetDescription = (examples: string, facet: string, value: string) =>
  `${examples} of practice. ${facet}: ${value}.`;
export const examplesBy = (facet: string) => `Examples by ${facet}`;
