import type { Filling } from './state.client.ts';
import { readForm } from '../../../mdx/form/formText.ts';
import { LIMITS } from '../../../mdx/limits.ts';
import { make } from '../../search/dom.client.ts';
import * as say from '../../../words/submit.ts';

/** Why a file was not opened, in words for its owner. */
export class NotOpened extends Error {}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Hands a file to the reader; with pictures it is one packed file that holds them too. */
export async function saveWork(
  name: string,
  text: string,
  pictures: ReadonlyMap<string, Blob>,
): Promise<string> {
  if (pictures.size === 0) {
    download(new Blob([text], { type: 'text/markdown' }), `${name}.mdx`);
    return `${name}.mdx`;
  }
  const { strToU8, zipSync } = await import('fflate');
  const files = await Promise.all(
    [...pictures].map(
      async ([file, blob]) =>
        [`${name}/${file}`, new Uint8Array(await blob.arrayBuffer())] as const,
    ),
  );
  const bytes = zipSync(
    { [`${name}.mdx`]: strToU8(text), ...Object.fromEntries(files) },
    { level: 0 },
  );
  download(new Blob([bytes], { type: 'application/zip' }), `${name}.zip`);
  return `${name}.zip`;
}

/** Reads a file that was saved here, or the file of any example. */
export async function openWork(file: File): Promise<Filling> {
  const isPacked = /\.zip$/i.test(file.name);
  if (file.size > (isPacked ? 20 * LIMITS.pictureBytes : LIMITS.mdxBytes)) {
    throw new NotOpened(say.tooLarge(file.name));
  }
  if (/\.docx?$|\.pdf$/i.test(file.name)) {
    throw new NotOpened(say.wrongKind(file.name));
  }
  const { name, text, pictures } = isPacked
    ? await unpack(file)
    : { name: file.name, text: await file.text(), pictures: new Map<string, Blob>() };
  const read = readForm(text);
  if (!('content' in read)) {
    const [first] = read.findings;
    const where = first === undefined ? '' : say.faultAt(first.line, first.message, first.remedy);
    throw new NotOpened(say.noExample(file.name, where));
  }
  const id = name.replace(/\.[^.]+$/, '');
  return { content: read.content, id: /^(?:draft|_template)/.test(id) ? undefined : id, pictures };
}

async function unpack(file: File) {
  const { strFromU8, unzipSync } = await import('fflate');
  let room = 20 * LIMITS.pictureBytes;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      // A small file can unpack to a very large one.
      filter: ({ originalSize }) => (room -= originalSize) >= 0,
    });
  } catch {
    throw new NotOpened(say.notUnpacked(file.name));
  }
  const [entry] = Object.entries(files).filter(([name]) => name.endsWith('.mdx'));
  if (entry === undefined) throw new NotOpened(say.holdsNone(file.name));
  const pictures = new Map<string, Blob>();
  for (const [name, bytes] of Object.entries(files)) {
    const [, last = '', ending = ''] = /([a-z0-9-]+\.([a-z]+))$/.exec(name) ?? [];
    const type = TYPES[ending];
    if (type !== undefined)
      pictures.set(last, new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  }
  return { name: entry[0].split('/').at(-1) ?? '', text: strFromU8(entry[1]), pictures };
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = make('a', { href: address, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
