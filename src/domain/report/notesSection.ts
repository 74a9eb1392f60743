import type { Catalogue } from '../catalogue.ts';
import type { ReportSection } from './section.ts';

/** What has to be settled with councils: errors and contradictions of their sources. */
export function notesSection({ submissions }: Catalogue): ReportSection {
  return {
    id: 'notes',
    title: 'Review notes open',
    note: 'Readers see them until the council has settled them.',
    head: ['Example', 'About', 'Note'],
    rows: submissions.flatMap(({ id, reviewNotes = [] }) =>
      reviewNotes.map(({ about, note }) => [id, about, note]),
    ),
    none: 'No note is open.',
  };
}
