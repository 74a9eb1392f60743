import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place } from '../domain/problem.ts';

/** Keys and item numbers from the top of a YAML text: `['metrics', 0, 'measure']`. */
export type YamlPath = readonly PropertyKey[];

/** Where a value stands, and the key it belongs to. Plain data: it can be sent between threads. */
export interface YamlEntry {
  readonly key: Place;
  readonly value: Place;
}

/** Every entry of a YAML text by its path. */
export type YamlPlaces = ReadonlyMap<string, YamlEntry>;

/** Turns paths into places. */
export interface YamlLookUps {
  /** The place of the value at a path; where there is none, of the nearest entry above it. */
  readonly where: (path: YamlPath) => Place;
  /** The place of a key inside the map at a path; where there is none, as `where`. */
  readonly keyAt: (path: YamlPath, key: string) => Place;
}

/** Look-ups over recorded places, for instance ones that came from another thread. */
export function lookUpsOf(places: YamlPlaces): YamlLookUps {
  const top = places.get(nameOf([]))?.value ?? { line: 1, column: 1 };
  const where = (path: YamlPath): Place => {
    const whole = places.get(nameOf(path));
    if (whole !== undefined) return whole.value;
    for (let length = path.length - 1; length > 0; length -= 1) {
      const entry = places.get(nameOf(path.slice(0, length)));
      if (entry !== undefined) return entry.key;
    }
    return top;
  };
  return {
    where,
    keyAt: (path, key) => places.get(nameOf([...path, key]))?.key ?? where(path),
  };
}

/** Records the place of every entry below a node; `placeAt` turns offsets of the text into places. */
export function recordPlaces(
  contents: Node | null,
  placeAt: (offset: number) => Place,
): YamlPlaces {
  const places = new Map<string, YamlEntry>();
  const record = (node: unknown, path: YamlPath): void => {
    if (isMap(node)) {
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : '';
        const key = startOf(pair.key) ?? 0;
        // An empty value has no place that a reader could see: show its key.
        const start = isEmpty(pair.value) ? key : (startOf(pair.value) ?? key);
        const inner = [...path, name];
        places.set(nameOf(inner), { key: placeAt(key), value: placeAt(start) });
        record(pair.value, inner);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const at = placeAt(startOf(item) ?? startOf(node) ?? 0);
        places.set(nameOf([...path, index]), { key: at, value: at });
        record(item, [...path, index]);
      });
    }
  };
  const top = placeAt(contents?.range?.[0] ?? 0);
  places.set(nameOf([]), { key: top, value: top });
  record(contents, []);
  return places;
}

function nameOf(path: YamlPath): string {
  return JSON.stringify(path.map(String));
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}
