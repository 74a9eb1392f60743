import type { DraftDetails } from '../../draft/draft.ts';
import { textOf } from '../../draft/draft.ts';
import { fitTitle } from '../../draft/fitTitle.ts';
import { readContacts, type ContactsRead } from '../../draft/readContacts.ts';
import { readPartners } from '../../draft/readPartners.ts';
import { oneLine } from '../../draft/tidyText.ts';
import type { ReadSection } from '../readSection.ts';
import type { Questions } from './askPerson.ts';

/** Characters that a team's name may have. */
const TEAM_LONGEST = 160;

/** Whom to ask, and who did it. */
export interface People {
  readonly contacts: ContactsRead['contacts'];
  /** Empty where none is given. */
  readonly team: string;
  readonly partners: readonly string[];
}

/** Reads contacts, team and partners, and asks about what cannot be published as it stands. */
export function sectionPeople(
  { fields, empty }: ReadSection,
  given: DraftDetails,
  { ask }: Questions,
): People {
  const { contacts, left } = readContacts(fields.contact);
  for (const each of left) {
    ask('Contacts', `Not published as a contact: ${each}. A contact needs a work address.`);
  }
  for (const { name, role, email } of contacts) {
    if (role === 'Role not stated') ask('Contacts', `No role is given for ${name ?? email}.`);
  }

  const words = textOf(fields.team);
  const team = fitTitle(words, TEAM_LONGEST);
  if (team.cut) ask('Team', `Shortened. In full: ${oneLine(words)}`);
  const isSaidEmpty = empty.some((label) => /^team/i.test(label));
  if (team.text === '' && given.team === undefined && !isSaidEmpty) ask('Team', 'Not given.');

  const { partners, people } = readPartners(textOf(fields.partners));
  if (people) {
    ask(
      'Partners',
      `The source names people, who are not published as partners: ${oneLine(textOf(fields.partners))}`,
    );
  }
  return { contacts, team: team.text, partners };
}
