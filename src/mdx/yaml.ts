import { isScalar, parseDocument, type Document } from 'yaml';
import type { Finding, Place } from '../domain/problem.ts';
import { errorAt } from '../domain/problem.ts';
import { LIMITS } from './limits.ts';
import { hasErrors, inOrder, placesOf } from './places.ts';
import { checkNodes } from './yamlNodes.ts';
import { lookUpsOf, recordPlaces, type YamlLookUps, type YamlPlaces } from './yamlPlaces.ts';
import { yamlSyntaxFinding } from './yamlSyntax.ts';

/** A YAML text that has been read: its findings, its data, and where everything stands. */
export interface YamlText extends YamlLookUps {
  readonly findings: readonly Finding[];
  /** Maps, lists, strings, numbers, booleans and null; `undefined` when there are errors. */
  readonly data: unknown;
  readonly places: YamlPlaces;
  /** A plain number as it was written ("2024", "1.10"), by its path; for fields that hold text. */
  readonly written: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Reads a YAML text: core schema, so dates stay strings; no anchors, aliases, tags or several
 * documents. `firstLine` is the line of the file the text starts on; `limit` is in UTF-16 units.
 */
export function readYaml(text: string, firstLine = 1, limit: number = LIMITS.yamlLength): YamlText {
  if (text.length > limit) {
    const message = `The details are ${text.length} characters long; the most is ${limit}`;
    return unread(firstLine, message, 'shorten the longest details, or move words to the text');
  }
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      merge: false,
      stringKeys: true,
      prettyErrors: false,
    });
  } catch {
    // The parser calls itself for every level, so a hostile depth ends in a full stack.
    return unread(firstLine, 'The details are nested too deeply', 'take out levels of brackets');
  }
  // Not the parser's own line counter, which loses lines inside what it cannot read.
  const placeInText = placesOf(text);
  const placeAt = (offset: number): Place => {
    const { line, column } = placeInText(offset);
    return { line: line + firstLine - 1, column };
  };
  // After a tab the parser takes the lines below for lines of something else.
  const tabs = doc.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const errors = tabs.length > 0 ? tabs : [...doc.errors, ...doc.warnings];
  const syntax = errors.map((error) => yamlSyntaxFinding(error, text, placeAt));
  const findings = firstOfEachLine([...syntax, ...checkNodes(doc, text, placeAt)]);
  if (hasErrors(findings)) return { ...unreadable(firstLine), findings };
  const places = recordPlaces(doc.contents, placeAt);
  return {
    findings,
    data: doc.toJS({ maxAliasCount: 0 }),
    places,
    ...lookUpsOf(places),
    written: (path) => {
      const node = doc.getIn(path, true);
      return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
    },
  };
}

// One slip makes the parser complain several times, mostly on the same line.
function firstOfEachLine(findings: readonly Finding[]): Finding[] {
  const lines = new Set<number>();
  return inOrder(findings).filter(({ line, severity }) => {
    if (severity !== 'error') return true;
    const isFirst = !lines.has(line) && lines.size < 20;
    lines.add(line);
    return isFirst;
  });
}

function unread(firstLine: number, message: string, remedy: string): YamlText {
  const findings = [errorAt({ line: firstLine, column: 1 }, 'yaml-size', message, remedy)];
  return { ...unreadable(firstLine), findings };
}

function unreadable(firstLine: number): Omit<YamlText, 'findings'> {
  const top = { line: firstLine, column: 1 };
  const places: YamlPlaces = new Map([['[]', { key: top, value: top }]]);
  return { data: undefined, places, ...lookUpsOf(places), written: () => undefined };
}
