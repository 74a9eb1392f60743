import type { Catalogue } from '../../domain/catalogue.ts';
import { countOf } from '../../domain/words.ts';
import { PALETTE } from '../palette.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { setText } from '../sheet/textBlock.ts';
import { card, DISC, spotlit } from './card.ts';

/** The hub as other sites show it, for every page without a picture of its own. */
export function hubCard({ site, submissions }: Catalogue): Sheet {
  const councils = new Set(submissions.flatMap((submission) => submission.councils)).size;
  const words = `${submissions.length === 1 ? 'example' : 'examples'} of practice from ${countOf(councils, 'council')}`;
  const place = { x: DISC.x - 150, width: 320 };
  const number = { size: 150, bold: true, colour: PALETTE.ink, leading: 150 };
  return card(
    site,
    {
      over: [site.organisation.name, site.organisation.shortName],
      title: site.tagline,
      width: 560,
      description: `${site.name}, ${site.organisation.name}. ${site.tagline}`,
    },
    spotlit({
      texts: [
        ...setText(String(submissions.length), { ...place, top: 208 }, number).texts,
        ...setText(words, { ...place, top: 366 }, { size: 34, colour: PALETTE.ink, leading: 44 })
          .texts,
      ],
    }),
  );
}
