import type { Place, Severity } from '../domain/problem.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { Waiver } from '../domain/submission/waiver.ts';
import type { Source, Sources, ValuePath } from './sources.ts';

/** What a rule may look at. */
export interface RuleContext {
  readonly sources: Sources;
  /** The day of the check, `2026-11-21`; rules have no clock of their own. */
  readonly today: string;
  /** What has been worked out of files before, where somebody keeps it. */
  readonly facts?: FileFacts;
}

/** What is worked out of one file alone. */
export interface FileFacts {
  /** Plain data under a name of its own, made only where it is not known. */
  readonly ofFile: <T>(source: Source<unknown>, name: string, make: () => T) => T;
}

/** What a rule says of one place; the runner adds the rule's own name and severity. */
export interface Offence {
  readonly source: Source<unknown>;
  /** Where in the details; `[]` when `at` says the place. */
  readonly path: ValuePath;
  /** What is wrong, as a clause without a final full stop, in the words of the contributor. */
  readonly message: string;
  /** How to mend it, as an instruction. */
  readonly remedy: string;
  /** Only where the place is not that of a value in the details. */
  readonly at?: Place;
  /** The words it is about, exactly as they stand; a waiver names them. */
  readonly passage?: string;
}

/**
 * A small case that shows a rule: changes to the sample submission in sample.ts. Examples are the
 * rule's tests and stand on its page.
 */
export interface RuleExample {
  /** The name of the file without `.mdx`, where it matters. */
  readonly id?: string;
  /** Fields of the details to set; `undefined` takes one away. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The text below the details. */
  readonly body?: string;
  /** A second submission beside it, for rules that compare two. */
  readonly other?: {
    readonly details?: Readonly<Record<string, unknown>>;
    readonly body?: string;
  };
  /** Fields of site.yml to set; without any there is no such file. */
  readonly site?: Readonly<Record<string, unknown>>;
  /** Official series beside it, as the text of their files, by measure. */
  readonly series?: Readonly<Record<string, string>>;
  /** The record of addresses, as its lines. */
  readonly addresses?: string;
}

/** A waiver with the place that it takes in its file, `['waivers', 0]`. */
export interface PlacedWaiver {
  readonly source: Source<Submission>;
  readonly path: ValuePath;
  readonly waiver: Waiver;
}

/** What a run of the rules came to, for rules about the run itself. */
export interface Run {
  /** Every rule of the run. */
  readonly rules: readonly Rule[];
  /** The waivers that set nothing aside. */
  readonly idleWaivers: readonly PlacedWaiver[];
}

/** What is said of a rule, whatever it looks at. */
interface RuleWords {
  /** Permanent, kebab-case, never reused. */
  readonly name: string;
  /** A heading for its page, in sentence case. */
  readonly title: string;
  readonly severity: Severity;
  /** One sentence: why it matters to a reader. */
  readonly why: string;
  /** Cases the rule reports, and cases it leaves alone. */
  readonly examples: {
    readonly wrong: readonly RuleExample[];
    readonly right: readonly RuleExample[];
  };
}

/** What a rule says of a place in the one file that it looks at. */
export type FileOffence = Omit<Offence, 'source'>;

/** One file with the search through it, which is only begun where nobody knows what it finds. */
export interface FileSearch {
  readonly source: Source<unknown>;
  readonly find: () => readonly FileOffence[];
}

/** A rule's searches, file by file. */
export interface FileSearches {
  /** All that the rule takes from other files, as plain data; what it finds depends on nothing else. */
  readonly shared: unknown;
  /** In the order of the files. */
  readonly searches: readonly FileSearch[];
}

/** Looks at the content. */
export interface ContentRule extends RuleWords {
  readonly check: (context: RuleContext) => readonly Offence[];
  /** Only of rules that look at one file at a time; it comes to the same as `check`. */
  readonly fileByFile?: (sources: Sources) => FileSearches;
}

/** What rules found in files before, as far as it is known. */
export interface KnownFindings {
  /**
   * Opens what is known of one rule, given all that it takes from other files. The function it
   * returns gives what was found in a file, or finds it now.
   */
  readonly ofRule: (
    rule: string,
    shared: unknown,
  ) => (search: FileSearch) => readonly FileOffence[];
}

/** Looks at what the other rules came to; it runs after them, and no waiver covers it. */
export interface RunRule extends RuleWords {
  readonly checkRun: (run: Run) => readonly Offence[];
}

/** One thing that is checked across the content. Rules are data: a name, a reason, a function. */
export type Rule = ContentRule | RunRule;
