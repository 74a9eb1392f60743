/**
 * Where else somebody may be named, once the content no longer does: for the person who removes a
 * contact to go through, one line each.
 */
export function elsewhere(site: string): readonly string[] {
  return [
    `Publish: until the hub is built and published again, ${site} still shows the old contact.`,
    'History: the old lines stay in the history of the repository, in its pull requests and issues, and in forks. If the person asks for these to go too, the host of the repository has to help: rewriting the history alone does not reach copies.',
    'Copies: browsers that keep the hub to read offline take the change when they next go online. The copy to download names no contacts. Briefing packs that people printed or saved stay as they are.',
    'Search engines and web archives keep old pages for a while: ask them to take the page up anew.',
    'Your own: the Word file or email that the example came in, messages written by the report of what is due, lists of addresses.',
    'Nothing to do: the search index, feeds, data files and pictures for other sites hold no contacts.',
    'Tell the person that it is done. Ask the council for a role or a team mailbox, which lasts longest.',
  ];
}
