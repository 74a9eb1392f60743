import { z } from 'zod';
import { federationField } from '../federation/schema.ts';
import { addressField, lineField } from '../text.ts';
import { coloursSchema } from './coloursSchema.ts';
import { freshnessSchema } from './freshnessSchema.ts';
import { repositorySchema } from './repositorySchema.ts';

const officeSchema = z.strictObject({
  role: lineField(120).meta({
    title: 'Role',
    description: 'What the person does.',
    examples: ['Project administrator'],
  }),
  name: lineField(80)
    .optional()
    .meta({ title: 'Name', description: 'As published.', examples: ['Alex Example'] }),
  email: z.email().meta({
    title: 'Email address',
    description: 'In lower case.',
    examples: ['hub@alliance.example'],
  }),
});

/** The hub's identity. Another alliance changes this one file. */
export const siteSchema = z.strictObject({
  name: lineField(60).meta({
    title: 'Name',
    description: 'The name of the hub.',
    examples: ['Practice Spotlight'],
  }),
  tagline: lineField(160).meta({
    title: 'Tagline',
    description: 'One sentence: what the hub is.',
    examples: ['What London’s children’s services are trying, what came of it, and whom to ask.'],
  }),
  organisation: z
    .strictObject({
      name: lineField(120).meta({
        title: 'Name',
        description: 'In full.',
        examples: ['London Innovation and Improvement Alliance'],
      }),
      shortName: lineField(20).meta({
        title: 'Short name',
        description: 'As people say it.',
        examples: ['LIIA'],
      }),
      url: addressField().meta({
        title: 'Address',
        description: 'Its own site.',
        examples: ['https://alliance.example/'],
      }),
      about: lineField(400).meta({
        title: 'About',
        description: 'Who it is, in a sentence or two.',
        examples: ['A partnership of councils.'],
      }),
    })
    .meta({
      title: 'Organisation',
      description: 'Who publishes the hub.',
      examples: [{ name: 'An alliance', shortName: 'AA' }],
    }),
  region: lineField(60).meta({
    title: 'Region',
    description: 'The home region, as in councils.csv.',
    examples: ['London'],
  }),
  language: lineField(12).meta({
    title: 'Language',
    description: 'A language tag.',
    examples: ['en-GB'],
  }),
  address: addressField().meta({
    title: 'Address of the hub',
    description: 'Where it is published, for canonical links and the sitemap.',
    examples: ['https://hub.alliance.example'],
  }),
  tag: z
    .string()
    .regex(/^[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {
      error: 'must be a domain and a year in which it was yours, such as hub.example,2026',
    })
    .optional()
    .meta({
      title: 'Name in feeds',
      description:
        'What feeds name their entries by: a domain and a year in which it was yours. Left out, the address of the hub. Write the old one here when the hub moves, so that feed readers do not show everything again.',
      examples: ['hub.alliance.example,2026'],
    }),
  contacts: z
    .array(officeSchema)
    .min(1)
    .max(4)
    .meta({
      title: 'Contacts',
      description: 'Whom to tell about a correction.',
      examples: [[{ role: 'Project administrator', email: 'hub@alliance.example' }]],
    }),
  freshness: freshnessSchema.optional().meta({
    title: 'Freshness',
    description: 'How many months may pass before something is asked about or shown as old.',
    examples: [{ examples: 12, contacts: 12, figures: 36 }],
  }),
  spotlight: lineField(80)
    .optional()
    .meta({
      title: 'Spotlight',
      description: 'The id of the example shown on the home page.',
      examples: ['career-conversations'],
    }),
  mark: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|webp)$/, {
      error: 'must be the name of a PNG or WebP picture beside site.yml, in lower case',
    })
    .optional()
    .meta({
      title: 'Mark',
      description:
        'The picture beside the name, on every page, as the icon and on pictures. Square is best, 300 pixels or more. The hub draws its own without it.',
      examples: ['mark.png'],
    }),
  colours: coloursSchema.optional().meta({
    title: 'Colours',
    description: 'The colours of the hub’s own, for both schemes.',
    examples: [{ light: { brand: '#5b2a86' }, dark: { brand: '#c9a4ec' } }],
  }),
  repository: repositorySchema.optional().meta({
    title: 'Repository',
    description:
      'Where the hub’s files are kept on GitHub. The form then offers to send a file there; without it, by email alone.',
    examples: [{ url: 'https://github.com/alliance/hub', branch: 'main' }],
  }),
  admin: z
    .boolean()
    .optional()
    .meta({
      title: 'Editor',
      description:
        'Whether the hub has an editor at /admin/, for people with an account on GitHub. It needs a repository, and is fetched from npm when the hub is built.',
      examples: [true],
    }),
  federation: federationField(),
  footer: lineField(300)
    .optional()
    .meta({
      title: 'Footer note',
      description: 'A sentence at the foot of every page.',
      examples: ['A development version.'],
    }),
});

export type Site = z.output<typeof siteSchema>;
