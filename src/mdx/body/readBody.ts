import type { Body } from '../../domain/body.ts';
import { errorAt, type Finding } from '../../domain/problem.ts';
import { AUTHOR_COMPONENTS, type AuthorComponent } from '../components.ts';
import { LIMITS } from '../limits.ts';
import { hasErrors, inOrder } from '../places.ts';
import type { BodyMark } from './marks.ts';
import { firstBeyondLimits } from './measureTree.ts';
import { parseBody } from './parseBody.ts';
import { plainText } from './plainText.ts';
import { placeOf, startReading } from './reading.ts';
import { renderBlocks } from './renderBlocks.ts';

export interface ReadBody {
  readonly findings: readonly Finding[];
  /** Absent when there are errors. */
  readonly body?: Body;
  readonly marks: readonly BodyMark[];
}

/**
 * Reads MDX text once and renders the very tree that was checked. Nothing is compiled; what is
 * not allowed is refused with its place, never mended. `components` are the tags it may have.
 */
export function readBody(
  text: string,
  components: ReadonlyMap<string, AuthorComponent> = AUTHOR_COMPONENTS,
): ReadBody {
  const parsed = parseBody(text);
  if ('finding' in parsed) return { findings: [parsed.finding], marks: [] };
  const { tree } = parsed;
  const beyond = firstBeyondLimits(tree);
  if (beyond !== undefined) {
    const message = `The text is nested more than ${LIMITS.depth} deep or has more than ${LIMITS.nodes} parts`;
    const finding = errorAt(placeOf(beyond), 'body-size', message, 'shorten or simplify it');
    return { findings: [finding], marks: [] };
  }
  const reading = startReading(text, tree, components);
  const parts = renderBlocks(tree.children, reading);
  const findings = inOrder(reading.findings);
  const { marks, headings } = reading;
  return hasErrors(findings)
    ? { findings, marks }
    : { findings, marks, body: { parts, headings, text: plainText(tree) } };
}
