import { z } from 'zod';

const colourField = (): z.ZodString =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'must be a colour as #, then six of 0 to 9 and a to f' });

const schemeSchema = z.strictObject({
  brand: colourField().meta({
    title: 'Brand',
    description:
      'The identity colour: buttons, charts’ bars and, in its hue, the classes of maps. Links too, unless they have a colour of their own.',
    examples: ['#5b2a86'],
  }),
  onBrand: colourField()
    .optional()
    .meta({ title: 'On brand', description: 'Text on the brand.', examples: ['#ffffff'] }),
  link: colourField()
    .optional()
    .meta({ title: 'Link', description: 'Text that leads on.', examples: ['#4b2270'] }),
  linkHover: colourField()
    .optional()
    .meta({
      title: 'Link under the pointer',
      description: 'A link or button that is pointed at.',
      examples: ['#2b1142'],
    }),
  deep: colourField()
    .optional()
    .meta({
      title: 'Deep',
      description: 'The foot of the page and the ground of the drawn mark.',
      examples: ['#241033'],
    }),
  spotlight: colourField()
    .optional()
    .meta({
      title: 'Spotlight',
      description: 'The disc of light, behind text.',
      examples: ['#ffe6d5'],
    }),
  beam: colourField()
    .optional()
    .meta({
      title: 'Beam',
      description: 'The strong light: what is focused, and the page that is open.',
      examples: ['#f58a23'],
    }),
  paper: colourField()
    .optional()
    .meta({ title: 'Paper', description: 'The ground of each page.', examples: ['#fcfbfd'] }),
  surface: colourField()
    .optional()
    .meta({
      title: 'Surface',
      description: 'The ground of what is set apart.',
      examples: ['#f3f0f6'],
    }),
});

/** The colours a hub makes its own; the rest, such as those of charts, are measured to be told apart. */
export const coloursSchema = z.strictObject({
  light: schemeSchema.meta({
    title: 'Light',
    description: 'On a light ground.',
    examples: [{ brand: '#5b2a86' }],
  }),
  dark: schemeSchema.meta({
    title: 'Dark',
    description: 'For readers whose device is set to dark.',
    examples: [{ brand: '#c9a4ec' }],
  }),
});

export type SchemeColours = z.output<typeof schemeSchema>;
