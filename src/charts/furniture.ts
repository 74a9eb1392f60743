import type { Plugin } from 'chart.js';
import type { Colours } from './colours.client.ts';
import { TEXT_SIZES, type Mark, type PlacedChart, type PlacedText, type Rule } from './placed.ts';

const BOLD: ReadonlySet<PlacedText['kind']> = new Set(['name', 'after', 'end', 'start', 'across']);
const QUIET: ReadonlySet<PlacedText['kind']> = new Set(['detail', 'tick', 'break', 'key']);

const DASHES: ReadonlyMap<Rule['kind'], number[]> = new Map([
  ['break', [5, 4]],
  ['across-second', [2, 4]],
]);
const RINGS: ReadonlySet<Mark['kind']> = new Set(['before', 'open']);

/** What a canvas needs to look like the page it stands on. */
export interface Look {
  readonly colours: Colours;
  readonly family: string;
}

/** Draws what is no data, where the placement has it: grid and key under the points, words over them. */
export function furniture(placed: PlacedChart, look: Look): Plugin<'line'> {
  return {
    id: 'furniture',
    beforeDatasetsDraw: ({ ctx }) => {
      drawRules(ctx, placed, look.colours);
      drawKey(ctx, placed, look.colours);
    },
    afterDatasetsDraw: ({ ctx }) => {
      for (const text of placed.texts) drawText(ctx, text, look);
    },
  };
}

function drawRules(ctx: CanvasRenderingContext2D, { rules }: PlacedChart, colours: Colours): void {
  const strokes = {
    grid: { colour: colours.grid, width: 1 },
    base: { colour: colours.base, width: 1 },
    link: { colour: colours.link, width: 3 },
    leader: { colour: colours.muted, width: 1 },
    break: { colour: colours.muted, width: 1.5 },
    start: { colour: colours.text, width: 2 },
    range: { colour: colours.link, width: 4 },
    'across-first': { colour: colours.text, width: 1.5 },
    'across-second': { colour: colours.text, width: 1.5 },
  };
  ctx.save();
  for (const { kind, x1, y1, x2, y2 } of rules) {
    ctx.strokeStyle = strokes[kind].colour;
    ctx.lineWidth = strokes[kind].width;
    ctx.setLineDash(DASHES.get(kind) ?? []);
    ctx.beginPath();
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
    ctx.stroke();
  }
  ctx.restore();
}

function drawKey(ctx: CanvasRenderingContext2D, { key }: PlacedChart, colours: Colours): void {
  ctx.save();
  for (const { kind, x, y, radius } of key) {
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, Math.PI * 2);
    const ring = RINGS.has(kind);
    ctx.fillStyle = ring ? colours.background : colours.after;
    ctx.fill();
    ctx.strokeStyle = ring ? colours.before : colours.background;
    ctx.lineWidth = ring ? 3 : 1;
    ctx.stroke();
  }
  ctx.restore();
}

function drawText(
  ctx: CanvasRenderingContext2D,
  placed: PlacedText,
  { colours, family }: Look,
): void {
  const { kind, text, x, y, anchor } = placed;
  ctx.save();
  ctx.font = `${BOLD.has(kind) ? '680 ' : ''}${TEXT_SIZES[kind]}px ${family}`;
  ctx.textAlign = anchor === 'middle' ? 'center' : anchor;
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = colours.background;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = QUIET.has(kind) ? colours.muted : colours.text;
  ctx.fillText(text, x, y);
  ctx.restore();
}
