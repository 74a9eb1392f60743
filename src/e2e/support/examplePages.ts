import { addresses } from '../../domain/addresses.ts';
import { councilChartId } from '../../domain/published-chart/publishedCharts.ts';
import { writeCouncils } from '../../domain/benchmark/councilsState.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { finderSteps, type FinderStep } from '../../domain/finder/finderSteps.ts';
import type { Submission } from '../../domain/submission/submission.ts';

/** A page to look at: what it stands for, and its address from the site's root. */
export type ExamplePage = readonly [name: string, address: string];

/**
 * One page of each kind, and of each state a kind can be in. Examples are chosen by what they hold,
 * so that no test depends on one submission; where the content has none such, this throws.
 */
export function examplePages(hub: Catalogue): readonly ExamplePage[] {
  const { submissions, themes, councils, categories, measures, benchmarks } = hub;
  const figures = ({ metrics = [] }: Submission): number => metrics.length;
  const byFigures = submissions.toSorted((a, b) => figures(b) - figures(a));
  const shared = (id: string): number =>
    submissions.filter((submission) => submission.councils.includes(id)).length;
  const byShared = councils.toSorted((a, b) => shared(b.id) - shared(a.id));
  const inCategory = (id: string): boolean =>
    submissions.some((submission) => submission.categories.includes(id));
  const quoted = new Set(
    submissions.flatMap(({ metrics = [] }) => metrics.map(({ measure }) => measure)),
  );
  const official = new Set(benchmarks.map(({ measure }) => measure));
  const id = (items: readonly { readonly id: string }[], place = 0): string => {
    const item = items.at(place);
    if (item === undefined) throw new Error('The content has no example of a kind of page.');
    return item.id;
  };
  const comparison = (count: number): string =>
    `${addresses.compareExamples}?ids=${byFigures
      .slice(0, count)
      .map((each) => each.id)
      .join(',')}`;
  const gathered = submissions
    .slice(0, 6)
    .map((each) => each.id)
    .join(',');
  return [
    ['home', addresses.home],
    ['all parts in all their states', addresses.components],
    ['report of the hub', addresses.report],
    ['submissions', addresses.submissions],
    ['examples of one theme', addresses.facet('theme', submissions[0]?.themes[0] ?? '')],
    ['a submission with many figures', addresses.submission(id(byFigures))],
    ['a submission with few or no figures', addresses.submission(id(byFigures, -1))],
    ['a worksheet', addresses.worksheet(id(byFigures))],
    ['themes', addresses.themes],
    ['a theme', addresses.theme(id(themes))],
    ['councils', addresses.councils],
    ['a council with many examples', addresses.council(id(byShared))],
    ['a council without examples', addresses.council(id(byShared, -1))],
    ['categories', addresses.categories],
    ['a category', addresses.category(id(categories.filter((each) => inCategory(each.id))))],
    [
      'a category without examples',
      addresses.category(id(categories.filter((each) => !inCategory(each.id)))),
    ],
    ['measures', addresses.measures],
    [
      'a quoted measure',
      addresses.measure(
        id(measures.filter((each) => quoted.has(each.id) && !official.has(each.id))),
      ),
    ],
    [
      'an official measure',
      addresses.measure(id(measures.filter((each) => official.has(each.id)))),
    ],
    ...measures
      .filter((each) => !quoted.has(each.id) && !official.has(each.id))
      .slice(0, 1)
      .map((each) => ['a measure without figures', addresses.measure(each.id)] as const),
    ['maps of examples held', addresses.maps],
    ...benchmarks
      .slice(0, 1)
      .flatMap(({ measure, years: [first = 0] }) => [
        ['the newest maps of a measure', addresses.map(measure)] as const,
        ['maps of a year', addresses.mapOfYear(measure, first)] as const,
        ['a year of a measure', addresses.measureYear(measure, first)] as const,
      ]),
    ['charts', addresses.charts],
    ['a chart of a measure', addresses.chart(`official-${benchmarks[0]?.measure ?? ''}`)],
    ['the charts of a council', addresses.chart(councilChartId({ id: id(byShared) }))],
    ['a chart for another site', addresses.chartEmbed(councilChartId({ id: id(byShared) }))],
    ['compare', addresses.compare],
    ['examples to choose', addresses.compareExamples],
    ['one example chosen', comparison(1)],
    ['4 examples side by side', comparison(4)],
    ['a full table of examples', addresses.compareTable('theme', submissions[0]?.themes[0] ?? '')],
    ['councils to compare', addresses.compareCouncils],
    [
      'councils compared',
      addresses.compareCouncils +
        writeCouncils({
          councils: [id(byShared), id(byShared, 1)],
          measure: id(measures.filter((each) => official.has(each.id))),
        }),
    ],
    [
      'every year of a measure',
      addresses.measureYears(id(measures.filter((each) => official.has(each.id)))),
    ],
    ['an empty shortlist', addresses.shortlist],
    ['a shortlist', `${addresses.shortlist}?ids=${gathered}`],
    ['a briefing pack', `${addresses.briefing}?ids=${gathered}`],
    ['find by problem', addresses.find],
    ...finderExamples(hub),
    ['what is missing', addresses.gaps],
    ['what is new', addresses.whatsNew],
    ['data', addresses.data],
    ['search', addresses.search],
    ['search with results', `${addresses.search}?q=retention`],
    ['search with nothing found', `${addresses.search}?q=zzqxv`],
    ['glossary', addresses.glossary],
    ['about', addresses.about],
    ['contribute', addresses.contribute],
    ['from a Word file', addresses.fromWord],
    ['how approval works', addresses.approval],
    ['what is never published', addresses.neverPublished],
    ['the form', addresses.submit],
    ['checks', addresses.checks],
    ['a check that can be waived', addresses.check('vague-link')],
    ['a check of how a file is written', addresses.check('body-tag')],
    ['accessibility', addresses.accessibility],
    ['privacy', addresses.privacy],
    ['offline', addresses.offline],
    ['not found', '/there-is-no-such-page/'],
  ];
}

