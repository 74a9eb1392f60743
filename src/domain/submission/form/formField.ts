/** A path of the schema with [] for the items of a list: `metrics[].values[].period`. */
export type FieldPath = string;

/** The lists of the hub that a field chooses from. */
export const LIST_NAMES = [
  'councils',
  'providers',
  'categories',
  'themes',
  'practiceModels',
  'measures',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly meaning: string;
}

/** What a writer fills a field in with. */
export type Control =
  /** One line, `long` where it may be more than a box of one row shows. */
  | {
      readonly kind: 'line';
      readonly max: number | undefined;
      readonly long: boolean;
      readonly format: 'words' | 'email' | 'address' | 'id';
    }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly unit: string | undefined }
  /** A day; as much of one as is known; or two such, joined. */
  | { readonly kind: 'date'; readonly precision: 'day' | 'partial' | 'period' }
  | { readonly kind: 'reference'; readonly list: ListName }
  | { readonly kind: 'references'; readonly list: ListName; readonly max: number | undefined }
  /** Several lines of text. */
  | {
      readonly kind: 'lines';
      /** What one line is called: "partner". */
      readonly noun: string;
      readonly max: number | undefined;
      readonly itemMax: number | undefined;
    }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | {
      readonly kind: 'rows';
      readonly max: number | undefined;
      /** What one row is called: "figure". */
      readonly noun: string;
      readonly fields: readonly FormField[];
    };

/** One field of the schema as a form asks for it. */
export interface FormField {
  /** Its name in the file. */
  readonly key: string;
  readonly path: FieldPath;
  /** Its title in the schema, for errors. */
  readonly title: string;
  /** The question or label above it. */
  readonly label: string;
  readonly hint: string | undefined;
  /** A short example in the words a reader would type. */
  readonly example: string | undefined;
  readonly optional: boolean;
  /** Whether an empty field is written as `not-stated`. */
  readonly unknown: boolean;
  /** Whether few rows need it, so that it stands behind the others. */
  readonly rare: boolean;
  readonly control: Control;
}
