/** The page of search, its results, filters and suggestions. */
export const description = (hub: string) =>
  `Find examples of practice on ${hub} by problem, theme, council or plain question.`;
export const boxLabel = 'A problem, a theme, a council or a plain question';
export const onAnyPage = 'On any page,';
export const goesToBox = 'goes to the search box.';
export const turnKeyOff = 'Turn this key off';
export const allExamples = (n: number) => `All ${n} examples`;
export const firstExamples = (most: number, n: number) =>
  `The first ${most} of ${n} examples, A to Z`;
export const everyExample = (n: number) => `All ${n} examples, A to Z, with filters`;
export const needsScript =
  'The search box needs JavaScript. Without it, use your browser’s own search, Ctrl or Command and F, in this list.';
export const browse = 'Browse';
export const all = (what: string) => `All ${what}`;
export const filters = 'Filters';

// Results.
export const sortBy = 'Sort by';
export const filtersInUse = 'Filters in use';
export const results = 'Results';
export const showMore = 'Show more';
export const whatYouCanDo = 'What you can do';
export const withoutFilters = 'Search without filters';
export const checkSpelling = 'Check the spelling, or try fewer or more general words.';
export const startFromProblem = 'Start from your problem:';
export const findByProblem = 'find by problem';
export const inThreeSteps = ', in 3 steps.';
export const lookThrough = 'Look through the themes and the councils below.';
export const askPublisher = 'Ask the publisher whether somebody is working on it:';
export const otherPages = 'Other pages about this: ';
export const allowSlips = 'Allow for slips';
export const justAsTyped = 'Words are searched just as typed. ';
export const searchInstead = (typed: string) => `Search for ${typed} instead`;
export const showingResults = 'Showing results for ';
export const onlyFrom = (council: string) => `Show only examples from ${council}`;

// Filters.
export const chosen = (n: number) => `(${n} chosen)`;
export const removeFilter = 'Remove filter: ';
export const clearAll = 'Clear all';

// A row of the results.
export const under = ' under ';
export const matches = (words: string) => `Matches ${words}`;
export const notWorking =
  'Search is not working in this browser just now. All examples are listed below.';

// The key that goes to the box.
export const onAnyPageKey = 'On any page, ';
export const goesToBoxEnd = ' goes to the search box.';
export const keyIsOff = 'The key / is off on this device.';
export const turnKeyOn = 'Turn the key / on';

// Suggestions.
export const suggestedPages = 'Suggested pages';
export const noExamplesYet = ', no examples yet';
