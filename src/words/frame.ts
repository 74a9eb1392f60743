/** What stands around every page: the head, the foot, the box to search in, and the page for those who lost their way. */
export const skipToContent = 'Skip to main content';
export const lastChanged = (day: string) => `Last changed on ${day}`;
export const home = 'Home';
export const trailLabel = 'Breadcrumb';

// The head of the page.
export const mainNavigation = 'Main';

// The foot of the page.
export const aboutHub = 'About this hub';
export const glossary = 'Glossary';
export const accessibilityStatement = 'Accessibility statement';
export const privacy = 'Privacy';
export const isPublishedBy = 'is published by';
export const wrongOrOld = 'Something wrong or out of date? Write to';
export const reuse =
  'Each example says how its words may be reused. Contacts, logos and photographs are not licensed for reuse.';
export const hubNavigation = 'About the hub';

// The words a page explains at its end.
export const wordsUsedHere = 'Words used here';
export const allWords = 'All words in the glossary';

// The page for an address that leads nowhere.
export const lostTitle = 'Page not found';
export const lostDescription = 'There is no page at this address.';
export const lostHelp =
  'There is no page at this address. If you typed it, check the spelling. If a link brought you here, tell';
