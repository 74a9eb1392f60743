import type { Catalogue } from '../catalogue.ts';
import { categoryTitle } from '../category/categoryTitle.ts';
import { regionInSentence } from '../council/regionName.ts';
import { regionGaps, themeGaps } from '../gaps/gapMap.ts';
import { NOT_STATED } from '../text.ts';
import { EVIDENCE } from '../submission/vocabulary.ts';
import type { ReportSection } from './section.ts';

/** How much of what there is to cover is covered. */
export function coverageSection(catalogue: Catalogue): ReportSection {
  const { submissions, themes, categories, site } = catalogue;
  const regions = regionGaps(catalogue);
  const rows = regions.map(({ region, sharing, silent }) => [
    `Councils in ${regionInSentence(region)} that share`,
    String(sharing.length),
    String(sharing.length + silent.length),
  ]);
  const held = (facet: 'themes' | 'categories') =>
    new Set(submissions.flatMap((each) => each[facet]));
  return {
    id: 'coverage',
    title: 'Coverage',
    note: `What ${site.name} holds of what it could hold.`,
    head: ['What', 'Held', 'Of'],
    rows: [
      ['Published examples', String(submissions.length), ''],
      ['Themes with an example', String(held('themes').size), String(themes.length)],
      ['Categories with an example', String(held('categories').size), String(categories.length)],
      ...rows,
    ],
    none: 'The hub holds nothing yet.',
  };
}

/** Each theme, those with the fewest examples first. */
export function themesSection(catalogue: Catalogue): ReportSection {
  return {
    id: 'themes',
    title: 'Themes',
    note: 'Those with the fewest examples first: they are the ones to ask councils about.',
    head: ['Theme', 'Examples', 'Councils', 'Strongest evidence'],
    rows: themeGaps(catalogue).map(({ theme, submissions, home, elsewhere, strongest }) => [
      theme.title,
      String(submissions.length),
      String(home.length + elsewhere.length),
      strongest === undefined ? 'None' : EVIDENCE[strongest].label,
    ]),
    none: 'The hub has no theme.',
  };
}

/** Each category, and whether its published title is known. */
export function categoriesSection({ categories, submissions }: Catalogue): ReportSection {
  return {
    id: 'categories',
    title: 'Categories',
    note: 'A title that is missing has to come from the publisher.',
    head: ['Number', 'Category', 'Examples', 'Title'],
    rows: categories.map((category) => [
      String(category.number),
      categoryTitle(category),
      String(submissions.filter((each) => each.categories.includes(category.id)).length),
      category.title === NOT_STATED ? 'Missing' : 'As published',
    ]),
    none: 'The hub has no category.',
  };
}
