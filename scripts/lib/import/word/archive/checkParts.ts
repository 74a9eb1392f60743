import { refused } from '../../refused.ts';
import type { Parts } from './readArchive.ts';

const MOST_TEXT = 3_000_000;
const RELATION = /<Relationship\b[^>]*>/g;

/**
 * Throws `RefusedError` unless the parts are those of a plain Word file: a document of bounded
 * size, no macros by type, no XML that defines entities, no template from elsewhere. Returns the
 * name of the main part.
 */
export function checkParts(parts: Parts): string {
  const main = mainPart(parts);
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    if (bytes.length > MOST_TEXT) {
      throw refused(
        `The file has ${name === main ? 'a text' : 'a part'} of ${(bytes.length / 1_000_000).toFixed(1)} MB; the most is ${MOST_TEXT / 1_000_000} MB`,
        'copy the part of the text that tells of one example into a new Word file',
      );
    }
    const text = textOf(bytes);
    // Word writes UTF-8 without a document type; anything else may read otherwise elsewhere.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || text.includes('\0')) {
      throw refused(
        'The file holds XML that Word never writes',
        'copy the text into a new Word file',
      );
    }
    if (name.endsWith('.rels')) checkRelations(text);
  }
  return main;
}

function mainPart(parts: Parts): string {
  const types = textOf(parts.get('[Content_Types].xml'));
  if (/macroEnabled/i.test(types)) {
    throw refused(
      'The file is a Word file with macros, which are programs',
      'save it as "Word Document (.docx)", which leaves macros out',
    );
  }
  const relation = relationsIn(textOf(parts.get('_rels/.rels'))).find(
    ({ type }) => type === 'officeDocument',
  );
  const target = relation?.target.replace(/^\//, '') ?? '';
  if (!parts.has(target) || !target.startsWith('word/')) {
    const kind = [...parts.keys()].some((name) => name.startsWith('xl/'))
      ? 'an Excel file'
      : [...parts.keys()].some((name) => name.startsWith('ppt/'))
        ? 'a PowerPoint file'
        : 'a zip of other files';
    throw refused(
      `The file is ${kind} and no Word file, whatever its name says`,
      'save the text as "Word Document (.docx)"',
    );
  }
  return target;
}

const TAKEN_IN = new Set(['oleObject', 'frame', 'subDocument', 'aFChunk', 'control']);

function checkRelations(text: string): void {
  for (const { type, target, isExternal } of relationsIn(text)) {
    // A template on the writer's own disk is common, is not read and harms nobody.
    const isLocal = /^(?:file:\/\/\/?)?[a-z]:[\\/]/i.test(target);
    if (type === 'attachedTemplate' && isExternal && !isLocal) {
      throw refused(
        'The file takes its template from another computer',
        'copy the text into a new Word file, or take the template off (in Word: Developer, Document Template)',
      );
    }
    if (TAKEN_IN.has(type)) {
      throw refused(
        'The file takes in other files, which cannot be read here',
        'paste what they show as text, and save it again',
      );
    }
  }
}

interface Relation {
  /** The last word of its type's address. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

function relationsIn(xml: string): Relation[] {
  return [...xml.matchAll(RELATION)].map(([tag]) => {
    const attributes = Object.fromEntries(
      [...tag.matchAll(/\b(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, name, double, single]) => [name, double ?? single ?? ''],
      ),
    ) as Partial<Record<string, string>>;
    return {
      type: attributes.Type?.replace(/^.*\//, '') ?? '',
      target: attributes.Target ?? '',
      isExternal: attributes.TargetMode?.toLowerCase() === 'external',
    };
  });
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
