import type { Severity } from '../domain/problem.ts';
import { type ExampleBlock, exampleLines } from './exampleLines.ts';
import { READER_RULES, type ReaderRule } from './readerRules.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** One check as its page explains it. */
export interface RulePage {
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  /** Whether it is about how a file is written, and not about what it says. */
  readonly ofForm: boolean;
  /** Whether a submission may set it aside for a passage, with a reason. */
  readonly waivable: boolean;
  /** Each example is one or more blocks; without blocks it would show nothing. */
  readonly wrong: readonly (readonly ExampleBlock[])[];
  readonly right: readonly (readonly ExampleBlock[])[];
  /** The examples describe a case in words; they are no lines to write. */
  readonly inWords: boolean;
}

/** Every check, those of what files say first. */
export const RULE_PAGES: readonly RulePage[] = [
  ...RULES.map(ofRule),
  ...READER_RULES.map(ofReader),
];

function ofRule({ name, title, severity, why, examples }: Rule): RulePage {
  const shown = (list: Rule['examples']['wrong']) =>
    list.map(exampleLines).filter((blocks) => blocks.length > 0);
  return {
    name,
    title,
    severity,
    why,
    ofForm: false,
    waivable: severity !== 'error',
    wrong: shown(examples.wrong),
    right: shown(examples.right),
    inWords: false,
  };
}

function ofReader({ name, title, severity, why, wrong, right, inWords }: ReaderRule): RulePage {
  const where = name.startsWith('file-') ? 'The name of the file' : whereOf(name);
  return {
    name,
    title,
    severity,
    why,
    ofForm: true,
    waivable: false,
    wrong: [[{ where, lines: wrong }]],
    right: [[{ where, lines: right }]],
    inWords: inWords ?? false,
  };
}

function whereOf(name: string): string {
  if (name.startsWith('csv-')) return 'The table';
  if (name.startsWith('front-matter-')) return 'The top of the file';
  return /^(?:yaml|schema)-/.test(name) ? 'The details at the top' : 'The text';
}
