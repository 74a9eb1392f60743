import { STORY_SECTIONS } from '../../../domain/submission/storySections.ts';
import type { FormContent } from '../../../mdx/form/formText.ts';

/** An empty form. The publisher is the hub's. */
export function emptyContent(publisher: string): FormContent {
  return completed({
    details: { origin: { kind: 'submission', publisher }, stage: 'draft' },
    sections: [],
  });
}

/**
 * What was read, with room for what a draft leaves out: the parts of the template, and lists that may
 * be empty but not missing. What is past that stays as it is.
 */
export function completed({ details, sections }: FormContent): FormContent {
  const lists = Object.fromEntries(
    ['categories', 'contacts', 'approvals']
      .filter((name) => details[name] === undefined)
      .map((name) => [name, []]),
  );
  const stage = details.stage ?? 'draft';
  const missing = STORY_SECTIONS.filter(
    ({ heading }) => stage === 'draft' && !sections.some((section) => section.heading === heading),
  ).map(({ heading }) => ({ heading, text: '' }));
  return { details: { ...details, ...lists }, sections: [...sections, ...missing] };
}
