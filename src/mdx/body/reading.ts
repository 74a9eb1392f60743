import type { Definition, Nodes, Root } from 'mdast';
import type { BodyHeading } from '../../domain/body.ts';
import { errorAt, type Finding, type Place } from '../../domain/problem.ts';
import type { AuthorComponent } from '../components.ts';
import { warningAt } from '../places.ts';
import { headingIds } from './headingIds.ts';
import type { BodyMark } from './marks.ts';

/** What is known while one body is read; each part of the reader adds to it. */
export interface Reading {
  /** The text the tree was made of: a node's offsets are offsets of this. */
  readonly text: string;
  readonly findings: Finding[];
  readonly headings: BodyHeading[];
  readonly marks: BodyMark[];
  /** The tags that may stand in this body. */
  readonly components: ReadonlyMap<string, AuthorComponent>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly headingId: (text: string) => string;
  /** Names that scrolling tables have; a screen reader lists them, so each is used once. */
  readonly tableNames: Set<string>;
  readonly refuse: (node: Placed, rule: string, message: string, remedy: string) => void;
  readonly warn: (node: Placed, rule: string, message: string, remedy: string) => void;
}

/** Anything of the tree that may know where it stands; attributes do too. */
export interface Placed {
  readonly position?: { readonly start: Place } | undefined;
}

export function startReading(text: string, tree: Root, components: Reading['components']): Reading {
  const findings: Finding[] = [];
  return {
    text,
    findings,
    headings: [],
    marks: [],
    components,
    definitions: definitionsOf(tree),
    headingId: headingIds(),
    tableNames: new Set(),
    refuse: (node, rule, message, remedy) => {
      findings.push(errorAt(placeOf(node), rule, message, remedy));
    },
    warn: (node, rule, message, remedy) => {
      findings.push(warningAt(placeOf(node), rule, message, remedy));
    },
  };
}

/** Where a node starts. */
export function placeOf(node: Placed): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The text a node was made of, as it was written. */
export function writtenAs(reading: Reading, node: Nodes): string {
  return reading.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

// Where a label is defined twice, the first counts, as in Markdown.
function definitionsOf(node: Nodes, found = new Map<string, Definition>()) {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) definitionsOf(child, found);
  return found;
}
