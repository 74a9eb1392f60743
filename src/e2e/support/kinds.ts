import { addresses } from '../../domain/addresses.ts';

/** The kind of pages that only lead elsewhere. */
export const MOVED = 'moved';

/**
 * Every kind of page the hub has, by the shape of its address. A page that fits none, or a kind
 * without a page, fails the link test: a new kind is entered here and thereby tested everywhere.
 */
export const PAGE_KINDS: Readonly<Record<string, RegExp>> = {
  home: /^\/$/,
  submissions: /^\/submissions\/$/,
  submission: /^\/submissions\/[a-z0-9-]+\/$/,
  worksheet: /^\/submissions\/[a-z0-9-]+\/right-for-us\/$/,
  // Lists longer than those of a small hub go on under a number.
  facet: /^\/submissions\/(?:part\/\d+|[a-z-]+\/[a-z0-9-]+(?:\/\d+)?)\/$/,
  themes: /^\/themes\/$/,
  theme: /^\/themes\/[a-z0-9-]+\/$/,
  councils: /^\/councils\/$/,
  council: /^\/councils\/[a-z0-9-]+\/$/,
  categories: /^\/categories\/$/,
  category: /^\/categories\/[a-z0-9-]+\/$/,
  measures: /^\/measures\/$/,
  measure: /^\/measures\/[a-z0-9-]+\/$/,
  'year of a measure': /^\/measures\/[a-z0-9-]+\/\d{4}\/$/,
  maps: exactly(addresses.maps),
  'newest map': /^\/maps\/[a-z0-9-]+\/$/,
  'map of a year': /^\/maps\/[a-z0-9-]+\/\d{4}\/$/,
  charts: exactly(addresses.charts),
  chart: /^\/charts\/[a-z0-9-]+\/$/,
  'chart alone': /^\/charts\/[a-z0-9-]+\/embed\/$/,
  compare: exactly(addresses.compare),
  'councils to compare': exactly(addresses.compareCouncils),
  'every year of a measure': /^\/measures\/[a-z0-9-]+\/all-years\/$/,
  'examples to compare': exactly(addresses.compareExamples),
  'full table of examples': /^\/compare\/examples\/(?:theme|category)\/[a-z0-9-]+\/(?:\d+\/)?$/,
  shortlist: exactly(addresses.shortlist),
  'briefing pack': exactly(addresses.briefing),
  'find by problem': exactly(addresses.find),
  'a problem': /^\/find\/[a-z0-9-]+\/$/,
  'a problem of some people': /^\/find\/[a-z0-9-]+\/[a-z0-9-]+\/$/,
  'a problem with some means': /^\/find\/[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+\/$/,
  data: exactly(addresses.data),
  'what is missing': exactly(addresses.gaps),
  'what is new': exactly(addresses.whatsNew),
  search: exactly(addresses.search),
  glossary: exactly(addresses.glossary),
  about: exactly(addresses.about),
  contribute: exactly(addresses.contribute),
  'from a Word file': exactly(addresses.fromWord),
  'how approval works': exactly(addresses.approval),
  'what is never published': exactly(addresses.neverPublished),
  form: exactly(addresses.submit),
  checks: exactly(addresses.checks),
  check: /^\/contribute\/checks\/[a-z-]+\/$/,
  'all parts': exactly(addresses.components),
  'report of the hub': exactly(addresses.report),
  accessibility: exactly(addresses.accessibility),
  privacy: exactly(addresses.privacy),
  offline: exactly(addresses.offline),
  // It leads on at once, so no test stays on it.
  [MOVED]: /^\/export\/$/,
  'not found': /^\/404\.html$/,
};

/** The kind of a page by its address, or `undefined` where no kind fits. */
export function kindOf(address: string): string | undefined {
  return Object.entries(PAGE_KINDS).find(([, shape]) => shape.test(address))?.[0];
}

function exactly(address: string): RegExp {
  return new RegExp(`^${address}$`);
}
