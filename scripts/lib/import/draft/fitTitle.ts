import { oneLine } from './tidyText.ts';

const MOST = 110;

export interface Fitted {
  readonly text: string;
  /** Whether words had to be left off. */
  readonly cut: boolean;
}

/** A title as long as the hub shows one: cut at a dash or stop, or else between two words. */
export function fitTitle(title: string, most: number = MOST): Fitted {
  const whole = oneLine(title).replace(/^[–—:-]\s*|\s*[–—:-]$/g, '');
  if (whole.length <= most) return { text: whole, cut: false };
  const start = whole.slice(0, most + 1);
  const stops = [...start.matchAll(/\s[–—-]\s|[:;.,]\s/g)].map(({ index }) => index);
  const stop = stops.findLast((index) => index >= most / 4);
  const text =
    stop === undefined ? start.replace(/\s+\S*$/, '').slice(0, most) : start.slice(0, stop);
  return { text: text.trim(), cut: true };
}
