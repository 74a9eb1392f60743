import { discAt, markAt } from '../sheet/mark.ts';
import type { Sheet, SheetPanel, SheetShape, SheetText } from '../sheet/sheet.ts';
import { breakLines, fittingSize, setText, type Type } from '../sheet/textBlock.ts';
import { PALETTE } from '../palette.ts';

/** Pixels of the pictures that other sites show beside a link to the hub. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Who publishes the hub, as site.yml has it. */
export interface CardHub {
  readonly name: string;
  readonly organisation: { readonly shortName: string };
}

/** What stands on the right of a card, or behind it. */
export interface CardSide {
  readonly shapes?: readonly SheetShape[];
  readonly panels?: readonly SheetPanel[];
  readonly texts?: readonly SheetText[];
}

/** The words on the left of a card. */
export interface CardWords {
  /** Over the title: who, or what kind of page. The first wording with room is taken. */
  readonly over: readonly [string, ...string[]];
  readonly title: string;
  /** Under the title, if there is more to say. */
  readonly under?: string;
  /** At the foot. */
  readonly foot?: string;
  /** How wide they may be. */
  readonly width: number;
  /** What the picture says, for those who cannot see it. */
  readonly description: string;
}

/** The middle of the disc of light, and the box of words that fits into it. */
export const DISC = { x: 920, y: 330, radius: 292, width: 410, height: 400 };

const MARGIN = 64;
/** Above and below the disc's middle there is more room than beside it. */
const WIDE = 610;
const MARK = 60;
const TITLE_TOP = 206;
const FOOT_Y = 572;
const TITLE_LEADING = 1.14;
const TITLE_SIZES = [62, 56, 50, 45, 40, 36, 32] as const;
const OVER: Type = { size: 27, colour: PALETTE.brand };
const UNDER: Type = { size: 28, colour: PALETTE.ink, leading: 38 };
const FOOT: Type = { size: 25, colour: PALETTE.muted };

/** A card: mark and hub above, words on the left, and what it is known by on the right. */
export function card(hub: CardHub, words: CardWords, side: CardSide): Sheet {
  const { over, title, under = '', foot = '', width, description } = words;
  const underLines = breakLines(under, width, UNDER, 4).length;
  const room = FOOT_Y - 50 - TITLE_TOP - (underLines === 0 ? 0 : underLines * 38 + 18);
  const most = (size: number): number => Math.floor(room / (size * TITLE_LEADING));
  const size = fittingSize(title, width, TITLE_SIZES, most, true);
  const place = { x: MARGIN, width };
  const leading = Math.round(size * TITLE_LEADING);
  const type = { size, bold: true, colour: PALETTE.ink, leading };
  const heading = setText(title, { ...place, top: TITLE_TOP }, type, most(size));
  const top = TITLE_TOP + heading.height + 18;
  return {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    scale: 1,
    background: PALETTE.paper,
    title,
    description,
    shapes: [...(side.shapes ?? []), ...markAt(MARGIN, 54, MARK)],
    panels: side.panels ?? [],
    texts: [
      ...hubTexts(hub),
      ...setText(fitting(over), { x: MARGIN, top: 160, width: WIDE }, OVER, 1).texts,
      ...heading.texts,
      ...setText(under, { ...place, top }, UNDER, 4).texts,
      ...setText(foot, { x: MARGIN, top: FOOT_Y - 24, width: WIDE }, FOOT, 1).texts,
      ...(side.texts ?? []),
    ],
  };
}

/** The disc of light with words or a figure in it. */
export function spotlit(side: CardSide): CardSide {
  return { ...side, shapes: [discAt(DISC.x, DISC.y, DISC.radius), ...(side.shapes ?? [])] };
}

/** Words in the disc, as large as they fit. */
export function spotlitWords(words: string): CardSide {
  const leading = 1.38;
  const sizes = [36, 33, 30, 28, 26, 24, 22, 20] as const;
  const most = (of: number): number => Math.floor(DISC.height / (of * leading));
  const size = fittingSize(words, DISC.width, sizes, most, false);
  const type = { size, colour: PALETTE.ink, leading: Math.round(size * leading) };
  const lines = breakLines(words, DISC.width, type, most(size));
  const top = DISC.y - (lines.length * type.leading) / 2;
  const place = { x: DISC.x - DISC.width / 2, top, width: DISC.width };
  return spotlit({ texts: setText(words, place, type, most(size)).texts });
}

function fitting(wordings: readonly [string, ...string[]]): string {
  const whole = wordings.find((words) => breakLines(words, WIDE, OVER).length === 1);
  return whole ?? wordings.at(-1) ?? wordings[0];
}

function hubTexts({ name, organisation }: CardHub): readonly SheetText[] {
  const x = MARGIN + MARK + 16;
  return [
    { x, y: 80, text: name, size: 29, bold: true, colour: PALETTE.ink },
    { x, y: 109, text: organisation.shortName, size: 24, bold: false, colour: PALETTE.muted },
  ];
}
