import { findPersonNames } from '../../../../src/domain/privacy/findPersonNames.ts';
import { oneLine } from './tidyText.ts';

export interface PartnersRead {
  readonly partners: readonly string[];
  /** Set where the words name people: they are not published as partners. */
  readonly people: boolean;
}

// The head of an organisation stands for it: "Jo Example, founder of Open Doors".
const HEAD_OF =
  /\b(?:co-?)?(?:founder|chief executive|chief executive officer|ceo|owner)(?: of|,| at) (?:the )?(?<name>[\p{Lu}\d][\p{L}\p{N}&’'. -]*?)(?=[,.;]|$)/giu;
const MOST = 40;

/** Reads a list of partners. Organisations are kept; people are not, and the report says so. */
export function readPartners(text: string): PartnersRead {
  const words = oneLine(text);
  if (findPersonNames(words).length > 0) {
    const heads = [...words.matchAll(HEAD_OF)].map(({ groups }) => groups?.name?.trim() ?? '');
    return { partners: unique(heads), people: true };
  }
  const list = words
    .replace(/\.$/, '')
    .split(/\s*(?:[;•|]|,(?! (?:and|&) )(?![^(]*\)))\s*|\s*, (?:and|&) /)
    .map((each) => each.trim());
  return { partners: unique(list), people: false };
}

function unique(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list
    .filter((each) => {
      const key = each.toLowerCase();
      const isNew = /[\p{L}\p{N}]/u.test(each) && each.length <= 200 && !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, MOST);
}
