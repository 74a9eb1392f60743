/*
 * A file that only the hub's own form reads may hold whom to ask. It is sent so that nothing that
 * looks through files for names and addresses has any: this is no secret, only no gift.
 */

/** A text as base64. */
export function sealText(text: string): string {
  let signs = '';
  for (const byte of new TextEncoder().encode(text)) signs += String.fromCharCode(byte);
  return btoa(signs);
}

/** The text again. Throws where it was not sealed. */
export function openText(sealed: string): string {
  const signs = atob(sealed);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return new TextDecoder().decode(bytes);
}
