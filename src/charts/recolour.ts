import { LIGHT, type Colours, type Token } from '../domain/site/tokens.ts';
import { MARK_PATHS, MARK_SIDE } from './sheet/mark.ts';
import type { Sheet, SheetPanel } from './sheet/sheet.ts';

/** How a hub looks where it looks like itself alone. */
export interface HubLook {
  readonly colours: Colours;
  /** Its own mark as a square PNG, in base64; the drawn one without it. */
  readonly mark?: string | undefined;
}

/** What a hub makes its own in pictures. Series, text and lines are the same for all. */
const OWN: readonly Token[] = [
  'paper',
  'surface',
  'brand',
  'deep',
  'light',
  'mark-beam',
  'class-1',
  'class-2',
  'class-3',
  'class-4',
  'class-5',
];

/** A picture that was placed in the usual colours, in those of a hub and with its mark. */
export function recolourSheet(sheet: Sheet, { colours, mark }: HubLook): Sheet {
  const change = changer(colours);
  if (change === undefined && mark === undefined) return sheet;
  const to = change ?? ((hex: string): string => hex);
  const drawn = sheet.shapes.filter(({ path }) => MARK_PATHS.includes(path));
  const [place] = drawn;
  const shapes =
    mark === undefined ? sheet.shapes : sheet.shapes.filter((shape) => !drawn.includes(shape));
  return {
    ...sheet,
    background: to(sheet.background),
    shapes: shapes.map((shape) => ({ ...shape, fill: to(shape.fill) })),
    panels: sheet.panels.map((panel) => recolourPanel(panel, to)),
    texts: sheet.texts.map((text) => ({ ...text, colour: to(text.colour) })),
    ...(mark === undefined || place === undefined
      ? {}
      : { picture: { png: mark, x: place.x, y: place.y, side: MARK_SIDE * place.zoom } }),
  };
}

/** A drawing as text in the usual colours, in those of a hub. */
export function recolourSvg(svg: string, colours: Colours): string {
  const change = changer(colours);
  return change === undefined ? svg : svg.replace(/#[0-9a-f]{6}\b/g, change);
}

function recolourPanel(panel: SheetPanel, to: (hex: string) => string): SheetPanel {
  const { series, ...single } = panel.colours;
  const own = Object.fromEntries(Object.entries(single).map(([name, hex]) => [name, to(hex)]));
  return { ...panel, colours: { ...panel.colours, ...own, series: series.map(to) } };
}

/** `undefined` where a hub has the usual colours. */
function changer(colours: Colours): ((hex: string) => string) | undefined {
  const changed = new Map<string, string>(
    OWN.filter((token) => colours[token] !== LIGHT[token]).map((token) => [
      LIGHT[token],
      colours[token],
    ]),
  );
  return changed.size === 0 ? undefined : (hex) => changed.get(hex) ?? hex;
}
