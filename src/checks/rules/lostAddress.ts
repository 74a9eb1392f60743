import { lostWords } from '../../domain/ledger/lostWords.ts';
import { GONE } from '../../domain/ledger/ledger.ts';
import type { Offence, Rule } from '../rule.ts';
import type { Sources } from '../sources.ts';

/** Things with an id, by the first part of their pages' addresses. */
const KINDS = {
  submissions: 'submission',
  themes: 'theme',
  councils: 'council',
  categories: 'category',
  measures: 'measure',
} as const;

const PAGE = /^\/(submissions|themes|councils|categories|measures)\/([a-z0-9-]+)\/$/;

/**
 * What can be told from the content alone; the build holds every other address of the record to
 * what it made.
 */
export const lostAddress: Rule = {
  name: 'lost-address',
  title: 'Addresses that would be lost',
  severity: 'error',
  why: 'People keep links to what was published, in papers, emails and other sites, and a link that breaks takes the evidence with it.',
  examples: {
    wrong: [
      { addresses: '/submissions/open-mornings/ 2026-01-05' },
      {
        details: { stage: 'draft' },
        addresses: '/submissions/open-evenings/ 2026-01-05',
      },
      { addresses: '/themes/hiring/ 2026-01-05' },
      { addresses: '/themes/hiring/ 2026-01-05 /themes/employing/' },
    ],
    right: [
      { addresses: '/submissions/open-evenings/ 2026-01-05' },
      {
        details: { replaces: ['open-mornings'] },
        addresses: '/submissions/open-mornings/ 2026-01-05',
      },
      { addresses: '/themes/hiring/ 2026-01-05 /themes/recruitment/' },
      { addresses: '/themes/hiring/ 2026-01-05 gone' },
    ],
  },
  check: ({ sources }) => {
    const isThere = pagesOf(sources);
    return sources.ledger.flatMap((source): Offence[] => {
      const { address, now } = source.value;
      if (now === GONE) return [];
      if (now !== undefined) {
        if (isThere(now)) return [];
        const message = `${address} leads to ${now}, and nothing stands there`;
        return [{ source, path: ['now'], message, remedy: 'name an address that is there' }];
      }
      return isThere(address) ? [] : [{ source, path: [], ...lostWords(source.value) }];
    });
  },
};

/** Whether a page stands at an address; those of other kinds are taken to be there. */
function pagesOf({ submissions, claimedIds, ledger }: Sources): (address: string) => boolean {
  const hidden = new Set(
    submissions
      .filter(({ value: { stage } }) => stage === 'draft' || stage === 'in-review')
      .map(({ value }) => value.id),
  );
  const old = new Set(
    submissions
      .filter(({ value }) => !hidden.has(value.id))
      .flatMap(({ value }) => value.replaces ?? []),
  );
  const moved = new Set(
    ledger.flatMap(({ value }) => (value.now === undefined ? [] : [value.address])),
  );
  return (address) => {
    const [, folder, id = ''] = PAGE.exec(address) ?? [];
    if (folder === undefined || moved.has(address)) return true;
    const kind = KINDS[folder as keyof typeof KINDS];
    if (kind === 'submission' && (old.has(id) || hidden.has(id))) return old.has(id);
    return claimedIds[kind].has(id);
  };
}
