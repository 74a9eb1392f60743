import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { readApart } from './read/readApart.ts';
import { readWord } from './read/readWord.ts';
import { docx, docxParts, p } from './testWord.ts';
import { packDocx } from './template/packDocx.ts';

const BODY = p('LB of Barnet – Open Evenings', 'Title') + p('Words.');
const folder = mkdtempSync(path.join(os.tmpdir(), 'word-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function withPart(name: string, part: string | Uint8Array): Uint8Array {
  return docx(BODY, { parts: { [name]: part } });
}

function settingsWith(target: string): Uint8Array {
  return withPart(
    'word/_rels/settings.xml.rels',
    `<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
  );
}

const types = (from: string, to: string): Uint8Array => {
  const parts = docxParts(BODY);
  const name = '[Content_Types].xml';
  return packDocx({ ...parts, [name]: String(parts[name]).replace(from, to) });
};

interface Member {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the directory says it unpacks to. */
  readonly says?: number;
  readonly flags?: number;
}

/** A zip whose directory says what it is told to. */
function zipOf(members: readonly Member[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, says = data.length, flags = 0 } of members) {
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04_03_4b_50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02_01_4b_50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offset, 42);
    chunks.push(local, title, packed);
    directory.push(entry, title);
    offset += 30 + title.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

const members = (...more: readonly Member[]): readonly Member[] => [
  ...Object.entries(docxParts(BODY)).map(([name, part]) => ({
    name,
    data: typeof part === 'string' ? strToU8(part) : part,
  })),
  ...more,
];
const WORD = strToU8('x');

const HOSTILE: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['no zip', () => strToU8('Words and no zip.'), /no Word file, or is damaged/],
  ['half a zip', () => docx(BODY).subarray(0, 900), /no Word file, or is damaged/],
  [
    'bytes that do not unpack',
    () => {
      const bytes = docx(BODY);
      bytes.fill(7, 80, 200);
      return bytes;
    },
    /damaged/,
  ],
  [
    'a zip of other files',
    () => packDocx({ 'notes.txt': 'x' }),
    /a zip of other files and no Word file/,
  ],
  ['an Excel file', () => packDocx({ 'xl/workbook.xml': '<a/>' }), /an Excel file/],
  ['macros by name', () => withPart('word/vbaProject.bin', WORD), /holds macros/],
  [
    'macros by type',
    () => types('document.main+xml', 'document.macroEnabled.main+xml'),
    /with macros/,
  ],
  ['ActiveX', () => withPart('word/activeX/activeX1.xml', '<a/>'), /ActiveX/],
  [
    'an embedded file',
    () => withPart('word/embeddings/sheet1.xlsx', WORD),
    /other files inside it/,
  ],
  [
    'a password',
    () => zipOf(members({ name: 'word/x.xml', data: WORD, flags: 1 })),
    /protected by a password/,
  ],
  [
    'a template on the web',
    () => settingsWith('https://evil.example/t.dotm'),
    /template from another computer/,
  ],
  [
    'a template on the web, said otherwise',
    () =>
      withPart(
        'word/_rels/settings.xml.rels',
        "<Relationships><Relationship TargetMode='External' Target='http://evil.example/t.dotm' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/attachedTemplate'/></Relationships>",
      ),
    /template from another computer/,
  ],
  [
    'a template on a share',
    () => settingsWith('file:///\\\\evil\\t.dotm'),
    /template from another computer/,
  ],
  [
    'a name that climbs',
    () => zipOf(members({ name: '../../x.xml', data: WORD })),
    /name leads out/,
  ],
  ['a name from the root', () => zipOf(members({ name: '/etc/x', data: WORD })), /name leads out/],
  [
    'a name of another system',
    () => zipOf(members({ name: 'C:\\x.xml', data: WORD })),
    /name leads out/,
  ],
  [
    'two parts of one name',
    () => zipOf(members({ name: 'word/Document.xml', data: WORD })),
    /damaged/,
  ],
  [
    'many parts',
    () =>
      zipOf(
        members(
          ...Array.from({ length: 400 }, (_, at) => ({ name: `word/${at}.xml`, data: WORD })),
        ),
      ),
    /has 40\d parts; the most is 300/,
  ],
  [
    'a bomb that says so',
    () => zipOf(members({ name: 'word/media/a.png', data: new Uint8Array(30_000_000) })),
    /unpacks to 30 MB/,
  ],
  [
    'a bomb that does not',
    () => zipOf(members({ name: 'word/media/a.png', data: new Uint8Array(30_000_000), says: 100 })),
    /damaged/,
  ],
  [
    'a text too long',
    () => docx(p('word '.repeat(620_000))),
    /a text of 3\.1 MB; the most is 3 MB/,
  ],
  [
    'entities',
    () =>
      withPart(
        'word/styles.xml',
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      ),
    /XML that Word never writes/,
  ],
  [
    'XML in UTF-16',
    () => withPart('word/styles.xml', Buffer.from('<a/>', 'utf16le')),
    /XML that Word never writes/,
  ],
  [
    'a part taken in from elsewhere',
    () =>
      withPart(
        'word/_rels/x.xml.rels',
        '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="x.html"/></Relationships>',
      ),
    /takes in other files/,
  ],
];

describe('a Word file that cannot be taken', () => {
  it.each(HOSTILE)('is refused: %s', async (_, make, message) => {
    const error: unknown = await readWord(make()).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain('To mend: ');
  });

  it('takes one whose template stands on the writer’s own disk', async () => {
    await expect(
      readWord(settingsWith('file:///C:\\Templates\\Report.dotx')),
    ).resolves.toBeDefined();
  });
});

describe('readApart', () => {
  const file = (name: string, bytes: Uint8Array): string => {
    const place = path.join(folder, name);
    writeFileSync(place, bytes);
    return place;
  };

  it('reads in a process of its own, and says there what it refuses', async () => {
    const { html, raw } = await readApart(file('good.docx', docx(BODY)));
    expect(html).toBe('<h1>LB of Barnet – Open Evenings</h1><p>Words.</p>');
    expect(raw.paragraphs).toEqual(['LB of Barnet – Open Evenings', 'Words.']);
    await expect(
      readApart(file('bad.docx', withPart('word/vbaProject.bin', WORD))),
    ).rejects.toThrow(/holds macros.*\n +To mend: /);
    await expect(readApart(file('empty.docx', docxWithout('word/document.xml')))).rejects.toThrow(
      /no Word file/,
    );
    await expect(
      readApart(file('broken.docx', withPart('word/document.xml', '<w:doc'))),
    ).rejects.toThrow('Word’s own parts of it make no sense');
  });

  it('ends what takes too long or too much memory', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`;
    const place = file('deep.docx', docx(deep));
    await expect(readApart(place, { milliseconds: 1, megabytes: 512 })).rejects.toThrow(
      'more than 0.001 seconds',
    );
    await expect(readApart(place)).rejects.toThrow(/damaged|memory/);
    const wide = file('wide.docx', docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(80_000)));
    await expect(readApart(wide, { milliseconds: 60_000, megabytes: 24 })).rejects.toThrow(
      /memory/,
    );
  }, 120_000);
});

function docxWithout(name: string): Uint8Array {
  const parts = Object.entries(docxParts(BODY)).filter(([each]) => each !== name);
  return packDocx(Object.fromEntries(parts));
}
