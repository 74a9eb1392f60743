/**
 * How wide the letters of the typeface are, in thousandths of its size: from space to tilde, for
 * regular and bold. A picture's lines are broken by these, so that placing needs no canvas;
 * letterWidths.test.ts measures them against the font itself.
 */
const REGULAR = [
  280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548,
  576, 614, 588, 598, 510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569,
  552, 694, 694, 392, 512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623,
  575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492,
  262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555,
];
const BOLD = [
  310, 302, 384, 758, 609, 966, 726, 207, 333, 333, 485, 595, 267, 372, 268, 437, 659, 438, 577,
  598, 623, 606, 624, 535, 623, 572, 268, 268, 568, 613, 568, 543, 781, 675, 641, 657, 687, 596,
  565, 717, 701, 422, 558, 661, 551, 856, 716, 744, 626, 754, 648, 609, 604, 686, 641, 884, 681,
  645, 618, 338, 437, 344, 580, 398, 285, 550, 594, 509, 594, 562, 362, 591, 570, 297, 258, 551,
  315, 879, 570, 574, 594, 598, 374, 506, 373, 565, 526, 737, 536, 517, 503, 379, 253, 379, 538,
];
const FIRST = 32;

/** Marks beyond the keyboard that our texts use often. */
const MARKS: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  '’': [236, 267],
  '‘': [236, 267],
  '“': [399, 474],
  '”': [399, 474],
  '–': [504, 501],
  '—': [824, 832],
  '…': [670, 774],
  '£': [610, 633],
};
/** Letters with marks and other scripts: as wide as a wide small letter. */
const OTHER = 620;
/** Office programs may write in Arial, which is a little wider in places. */
const SPARE = 1.015;

/** The width of a line of text in pixels; never less than what the canvas draws. */
export function lineWidth(text: string, size: number, bold: boolean): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const letter of text) {
    sum += widths[letter.charCodeAt(0) - FIRST] ?? MARKS[letter]?.[bold ? 1 : 0] ?? OTHER;
  }
  return (sum / 1000) * size * SPARE;
}
