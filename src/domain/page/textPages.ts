import { addresses } from '../addresses.ts';

/** The pages of text that every hub has, by the names of their files, and where they stand. */
export const TEXT_PAGES = {
  about: addresses.about,
  accessibility: addresses.accessibility,
  privacy: addresses.privacy,
  'how-approval-works': addresses.approval,
  'what-we-never-publish': addresses.neverPublished,
} as const;
