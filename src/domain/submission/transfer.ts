import { z } from 'zod';
import { lineField } from '../text.ts';

const sentences = (title: string, description: string, example: string) =>
  z
    .array(lineField(300))
    .min(1)
    .max(10)
    .optional()
    .meta({ title, description, examples: [[example]] });

/** What another council needs to know before copying it. */
export const transferSchema = z.strictObject({
  needs: sentences('What it needs', 'What has to be in place first.', 'A live workforce dashboard'),
  staffing: lineField(300)
    .optional()
    .meta({
      title: 'Staffing',
      description: 'Who runs it and how much of their time it takes.',
      examples: ['One full-time coordinator'],
    }),
  leadTime: lineField(200)
    .optional()
    .meta({
      title: 'Lead-in time',
      description: 'How long from decision to first use.',
      examples: ['Six months'],
    }),
  keep: sentences(
    'What to keep',
    'The parts that make it work.',
    'Senior managers attend every session',
  ),
  adapt: sentences(
    'What to adapt',
    'The parts another council can change.',
    'The length of the programme',
  ),
  differently: lineField(400)
    .optional()
    .meta({
      title: 'What they would do differently',
      description: 'In the council’s view, with hindsight.',
      examples: ['Agree the definitions before building the dashboard'],
    }),
});

export type Transfer = z.output<typeof transferSchema>;
