import type { Benchmark } from './benchmark/benchmark.ts';
import { withoutFew } from './benchmark/fewPeople.ts';
import type { Body } from './body.ts';
import type { CategoryDetails } from './category/schema.ts';
import type { Council } from './council/schema.ts';
import type { Finder } from './finder/schema.ts';
import type { GlossaryEntry } from './glossary/schema.ts';
import type { LedgerEntry } from './ledger/ledger.ts';
import type { MeasureDetails } from './measure/schema.ts';
import type { NeighbourModel } from './neighbours/schema.ts';
import type { PageDetails } from './page/schema.ts';
import type { PlanDetails } from './plan/schema.ts';
import type { PracticeModel } from './practice-model/schema.ts';
import type { Provider } from './provider/schema.ts';
import type { SearchWords } from './search/lexicon/schema.ts';
import type { Site } from './site/schema.ts';
import type { Submission } from './submission/submission.ts';
import type { ThemeDetails } from './theme/schema.ts';

export interface Category extends CategoryDetails {
  readonly id: string;
  readonly body: Body;
}

export interface Theme extends ThemeDetails {
  readonly id: string;
  readonly body: Body;
}

export interface Measure extends MeasureDetails {
  readonly id: string;
}

export interface Page extends PageDetails {
  readonly id: string;
  readonly body: Body;
}

export interface Plan extends PlanDetails {
  readonly id: string;
}

/** Everything a content folder holds, read and checked, each list in its display order. */
export interface Content {
  readonly site: Site;
  readonly submissions: readonly Submission[];
  readonly councils: readonly Council[];
  readonly providers: readonly Provider[];
  readonly categories: readonly Category[];
  readonly themes: readonly Theme[];
  readonly practiceModels: readonly PracticeModel[];
  readonly measures: readonly Measure[];
  readonly glossary: readonly GlossaryEntry[];
  readonly pages: readonly Page[];
  /** Official series, one a measure. */
  readonly benchmarks: readonly Benchmark[];
  /** What councils set out to improve, from plans that they published. */
  readonly plans: readonly Plan[];
  /** The councils most alike to each; `undefined` in a hub without them. */
  readonly neighbours: NeighbourModel | undefined;
  /** What search knows of everyday speech. */
  readonly searchWords: SearchWords;
  /** The way to examples by problem; `undefined` in a hub without it. */
  readonly finder: Finder | undefined;
  /** Every address that was ever published; empty in a hub that has published nothing yet. */
  readonly ledger: readonly LedgerEntry[];
}

/** The content with look-ups by id. References are checked before, so a look-up that fails is a bug. */
export interface Catalogue extends Content {
  /**
   * Examples that were taken down, whose addresses say so. They stand in nothing else: no list,
   * count, feed or index is made from them.
   */
  readonly withdrawn: readonly Submission[];
  /** The day by which ages are told, as 2026-11-22; without one nothing is called old or due. */
  readonly today: string | undefined;
  readonly submission: (id: string) => Submission;
  readonly council: (id: string) => Council;
  readonly provider: (id: string) => Provider;
  readonly category: (id: string) => Category;
  readonly theme: (id: string) => Theme;
  readonly practiceModel: (id: string) => PracticeModel;
  readonly measure: (id: string) => Measure;
  readonly page: (id: string) => Page;
}

/**
 * Adds the look-ups to content whose references have been checked, and keeps back percentages of
 * few people: nothing that is shown is made from the series as they were published.
 */
export function buildCatalogue(
  content: Content,
  { withdrawn = [], today }: Partial<Pick<Catalogue, 'withdrawn' | 'today'>> = {},
): Catalogue {
  return {
    ...content,
    withdrawn,
    today,
    benchmarks: content.benchmarks.map(withoutFew),
    submission: finder('submission', content.submissions),
    council: finder('council', content.councils),
    provider: finder('provider', content.providers),
    category: finder('category', content.categories),
    theme: finder('theme', content.themes),
    practiceModel: finder('practice model', content.practiceModels),
    measure: finder('measure', content.measures),
    page: finder('page', content.pages),
  };
}

function finder<T extends { readonly id: string }>(kind: string, items: readonly T[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: string): T => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`No ${kind} has the id "${id}".`);
    return found;
  };
}
