import { STORY_SECTIONS } from '../../../../../src/domain/submission/storySections.ts';
import type { FormField } from '../../../../../src/domain/submission/form/formField.ts';
import {
  columnsOf,
  FORM_LEADS,
  FORM_TITLE,
  hintsOf,
  STORY_TITLE,
  wordSections,
} from '../form/wordForm.ts';
import { packDocx } from './packDocx.ts';
import { stylesXml } from './styles.ts';
import { escapeXml, paragraph, section, table, TEXT_WIDTH } from './xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** More columns than this need the page on its side. */
const UPRIGHT_COLUMNS = 4;

/**
 * The Word file that a council fills in: every field that the web form asks for, with its help, in
 * real styles. Each place for an answer is an empty paragraph in the style Answer.
 */
export function wordTemplate(): Uint8Array {
  return packDocx({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>\n`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>\n`,
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(FORM_TITLE)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>\n`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/relationships/settings" Target="settings.xml"/></Relationships>\n`,
    'word/settings.xml': `${XML}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>\n`,
    'word/styles.xml': stylesXml(),
    'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body()}${section('upright', true)}</w:body></w:document>\n`,
  });
}

function body(): string {
  return [
    paragraph('Title', FORM_TITLE),
    ...FORM_LEADS.map((lead) => paragraph('Hint', lead)),
    ...wordSections().flatMap(({ title, lead, fields, hasStory }) => [
      paragraph('Heading1', hasStory ? STORY_TITLE : title),
      paragraph('Hint', lead),
      ...(hasStory ? story() : []),
      ...fields.flatMap((field) => fieldXml(field)),
    ]),
  ].join('');
}

function story(): string[] {
  return STORY_SECTIONS.flatMap(({ heading, help }) => [
    paragraph('Heading2', heading),
    paragraph('Hint', help),
    paragraph('Answer'),
  ]);
}

function fieldXml(field: FormField, style = 'Heading2'): string[] {
  const { control, title } = field;
  const head = [paragraph(style, title), ...hintsOf(field).map((hint) => paragraph('Hint', hint))];
  if (control.kind === 'group') {
    return [...head, ...control.fields.flatMap((inner) => fieldXml(inner, 'Heading3'))];
  }
  if (control.kind !== 'rows') return [...head, paragraph('Answer')];
  const columns = columnsOf(field).map((column) => column.title);
  const empty = [columns.map(() => ''), columns.map(() => '')];
  if (columns.length <= UPRIGHT_COLUMNS) {
    // A writer can leave a table only where a paragraph follows.
    return [...head, table(title, columns, empty, TEXT_WIDTH.upright), paragraph('Normal')];
  }
  return [
    section('upright'),
    ...head,
    table(title, columns, empty, TEXT_WIDTH.wide),
    section('wide'),
  ];
}
