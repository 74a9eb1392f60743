import { councilFinder } from '../../../../../src/domain/council/councilsNamed.ts';
import { domainOf } from '../../../../../src/domain/privacy/personalMail.ts';
import { listOf } from '../../../../../src/domain/words.ts';
import type { DraftDetails, Known } from '../../draft/draft.ts';
import type { PageSection } from '../splitPage.ts';
import type { Questions } from './askPerson.ts';

/** Whose example it is: by its heading, or by addresses and names that stand in it. */
export interface Owner {
  readonly councils: readonly string[];
  readonly provider: string | undefined;
}

interface Signs {
  readonly emails: readonly string[];
  readonly team: string;
}

/** Says whose example it is, and asks where that is a proposal or its team says otherwise. */
export function sectionOwner(
  { title, who }: PageSection['heading'],
  given: DraftDetails,
  { emails, team }: Signs,
  known: Known,
  { ask, settle }: Questions,
): Owner {
  const councils = [...(given.councils ?? who.councils)];
  const provider =
    given.provider ?? who.provider ?? providerOf(known, councils, emails, [title, team]);
  if (provider !== undefined && given.provider === undefined) {
    const name = known.providers.find(({ id }) => id === provider)?.name ?? provider;
    const served = listOf(councils.map((id) => shortName(id, known)));
    ask('Provider', `${name}, proposed with ${served}. Check whose practice it is.`);
  }
  for (const each of otherCouncils(team, { councils, provider }, known)) {
    settle(
      'Team',
      `The source gives "${team}" as the team. It names ${each}, which is not a council of this example.`,
    );
  }
  return { councils, provider };
}

/** Whose name opens the draft's: the one council, or the provider by its shortest name. */
export function nameOfOwner(
  { who, whoWords }: PageSection['heading'],
  { councils, provider }: Owner,
  known: Known,
): string {
  const [only, ...others] = councils;
  if (who.provider === undefined && only !== undefined && others.length === 0) return only;
  const body = known.providers.find(({ id }) => id === (who.provider ?? provider));
  const short = body?.aliases?.toSorted((a, b) => a.length - b.length)[0];
  return short ?? body?.id ?? only ?? whoWords;
}

/** A provider that serves the councils and whose domain or name stands in the example. */
function providerOf(
  known: Known,
  councils: readonly string[],
  emails: readonly string[],
  names: readonly string[],
): string | undefined {
  return known.providers.find(({ name, aliases = [], domains = [], serves }) => {
    const served = new Set(serves.map(({ council }) => council));
    if (councils.length === 0 || !councils.every((id) => served.has(id))) return false;
    return (
      emails.some((email) => domains.includes(domainOf(email))) ||
      names.some((words) => [name, ...aliases].includes(words))
    );
  })?.id;
}

/** Councils that a team's name names and that are not the example's own. */
function otherCouncils(team: string, { councils, provider }: Owner, known: Known): string[] {
  const served = known.providers.find(({ id }) => id === provider)?.serves ?? [];
  const own = new Set([...councils, ...served.map(({ council }) => council)]);
  const named = councilFinder(known.councils)(team).filter(({ id }) => !own.has(id));
  return [...new Set(named.map(({ id }) => shortName(id, known)))];
}

function shortName(council: string, known: Known): string {
  return known.councils.find(({ id }) => id === council)?.shortName ?? council;
}
