import { buildCatalogue, type Content } from '../catalogue.ts';
import { contactsSection } from './contactsSection.ts';
import { categoriesSection, coverageSection, themesSection } from './coverageSections.ts';
import { evidenceSection, resultSection, stageSection } from './mixSections.ts';
import { agesSection } from './agesSection.ts';
import { linksSection, type FailedLink } from './linksSection.ts';
import { notesSection } from './notesSection.ts';
import type { ReportSection } from './section.ts';

export interface ReportOptions {
  /** The day by which ages are told, as 2026-11-22. */
  readonly today: string;
  /** Links that were followed and failed; left out where nobody followed them. */
  readonly links?: readonly FailedLink[];
}

/**
 * The state of the hub for those who run it: what it holds, how it is known, how old it is and what
 * is open. Counts are of published examples; what is on its way stands in the stages alone.
 */
export function hubReport(content: Content, options: ReportOptions): readonly ReportSection[] {
  const published = content.submissions.filter(({ stage }) => stage === 'published');
  const catalogue = buildCatalogue({ ...content, submissions: published });
  return [
    coverageSection(catalogue),
    stageSection(content.submissions),
    themesSection(catalogue),
    categoriesSection(catalogue),
    evidenceSection(published),
    resultSection(published),
    agesSection(catalogue, options.today),
    contactsSection(catalogue, options.today),
    notesSection(catalogue),
    ...(options.links === undefined ? [] : [linksSection(options.links)]),
  ];
}
