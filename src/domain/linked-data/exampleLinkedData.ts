import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { addedOn, changedOn } from '../news/news.ts';
import { LICENCE_ADDRESSES } from '../submission/licences.ts';
import type { Submission } from '../submission/submission.ts';

/** Linked data (JSON-LD): plain values that become one block of a page. */
export type LinkedData = Readonly<Record<string, unknown>>;

type Whole = (address: string) => string;

/**
 * An example in the words of schema.org: an article by its councils, with its licence and its
 * source. Contacts are left out. What is not known is left out too.
 */
export function exampleLinkedData(
  submission: Submission,
  catalogue: Catalogue,
  whole: Whole,
): LinkedData {
  const { id, title, summary, councils, themes, origin, licence } = submission;
  const { site, ledger } = catalogue;
  const url = whole(addresses.submission(id));
  const published = addedOn(submission, ledger);
  const modified = changedOn(submission, ledger);
  const licenceAddress = LICENCE_ADDRESSES[licence];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': url,
        url,
        mainEntityOfPage: url,
        headline: title,
        abstract: summary,
        inLanguage: site.language,
        author: councils.map((council) => ({
          '@type': 'GovernmentOrganization',
          name: catalogue.council(council).name,
          url: whole(addresses.council(council)),
        })),
        publisher: {
          '@type': 'Organization',
          name: site.organisation.name,
          url: site.organisation.url,
        },
        about: themes.map((theme) => ({
          '@type': 'Thing',
          name: catalogue.theme(theme).title,
          url: whole(addresses.theme(theme)),
        })),
        image: whole(addresses.socialPicture('submissions', id)),
        isPartOf: { '@type': 'WebSite', name: site.name, url: whole(addresses.home) },
        ...(published !== undefined && { datePublished: published }),
        ...(modified !== undefined && { dateModified: modified }),
        ...(licenceAddress !== undefined && { license: licenceAddress }),
        ...(origin.url !== undefined && { isBasedOn: origin.url }),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: site.name, item: whole(addresses.home) },
          { '@type': 'ListItem', position: 2, name: title, item: url },
        ],
      },
    ],
  };
}
