export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'avif';

interface Format {
  readonly name: PictureFormat;
  readonly label: string;
  readonly endings: readonly string[];
}

const PNG: Format = { name: 'png', label: 'PNG', endings: ['.png'] };
const JPEG: Format = { name: 'jpeg', label: 'JPEG', endings: ['.jpg', '.jpeg'] };
const WEBP: Format = { name: 'webp', label: 'WebP', endings: ['.webp'] };
const AVIF: Format = { name: 'avif', label: 'AVIF', endings: ['.avif'] };

/** What a picture is by its first bytes, whatever its name says; `undefined` for anything else. */
export function pictureFormat(bytes: Uint8Array): Format | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return PNG;
  if (text(0, 3) === '\xff\xd8\xff') return JPEG;
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return WEBP;
  if (text(4, 8) === 'ftyp' && ['avif', 'avis'].includes(text(8, 12))) return AVIF;
  return undefined;
}
