/** A number as a reader writes it in a query: "9%", "16 per cent", "£556,743", "2024". */
export interface TypedFigure {
  /** What the index is asked for: digits alone. */
  readonly digits: string;
  /** What a word of the text must be: "9%", "£556743". Without a sign any unit will do. */
  readonly exact: string;
}

/** Finds the numbers of a query and gives them with the rest of it. */
export function takeFigures(query: string): { figures: readonly TypedFigure[]; rest: string } {
  const figures: TypedFigure[] = [];
  const rest = query.replaceAll(
    /(£\s?)?(?<![\p{L}\d])(\d[\d,]*(?:\.\d+)?)(\s?%|\s?per\s?cent\b)?(?![\p{L}\d])/giu,
    (whole, pounds: string | undefined, number: string, percent: string | undefined) => {
      // "1:1" and "2019/20" are words of their own.
      if (pounds === undefined && percent === undefined && !/^\d[\d,]*\d$/.test(number))
        return whole;
      const digits = number.replaceAll(',', '');
      figures.push({
        digits,
        exact: `${pounds === undefined ? '' : '£'}${digits}${percent === undefined ? '' : '%'}`,
      });
      return ' ';
    },
  );
  return { figures, rest };
}

/** Whether a word of a text is the number that was typed, whatever stands around it. */
export function isFigure(word: string, { digits, exact }: TypedFigure): boolean {
  const figure = /£?\d[\d,]*(?:\.\d+)?%?/.exec(word)?.[0].replaceAll(',', '');
  if (figure === undefined) return false;
  return exact === digits ? figure.replaceAll(/[£%]/g, '') === digits : figure === exact;
}
