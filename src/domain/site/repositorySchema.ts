import { z } from 'zod';

/** Where the hub's files are kept, for those who send theirs as a pull request. */
export const repositorySchema = z.strictObject({
  url: z
    .string()
    .regex(/^https:\/\/github\.com\/[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, {
      error: 'must be the address of a repository on GitHub, such as https://github.com/name/hub',
    })
    .meta({
      title: 'Address',
      description: 'Its page on GitHub, without a slash at its end.',
      examples: ['https://github.com/alliance/hub'],
    }),
  branch: z
    .string()
    .regex(/^[A-Za-z0-9._/-]{1,80}$/, { error: 'must be the name of a branch, such as main' })
    .meta({
      title: 'Branch',
      description: 'The branch that is published.',
      examples: ['main'],
    }),
});

export type Repository = z.output<typeof repositorySchema>;
