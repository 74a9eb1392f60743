import { slugOf } from './slug.ts';

/**
 * Every address of the hub, from the site's root, with a slash at its end.
 * They are permanent: change one only with a redirect.
 */
export const addresses = {
  home: '/',
  submissions: '/submissions/',
  submission: (id: string): string => `/submissions/${id}/`,
  /** All submissions with one value of one facet; a plain page, so filters work without script. */
  facet: (facet: string, value: string): string => `/submissions/${facet}/${value}/`,
  /** One part of a list of examples that goes over several pages, by the address of its first. */
  listPart: (list: string, part: number): string =>
    part === 1 ? list : `${list}${list === '/submissions/' ? 'part/' : ''}${part}/`,
  /** A worksheet to weigh one example for a reader's own council. */
  worksheet: (id: string): string => `/submissions/${id}/right-for-us/`,
  themes: '/themes/',
  theme: (id: string): string => `/themes/${id}/`,
  councils: '/councils/',
  council: (id: string): string => `/councils/${id}/`,
  /** The councils of a region, in the list of all. */
  region: (region: string): string => `/councils/#${slugOf(region)}`,
  /** Councils and those most like each, for pages that compare them. */
  alike: '/councils/alike.json',
  /** What makes councils alike, for the worksheets. */
  likeness: '/councils/likeness.json',
  categories: '/categories/',
  category: (id: string): string => `/categories/${id}/`,
  measures: '/measures/',
  measure: (id: string): string => `/measures/${id}/`,
  measureCsv: (id: string): string => `/measures/${id}.csv`,
  /** Its official series in full: every council, every year. */
  measureYears: (id: string): string => `/measures/${id}/all-years/`,
  /** One reporting year of it, council by council. */
  measureYear: (id: string, year: number): string => `/measures/${id}/${year}/`,
  /** The same for machines. */
  measureSeries: (id: string): string => `/measures/${id}/series.json`,
  /** London and England as squares: examples held, or one year of an official measure. */
  maps: '/maps/',
  map: (measure: string): string => `/maps/${measure}/`,
  mapOfYear: (measure: string, year: number): string => `/maps/${measure}/${year}/`,
  /** A file beside the page of a map. */
  mapFile: (page: string, file: 'london.svg' | 'england.svg' | 'figures.csv'): string =>
    `${page}${file}`,
  charts: '/charts/',
  /** A chart's own page; the same address with an ending is the chart as a file. */
  chart: (id: string): string => `/charts/${id}/`,
  chartFile: (id: string, ending: 'csv' | 'json' | 'svg' | 'png'): string =>
    `/charts/${id}.${ending}`,
  chartEmbed: (id: string): string => `/charts/${id}/embed/`,
  /** Pictures that other sites show beside a link. */
  socialPicture: (kind: 'submissions' | 'measures', id: string): string =>
    `/social/${kind}/${id}.png`,
  /** In development and tests alone. */
  components: '/about/components/',
  /** In development, previews and tests alone. */
  report: '/about/report/',
  hubPicture: '/social/hub.png',
  /** Only of a hub with colours or a mark of its own. */
  hubStyles: '/identity/colours.css',
  hubMark: '/identity/mark.png',
  compare: '/compare/',
  compareCouncils: '/compare/councils/',
  compareExamples: '/compare/examples/',
  /** Every example with its title, to choose from. */
  compareChoices: '/compare/examples.json',
  /** One example as a column of a comparison. */
  comparedExample: (id: string): string => `/compare/examples/${id}.json`,
  /** All examples of one theme or category side by side; many of them go over several pages. */
  compareTable: (facet: 'theme' | 'category', id: string, page = 1): string =>
    `/compare/examples/${facet}/${id}/${page === 1 ? '' : `${page}/`}`,
  /** Examples that a reader gathered; the address can name them. */
  shortlist: '/shortlist/',
  /** The same as pages to print. */
  briefing: '/shortlist/briefing/',
  /** The way to examples by problem. */
  find: '/find/',
  /** One step on it: the ids of the answers so far, from the problem on. */
  findStep: (...answers: readonly string[]): string =>
    ['/find', ...answers].map((part) => `${part}/`).join(''),
  search: '/search/',
  /** Pagefind's engine, away from the page. */
  searchWorker: '/pagefind/pagefind-worker.js',
  glossary: '/glossary/',
  about: '/about/',
  contribute: '/contribute/',
  /** From a Word file to a pull request, step by step. */
  fromWord: '/contribute/from-word/',
  approval: '/contribute/how-approval-works/',
  neverPublished: '/contribute/what-we-never-publish/',
  /** For the form: what its check knows of the hub, one official series, and the check itself. */
  submitHub: '/submit/hub.json',
  submitSeries: (measure: string): string => `/submit/series/${measure}.json`,
  submitWorker: '/submit/check.js',
  /** The form; with the id of an example in its address, filled with that. */
  submit: '/submit/',
  submitExample: (id: string): string => `/submit/?example=${id}`,
  /** What the form offers to choose from. */
  submitLists: '/submit/lists.json',
  /** An example as its file, sealed, for the form. */
  source: (id: string): string => `/submissions/${id}/source.txt`,
  checks: '/contribute/checks/',
  check: (rule: string): string => `/contribute/checks/${rule}/`,
  /** What is held and what is missing, and the same as a file. */
  gaps: '/gaps/',
  gapsCsv: '/gaps/gaps.csv',
  /** What other hubs hold; only a hub that names others has these. */
  elsewhere: '/elsewhere/',
  elsewhereExamples: '/elsewhere/examples.json',
  /** What is new, and the same for feed readers. */
  whatsNew: '/new/',
  feed: '/new/feed.xml',
  /** Of a theme, a council or a category, by the address of its page. */
  feedOf: (page: string): string => `${page}feed.xml`,
  /** What others may reuse, as files. */
  data: '/data/',
  dataFile: (file: string): string => `/data/${file}`,
  schema: (name: string): string => `/schema/${name}.json`,
  sitemap: '/sitemap.xml',
  /** Parts count from 1; only a hub with very many pages has any. */
  sitemapPart: (part: number): string => `/sitemap-${String(part)}.xml`,
  /** What the hub is and where its data are, for language models. */
  llms: '/llms.txt',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  offline: '/offline/',
  /** What answers for a hub that a reader keeps on a device. */
  offlineWorker: '/offline.js',
  /** The whole hub as one file that opens from disk. */
  copy: (file: string): string => `/export/${file}.zip`,
} as const;
