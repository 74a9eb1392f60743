import type { Colours } from '../colours.client.ts';
import { TEXT_SIZES } from '../placed.ts';

/** Presentation attributes, ready to be written into a tag. */
type Attributes = Readonly<Record<string, string | number>>;

const BOLD = 680;
const DASHES = [undefined, '8 4', '2 4', '10 3 2 3'] as const;
const BOLD_TEXTS: ReadonlySet<string> = new Set(['name', 'after', 'end', 'across', 'start']);
const QUIET_TEXTS: ReadonlySet<string> = new Set(['detail', 'tick', 'break', 'key']);

/**
 * What the style sheet says of each class of a drawing, as attributes: a file that leaves the hub
 * has no style sheet. svgLook.test.ts holds it to charts.css. The white edge of labels is left
 * out, because office programs draw it over the letters.
 */
export function svgLook(colours: Colours): ReadonlyMap<string, Attributes> {
  const { text, muted, background, grid, base, link, before, after, series } = colours;
  const ring = { fill: background, stroke: before, 'stroke-width': 3 };
  const disc = { fill: after, stroke: background, 'stroke-width': 1 };
  return new Map<string, Attributes>([
    ['chart-grid', stroke(grid, 1)],
    ['chart-base', stroke(base, 1)],
    ['chart-leader', stroke(muted, 1)],
    ['chart-break', stroke(muted, 1.5, '5 4')],
    ['chart-start', stroke(text, 2)],
    ['chart-link', stroke(link, 3)],
    ['chart-range', stroke(link, 4)],
    ['chart-across-first', stroke(text, 1.5)],
    ['chart-across-second', stroke(text, 1.5, '2 4')],
    ['chart-before', ring],
    ['chart-open', ring],
    ['chart-after', disc],
    ['chart-clear', disc],
    ['chart-line chart-reference', { ...stroke(muted, 1.5), 'stroke-linejoin': 'round' }],
    ...series.flatMap((colour, index): [string, Attributes][] => [
      [
        `chart-line chart-series-${index + 1}`,
        { ...stroke(colour, 3, DASHES[index]), 'stroke-linejoin': 'round' },
      ],
      [`chart-mark chart-series-${index + 1}`, { fill: colour }],
    ]),
    ...Object.entries(TEXT_SIZES).map(([kind, size]): [string, Attributes] => [
      `chart-text-${kind}`,
      {
        'font-size': size,
        ...(BOLD_TEXTS.has(kind) ? { 'font-weight': BOLD } : {}),
        fill: QUIET_TEXTS.has(kind) ? muted : text,
      },
    ]),
  ]);
}

function stroke(colour: string, width: number, dash?: string): Attributes {
  return {
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
  };
}

/** Puts attributes in the place of classes. Throws for a class it does not know. */
export function withLook(svg: string, look: ReadonlyMap<string, Attributes>): string {
  return svg.replaceAll(/class="([^"]*)"/g, (_, name: string) => {
    const attributes = look.get(name);
    if (attributes === undefined) throw new Error(`svgLook has no attributes for "${name}".`);
    return Object.entries(attributes)
      .map(([key, value]) => `${key}="${value}"`)
      .join(' ');
  });
}
