import type { LICENCES } from './vocabulary.ts';

export type LicenceId = keyof typeof LICENCES;

/** Where the words of a licence stand; `undefined` for one that is not stated. */
export const LICENCE_ADDRESSES: Readonly<Record<LicenceId, string | undefined>> = {
  'ogl-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'not-stated': undefined,
};
