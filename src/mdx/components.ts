import { z } from 'zod';
import { keysOf, RESOURCE_TYPES } from '../domain/submission/vocabulary.ts';
import { ID_PATTERN } from '../domain/text.ts';

/** What an author may write as a tag, and what goes in it. */
export interface AuthorComponent {
  /** Attributes, strictly: anything else is an error. Literal strings, numbers and booleans only. */
  readonly attributes: z.ZodObject;
  /** Whether text may stand between its tags. */
  readonly children: boolean;
  /** One sentence for the message that lists the components. */
  readonly purpose: string;
  readonly example: string;
}

const words = (max: number) => z.string().trim().min(1).max(max);
const httpAddress = z.url({
  protocol: /^https$/,
  error: 'must be a whole address, starting with https://',
});

/**
 * The components authors have. A Map, never an object: `constructor` and `__proto__` must not
 * be found in it. The Astro side of each stands in src/components/author.
 */
export const AUTHOR_COMPONENTS: ReadonlyMap<string, AuthorComponent> = new Map<
  string,
  AuthorComponent
>([
  [
    'Figure',
    {
      attributes: z.strictObject({ metric: z.string().regex(ID_PATTERN) }),
      children: false,
      purpose: 'shows a figure from the metrics at the top of the file',
      example: '<Figure metric="vacancy-rate" />',
    },
  ],
  [
    'Quotation',
    {
      attributes: z.strictObject({
        who: words(120),
        date: z
          .string()
          .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
          .optional(),
      }),
      children: true,
      purpose: 'holds somebody’s words, with the role of the speaker',
      example: '<Quotation who="Newly qualified social worker">Words.</Quotation>',
    },
  ],
  [
    'Callout',
    {
      attributes: z.strictObject({
        title: words(120),
        tone: z.enum(['note', 'tip', 'caution']).default('note'),
      }),
      children: true,
      purpose: 'sets a short passage apart',
      example: '<Callout title="Before you start">Words.</Callout>',
    },
  ],
  [
    'Picture',
    {
      attributes: z.strictObject({
        src: words(120),
        alt: words(300),
        caption: words(300).optional(),
      }),
      children: false,
      purpose: 'shows a picture with a description and a caption',
      example: '<Picture src="./pathway.png" alt="Four steps from …" caption="The pathway" />',
    },
  ],
  [
    'Resource',
    {
      attributes: z.strictObject({
        label: words(160),
        type: z.enum(keysOf(RESOURCE_TYPES)),
        href: httpAddress.optional(),
      }),
      children: false,
      purpose: 'links to supporting material',
      example: '<Resource label="Career pathway" type="document" href="https://…" />',
    },
  ],
  [
    'Video',
    {
      attributes: z.strictObject({
        title: words(160),
        href: httpAddress,
        minutes: z.number().positive().max(600).optional(),
        captions: z.boolean().optional(),
      }),
      children: false,
      purpose: 'links to a video on its own site; nothing is loaded from there',
      example: '<Video title="What the academy offers" href="https://…" minutes={4} />',
    },
  ],
]);

/** What those who keep a hub may write in its own pages, besides. */
export const PAGE_COMPONENTS: ReadonlyMap<string, AuthorComponent> = new Map([
  ...AUTHOR_COMPONENTS,
  [
    'Contacts',
    {
      attributes: z.strictObject({}),
      children: false,
      purpose: 'lists whom to write to about the hub, as site.yml names them',
      example: '<Contacts />',
    },
  ],
]);
