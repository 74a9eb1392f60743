/** A picture of the form that pages on contributing show. */
export interface Screen {
  /** The name of its file in public/contribute, without its ending. */
  readonly name: string;
  /** The step that it is taken at, and the part of the page it begins with, as CSS. */
  readonly step: string;
  readonly begins: string;
  /** In CSS pixels: a file has SCREEN_DOTS dots for each. */
  readonly height: number;
}

/** How wide every picture is, in CSS pixels. */
export const SCREEN_WIDTH = 760;
export const SCREEN_DOTS = 1.5;

/** In the order in which somebody who fills in the form meets them. */
export const SCREENS = [
  { name: 'form-what', step: 'what', begins: '.form-steps', height: 620 },
  { name: 'form-figures', step: 'result', begins: '[data-path="metrics"]', height: 524 },
  { name: 'form-check', step: 'send', begins: '#check', height: 284 },
  { name: 'form-preview', step: 'send', begins: '#preview', height: 576 },
  { name: 'form-send', step: 'send', begins: '#finish-send', height: 590 },
] as const satisfies readonly Screen[];

export type ScreenName = (typeof SCREENS)[number]['name'];
