import type { Finding } from '../../domain/problem.ts';
import { cleanDetails, isDetails } from '../../domain/submission/form/cleanDetails.ts';
import { fieldsOfSchema } from '../../domain/submission/form/fieldsOfSchema.ts';
import { submissionSchema } from '../../domain/submission/schema.ts';
import { STORY_SECTIONS } from '../../domain/submission/storySections.ts';
import { checkDetails } from '../checkDetails.ts';
import { hasErrors } from '../places.ts';
import { FIRST_YAML_LINE, splitFrontMatter } from '../splitFrontMatter.ts';
import { readYaml } from '../yaml.ts';
import { joinSections, splitSections, type Section } from './sections.ts';
import { writeDetails } from './writeDetails.ts';

/** What a form holds: the details as plain data, complete or not, and the story in sections. */
export interface FormContent {
  readonly details: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
}

export type ReadForm =
  | { readonly content: FormContent }
  /** Why the text is not a submission that could be opened. */
  | { readonly findings: readonly Finding[] };

const FIELDS = fieldsOfSchema();
const HEADINGS = new Set(STORY_SECTIONS.map(({ heading }) => heading));

/** Fills a form from a text. What is missing or wrong in it is for the form to show, not to refuse. */
export function readForm(text: string): ReadForm {
  const { findings, yaml, body } = splitFrontMatter(plainLines(text));
  if (hasErrors(findings) || yaml === undefined || body === undefined) return { findings };
  const read = readYaml(yaml, FIRST_YAML_LINE);
  if (hasErrors(read.findings)) return { findings: read.findings };
  // For its rereading alone: a year is a number to YAML and text to a field that takes months too.
  checkDetails(submissionSchema, read, 'a submission');
  const details = isDetails(read.data) ? read.data : {};
  return { content: { details, sections: bareSections(body) } };
}

/**
 * Writes what a form holds as the text of its file. Unknown is `not-stated` where that is an answer;
 * sections of the template without words are left out. What did not change since `original` stays
 * as it was written there; `read` spares reading it again.
 */
export function writeForm(
  { details, sections }: FormContent,
  original?: string,
  read?: ReadForm,
): string {
  const cleaned = cleanDetails(details, FIELDS, 'write');
  // Of the kinds of evidence this one claims the least.
  const complete = { ...cleaned, evidence: cleaned.evidence ?? 'described' };
  const was = original === undefined ? undefined : partsOf(original, read ?? readForm(original));
  const yaml = writeDetails(complete, was);
  const told = sections.filter((section) => isTold(section));
  if (was !== undefined && sameSections(told, was.sections)) return `---\n${yaml}---\n${was.body}`;
  const body = joinSections(told);
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Whether a section is written: those of the template without words are not. */
export function isTold(section: Section | undefined): boolean {
  return section !== undefined && (section.text.trim() !== '' || !HEADINGS.has(section.heading));
}

/** Which section a line of the text stands in; -1 for a line of the details. */
export function sectionAtLine(text: string, line: number): number {
  const { body } = splitFrontMatter(plainLines(text));
  return splitSections(body ?? '').findLastIndex((section) => section.line <= line);
}

function partsOf(text: string, read: ReadForm) {
  const { yaml, body } = splitFrontMatter(plainLines(text));
  if (!('content' in read) || yaml === undefined || body === undefined) return undefined;
  return {
    yaml,
    // Without the empty lines that stand for those of the details, and the end of the last ---.
    body: body.slice(yaml.split('\n').length + 1),
    details: read.content.details,
    sections: read.content.sections,
  };
}

function bareSections(body: string): Section[] {
  return splitSections(body).map(({ heading, text }) => ({ heading, text }));
}

function sameSections(one: readonly Section[], other: readonly Section[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
