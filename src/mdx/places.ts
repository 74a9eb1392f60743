import type { Finding, Place } from '../domain/problem.ts';
import { shown } from './characters.ts';

/** Turns offsets of a text into places. Lines end at "\n"; offsets and columns are UTF-16 units. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  };
}

/** Makes a finding that is worth a look but stops nothing. */
export function warningAt(place: Place, rule: string, message: string, remedy: string): Finding {
  return { line: place.line, column: place.column, severity: 'warning', rule, message, remedy };
}

/**
 * Orders findings by place, so that every run lists them in the same order. Every reader ends here,
 * so this is also where what messages quote from a file loses the power to forge or hide lines of a
 * report.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((each) => ({ ...each, message: shown(each.message), remedy: shown(each.remedy) }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether any of the findings stops a file from being used. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
