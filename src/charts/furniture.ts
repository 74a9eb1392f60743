import type { Plugin } from 'chart.js';
import type { Colours } from './colours.client.ts';
import { TEXT_SIZES, type PlacedChart, type PlacedText } from './placed.ts';

const BOLD: ReadonlySet<PlacedText['kind']> = new Set(['name', 'after', 'end', 'start']);
const QUIET: ReadonlySet<PlacedText['kind']> = new Set(['detail', 'tick', 'break', 'key']);

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
  };
  ctx.save();
  for (const { kind, x1, y1, x2, y2 } of rules) {
    ctx.strokeStyle = strokes[kind].colour;
    ctx.lineWidth = strokes[kind].width;
    ctx.setLineDash(kind === 'break' ? [5, 4] : []);
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
    ctx.fillStyle = kind === 'before' ? colours.background : colours.after;
    ctx.fill();
    ctx.strokeStyle = kind === 'before' ? colours.before : colours.background;
    ctx.lineWidth = kind === 'before' ? 3 : 1;
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
