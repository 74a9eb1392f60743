import { createCanvas, loadImage, Path2D, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import {
  BasicPlatform,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { chartConfig } from '../chartConfig.ts';
import { FAMILY, loadFonts } from './fonts.ts';
import type { Sheet, SheetPanel, SheetShape, SheetText } from './sheet.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Letters are joined by language; without one a canvas takes that of the machine. */
const LANGUAGE = 'en-GB';

/** Draws a sheet on a canvas: charts by Chart.js as on the page, the rest as it was placed. */
export async function paintSheet(sheet: Sheet): Promise<Canvas> {
  loadFonts();
  const { width, height, scale } = sheet;
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = canvas.getContext('2d');
  context.lang = LANGUAGE;
  context.fillStyle = sheet.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const shape of sheet.shapes) paintShape(context, shape);
  for (const panel of sheet.panels) paintPanel(context, panel, scale);
  for (const text of sheet.texts) paintText(context, text);
  if (sheet.picture !== undefined) {
    const { png, x, y, side } = sheet.picture;
    context.drawImage(await loadImage(Buffer.from(png, 'base64')), x, y, side, side);
  }
  return canvas;
}

function paintShape(context: SKRSContext2D, { path, fill, x, y, zoom }: SheetShape): void {
  context.save();
  context.translate(x, y);
  context.scale(zoom, zoom);
  context.fillStyle = fill;
  context.fill(new Path2D(path));
  context.restore();
}

/** On a canvas of its own with no background, since Chart.js clears what it draws on. */
function paintPanel(context: SKRSContext2D, panel: SheetPanel, scale: number): void {
  const { spec, placed, colours, x, y, zoom } = panel;
  const canvas = createCanvas(placed.width, placed.height);
  const language = {
    id: 'language',
    // Its size is set anew first, which forgets what was chosen before.
    beforeDraw: () => {
      canvas.getContext('2d').lang = LANGUAGE;
    },
  };
  const config = chartConfig(spec, placed, { colours, family: FAMILY });
  // Chart.js asks for a browser's canvas, and takes any that draws alike.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    platform: BasicPlatform,
    plugins: [...(config.plugins ?? []), language],
    options: { ...config.options, animation: false, devicePixelRatio: scale * zoom },
  });
  context.drawImage(canvas, x, y, placed.width * zoom, placed.height * zoom);
  chart.destroy();
}

function paintText(context: SKRSContext2D, { x, y, text, size, bold, colour }: SheetText): void {
  context.font = `${bold ? '680 ' : ''}${size}px ${FAMILY}`;
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  context.fillText(text, x, y);
}
