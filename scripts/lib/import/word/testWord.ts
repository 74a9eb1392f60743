import { strFromU8, unzipSync } from 'fflate';
import { submissionSchema } from '../../../../src/domain/submission/schema.ts';
import type { FormField } from '../../../../src/domain/submission/form/formField.ts';
import { STORY_SECTIONS } from '../../../../src/domain/submission/storySections.ts';
import { exampleOf } from '../../../../src/mdx/submissionTemplate.ts';
import { columnsOf, wordSections } from './form/wordForm.ts';
import { packDocx } from './template/packDocx.ts';
import { wordTemplate } from './template/wordTemplate.ts';
import { escapeXml } from './template/xml.ts';

/*
 * Word files made up for tests, from the XML that Word writes. Names of councils are real; people,
 * projects and figures are invented.
 */

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${REL}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export interface Extra {
  /** More parts of the zip, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Addresses of links by their id, and names of pictures in word/media by theirs. */
  readonly links?: Readonly<Record<string, string>>;
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

/** A whole Word file around a body. */
export function docx(body: string, extra: Extra = {}): Uint8Array {
  return packDocx(docxParts(body, extra));
}

/** Its parts, for tests that change one. */
export function docxParts(
  body: string,
  { parts = {}, links = {}, pictures = {} }: Extra = {},
): Record<string, string | Uint8Array> {
  const relation = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${escapeXml(target)}"${mode}/>`;
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      ...['styles', 'numbering', 'footnotes', 'comments'].map((name) =>
        relation(name, name, `${name}.xml`),
      ),
      ...Object.entries(links).map(([id, address]) =>
        relation(id, 'hyperlink', address, ' TargetMode="External"'),
      ),
      ...Object.keys(pictures).map((name) =>
        relation(name.replace('.', ''), 'image', `media/${name}`),
      ),
    ].join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMES}>${[
      ['Title', 'Title'],
      ...[1, 2, 3].map((level) => [`Heading${level}`, `heading ${level}`]),
      ['ListParagraph', 'List Paragraph'],
    ]
      .map(
        ([id, name]) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
      )
      .join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMES}>${['bullet', 'decimal']
      .map(
        (format, id) =>
          `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
      )
      .join(
        '',
      )}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    ...Object.fromEntries(
      Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes]),
    ),
    ...parts,
  };
}

/** A run of text, bold or not. */
export function run(text: string, isBold = false): string {
  return `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph in a style, or in none; its inside may be runs already. */
export function p(inside: string, style = ''): string {
  const runs = inside.startsWith('<w:') || inside.startsWith('<mc:') ? inside : run(inside);
  return `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
}

/** An item of a list, bulleted or numbered. */
export function item(text: string, level = 0, isNumbered = false): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${isNumbered ? 2 : 1}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

export function link(id: string, text: string): string {
  return `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
}

/** A table; a cell may be XML already, with its own properties. */
export function grid(rows: readonly (readonly string[])[]): string {
  const cell = (inside: string): string =>
    inside.startsWith('<w:tc>')
      ? inside
      : `<w:tc>${inside.startsWith('<w:p>') ? inside : p(inside)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A picture by the name of its file. */
export function picture(name: string, description = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escapeXml(description)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${name.replace('.', '')}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** What a council would write under each part of the story. */
const STORY = [
  'Posts stood empty for months, and nobody could say why people left.',
  'Managers talk with each person about their next step. Everybody may ask for such a talk.',
  'People say that they can see a way forward.',
  'Senior managers have to take part from the first day.',
];

/** Answers in place of the schema's examples, which speak of files or of nothing. */
export type Answers = Readonly<Record<string, string | readonly (readonly string[])[]>>;

/**
 * The Word template as a council fills it in: under each heading, and in each table, the example
 * that the schema gives, unless there is another answer.
 */
export function filledTemplate(answers: Answers): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...unzipSync(wordTemplate()) };
  const values = wordSections().flatMap(({ fields, hasStory }) => [
    ...(hasStory ? STORY_SECTIONS.map((_, index) => STORY[index] ?? '') : []),
    ...fields.flatMap((field) => answersTo(field, answers)),
  ]);
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  let at = 0;
  parts['word/document.xml'] = xml.replaceAll(EMPTY_ANSWER, () => {
    const text = values[at] ?? '';
    at += 1;
    return EMPTY_ANSWER.replace('</w:p>', `${run(text)}</w:p>`);
  });
  if (at !== values.length) throw new Error(`${at} places for ${values.length} answers`);
  return packDocx(parts);
}

const EMPTY_ANSWER = '<w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr></w:p>';
/** Rows that the template has below the head of a table. */
const ROWS = 2;

function answersTo(field: FormField, answers: Answers): string[] {
  const { path, control } = field;
  const answer = answers[path];
  if (control.kind === 'group') return control.fields.flatMap((each) => answersTo(each, answers));
  if (control.kind === 'rows') {
    const rows = typeof answer === 'object' ? answer : [columnsOf(field).map(exampleText)];
    const width = columnsOf(field).length;
    return Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: width }, (_each, at) => rows[row]?.[at] ?? ''),
    ).flat();
  }
  return [typeof answer === 'string' ? answer : exampleText(field)];
}

/** A field's example in the schema, as somebody would write it. */
function exampleText({ path, control }: FormField): string {
  const keys = path.replaceAll('[]', '').split('.');
  const whole = exampleOf(submissionSchema);
  const value = keys.reduce<unknown>((at, key) => {
    const inside: unknown = Array.isArray(at) ? (at as unknown[])[0] : at;
    return (inside as Record<string, unknown> | undefined)?.[key];
  }, whole);
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  const words = list.map(String);
  if (control.kind !== 'choice') return words.join('; ');
  return control.choices.find((choice) => choice.value === words[0])?.label ?? '';
}
