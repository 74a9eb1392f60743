import { imagesIn } from '../../domain/images.ts';
import { wordsIn } from '../../domain/prose/sentences.ts';
import type { Rule } from '../rule.ts';
import { bodySources } from '../writing.ts';

const START =
  /^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon)\b(?: (?:of|showing))?/i;

export const pictureDescription: Rule = {
  name: 'picture-description',
  title: 'Descriptions of pictures',
  severity: 'warning',
  why: 'People who cannot see a picture have its description instead, and a file name or a word or two tells them nothing.',
  examples: {
    wrong: [
      { body: '![IMG_2041.jpg](./pathway.png)' },
      { body: '![career-pathway-final-v2](./pathway.png)' },
      { body: '![Career pathway](./pathway.png)' },
      { body: '![Image of a career pathway with four steps](./pathway.png)' },
      { body: '<Picture src="./pathway.png" alt="Diagram" />' },
    ],
    right: [
      { body: '![Four steps from student to team manager](./pathway.png)' },
      { body: '<Picture src="./pathway.png" alt="Four steps from student to team manager" />' },
    ],
  },
  check: ({ sources }) =>
    bodySources(sources).flatMap((source) =>
      imagesIn(source.value.body.parts).flatMap(({ alt, place }) => {
        const message = faultOf(alt);
        return message === undefined
          ? []
          : [
              {
                source,
                path: [],
                at: place,
                message,
                remedy: 'say in a short sentence what the picture shows and a reader needs to know',
                passage: alt,
              },
            ];
      }),
    ),
};

function faultOf(alt: string): string | undefined {
  const start = START.exec(alt)?.[0];
  if (/\.(?:png|jpe?g|webp|avif|gif|heic|tiff?)$/i.test(alt) || /^\S*[\d_-]\S*$/.test(alt)) {
    return `the description of the picture, '${alt}', is the name of a file`;
  }
  if (start !== undefined) {
    return `the description of the picture starts with '${start}', which readers are told anyway`;
  }
  return wordsIn(alt).length < 3
    ? `the description of the picture, '${alt}', is too short to say what it shows`
    : undefined;
}
