import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { PictureSize } from '../domain/body.ts';
import { errorAt, type Finding } from '../domain/problem.ts';
import { readBytes } from './files.ts';
import { LIMITS } from './limits.ts';
import { pictureFormat, type PictureFormat } from './pictureFormat.ts';
import { saysPlace } from './picturePlace.ts';
import { warningAt } from './places.ts';

const TOP = { line: 1, column: 1 };

/** A picture as it is published: without the camera's data, such as where it was taken. */
export interface Reencoded {
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
}

/** Where the picture `name` of a submission file lies: in the folder of the submission's name. */
export function picturePath(submissionFile: string, name: string): string {
  return join(submissionFile.replace(/\.mdx$/, ''), name);
}

/**
 * Checks a picture beside a submission: a regular file, not too large in bytes or pixels, and
 * really of the kind its name says; warns of one that says where it was taken. `root` is the
 * content folder. The findings have no place in the picture; a caller gives them the place of the
 * line that shows it.
 */
export async function checkPicture(path: string, root?: string): Promise<Finding[]> {
  const read = readPicture(path, root);
  if (!('bytes' in read)) return read.findings;
  try {
    const { width, height, exif, xmpAsString } = await open(read.bytes).metadata();
    if (width * height > LIMITS.picturePixels) return [tooManyPixels()];
    return saysPlace(exif, xmpAsString) ? [placeKept()] : [];
  } catch (error) {
    return [unreadable(error)];
  }
}

/** Width and height in pixels of a picture that has passed `checkPicture`, as it will be shown. */
export async function pictureSize(path: string, root?: string): Promise<PictureSize> {
  const read = readPicture(path, root);
  if (!('bytes' in read)) throw new Error(`${path}: the picture has not been checked`);
  const { autoOrient } = await open(read.bytes).metadata();
  return { width: autoOrient.width, height: autoOrient.height };
}

/**
 * Reads a picture that has passed `checkPicture` and writes it anew, turned upright and without
 * the camera's data. Throws an `Error` that names the file for one that has not passed.
 */
export async function reencode(path: string, root?: string): Promise<Reencoded> {
  const read = readPicture(path, root);
  if (!('bytes' in read)) {
    throw new Error(`${path}: ${read.findings.map(({ message }) => message).join('; ')}`);
  }
  const { format, bytes } = read;
  try {
    const { data, info } = await open(bytes)
      .rotate()
      .toFormat(format)
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height, format };
  } catch (error) {
    throw new Error(`${path}: ${unreadable(error).message}`, { cause: error });
  }
}

/** Pixels on the longer side of a picture that comes in with another file. */
const MOST_SIDE = 2000;

/**
 * Writes a picture that came inside another file anew: upright, no larger than a page needs and
 * without the camera's data. What the web has no use for becomes a PNG. Throws for bytes that are
 * no such picture, or one with too many pixels.
 */
export async function reencodeBytes(bytes: Uint8Array): Promise<Reencoded> {
  const format = pictureFormat(bytes)?.name ?? 'png';
  const { data, info } = await open(bytes)
    .rotate()
    .resize(MOST_SIDE, MOST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .toFormat(format)
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height, format };
}

/**
 * A picture that has passed `checkPicture` as a square PNG, whole within it on nothing. Throws an
 * `Error` that names the file for one that has not passed.
 */
export async function squarePng(path: string, side: number, root: string): Promise<Uint8Array> {
  const { bytes } = await reencode(path, root);
  const background = { r: 0, g: 0, b: 0, alpha: 0 };
  return sharp(bytes).resize(side, side, { fit: 'contain', background }).png().toBuffer();
}

function open(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: LIMITS.picturePixels, failOn: 'error' });
}

function readPicture(
  path: string,
  root = dirname(dirname(dirname(resolve(path)))),
): { bytes: Uint8Array; format: PictureFormat } | { findings: Finding[] } {
  const { findings, bytes } = readBytes(path, LIMITS.pictureBytes, root);
  if (bytes === undefined) return { findings: findings.map(forPicture) };
  const format = pictureFormat(bytes);
  if (format?.name !== nameFormat(path)) {
    return {
      findings: [
        errorAt(
          TOP,
          'picture-kind',
          format === undefined
            ? 'The picture is not a PNG, JPEG, WebP or AVIF file, whatever its name says'
            : `The picture is a ${format.label} file, and its name says otherwise`,
          format === undefined
            ? 'open it and save it as PNG or JPEG'
            : `name it ${format.endings.join(' or ')}, or save it as the kind its name says`,
        ),
      ],
    };
  }
  return { bytes, format: format.name };
}

function nameFormat(path: string): string {
  const ending = /\.([a-z]+)$/.exec(path)?.[1] ?? '';
  return ending === 'jpg' ? 'jpeg' : ending;
}

function forPicture(finding: Finding): Finding {
  if (finding.rule === 'file-size') {
    const remedy = 'make it smaller: 1,600 pixels wide is enough';
    return { ...finding, rule: 'picture-size', remedy };
  }
  if (finding.rule !== 'file-missing') return finding;
  return {
    ...finding,
    rule: 'picture-missing',
    message: 'There is no such picture in the folder of the submission',
    remedy: 'add the file, or mend its name',
  };
}

function tooManyPixels(): Finding {
  return errorAt(
    TOP,
    'picture-size',
    `The picture has more than ${LIMITS.picturePixels / 1_000_000} million pixels`,
    'make it smaller: 1,600 pixels wide is enough',
  );
}

function placeKept(): Finding {
  return warningAt(
    TOP,
    'picture-place',
    'The picture says where it was taken; that is removed on publishing, but stays in the file that you send',
    'save the picture again without its location, and send that',
  );
}

function unreadable(error: unknown): Finding {
  if (error instanceof Error && /pixel limit/i.test(error.message)) return tooManyPixels();
  return errorAt(TOP, 'picture-kind', 'The picture is damaged', 'save it again');
}
