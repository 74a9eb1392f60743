import type { z } from 'zod';
import { categorySchema, type CategoryDetails } from '../domain/category/schema.ts';
import { pageSchema, type PageDetails } from '../domain/page/schema.ts';
import { submissionSchema, type SubmissionDetails } from '../domain/submission/schema.ts';
import { themeSchema, type ThemeDetails } from '../domain/theme/schema.ts';
import { PAGE_COMPONENTS, type AuthorComponent } from './components.ts';

/** What each kind of MDX file holds. Schemas cannot be sent to a worker; their names can. */
export interface KindDetails {
  readonly submission: SubmissionDetails;
  readonly theme: ThemeDetails;
  readonly category: CategoryDetails;
  readonly page: PageDetails;
}

export type Kind = keyof KindDetails;

export interface KindEntry<T> {
  readonly schema: z.ZodType<T>;
  /** What messages call the file: `"layuot" is not a field of a submission`. */
  readonly noun: string;
  /** The tags that it may have; those of authors unless given. */
  readonly components?: ReadonlyMap<string, AuthorComponent>;
}

export const KINDS: { readonly [K in Kind]: KindEntry<KindDetails[K]> } = {
  submission: { schema: submissionSchema, noun: 'a submission' },
  theme: { schema: themeSchema, noun: 'a theme' },
  category: { schema: categorySchema, noun: 'a category' },
  page: { schema: pageSchema, noun: 'a page', components: PAGE_COMPONENTS },
};
