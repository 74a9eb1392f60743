import { submissionTemplate } from '../../../src/mdx/submissionTemplate.ts';
import type { DraftDetails, Gap, Known } from '../import/draft/draft.ts';
import { draftId } from '../../../src/domain/submission/draftId.ts';
import { fitSummary } from '../import/draft/fitSummary.ts';
import { gapList } from '../import/draft/gapList.ts';
import { writeDraft } from '../import/draft/writeDraft.ts';

/** What a new submission starts from; each is checked already. */
export interface Start {
  readonly title: string;
  readonly councils: readonly string[];
  readonly themes: readonly string[];
  readonly categories: readonly string[];
  readonly provider?: string | undefined;
  readonly summary?: string | undefined;
}

export interface NewDraft {
  readonly id: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** A draft to go on from, with everything unknown marked and the template's headings below. */
export function newDraft(start: Start, known: Known, isTaken: (id: string) => boolean): NewDraft {
  const { title, councils, themes, categories, provider, summary = '' } = start;
  const details: DraftDetails = {
    title,
    summary: fitSummary(summary, '').text,
    councils: [...councils],
    ...(provider === undefined ? {} : { provider }),
    categories: [...categories],
    themes: [...themes],
    origin: { kind: 'submission', publisher: known.publisher },
  };
  const unsaid: Gap[] =
    summary === '' ? [{ about: 'Summary', note: 'Write one or two sentences.' }] : [];
  const owner = provider ?? councils[0] ?? '';
  const body = (submissionTemplate().split(/^---$/m)[2] ?? '').replace(/^\n/, '');
  return {
    id: draftId(owner, title, isTaken),
    gaps: [...unsaid, ...gapList(details, known).filter(({ about }) => about !== 'Themes')],
    text: `${writeDraft({ details, blocks: [] })}${body}`,
  };
}
