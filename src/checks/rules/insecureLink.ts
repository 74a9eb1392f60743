import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

export const insecureLink: Rule = {
  name: 'insecure-link',
  title: 'Addresses that start with http://',
  severity: 'warning',
  why: 'What is sent over http:// can be read and changed on its way, and browsers warn readers of it.',
  examples: {
    wrong: [
      { body: 'See [the career pathway](http://council.example/pathway).' },
      {
        details: {
          resources: [{ label: 'Career pathway', type: 'document', url: 'http://council.example' }],
        },
      },
    ],
    right: [
      { body: 'See [the career pathway](https://council.example/pathway).' },
      {
        details: {
          resources: [
            { label: 'Career pathway', type: 'document', url: 'https://council.example' },
          ],
        },
      },
    ],
  },
  check: ({ sources }) =>
    linksOf(sources).flatMap(({ source, path, at, address }) =>
      /^http:/i.test(address)
        ? [
            {
              source,
              path,
              ...(at && { at }),
              message: `'${address}' is not a secure address`,
              remedy: `open ${address.replace(/^http:/i, 'https:')} and, if it works, write that`,
              passage: address,
            },
          ]
        : [],
    ),
};
