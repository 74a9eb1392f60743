import { escapeXml } from '../escapeXml.ts';
import type { Digest, DigestItem, DigestSection } from './digest.ts';
import * as say from './digestWords.ts';

/** Colours of the hub’s own, as CSS writes them. */
export interface DigestColours {
  readonly brand: string;
  readonly link: string;
}

const FONT = 'font-family:Arial,Helvetica,sans-serif';
const TEXT = `${FONT};font-size:16px;line-height:24px;color:#1b1b1b`;
const SMALL = `${FONT};font-size:14px;line-height:20px;color:#4a4a4a`;

/**
 * A newsletter as HTML for mail programs: one column of tables, styles on each element, no picture,
 * no script and nothing fetched, so that it looks the same and tells nobody that it was read.
 */
export function digestHtml(digest: Digest, { brand, link }: DigestColours): string {
  const { title, period, opening, sections, closing, hub, language } = digest;
  const rows = [
    row(
      `<h1 style="margin:0;${FONT};font-size:28px;line-height:34px;color:#1b1b1b">${escapeXml(title)}</h1>${paragraph(period, SMALL)}`,
      `border-top:6px solid ${brand};padding:24px 24px 0`,
    ),
    row(paragraph(opening), 'padding:12px 24px 0'),
    ...sections.map((section) => row(sectionHtml(section, link), 'padding:24px 24px 0')),
    row(
      `${paragraph(closing, SMALL)}<p style="margin:8px 0 0;${SMALL}"><a href="${escapeXml(hub.address)}" style="color:${link}">${escapeXml(say.publishedBy(hub.name, hub.publisher))}</a></p>`,
      'padding:24px',
    ),
  ];
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}: ${escapeXml(period)}</title>
</head>
<body style="margin:0;padding:0;background:#f3f3f1">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f3f1">
<tr><td align="center" style="padding:16px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background:#ffffff">
${rows.join('\n')}
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function sectionHtml({ heading, items }: DigestSection, link: string): string {
  const title = `<h2 style="margin:0;${FONT};font-size:22px;line-height:28px;color:#1b1b1b">${escapeXml(heading)}</h2>`;
  return title + items.map((item) => itemHtml(item, link)).join('');
}

function itemHtml({ title, where, address, lines }: DigestItem, link: string): string {
  return [
    `<h3 style="margin:20px 0 0;${FONT};font-size:18px;line-height:24px"><a href="${escapeXml(address)}" style="color:${link}">${escapeXml(title)}</a></h3>`,
    paragraph(where, SMALL),
    ...lines.map((line) => paragraph(line)),
  ].join('');
}

function paragraph(text: string, style = TEXT): string {
  return `<p style="margin:8px 0 0;${style}">${escapeXml(text)}</p>`;
}

function row(content: string, style: string): string {
  return `<tr><td style="${style}">${content}</td></tr>`;
}
