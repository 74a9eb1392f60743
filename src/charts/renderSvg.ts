import {
  round,
  type Mark,
  type PlacedChart,
  type PlacedLine,
  type PlacedText,
  type Rule,
} from './placed.ts';

/** What a drawing says to those who cannot see it, or that text beside it says the same. */
export type SvgWords = {
  /** Classes of the drawing, from the style sheet. */
  readonly classes: string;
} & (
  | {
      /** Unique on the page: title and description are found by it. */
      readonly id: string;
      readonly title: string;
      readonly description: string;
    }
  | { readonly hidden: true }
);

/**
 * Draws a placed chart as SVG text: classes only, since the content policy allows no inline
 * style. Text stays text, in the page's font, and follows dark mode, forced colours and print.
 */
export function renderSvg(chart: PlacedChart, words: SvgWords): string {
  const { width, height } = chart;
  const parts = [
    ...chart.rules.map(ruleSvg),
    // What the others are seen against lies under them.
    ...chart.lines.toSorted((a, b) => Number(b.reference) - Number(a.reference)).map(lineSvg),
    ...[...chart.key, ...chart.marks].filter(({ radius }) => radius > 0).map(markSvg),
    ...chart.texts.map(textSvg),
  ];
  const box = `class="${escape(words.classes)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  if ('hidden' in words) {
    return `<svg ${box} aria-hidden="true" focusable="false">${parts.join('')}</svg>`;
  }
  const id = escape(words.id);
  return (
    `<svg ${box} role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escape(words.title)}</title>` +
    `<desc id="${id}-desc">${escape(words.description)}</desc>${parts.join('')}</svg>`
  );
}

function ruleSvg({ kind, x1, y1, x2, y2 }: Rule): string {
  return `<path class="chart-${kind}" d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}"/>`;
}

function lineSvg({ series, runs, reference }: PlacedLine): string {
  const path = runs
    .map((run) => run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''))
    .join('');
  const look = reference ? 'chart-reference' : `chart-series-${series + 1}`;
  return `<path class="chart-line ${look}" d="${path}"/>`;
}

function markSvg(mark: Mark): string {
  const { kind, x, y, radius, series } = mark;
  if (kind !== 'series') return `<circle class="chart-${kind}" cx="${x}" cy="${y}" r="${radius}"/>`;
  return `<path class="chart-mark chart-series-${series + 1}" d="${shape(mark)}"/>`;
}

/** Each line has a shape of its own, so that no reader depends on colour. Chart.js has the same. */
function shape({ x, y, radius: r, series }: Mark): string {
  switch (series % 4) {
    case 1:
      return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
    case 2:
      return `M${x} ${y - r}L${round(x + r)} ${y + r}H${round(x - r)}z`;
    case 3:
      return `M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}z`;
    default:
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}

function textSvg({ kind, x, y, text, anchor }: PlacedText): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="chart-text-${kind}" x="${round(x)}" y="${round(y)}"${side}>${escape(text)}</text>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
