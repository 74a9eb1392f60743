import type { DraftDetails, Gap } from '../../draft/draft.ts';

type Note = NonNullable<DraftDetails['reviewNotes']>[number];

/** As long as a note in a file may be, and as many as one may hold. */
const LONGEST = 500;
const MOST = 20;

/** What a person has to decide about one example, in the order in which it comes up. */
export interface Questions {
  readonly gaps: readonly Gap[];
  /** Those that stand in the draft too, for as long as the council has not answered. */
  readonly notes: readonly Note[];
  /** Asks whoever imports. */
  readonly ask: (about: string, note: string) => void;
  /** Asks the council as well. */
  readonly settle: (about: string, note: string) => void;
}

export function askPerson(): Questions {
  const gaps: Gap[] = [];
  const notes: Note[] = [];
  const ask = (about: string, note: string): void => {
    gaps.push({ about, note });
  };
  return {
    gaps,
    notes,
    ask,
    settle: (about, note) => {
      ask(about, note);
      if (note.length <= LONGEST && notes.length < MOST) notes.push({ about, note });
    },
  };
}
