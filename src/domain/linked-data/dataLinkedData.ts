import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { OpenData } from '../open-data/openData.ts';
import type { LinkedData } from './exampleLinkedData.ts';

/** The data of the hub in the words of schema.org, as searches for data read them. */
export function dataLinkedData(
  { files, asAt }: Pick<OpenData, 'files' | 'asAt'>,
  { site }: Pick<Catalogue, 'site'>,
  { name, description }: { readonly name: string; readonly description: string },
  whole: (address: string) => string,
): LinkedData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': whole(addresses.data),
    url: whole(addresses.data),
    name,
    description,
    inLanguage: site.language,
    isAccessibleForFree: true,
    dateModified: asAt,
    version: asAt,
    creator: {
      '@type': 'Organization',
      name: site.organisation.name,
      url: site.organisation.url,
    },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.type,
      contentSize: `${file.bytes} B`,
      contentUrl: whole(addresses.dataFile(file.name)),
    })),
  };
}
