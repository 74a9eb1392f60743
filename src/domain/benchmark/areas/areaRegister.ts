import type { Catalogue } from '../../catalogue.ts';
import type { Citation } from '../../comparison/comparison.ts';
import { formatPartialDate } from '../../submission/dateWords.ts';
import type { AreaRegister } from './areaChoice.ts';

/** What choices are made from, and where the likeness of councils comes from. */
export interface Likeness {
  readonly register: AreaRegister;
  /** Absent in a hub that does not say which councils are alike. */
  readonly likeness: Citation | undefined;
}

/** The councils of a hub with those most like each, most alike first. */
export function areaRegister({
  councils,
  neighbours,
}: Pick<Catalogue, 'councils' | 'neighbours'>): Likeness {
  const byCouncil = Map.groupBy(neighbours?.neighbours ?? [], ({ council }) => council);
  const alike = new Map(
    [...byCouncil].map(([council, list]) => [
      council,
      list.toSorted((a, b) => a.rank - b.rank).map(({ neighbour }) => neighbour),
    ]),
  );
  const source = neighbours?.source;
  return {
    register: { councils, alike: (council) => alike.get(council) ?? [] },
    likeness: source && {
      text: `${source.publisher}, ${source.title}, retrieved ${formatPartialDate(source.retrieved)}. ${source.attribution} ${source.note}`,
      ...(source.url === undefined ? {} : { href: source.url }),
      publisher: source.publisher,
      title: source.title,
      retrieved: source.retrieved,
      licence: source.licence,
      attribution: source.attribution,
    },
  };
}
