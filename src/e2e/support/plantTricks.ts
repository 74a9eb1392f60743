import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { saying } from './smallHub.ts';

const SUBMISSION = 'content/submissions/tricks.mdx';

/** What the check should say of the files that `plantTricks` writes, in any order. */
export const TRICKS: readonly string[] = [
  ...['program', 'page', 'drawing', 'cut', 'archive', 'squeezed'].map(
    () => `picture-kind ${SUBMISSION}`,
  ),
  `picture-size ${SUBMISSION}`,
  ...['to-a-file', 'to-a-page'].map(() => `file-link ${SUBMISSION}`),
  `file-link content/submissions/linked.mdx`,
  `file-link content/submissions/folder`,
  `file-link content/submissions/through-link.mdx`,
  `file-link content/submissions/through-link`,
  `file-name content/submissions/a(U+000A)::error::b.mdx`,
  `file-name content/submissions/a b.mdx`,
  `file-name content/submissions/a.mdx.mdx`,
  `file-name content/submissions/UPPER.mdx`,
];

/** Writes files into a content folder that lie about what they are or where they are. */
export function plantTricks(root: string): void {
  const at = (name: string): string => path.join(root, 'submissions', name);
  const secret = path.join(root, '..', 'secret.mdx');
  writeFileSync(secret, saying('A secret.'));

  const pictures: Record<string, string | Uint8Array> = {
    'program.png': 'process.exit()',
    'page.png': '<!DOCTYPE html><script>alert(1)</script>',
    'drawing.png': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'cut.png': png(8, 8).subarray(0, 20),
    // The starts of a zip archive and of a gzip file.
    'archive.png': Buffer.from('PK\u0003\u0004\u0014\u0000\u0000\u0000', 'latin1'),
    'squeezed.png': gzipSync('x'.repeat(100_000)),
    'huge.png': png(100_000, 100_000),
  };
  mkdirSync(at('tricks'));
  for (const [name, data] of Object.entries(pictures)) writeFileSync(at(`tricks/${name}`), data);
  symlinkSync('/etc/passwd', at('tricks/to-a-file.png'));
  symlinkSync(secret, at('tricks/to-a-page.png'));
  const shown = [...Object.keys(pictures), 'to-a-file.png', 'to-a-page.png'];
  writeFileSync(
    at('tricks.mdx'),
    titled(
      'Tricks',
      shown.map((each) => `![A](./${each})`),
    ),
  );

  // A folder of pictures that lies elsewhere.
  mkdirSync(path.join(root, '..', 'elsewhere'));
  writeFileSync(path.join(root, '..', 'elsewhere', 'a.png'), png(8, 8));
  symlinkSync(path.join(root, '..', 'elsewhere'), at('through-link'));
  writeFileSync(at('through-link.mdx'), titled('Through a link', ['![A](./a.png)']));

  symlinkSync(secret, at('linked.mdx'));
  symlinkSync('/', at('folder'));
  for (const name of ['a\n::error::b.mdx', 'a b.mdx', 'UPPER.mdx', 'a.mdx.mdx']) {
    writeFileSync(at(name), titled(`Named ${JSON.stringify(name)}`, ['Words.']));
  }
  // Folders hold pictures; a submission in one is none, and neither is one whose name is hidden.
  writeFileSync(at('tricks/nested.mdx'), titled('Nested', ['Words.']));
  writeFileSync(at('_draft.mdx'), titled('Kept back', ['Words.']));
}

function titled(title: string, lines: readonly string[]): string {
  return saying(lines.join('\n\n')).replace(
    'title: Open evenings',
    `title: ${JSON.stringify(title)}`,
  );
}

/** A PNG that says how large it is, and holds hardly any of the pixels it should. */
function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
  const pixels = deflateSync(Buffer.alloc(100));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
