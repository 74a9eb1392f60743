import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

const VAGUE: ReadonlySet<string> = new Set(
  [
    'here, click, click here, see here, read here, this, this link, this page, this website, link',
    'more, read more, see more, learn more, find out more, more here, more information, details',
    'further information, go, view, open, download, website, web page, document, attachment',
  ]
    .join(', ')
    .split(', '),
);

// A whole address, or one without its start: council.example/page. An email address is a name.
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/i;

export const vagueLink: Rule = {
  name: 'vague-link',
  title: 'Links that do not say where they lead',
  severity: 'warning',
  why: 'People who use a screen reader hear links in a list, where “click here” or an address says nothing.',
  examples: {
    wrong: [
      { body: 'For the pathway, [click here](https://council.example/pathway).' },
      { body: '[Read more…](https://council.example/pathway)' },
      { body: 'See [https://council.example/pathway](https://council.example/pathway).' },
      { body: 'See [www.council.example](https://www.council.example).' },
      {
        details: {
          resources: [{ label: 'Link', type: 'document', url: 'https://council.example/pathway' }],
        },
      },
      { body: '<Video title="Here" href="https://council.example/film" />' },
    ],
    right: [
      { body: 'See [the career pathway](https://council.example/pathway).' },
      { body: 'Write to [team@council.example](mailto:team@council.example).' },
      { body: '[Read more about career pathways](https://council.example/pathway)' },
    ],
  },
  check: ({ sources }) =>
    linksOf(sources).flatMap(({ source, path, at, address, text }) =>
      text !== undefined && isVague(text)
        ? [
            {
              source,
              path,
              ...(at && { at }),
              message: `the words of the link, '${text}', do not say where it leads`,
              remedy: `name what ${address} holds in the words of the link`,
              passage: text,
            },
          ]
        : [],
    ),
};

function isVague(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}./:@_-]+/gu, ' ')
    .replace(/^[\s.:]+|[\s.:]+$/g, '');
  return VAGUE.has(plain) || ADDRESS.test(plain);
}
