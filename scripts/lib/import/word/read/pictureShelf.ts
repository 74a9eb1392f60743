import { createHash } from 'node:crypto';
import { LIMITS } from '../../../../../src/mdx/limits.ts';
import { reencodeBytes } from '../../../../../src/mdx/pictures.ts';
import { pictureFormat } from '../../../../../src/mdx/pictureFormat.ts';

/** A picture of a Word file: written anew, or why not. */
export type WordPicture =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly why: string };

const MOST = 40;

/** The pictures of one document, each once. Pictures that cannot be taken keep their place. */
export class PictureShelf {
  readonly pictures: WordPicture[] = [];
  readonly #names = new Map<string, string>();

  /** Takes a picture in and returns the name it goes by. */
  async put(bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = this.#names.get(hash);
    if (known !== undefined) return known;
    const base = `picture-${this.pictures.length + 1}`;
    const picture = await this.#make(base, bytes);
    this.pictures.push(picture);
    this.#names.set(hash, picture.name);
    return picture.name;
  }

  async #make(base: string, bytes: Uint8Array): Promise<WordPicture> {
    if (this.pictures.length >= MOST)
      return { name: base, why: `a draft has ${MOST} pictures at most` };
    const kind = kindOf(bytes);
    if (kind === undefined) {
      return {
        name: base,
        why: 'it is a drawing or of a kind that browsers do not show: save it as PNG',
      };
    }
    try {
      const made = await reencodeBytes(bytes);
      if (made.bytes.length > LIMITS.pictureBytes) return { name: base, why: 'it is too large' };
      const ending = made.format === 'jpeg' ? 'jpg' : made.format;
      return { name: `${base}.${ending}`, bytes: made.bytes };
    } catch (error) {
      const isLarge = error instanceof Error && /pixel limit/i.test(error.message);
      return {
        name: base,
        why: isLarge
          ? `it has more than ${LIMITS.picturePixels / 1_000_000} million pixels`
          : 'it is damaged',
      };
    }
  }
}

/** Kinds that can be written anew: no drawings, which may hold more than a picture. */
function kindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start.startsWith('GIF8')) return 'gif';
  if (start === 'II*\0' || start === 'MM\0*') return 'tiff';
  return pictureFormat(bytes)?.name;
}
