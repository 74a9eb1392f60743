import { isPlain } from '../characters.ts';

const RELATIVE = /^(?:#|\/(?![/\\])|\.{1,2}\/)/;
const MAIL = /^mailto:[^\s?&<>"',;%]+@[^\s?&<>"',;%]+$/i;
const PICTURE = /^\.\/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp|avif))$/;

/**
 * The address of a link if it is one that may be printed, otherwise `undefined`.
 * Only pages, parts of pages, and email: nothing a browser would run.
 */
export function safeAddress(address: string): string | undefined {
  if (/[\s\\\u00a0]/.test(address) || !isPlain(address)) return undefined;
  if (RELATIVE.test(address)) return address;
  if (MAIL.test(address)) return address;
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username === '' && url.password === '' ? url.href : undefined;
}

/** The file name of a picture beside the submission (`./name.png`), otherwise `undefined`. */
export function pictureName(address: string): string | undefined {
  return PICTURE.exec(address)?.groups?.name;
}
