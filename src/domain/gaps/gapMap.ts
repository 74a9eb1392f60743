import type { Catalogue, Category, Theme } from '../catalogue.ts';
import { councilEntries } from '../council/councilIndex.ts';
import { REGIONS, type Region } from '../council/regions.ts';
import type { Council } from '../council/schema.ts';
import { FRAMEWORK, type FrameworkId } from '../framework/framework.ts';
import { EVIDENCE, keysOf } from '../submission/vocabulary.ts';
import type { Submission } from '../submission/submission.ts';
import { themesByName, wantedIn } from '../theme/themeIndex.ts';

/** What the hub holds of one theme, and what would be welcome. */
export interface ThemeGap {
  readonly theme: Theme;
  readonly submissions: readonly Submission[];
  /** Councils of the hub's own region that share examples of it, by name; then those elsewhere. */
  readonly home: readonly Council[];
  readonly elsewhere: readonly Council[];
  /** The strongest kind of evidence among the examples; `undefined` without any. */
  readonly strongest: keyof typeof EVIDENCE | undefined;
  /** In few words, what no example says yet; all of it where there is no example. */
  readonly wanted: readonly string[];
}

/** Every theme, those with the fewest examples first: they are where one more helps most. */
export function themeGaps(catalogue: Catalogue): readonly ThemeGap[] {
  return themesByName(catalogue)
    .map(({ theme, submissions }) => {
      const councils = councilsOf(submissions, catalogue);
      const isHome = ({ region }: Council) => region === catalogue.site.region;
      return {
        theme,
        submissions,
        home: councils.filter(isHome),
        elsewhere: councils.filter((council) => !isHome(council)),
        strongest: strongestOf(submissions),
        wanted: wantedIn(submissions),
      };
    })
    .toSorted((a, b) => a.submissions.length - b.submissions.length);
}

/** What the hub holds towards one outcome or enabler of the national framework. */
export interface OutcomeGap {
  readonly id: FrameworkId;
  readonly themes: readonly Theme[];
  readonly categories: readonly Category[];
  /** Examples of any of those themes and categories, each once. */
  readonly submissions: readonly Submission[];
  readonly strongest: keyof typeof EVIDENCE | undefined;
}

/** The framework in its own order. A hub whose themes do not name it has nothing to say: empty. */
export function outcomeGaps(catalogue: Catalogue): readonly OutcomeGap[] {
  const serves = (id: FrameworkId) => (each: Theme | Category) =>
    each.framework?.includes(id) === true;
  const all = keysOf(FRAMEWORK).map((id) => {
    const themes = catalogue.themes.filter(serves(id));
    const categories = catalogue.categories.filter(serves(id));
    const [inThemes, inCategories] = [themes, categories].map(
      (list) => new Set(list.map((each) => each.id)),
    );
    const submissions = catalogue.submissions.filter(
      (each) =>
        each.themes.some((theme) => inThemes?.has(theme)) ||
        each.categories.some((category) => inCategories?.has(category)),
    );
    return { id, themes, categories, submissions, strongest: strongestOf(submissions) };
  });
  return all.some(({ themes, categories }) => themes.length + categories.length > 0) ? all : [];
}

/** Which councils of a region share examples, and which nobody has heard from. */
export interface RegionGap {
  readonly region: Region;
  readonly sharing: readonly Council[];
  readonly silent: readonly Council[];
  /** Themes of which the region has an example. */
  readonly themes: readonly Theme[];
}

/** Regions of the hub's councils, its own first. */
export function regionGaps(catalogue: Catalogue): readonly RegionGap[] {
  const entries = councilEntries(catalogue).toSorted((a, b) => byName(a.council, b.council));
  const rank = (region: Region) => (region === catalogue.site.region ? 0 : 1);
  return REGIONS.toSorted((a, b) => rank(a) - rank(b)).flatMap((region) => {
    const here = entries.filter(({ council }) => council.region === region);
    if (here.length === 0) return [];
    const sharing = here.filter(({ submissions }) => submissions.length > 0);
    const held = new Set(
      sharing.flatMap(({ submissions }) => submissions).flatMap((s) => s.themes),
    );
    return {
      region,
      sharing: sharing.map(({ council }) => council),
      silent: here.filter((each) => !sharing.includes(each)).map(({ council }) => council),
      themes: catalogue.themes.filter(({ id }) => held.has(id)),
    };
  });
}

function councilsOf(submissions: readonly Submission[], catalogue: Catalogue): Council[] {
  return [...new Set(submissions.flatMap(({ councils }) => councils))]
    .map(catalogue.council)
    .toSorted(byName);
}

function strongestOf(submissions: readonly Submission[]) {
  return keysOf(EVIDENCE).findLast((kind) => submissions.some((each) => each.evidence === kind));
}

function byName(a: Council, b: Council): number {
  return a.shortName.localeCompare(b.shortName, 'en-GB');
}
