import { escapeXml } from '../escapeXml.ts';

/** One entry of a feed. Addresses are whole; days are such as 2026-11-22. */
export interface FeedEntry {
  /** Permanent: it stays when the page moves. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly rights: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Its own address, and the page it belongs to. */
  readonly self: string;
  readonly page: string;
  readonly language: string;
  readonly updated: string;
  readonly publisher: { readonly name: string; readonly url: string };
  readonly entries: readonly FeedEntry[];
}

/** A feed as Atom (RFC 4287). A day stands for its first moment, so the same content is the same text. */
export function atomFeed(feed: Feed): string {
  const { id, title, subtitle, self, page, language, updated, publisher, entries } = feed;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', id),
    element('title', title),
    element('subtitle', subtitle),
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', page),
    element('updated', moment(updated)),
    `<author>${element('name', publisher.name)}${element('uri', publisher.url)}</author>`,
    ...entries.map(entryText),
    '</feed>',
  ].join('\n')}\n`;
}

function entryText(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    link('alternate', 'text/html', entry.address),
    element('published', moment(entry.published)),
    element('updated', moment(entry.updated)),
    ...entry.authors.map((name) => `<author>${element('name', name)}</author>`),
    ...entry.categories.map(
      ({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ),
    element('summary', entry.summary),
    element('rights', entry.rights),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