/** The longest list of each step of the finder, and one with examples that do not say. */
function finderExamples(hub: Catalogue): readonly ExamplePage[] {
  const steps = finderSteps(hub).toSorted((a, b) => b.submissions.length - a.submissions.length);
  const address = (wanted: (step: FinderStep) => boolean): string =>
    steps.find(wanted)?.address ?? '';
  return [
    ['a problem', address(({ problem, people }) => problem !== undefined && people === undefined)],
    [
      'a problem of some people',
      address(({ people, means }) => people !== undefined && means === undefined),
    ],
    ['a problem with some means', address(({ means }) => means !== undefined)],
    [
      'a problem with means that most do not state',
      address(({ notStated }) => notStated.length > 0),
    ],
  ];
}

/** Pages that between them hold every part the others are made of. */
const SAMPLE: ReadonlySet<string> = new Set([
  'home',
  'submissions',
  'a submission with many figures',
  'a submission with few or no figures',
  'a worksheet',
  'a theme',
  'councils',
  'a council with many examples',
  'an official measure',
  'maps of a year',
  'the charts of a council',
  'examples to choose',
  '4 examples side by side',
  'councils compared',
  'every year of a measure',
  'a briefing pack',
  'a problem of some people',
  'what is missing',
  'data',
  'search with results',
  'glossary',
  'from a Word file',
  'the form',
  'a check that can be waived',
  'not found',
]);

/**
 * The pages for tests that take long on each: those of the sample, or with HUB_TEST_ALL=1 all. Axe,
 * outlines, policy, titles and weight look at every kind of page, whatever is asked.
 */
export function samplePages(hub: Catalogue): readonly ExamplePage[] {
  const pages = examplePages(hub);
  const names = new Set(pages.map(([name]) => name));
  const unknown = [...SAMPLE].filter((name) => !names.has(name));
  if (unknown.length > 0) throw new Error(`No page is called ${unknown.join(', ')}.`);
  return process.env.HUB_TEST_ALL === '1' ? pages : pages.filter(([name]) => SAMPLE.has(name));
}
