import { errorAt, type Finding } from '../domain/problem.ts';

/** Reads bytes as UTF-8, or says on which line they are not. A byte order mark is left out. */
export function decodeText(bytes: Uint8Array): { findings: Finding[]; text?: string } {
  try {
    return { findings: [], text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      findings: [
        errorAt(
          placeOfBadByte(bytes),
          'file-encoding',
          'The file is not saved as UTF-8 from here on',
          'save it again with the encoding UTF-8 and check the accents and quotes on this line',
        ),
      ],
    };
  }
}

// A decoder does not say where it failed: read line by line, then ever shorter starts of the line.
function placeOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    const column = badColumn(bytes.subarray(start, end));
    if (column !== undefined) return { line, column };
    line += 1;
    start = end;
  }
  return { line: 1, column: 1 };
}

function badColumn(bytes: Uint8Array): number | undefined {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoded = new TextEncoder().encode(lenient);
  if (encoded.length === bytes.length && encoded.every((byte, at) => byte === bytes[at])) {
    return undefined;
  }
  const same = encoded.findIndex((byte, at) => byte !== bytes[at]);
  return new TextDecoder('utf-8').decode(bytes.subarray(0, Math.max(0, same))).length + 1;
}
