import { z } from 'zod';
import { lineField } from '../text.ts';

const httpsField = () =>
  z.url({ protocol: /^https$/, error: 'must be a whole address, starting with https://' });

/** Another hub whose examples are listed and found here, with links that lead there. */
const otherHubSchema = z.strictObject({
  name: lineField(60).meta({
    title: 'Name',
    description: 'The name of the other hub, as readers know it.',
    examples: ['North East Practice Hub'],
  }),
  address: httpsField().meta({
    title: 'Address',
    description: 'Where it is published. Links to its examples must lead there.',
    examples: ['https://hub.alliance.example/'],
  }),
  index: z
    .union([
      httpsField(),
      z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.json$/, {
        error: 'must be an https address or the path of a JSON file in the content folder',
      }),
    ])
    .meta({
      title: 'Index',
      description:
        'Its file of examples: the address of its /data/submissions.json, read whenever this hub is built, or a copy in the content folder.',
      examples: ['https://hub.alliance.example/data/submissions.json'],
    }),
});

export const federationField = () =>
  z
    .array(otherHubSchema)
    .min(1)
    .max(9)
    .optional()
    .meta({
      title: 'Other hubs',
      description:
        'Hubs whose examples are listed and found here too, apart from this hub’s own and in none of its counts.',
      examples: [
        [
          {
            name: 'North East Practice Hub',
            address: 'https://hub.alliance.example/',
            index: 'https://hub.alliance.example/data/submissions.json',
          },
        ],
      ],
    });

export type OtherHub = z.output<typeof otherHubSchema>;
