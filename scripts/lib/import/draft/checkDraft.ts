import { submissionSchema } from '../../../../src/domain/submission/schema.ts';
import type { Finding } from '../../../../src/domain/problem.ts';
import { readMdx } from '../../../../src/mdx/readMdx.ts';

export interface DraftReading {
  /** What the reader of submissions finds wrong with the draft; errors only. */
  readonly errors: readonly Finding[];
  /** Every word a reader of the draft would see, and its details; the raw text if it cannot be read. */
  readonly words: string;
}

/** Reads a draft as the hub will read it. */
export function checkDraft(text: string): DraftReading {
  const { findings, details, body, yaml } = readMdx(text, submissionSchema, 'a submission');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const strings = stringsIn(details ?? yaml?.data);
  return { errors, words: [...strings, body?.text ?? text, linksIn(text)].join('\n') };
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(stringsIn);
}

function linksIn(text: string): string {
  return [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address).join('\n');
}
