import { isScalar, visit, type Document, type Node, type Scalar } from 'yaml';
import { errorAt, type Finding, type Place } from '../domain/problem.ts';
import { isPlain } from './characters.ts';
import { LIMITS } from './limits.ts';
import { warningAt } from './places.ts';

type PlaceAt = (offset: number) => Place;

/** Looks at every node of a YAML document: what is refused, and values that were cut short. */
export function checkNodes(doc: Document.Parsed, text: string, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  visit(doc, {
    Alias: (_, node) => {
      findings.push(
        errorAt(
          placeAt(node.range?.[0] ?? 0),
          'yaml-alias',
          `"*${node.source}" is a short form for a value elsewhere, and is not allowed`,
          'write the value itself; put text that starts with * in quotes',
        ),
      );
    },
    Node: (_, node, path) => {
      const start = node.range?.[0] ?? 0;
      const place = placeAt(start);
      findings.push(...refused(node, () => placeAt(start - lengthOfMarks(text, start))));
      if (path.length > LIMITS.depth) {
        findings.push(
          errorAt(place, 'yaml-depth', 'The details are nested too deeply', 'take out levels'),
        );
        return visit.BREAK;
      }
      if (isScalar(node)) findings.push(...checkScalar(node, text, place, placeAt));
      return undefined;
    },
  });
  return findings;
}

// A node's range starts after its anchor and tag.
function lengthOfMarks(text: string, start: number): number {
  return /(?:[&!]\S*\s+)*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
}

function refused(node: Node, place: () => Place): Finding[] {
  const findings: Finding[] = [];
  if ('anchor' in node && typeof node.anchor === 'string') {
    findings.push(
      errorAt(
        place(),
        'yaml-anchor',
        `"&${node.anchor}" names a value for use elsewhere, and is not allowed`,
        'delete it; put text that starts with & in quotes',
      ),
    );
  }
  if (node.tag !== undefined) {
    findings.push(
      errorAt(
        place(),
        'yaml-tag',
        'A word that starts with "!" gives the value a type, and is not allowed',
        'delete it; put text that starts with ! in quotes',
      ),
    );
  }
  return findings;
}

function checkScalar(node: Scalar, text: string, place: Place, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  if (typeof node.value === 'string' && !isPlain(node.value)) {
    findings.push(
      errorAt(
        place,
        'text-hidden-character',
        'The value holds a character that cannot be seen, written as an escape',
        'delete the escape that starts with a backslash',
      ),
    );
  }
  const end = node.range?.[1] ?? 0;
  const rest =
    node.type === 'PLAIN' ? /^[ \t]+#(?<words> \p{L})?/u.exec(text.slice(end, end + 80)) : null;
  // "status: running # or paused" is a comment; "Team # 4" and "choice #1" were meant as text.
  const isComment = rest?.groups?.words !== undefined && !/\s/.test(String(node.source));
  if (rest !== null && !isComment) {
    findings.push(
      warningAt(
        placeAt(end + rest[0].indexOf('#')),
        'yaml-cut-value',
        'The value ends here: everything after " #" is a comment that nobody will see',
        'put the whole value in quotes if it belongs to it, or the comment on a line of its own',
      ),
    );
  }
  return findings;
}
