import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { KNOWN } from '../testKnown.ts';
import { importWord, type ImportedWord } from './importWord.ts';
import { readWord } from './read/readWord.ts';
import { docx, grid, item, link, p, picture, run, type Extra } from './testWord.ts';
import { wordReport } from './wordReport.ts';

const FILE = 'Open_Evenings - draft v2.docx';

async function imported(body: string, extra: Extra = {}): Promise<ImportedWord> {
  return importWord(await readWord(docx(body, extra)), KNOWN, { file: FILE }, () => false);
}

/** The text of the draft below its details. */
function story({ text }: ImportedWord): string {
  return text.split(/^---\n/m)[2] ?? '';
}

function gaps({ draft }: ImportedWord): string {
  return draft.gaps.map(({ about, note }) => `${about}: ${note}`).join('\n');
}

const HEAD = p('LB of Barnet – Open Evenings', 'Title') + p('Summary', 'Heading1');
const SUMMARY = 'Evenings at which managers present their vacancies to anybody who asks.';
const START = HEAD + p(SUMMARY) + p('What we did', 'Heading1');
const LONG = 'Managers had struggled for years, and nobody knew which evenings brought people in.';

let png: Uint8Array;
let jpeg: Uint8Array;
beforeAll(async () => {
  const square = { create: { width: 30, height: 20, channels: 3, background: '#c00' } } as const;
  png = await sharp(square).png().toBuffer();
  jpeg = await sharp(square)
    .jpeg()
    .withExif({ IFD0: { Artist: 'Alex Example' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .toBuffer();
});

describe('importWord', () => {
  it('maps headings, finds title, council and summary, and proposes themes and figures', async () => {
    const word = await imported(
      START +
        p('We opened the doors to cut the vacancy rate.') +
        p('Evidence', 'Heading2') +
        p(
          'The vacancy rate fell from 27% to 21%. By then 396 people had come, 12 percentage points more.',
        ),
    );
    expect(word.draft.id).toBe('barnet-open-evenings');
    expect(word.draft.details).toMatchObject({
      title: 'Open Evenings',
      councils: ['barnet'],
      summary: SUMMARY,
      themes: ['recruitment'],
      metrics: [
        {
          measure: 'vacancy-rate',
          population: 'not-stated',
          values: [
            { role: 'before', value: 27, period: 'not-stated' },
            { role: 'after', value: 21, period: 'not-stated' },
          ],
        },
      ],
    });
    expect(story(word)).toContain('## What we did\n\nWe opened');
    expect(story(word)).toContain('### Evidence\n');
    expect(gaps(word)).toContain('Contacts: None could be published');
    expect(word.errors).toEqual([]);
  });

  it('takes bold lines for headings where there are none, and short lines above text', async () => {
    const word = await imported(
      p('Open Evenings') +
        p(run('The problem', true)) +
        p(LONG) +
        p(run('What we did', true)) +
        p(`${LONG} In Barnet we opened the doors.`),
    );
    expect(word.draft.details.title).toBe('Open Evenings');
    expect(story(word)).toContain('## The problem\n\nManagers');
    expect(story(word)).toContain('## What we did\n\nManagers');
    expect(gaps(word)).toContain('Title: Proposed from the first line');
    expect(word.draft.details.councils).toEqual(['barnet']);
    expect(gaps(word)).toContain(
      'Councils: Proposed from the first lines: London Borough of Barnet',
    );
  });

  it('keeps lists, nested and numbered', async () => {
    const word = await imported(
      START +
        p('We did this:') +
        item('One') +
        item('Inner', 1) +
        item('Two') +
        p('Then:') +
        item('First', 0, true) +
        item('Second', 0, true),
    );
    expect(story(word)).toContain('- One\n   - Inner\n- Two');
    expect(story(word)).toContain('1. First\n1. Second');
  });

  it('keeps tables, and what merged cells stand for', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Posts | people')}</w:tc>`;
    const down = (words: string, how: string): string =>
      `<w:tc><w:tcPr><w:vMerge${how}/></w:tcPr>${p(words)}</w:tc>`;
    const word = await imported(
      START +
        p('In numbers:') +
        grid([
          ['Year', wide],
          [down('2023', ' w:val="restart"'), '10', '12'],
          [down('', ''), '11', '13'],
        ]),
    );
    expect(story(word)).toContain(
      String.raw`| Year | Posts \| people |  |
| --- | --- | --- |
| 2023 | 10 | 12 |
|  | 11 | 13 |`,
    );
  });

  it('takes pictures out and writes them anew, and asks for what cannot come', async () => {
    const word = await imported(
      START +
        p(picture('a.png', 'Four steps in a row')) +
        p(picture('b.jpg', 'A picture containing text Description automatically generated')) +
        p(picture('a.png', 'Four steps in a row')) +
        p(picture('c.emf')) +
        p(picture('d.png')) +
        p('After the pictures.'),
      {
        pictures: {
          'a.png': png,
          'b.jpg': jpeg,
          'c.emf': new Uint8Array([1, 0, 0, 0, 9]),
          'd.png': hugePng(),
        },
      },
    );
    expect(story(word)).toContain('![Four steps in a row](./picture-1.png)');
    expect(story(word)).toContain('![Description to be written](./picture-2.jpg)');
    expect(word.pictures.map(({ name }) => name)).toEqual(['picture-1.png', 'picture-2.jpg']);
    const made = await sharp(word.pictures[1]?.bytes).metadata();
    expect(made).toMatchObject({ format: 'jpeg', width: 30 });
    expect(made.exif).toBeUndefined();
    expect((await sharp(jpeg).metadata()).exif).toBeDefined();
    expect(gaps(word)).toContain('picture-2.jpg has no description');
    expect(gaps(word)).toContain('left out because it is a drawing');
    expect(gaps(word)).toContain('left out because it has more than 40 million pixels');
    expect(word.errors).toEqual([]);
  });

  it('cleans links, and leaves out those that lead nowhere good', async () => {
    const word = await imported(
      START +
        p(
          [
            run('See '),
            link('safe', 'the handbook'),
            run(', '),
            link('track', 'https://barnet.gov.uk/jobs?utm_source=mail&id=7'),
            run(', '),
            link('mail', 'write to us'),
            run(' or '),
            link('script', 'this'),
            run('.'),
          ].join(''),
        ),
      {
        links: {
          safe: 'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbarnet.gov.uk%2Fhandbook%3Fgclid%3D9&data=05%7C01',
          track: 'https://barnet.gov.uk/jobs?utm_source=mail&id=7',
          mail: 'mailto:jobs@barnet.gov.uk?subject=Hello%20there',
          script: 'javascript:alert(1)',
        },
      },
    );
    expect(story(word)).toContain(
      '[the handbook](https://barnet.gov.uk/handbook), [https://barnet.gov.uk/jobs?id=7](https://barnet.gov.uk/jobs?id=7), [write to us](mailto:jobs@barnet.gov.uk) or this.',
    );
    expect(word.text).not.toContain('javascript:');
    expect(gaps(word)).toContain(
      'An address that cannot be published was left out: javascript:alert(1)',
    );
    expect(wordReport(word, FILE)).toContain('safelinks');
  });

  it('keeps footnotes, leaves out deleted words and comments, and says how many', async () => {
    const word = await imported(
      START +
        p(
          `${run('Kept')}<w:r><w:footnoteReference w:id="2"/></w:r><w:ins w:id="1" w:author="A">${run(' and added')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText> secret</w:delText></w:r></w:del><w:moveFrom w:id="3"><w:r><w:t> moved</w:t></w:r></w:moveFrom><w:commentRangeStart w:id="0"/>${run('.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
      {
        parts: {
          'word/footnotes.xml': notes('footnotes', 'footnote', '2', 'A note below.'),
          'word/comments.xml': notes('comments', 'comment', '0', 'Nobody should read this.'),
        },
      },
    );
    expect(story(word)).toContain(String.raw`Kept\[1\] and added.`);
    expect(story(word)).toContain('**Notes**\n\n1. A note below.');
    expect(word.text).not.toMatch(/secret|moved|Nobody/);
    const report = wordReport(word, FILE);
    expect(report).toContain('1 comment left out');
    expect(report).toContain('1 passage put in are in the draft, 2 passages taken out are not');
    expect(report).toContain('Nothing is lost');
  });

  it('keeps text boxes, and reports words that only Word can show', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p('In a box')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('In a box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const word = await imported(
      `${START}${p(`${run('Before.')}${box}`)}<w:p><m:oMath><m:r><m:t>formula only</m:t></m:r></m:oMath></w:p>${p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words.</w:t></w:r>')}`,
      {
        parts: { 'word/header1.xml': `<w:hdr xmlns:w="x">${p('OFFICIAL - running head')}</w:hdr>` },
      },
    );
    expect(story(word)).toContain('In a box');
    const report = wordReport(word, FILE);
    expect(report).toContain('formula only');
    expect(report).toContain('OFFICIAL - running head');
    expect(report).toContain('set not to show');
  });

  it('writes what means something to a machine as words', async () => {
    const text =
      'import fs from "fs"; {process.exit()} <script>alert(1)</script> # *b* _c_ `d` | [x](javascript:y) &lt; ~~e~~';
    const word = await imported(
      START + p(text) + p('export default 1') + p('---') + p('> q') + item('{1+1}'),
    );
    expect(word.errors).toEqual([]);
    expect(word.words).toContain(text);
    expect(wordReport(word, FILE)).toContain('Nothing is lost');
  });

  it('reads a form that a council laid out as a table, and boxes around text', async () => {
    const word = await imported(
      p('Practice Spotlight') +
        grid([
          ['Name of project', 'Open Evenings'],
          ['Local authority', 'Barnet and Sutton'],
          ['Summary of project', SUMMARY],
          ['Key contact', 'Alex Example – Workforce Lead – alex.example@barnet.gov.uk'],
          ['Partners', 'Anytown University; Open Doors'],
          ['Themes', 'Recruitment and attraction'],
          ['Status', 'A long way'],
          ['Main submission', p(LONG) + item('Doors open') + p('They came.')],
        ]) +
        grid([['A box around one thing.']]),
    );
    expect(word.draft.details).toMatchObject({
      title: 'Open Evenings',
      councils: ['barnet', 'sutton'],
      summary: SUMMARY,
      contacts: [
        { name: 'Alex Example', role: 'Workforce Lead', email: 'alex.example@barnet.gov.uk' },
      ],
      partners: ['Anytown University', 'Open Doors'],
      themes: ['recruitment'],
    });
    expect(word.draft.details.status).toBeUndefined();
    expect(gaps(word)).toContain('Status: The document says "A long way", which is no answer');
    expect(story(word)).toContain('- Doors open\n\nThey came.\n\nA box around one thing.');
    expect(wordReport(word, FILE)).toContain('Nothing is lost');
  });

  it('finds contacts in a table of their own, and those in lines at the end', async () => {
    const table = await imported(
      START +
        p(LONG) +
        p('Contacts', 'Heading1') +
        grid([
          ['Name', 'Role', 'Email address'],
          ['Alex Example', 'Workforce Lead', p(link('mail', 'email Alex'))],
          ['', 'Team mailbox', 'Workforce@Barnet.gov.uk'],
        ]),
      { links: { mail: 'mailto:alex.example@barnet.gov.uk' } },
    );
    expect(table.draft.details.contacts).toEqual([
      { role: 'Workforce Lead', name: 'Alex Example', email: 'alex.example@barnet.gov.uk' },
      { role: 'Team mailbox', email: 'workforce@barnet.gov.uk' },
    ]);
    expect(story(table)).not.toContain('Alex');
    const lines = await imported(
      START + p(LONG) + p('Alex Example, Workforce Lead, alex.example@barnet.gov.uk'),
    );
    expect(lines.draft.details.contacts).toMatchObject([{ name: 'Alex Example' }]);
    expect(gaps(lines)).toContain('Contacts: Proposed from "Alex Example');
  });

  it('takes several councils, a provider, and asks about one nobody knows', async () => {
    const several = await imported(
      p('Westminster City Council, RB of Kensington & Chelsea – Joint Centre', 'Heading1') +
        p(LONG),
    );
    expect(several.draft.details).toMatchObject({
      title: 'Joint Centre',
      councils: ['westminster', 'kensington-and-chelsea'],
    });
    const provider = await imported(p('Northbank Trust – Strength in Numbers', 'Title') + p(LONG));
    expect(provider.draft.details).toMatchObject({
      provider: 'northbank-trust',
      councils: ['barnet', 'sutton'],
    });
    const unknown = await imported(p('Council: Nowhere') + p('Doors', 'Heading1') + p(LONG));
    expect(gaps(unknown)).toContain('Councils: The document says "Nowhere"');
    expect(story(unknown)).toContain('Nowhere');
    expect(unknown.draft.details.councils).toEqual([]);
  });

  it('tells a council that nobody knows, or knows with others, from the title', async () => {
    const unknown = await imported(p('LB of Nowhere – Shared Desk', 'Title') + p(LONG));
    expect(unknown.draft.details.title).toBe('Shared Desk');
    expect(gaps(unknown)).toContain('The source says "LB of Nowhere"');
    const others = await imported(p('LB of Sutton and Friends – Shared Desk', 'Title') + p(LONG));
    expect(others.draft.details.title).toBe('Shared Desk');
    const stated = await imported(p('Title: LB of Sutton – Shared Desk') + p(LONG));
    expect(stated.draft.details).toMatchObject({ title: 'Shared Desk', councils: ['sutton'] });
  });

  it('takes a title from the name of the file, where nothing else gives one', async () => {
    const word = await imported(p(`${LONG} ${LONG}`) + p(`${LONG} Indeed.`));
    expect(word.draft.details.title).toBe('Open Evenings');
    expect(gaps(word)).toContain('Title: Proposed from the name of the file: Open Evenings');
    expect(gaps(word)).toContain('Councils: Not found');
  });

  it('keeps a very long document, and says that it is too long to publish', async () => {
    const body = Array.from({ length: 600 }, (_, index) =>
      p(`Paragraph ${index}. ${LONG} ${LONG}`),
    );
    const word = await imported(START + body.join(''));
    expect(story(word)).toContain('Paragraph 599.');
    expect(word.errors.join()).toMatch(/KB|bytes|long/);
    expect(wordReport(word, FILE)).toContain('Nothing is lost');
  });

  it('refuses a document far longer than one example before it works on it', async () => {
    await expect(imported(p('a').repeat(2001))).rejects.toThrow('far longer than one example');
  });

  it('refuses a file without words', async () => {
    await expect(imported('')).rejects.toThrow('The file has no text');
    await expect(imported(p('') + p('   '))).rejects.toThrow('The file has no text');
  });
});

function notes(root: string, name: string, id: string, text: string): string {
  return `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:${name} w:id="${id}">${p(text)}</w:${name}></w:${root}>`;
}

/** A small PNG that says it is 30,000 by 30,000 pixels. */
function hugePng(): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const end = Buffer.alloc(8);
    end.writeUInt32BE(data.length, 0);
    end.writeUInt32BE(crc(body), 4);
    return Buffer.concat([end.subarray(0, 4), body, end.subarray(4)]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(Buffer.alloc(1000))])),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}
