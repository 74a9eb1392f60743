import type { z } from 'zod';
import type { Finding } from '../domain/problem.ts';
import type { KeptReadings } from './keptReadings.ts';
import {
  CSV_KINDS,
  type CsvKind,
  type CsvValue,
  YAML_KINDS,
  type YamlKind,
  type YamlValue,
} from './listKinds.ts';
import { readCsvText } from './readCsv.ts';
import { readYamlText } from './readYamlFile.ts';
import { lookUpsOf, type YamlLookUps, type YamlPlaces } from './yamlPlaces.ts';

export interface ReadYamlList<T> {
  readonly findings: readonly Finding[];
  /** Absent when there are errors. */
  readonly data?: T;
  readonly where?: YamlLookUps['where'];
}

interface PlainYaml<T> {
  readonly findings: readonly Finding[];
  readonly data?: T;
  readonly places?: YamlPlaces;
}

/** Reads a YAML text of a kind, or takes what an earlier run read of the same text. */
export function readYamlList<K extends YamlKind>(
  kind: K,
  text: string,
  kept?: KeptReadings,
): ReadYamlList<YamlValue<K>> {
  const read = (): PlainYaml<YamlValue<K>> => {
    const { noun } = YAML_KINDS[kind];
    // The table says that this schema gives this value, which no type can follow through `kind`.
    const schema = YAML_KINDS[kind].schema as unknown as z.ZodType<YamlValue<K>>;
    const { findings, data, yaml } = readYamlText(text, schema, noun);
    return data === undefined || yaml === undefined
      ? { findings }
      : { findings, data, places: yaml.places };
  };
  const { findings, data, places } = once(kept, `yaml ${kind}`, text, read);
  if (data === undefined || places === undefined) return { findings };
  return { findings, data, where: lookUpsOf(places).where };
}

export interface ReadCsvList<T> {
  readonly findings: readonly Finding[];
  /** The rows without errors, each with its number among those below the first line. */
  readonly rows: readonly { readonly value: T; readonly row: number }[];
}

/** As `readYamlList`, of a CSV text. */
export function readCsvList<K extends CsvKind>(
  kind: K,
  text: string,
  kept?: KeptReadings,
): ReadCsvList<CsvValue<K>> {
  return once(kept, `csv ${kind}`, text, () => {
    const { noun, lists } = CSV_KINDS[kind];
    const schema = CSV_KINDS[kind].schema as unknown as z.ZodType<CsvValue<K>>;
    const { findings, rows } = readCsvText(text, schema, lists, noun);
    return { findings, rows: rows.map(({ value, row }) => ({ value, row })) };
  });
}

function once<T>(kept: KeptReadings | undefined, kind: string, text: string, read: () => T): T {
  // The kind that a reading was kept under decided its type.
  const known = kept?.get(kind, text) as T | undefined;
  if (known !== undefined) return known;
  const value = read();
  kept?.keep(kind, text, value);
  return value;
}
