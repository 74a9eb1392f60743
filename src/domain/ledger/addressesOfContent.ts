import { addresses } from '../addresses.ts';
import type { Content } from '../catalogue.ts';

/** The pages of what the content publishes under an id; the record takes the rest from a build. */
export function addressesOfContent(
  content: Pick<Content, 'submissions' | 'themes' | 'councils' | 'categories' | 'measures'>,
): readonly string[] {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return [
    ...ids(content.submissions.filter(({ stage }) => stage === 'published')).map(
      addresses.submission,
    ),
    ...ids(content.themes).map(addresses.theme),
    ...ids(content.councils).map(addresses.council),
    ...ids(content.categories).map(addresses.category),
    ...ids(content.measures).map(addresses.measure),
  ];
}
