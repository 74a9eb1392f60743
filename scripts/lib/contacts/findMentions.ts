import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Person } from './whoIs.ts';

/** A line of a content file that names somebody. */
export interface Mention {
  /** From the content folder. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Every line of the content folder that holds an address or the name of a person, contacts included. */
export function findMentions(folder: string, { emails, names }: Person): readonly Mention[] {
  const wanted = [...emails, ...names].map((each) => each.toLowerCase());
  return globSync('**/*.{mdx,yml,csv,txt}', { cwd: folder })
    .toSorted()
    .flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8')
        .split('\n')
        .flatMap((text, index): Mention[] =>
          wanted.some((each) => text.toLowerCase().includes(each))
            ? [{ file, line: index + 1, text: text.trim() }]
            : [],
        ),
    );
}
