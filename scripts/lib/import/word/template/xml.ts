/** Text as it may stand in an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A paragraph of WordprocessingML in a style of its document. */
export function paragraph(style: string, text = ''): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

/**
 * A table whose first row is its head, repeated on each page and named as such to screen readers.
 * `width` is that of the whole table, in twentieths of a point.
 */
export function table(
  description: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const each = Math.floor(width / head.length);
  const row = (cells: readonly string[], style: string, properties = ''): string =>
    `<w:tr>${properties}${cells.map((text) => `<w:tc><w:tcPr><w:tcW w:w="${each}" w:type="dxa"/></w:tcPr>${paragraph(style, text)}</w:tc>`).join('')}</w:tr>`;
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="FormTable"/><w:tblW w:w="${each * head.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escapeXml(description)}"/></w:tblPr>`,
    `<w:tblGrid>${head.map(() => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    row(head, 'TableHead', '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'),
    ...rows.map((cells) => row(cells, 'Answer', '<w:trPr><w:cantSplit/></w:trPr>')),
    '</w:tbl>',
  ].join('');
}

/** The end of a stretch of pages: A4 upright or on its side. Within a paragraph unless it is the last. */
export function section(side: 'upright' | 'wide', isLast = false): string {
  const [w, h] = side === 'upright' ? [11906, 16838] : [16838, 11906];
  const turn = side === 'wide' ? ' w:orient="landscape"' : '';
  const pages = `<w:sectPr><w:pgSz w:w="${w}" w:h="${h}"${turn}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  return isLast ? pages : `<w:p><w:pPr>${pages}</w:pPr></w:p>`;
}

/** Width between the margins, in twentieths of a point. */
export const TEXT_WIDTH = { upright: 11906 - 2268, wide: 16838 - 2268 } as const;
