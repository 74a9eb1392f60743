import type { APIContext } from 'astro';
import { feedResponse, wholeOf } from '../../../components/feed/feedResponse.ts';
import { getCatalogue } from '../../../content.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Category } from '../../../domain/catalogue.ts';
import { categoryTitle } from '../../../domain/category/categoryTitle.ts';
import { feedTitle, pageFeed } from '../../../domain/feed/hubFeeds.ts';

export async function getStaticPaths() {
  const { categories } = await getCatalogue();
  return categories.map((category) => ({ params: { id: category.id }, props: { category } }));
}

interface Props {
  readonly category: Category;
}

/** What is new in one category, for feed readers. */
export async function GET({ props, site, url }: APIContext<Props>): Promise<Response> {
  const { category } = props;
  const catalogue = await getCatalogue();
  const of = {
    page: addresses.category(category.id),
    title: feedTitle(catalogue, categoryTitle(category)),
    subtitle: category.purpose,
    submissions: catalogue.submissions.filter(({ categories }) => categories.includes(category.id)),
  };
  return feedResponse(pageFeed(of, catalogue, wholeOf(site ?? url)));
}
