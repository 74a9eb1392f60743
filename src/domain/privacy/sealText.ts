/*
 * A file that only the hub's own form reads may hold whom to ask. It is sent so that nothing that
 * looks through files for names and addresses has any: this is no secret, only no gift.
 */

/** A text as base64. */
export function sealText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The text again. Throws where it was not sealed. */
export function openText(sealed: string): string {
  const bytes = Uint8Array.from(atob(sealed), (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
