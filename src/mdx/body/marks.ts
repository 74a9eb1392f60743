import type { Place } from '../../domain/problem.ts';

/** Words of a body with their place, for rules; components and pictures carry their own. */
export type BodyMark = Place &
  (
    | { readonly type: 'link'; readonly address: string; readonly text: string }
    | { readonly type: 'heading'; readonly id: string; readonly text: string }
    /** The words of one paragraph, table cell or block of code. */
    | { readonly type: 'words'; readonly text: string }
  );
