import { closestMatch } from '../closestMatch.ts';
import { listOf } from '../words.ts';
import { MOST_COUNCILS } from './councilsComparison.ts';

/** All that decides what the page for comparing councils shows. It stands in the address. */
export interface CouncilsState {
  /** Ids in the reader's order. */
  readonly councils: readonly string[];
  readonly measure: string;
  readonly from: number;
  readonly to: number;
}

/** What the reader can choose from. */
export interface CouncilsOffer {
  /** Short names by id. */
  readonly councils: ReadonlyMap<string, string>;
  /** Each measure with the years of its series; the first is what is shown if none is asked for. */
  readonly measures: readonly {
    readonly id: string;
    readonly name: string;
    readonly years: readonly number[];
  }[];
}

export interface ReadCouncils {
  readonly state: CouncilsState;
  /** What the address asks for and the page cannot give, a sentence each. The rest is kept. */
  readonly problems: readonly string[];
}

/** No id is longer: what is has been typed or made up. */
const MOST_LETTERS = 60;

/** Reads the state from an address's query string; `councils` holds ids with commas between. */
export function readCouncils(search: string, offer: CouncilsOffer): ReadCouncils {
  const params = new URLSearchParams(search);
  const problems: string[] = [];
  const councils = readIds(params.getAll('councils').join(','), offer.councils, problems);
  const asked = params.get('measure');
  const found = offer.measures.find(({ id }) => id === asked);
  const measure = found ?? offer.measures[0];
  if (asked !== null && found === undefined) {
    problems.push(`There is no official measure “${asked}”. ${measure?.name ?? ''} is shown.`);
  }
  const years = measure?.years ?? [];
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const year = (name: 'from' | 'to', otherwise: number): number => {
    const text = params.get(name);
    if (text === null) return otherwise;
    if (years.includes(Number(text))) return Number(text);
    problems.push(
      `There are figures for ${first} to ${last}, not for “${text}”: ${otherwise} is taken.`,
    );
    return otherwise;
  };
  const from = year('from', first);
  const to = year('to', last);
  if (from > to) problems.push(`${from} is after ${to}: the years are taken the other way round.`);
  return {
    state: {
      councils,
      measure: measure?.id ?? '',
      from: Math.min(from, to),
      to: Math.max(from, to),
    },
    problems,
  };
}

/** Writes the state as a query string with its question mark; years that are all stay unsaid. */
export function writeCouncils({
  councils,
  measure,
  from,
  to,
}: Pick<CouncilsState, 'councils' | 'measure'> & Partial<CouncilsState>): string {
  // Written by hand: ids hold nothing to be escaped, and a comma is easier to read than %2C.
  const parts = [
    ...(councils.length === 0 ? [] : [`councils=${councils.join(',')}`]),
    `measure=${measure}`,
    ...(from === undefined ? [] : [`from=${from}`]),
    ...(to === undefined ? [] : [`to=${to}`]),
  ];
  return `?${parts.join('&')}`;
}

function readIds(
  text: string,
  known: ReadonlyMap<string, string>,
  problems: string[],
): readonly string[] {
  const asked = new Set(
    text
      .split(',')
      .map((id) => id.trim().toLowerCase())
      .filter((id) => id !== '' && id.length <= MOST_LETTERS),
  );
  const found = [...asked].filter((id) => {
    if (known.has(id)) return true;
    const near = closestMatch(id, known.keys());
    const offer = near === undefined ? '' : ` Did you mean ${known.get(near) ?? near}?`;
    problems.push(`There is no council “${id}”.${offer}`);
    return false;
  });
  const over = found.slice(MOST_COUNCILS).map((id) => known.get(id) ?? id);
  if (over.length > 0) {
    problems.push(
      `${MOST_COUNCILS} councils can be compared at once: ${listOf(over)} ${over.length === 1 ? 'is' : 'are'} left out.`,
    );
  }
  return found.slice(0, MOST_COUNCILS);
}
