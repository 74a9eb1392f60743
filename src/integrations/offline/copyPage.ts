import path from 'node:path';
import { FORM_PAGE, FORM_SCRIPTS } from '../../domain/offline/copiedHub.ts';
import { addressOfFile } from '../../domain/offline/keptFiles.ts';
import { HIDDEN_LINK, showsEmail } from '../../domain/privacy/hideEmails.ts';
import { formatPartialDate } from '../../domain/submission/dateWords.ts';
import { COPY_STYLES } from './copyStyles.ts';
import { relativeAddress, type Copy } from './relativeAddress.ts';
import { relativeTag } from './relativeTag.ts';

/** Only some browsers take `self` to mean a folder on disk, so files are named beside it. */
const RULES = [
  "default-src 'none'",
  "style-src 'self' file:",
  "img-src 'self' file:",
  "font-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The form has scripts beside it, and a worker made of one of them, as browsers have it on a disk. */
const RULES_OF_FORM = [
  "script-src 'self' file:",
  'worker-src blob:',
  "require-trusted-types-for 'script'",
  'trusted-types hub',
];

const SCRIPTS_OF_FORM = Object.values(FORM_SCRIPTS)
  .map((script) => `<script defer src="${path.posix.relative('submit', script)}"></script>`)
  .join('');

/** Comments, elements whose content is no markup, and single tags. */
const TOKEN =
  /<!--.*?-->|<(script|style|textarea|title)\b[^>]*>.*?<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gis;

/** Elements that can name a file; to look at no others makes the work a third of the time. */
const NAMES_FILE = new Set(
  'a area audio embed iframe image img input link object q source track use video'.split(' '),
);

const MAIL_WORDS = 'the address given on the hub';

/**
 * A page of the hub as it stands in the copy that opens from disk: addresses relative, no script but
 * the form's own (browsers run no modules from disk, and pages are whole without), no way to search,
 * and contacts left on the hub, since nobody may take all of them away at once.
 */
export function copyPage(html: string, from: string, copy: Copy, date: string): string {
  const online = `${copy.hub}${addressOfFile(from)}`;
  const isSearch = from === 'search/index.html';
  const isForm = from === FORM_PAGE;
  const list = relativeAddress(`${copy.base}search/`, from, copy);
  const styles = relativeAddress(copy.base + COPY_STYLES, from, copy);
  let out = '';
  let read = 0;
  /** The element being taken out or replaced, and where its text begins. */
  let taken: { name: string; depth: number; tag: string; start: number } | undefined;

  for (const match of html.matchAll(TOKEN)) {
    const [token, raw] = match;
    const end = match.index + token.length;
    const name = raw ?? (/^<\/?([a-z][a-z0-9]*)/i.exec(token)?.[1] ?? '').toLowerCase();
    const closes = token.startsWith('</');

    if (taken !== undefined) {
      if (name === taken.name && raw === undefined) taken.depth += closes ? -1 : 1;
      if (taken.depth > 0) continue;
      out += inPlaceOf(taken.tag, html.slice(taken.start, match.index));
      taken = undefined;
      read = end;
      continue;
    }
    out += html.slice(read, match.index);
    read = end;
    if (!closes && isTaken(name, token)) {
      if (/^<(?:input|link|img)\b/.test(token)) continue;
      taken = { name, depth: 1, tag: token, start: end };
    } else out += kept(token, name, closes);
  }
  return (out + html.slice(read)).replace(MANY_MAILS, '$1');

  function isTaken(name: string, token: string): boolean {
    if (name === 'form') return token.includes('role="search"');
    if (name === 'a') return isMail(token);
    return name === 'address' || name === 'noscript' || token.includes(' data-online');
  }

  /** What stands in the copy instead of an element and all it holds. */
  function inPlaceOf(tag: string, inner: string): string {
    const onHub = `<a href="${online}">online hub</a>`;
    if (tag.startsWith('<noscript')) {
      const words = isSearch
        ? `Search needs the ${onHub}; the list below works here.`
        : `Choosing needs the ${onHub}; what is below works here.`;
      return `<p class="copy-words">${words}</p>`;
    }
    if (tag.startsWith('<address')) {
      const role = /<p class="role">.*?<\/p>/s.exec(inner)?.[0] ?? '';
      return `<address>${role}<p class="small"><a href="${online}#ask">How to reach them stands on the hub</a></p></address>`;
    }
    if (tag.startsWith('<a ')) {
      return `<a href="${online}">${showsEmail(inner) ? MAIL_WORDS : inner}</a>`;
    }
    if (tag.startsWith('<form') && !isSearch) {
      return inner.includes('id="search-header"')
        ? `<p class="copy-list"><a href="${list}">List of examples</a></p>`
        : `<p class="copy-words">Search needs the ${onHub}.</p>`;
    }
    return '';
  }

  function kept(token: string, name: string, closes: boolean): string {
    if (name === 'script') return '';
    if (name === 'link' && /\brel="(?:module)?preload"/.test(token)) return '';
    if (name === 'meta' && token.includes('Content-Security-Policy')) {
      const rules = isForm ? [...RULES, ...RULES_OF_FORM] : RULES;
      return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
    }
    // A page that leads on would lead into the root of a disk; its link stays.
    if (name === 'meta' && token.includes('http-equiv="refresh"')) return '';
    if (name === 'form') {
      if (closes) return '</div>';
      return token.replace('<form', '<div').replace(/\s(?:action|method)="[^"]*"/g, '');
    }
    if (token === '</head>') {
      return `<link rel="stylesheet" href="${styles}">${isForm ? SCRIPTS_OF_FORM : ''}</head>`;
    }
    if (token === '<header class="masthead">') {
      const words = `A copy of the hub as it stood on ${formatPartialDate(date)}.`;
      return `<aside class="page copy-note" aria-label="This copy">${words} <a href="${online}">This page on the hub</a></aside>${token}`;
    }
    // For a script to write to; people find the same address on the hub.
    if (/ data-(?:email|to)=/.test(token)) return token.replace(/ data-(?:email|to)="[^"]*"/g, '');
    return !closes && NAMES_FILE.has(name) ? relativeTag(token, from, copy) : token;
  }
}

/** Whether a link writes to somebody. */
function isMail(token: string): boolean {
  return [HIDDEN_LINK, 'mailto:'].some((begins) => token.includes(`href="${begins}`));
}

/** Two addresses beside each other have become one. */
const MANY_MAILS = new RegExp(`(<a href="[^"]*">${MAIL_WORDS}</a>)(?: or \\1)+`, 'g');
