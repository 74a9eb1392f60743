import { escapeXml } from './xml.ts';

interface Look {
  readonly id: string;
  readonly name: string;
  /** Of the paragraph that follows when a writer starts a new one. */
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const heading = (level: 1 | 2 | 3, size: number, before: number): Look => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Answer',
  paragraph: `<w:keepNext/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:color w:val="0B0C0C"/><w:sz w:val="${size}"/>`,
});

const LOOKS: readonly Look[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Hint',
    paragraph: '<w:spacing w:after="160"/>',
    run: '<w:b/><w:sz w:val="48"/>',
  },
  heading(1, 34, 480),
  heading(2, 28, 320),
  heading(3, 24, 240),
  {
    id: 'Hint',
    name: 'Hint',
    next: 'Answer',
    paragraph: '<w:keepNext/><w:spacing w:after="80"/>',
    // Dark enough to read: 7 to 1 on white.
    run: '<w:i/><w:color w:val="505A5F"/>',
  },
  { id: 'Answer', name: 'Answer', paragraph: '<w:spacing w:after="120"/>' },
  { id: 'TableHead', name: 'Table Head', paragraph: '<w:keepNext/>', run: '<w:b/>' },
];

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="505A5F"/>`)
  .join('');

/** The styles of the Word form, by the names that Word itself and screen readers know. */
export function stylesXml(): string {
  const styles = LOOKS.map(
    ({ id, name, next, paragraph = '', run = '' }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="Normal"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
    ...styles,
    `<w:style w:type="table" w:customStyle="1" w:styleId="FormTable"><w:name w:val="Form Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    '</w:styles>\n',
  ].join('');
}
