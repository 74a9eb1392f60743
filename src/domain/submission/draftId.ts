import { slugOf } from '../slug.ts';

const MOST = 60;
const SMALL = new Set(
  'a an the of and for in to our your own with on at by this is it its how we all through from lb rb lbc mbc'.split(
    ' ',
  ),
);

/**
 * A permanent name for a draft: whose it is and the first words of its title, such as
 * `barnet-career-conversations`. A name that is taken gets a number.
 */
export function draftId(who: string, title: string, isTaken: (id: string) => boolean): string {
  const owner = slugOf(who);
  const words = slugOf(title)
    .split('-')
    .filter((word) => word !== '' && !SMALL.has(word) && !owner.split('-').includes(word))
    .slice(0, 5);
  const whole = [...owner.split('-').filter((word) => word !== ''), ...words].join('-');
  const base = whole.slice(0, MOST).replace(/-[^-]*$/, (end) => (whole.length > MOST ? '' : end));
  const id = base === '' ? 'example' : base;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? id : `${id}-${count}`;
    if (!isTaken(name)) return name;
  }
}
