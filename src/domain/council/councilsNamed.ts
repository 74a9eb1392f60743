import { madeOnce } from '../reads/madeOnce.ts';
import type { Council } from './schema.ts';

/** A council that a text names, with the words that name it. */
export interface CouncilNamed {
  readonly id: string;
  readonly words: string;
}

/** Finds the councils a text names. */
export type FindCouncils = (text: string) => readonly CouncilNamed[];

// Names that are also words, or places and people far more often than the council.
const NEEDS_COUNCIL = new Set(['Reading', 'Bath', 'Bury', 'Barking', 'Deal', 'Sutton', 'Redcar']);
// What makes a place's name part of the name of something else: University of Kent, Durham Road.
const OF_OTHER_BODY =
  /\b(?:Universit(?:y|ies)|College|Hospital|Institute|Diocese|Bishop) of (?:the )?$|\b(?:Royal|Duke of|Duchess of|Earl of|New) $/;
const OTHER_BODY =
  /^(?:[’']s)? (?:(?:Metropolitan|City|Spa|Beckett|Trent|Hallam|John Moores|St John|Brookes) )?(?:University|College|Hospital|NHS|Road|Street|Lane|Avenue|Square|Station|Airport|Prison|Theatre|Football)\b/;

type Names = readonly Pick<Council, 'id' | 'name' | 'shortName' | 'aliases'>[];

/**
 * A finder of councils by their full names, short names and aliases, as whole words and
 * with their capitals. The longest name counts: North East Lincolnshire is not Lincolnshire.
 * Made once for a list, since to put all its names into one pattern takes longer than to use it.
 */
export const councilFinder: (councils: Names) => FindCouncils = madeOnce(makeFinder);

function makeFinder(councils: Names): FindCouncils {
  const idByName = new Map(
    councils.flatMap(({ id, name, shortName, aliases }) =>
      [name, shortName, ...aliases].map((each): [string, string] => [each, id]),
    ),
  );
  if (idByName.size === 0) return () => [];
  const names = [...idByName.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}&-])(?:${names.map(escaped).join('|')})(?![\p{L}\p{N}&-])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
      const after = text.slice(index + words.length);
      const id = idByName.get(words);
      const isElse = OF_OTHER_BODY.test(text.slice(0, index)) || OTHER_BODY.test(after);
      return id === undefined || isElse || (NEEDS_COUNCIL.has(words) && !isCouncil(after))
        ? []
        : [{ id, words }];
    });
}

function isCouncil(after: string): boolean {
  return /^(?:[’']s)? (?:Borough |County )?(?:Council|Children|Social|Families|Learning|Virtual|Safeguarding|Early Help|Youth)\b/.test(
    after,
  );
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
