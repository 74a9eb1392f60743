import type { Catalogue, Measure, Theme } from '../catalogue.ts';
import { changeOf } from '../submission/keyFigure.ts';
import type { Submission } from '../submission/submission.ts';
import type { Council } from '../council/schema.ts';

export interface ThemeEntry {
  readonly theme: Theme;
  readonly submissions: readonly Submission[];
}

/** Every theme with its submissions; those it is the main theme of come first. */
export function themeEntries(catalogue: Catalogue): ThemeEntry[] {
  return catalogue.themes.map((theme) => {
    const isMain = (submission: Submission) => submission.themes[0] === theme.id;
    const submissions = catalogue.submissions.filter(({ themes }) => themes.includes(theme.id));
    return {
      theme,
      submissions: [
        ...submissions.filter(isMain),
        ...submissions.filter((submission) => !isMain(submission)),
      ],
    };
  });
}

/** The examples of a theme: those mainly about it, then the others, each A to Z by title. */
export function mainFirst({ theme, submissions }: ThemeEntry): Submission[] {
  const place = ({ themes }: Submission) => (themes[0] === theme.id ? 0 : 1);
  return submissions.toSorted(
    (a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en-GB'),
  );
}

/** Every theme with its submissions, A to Z by title. */
export function themesByName(catalogue: Catalogue): ThemeEntry[] {
  return themeEntries(catalogue).toSorted((a, b) =>
    a.theme.title.localeCompare(b.theme.title, 'en-GB'),
  );
}

export interface ThemeSummary {
  readonly councils: readonly Council[];
  /** Themes that stand beside this one, most shared first, with how many submissions share both. */
  readonly alongside: readonly { readonly theme: Theme; readonly count: number }[];
  readonly measures: readonly Measure[];
  readonly gaps: readonly string[];
}

/** What the examples of a theme have in common, and what is missing among them. */
export function summariseTheme(
  { theme, submissions }: ThemeEntry,
  catalogue: Catalogue,
): ThemeSummary {
  const councils = [...new Set(submissions.flatMap((each) => each.councils))].map(
    catalogue.council,
  );
  const counts = new Map<string, number>();
  for (const id of submissions.flatMap(({ themes }) => themes)) {
    if (id !== theme.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const alongside = [...counts]
    .map(([id, count]) => ({ theme: catalogue.theme(id), count }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 5);
  return {
    councils,
    alongside,
    measures: theme.measures.map(catalogue.measure),
    gaps: gapsOf(submissions),
  };
}

export interface WideGap {
  readonly sentence: string;
  /** Themes with examples of which none fills the gap. */
  readonly themes: readonly Theme[];
}

/** Gaps that themes share, the widest first. A theme without examples has a gap of another kind. */
export function gapsAcross(entries: readonly ThemeEntry[]): WideGap[] {
  return GAPS.map(({ sentence, filledBy }) => ({
    sentence,
    themes: entries
      .filter(({ submissions }) => submissions.length > 0 && !submissions.some(filledBy))
      .map(({ theme }) => theme),
  }))
    .filter(({ themes }) => themes.length > 0)
    .toSorted((a, b) => b.themes.length - a.themes.length);
}

/** What a reader would look for and not find yet, as sentences. */
function gapsOf(submissions: readonly Submission[]): string[] {
  if (submissions.length === 0) return [];
  return GAPS.filter(({ filledBy }) => !submissions.some(filledBy)).map(({ sentence }) => sentence);
}

/** The same in the few words that a table has room for: what would be welcome. */
export function wantedIn(submissions: readonly Submission[]): string[] {
  return GAPS.filter(({ filledBy }) => !submissions.some(filledBy)).map(({ wanted }) => wanted);
}

const GAPS: readonly {
  readonly sentence: string;
  readonly wanted: string;
  readonly filledBy: (submission: Submission) => boolean;
}[] = [
  {
    sentence: 'No example says in pounds what it cost.',
    wanted: 'costs',
    filledBy: ({ cost }) => cost?.annual !== undefined || cost?.setUp !== undefined,
  },
  {
    sentence: 'No example gives a figure before and after.',
    wanted: 'figures before and after',
    filledBy: ({ metrics = [] }) => metrics.some((metric) => changeOf(metric) !== undefined),
  },
  {
    sentence: 'No example is set against people, places or times without the practice.',
    wanted: 'a comparison',
    filledBy: ({ evidence }) => evidence === 'compared' || evidence === 'independent',
  },
  {
    sentence: 'No example tells of a mixed result, of no change or of work that was stopped.',
    wanted: 'mixed results, no change or work that stopped',
    filledBy: ({ result, status }) =>
      ['mixed', 'no-clear-change', 'worsened'].includes(result) || status === 'stopped',
  },
];
