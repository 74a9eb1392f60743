/** What a page elsewhere needs to show a chart; every address is whole. */
export interface EmbeddedChart {
  readonly title: string;
  /** The finding in words, for those who cannot see the picture. */
  readonly description: string;
  /** The chart's own page. */
  readonly page: string;
  /** The page without anything around the chart. */
  readonly frame: string;
  readonly picture: string;
  /** How high a frame has to be to show it whole at a usual width, in pixels. */
  readonly height: number;
}

/** HTML for a frame: it runs no script, sets no cookie and shows new figures as they come. */
export function frameCode({ title, frame, height }: EmbeddedChart): string {
  return `<iframe src="${inAttribute(frame)}" title="${inAttribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

/** HTML for a picture that leads to the chart, where frames are not allowed. */
export function pictureCode({ title, description, page, picture }: EmbeddedChart): string {
  const alt = inAttribute(`${title}. ${description}`);
  return `<a href="${inAttribute(page)}"><img src="${inAttribute(picture)}" alt="${alt}" loading="lazy"></a>`;
}

function inAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
