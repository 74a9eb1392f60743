import type { ChartSpec } from '../../domain/comparison/chartSpec.ts';
import type { Colours } from '../colours.client.ts';
import type { PlacedChart } from '../placed.ts';

/**
 * A finished picture with every part at its pixel, that stands alone where no page is around it.
 * Both the SVG and the PNG file are drawn from exactly this.
 */
export interface Sheet {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the PNG for each CSS pixel, 1 to 2. */
  readonly scale: number;
  readonly background: string;
  /** What the picture is, and what it says, for those who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** Drawn in their order, under everything else. */
  readonly shapes: readonly SheetShape[];
  readonly panels: readonly SheetPanel[];
  readonly texts: readonly SheetText[];
  /** The mark of a hub that has one of its own. */
  readonly picture?: SheetPicture;
}

/** A square picture, over everything else. */
export interface SheetPicture {
  /** In base64. */
  readonly png: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A filled outline, in the words of an SVG path, moved and enlarged. */
export interface SheetShape {
  readonly path: string;
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface SheetText {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

/** A chart on the sheet. */
export interface SheetPanel {
  readonly x: number;
  readonly y: number;
  /** How much larger than its own pixels it is drawn. */
  readonly zoom: number;
  readonly spec: ChartSpec;
  readonly placed: PlacedChart;
  readonly colours: Colours;
}
