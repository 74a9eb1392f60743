import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../../../src/checks/replaceFile.ts';
import { closestMatch } from '../../../../src/domain/closestMatch.ts';
import { ID_PATTERN } from '../../../../src/domain/text.ts';
import { checkDraft } from '../draft/checkDraft.ts';
import { LABELS, type IssueKind } from '../../github/issueForms.ts';
import type { Known } from '../draft/draft.ts';
import { escapeMdx } from '../draft/escapeMdx.ts';
import { freeReport } from '../draft/freeReport.ts';
import { loadKnown } from '../draft/loadKnown.ts';
import { saveNew } from '../draft/saveNew.ts';
import { oneLine } from '../draft/tidyText.ts';
import { code } from '../page/pageReport.ts';
import { during } from '../../progress.ts';
import { refused } from '../refused.ts';
import { addAdoption } from './addAdoption.ts';
import { changeContact, noteCorrection, withdraw } from './changeExample.ts';
import type { Answers, Change } from './exampleDetails.ts';
import { issueAnswers } from './issueAnswers.ts';
import { newExample } from './newExample.ts';
import { quiet } from './quiet.ts';
import { readIssueFile } from './readIssueFile.ts';

export interface IssueRequest {
  readonly file: string;
  readonly content: string;
  /** Where the report goes; beside the file unless given. */
  readonly report?: string | undefined;
  readonly isTrial: boolean;
  /** The day of the change, as 2026-05-01. */
  readonly today: string;
}

/**
 * Brings what somebody wrote in an issue form into the content: a new example as a draft, anything
 * else as a change of the example's file. Throws `RefusedError` and `UsageError`.
 */
export async function importIssueFile(request: IssueRequest): Promise<void> {
  const read = issueAnswers(readIssueFile(request.file).body);
  if (read === undefined) {
    throw refused(
      'The issue was not made by one of the hub’s forms, or its headings were changed',
      'ask for it to be sent by a form',
    );
  }
  const { form, answers } = read;
  const known = await during('Reading the lists of the hub', () => loadKnown(request.content));
  const folder = path.join(request.content, 'submissions');
  const fileOf = (id: string): string => path.join(folder, `${id}.mdx`);
  const reportFile = request.report ?? freeReport(request.file);

  if (form.kind === 'new-example') {
    const isTaken = (id: string): boolean =>
      known.taken.has(id) || existsSync(fileOf(id)) || existsSync(path.join(folder, id));
    const made = newExample(read, known.known, isTaken);
    const report = quiet(`${made.report}\n`);
    if (!request.isTrial) {
      saveNew(reportFile, report);
      saveNew(fileOf(made.draft.id), made.text);
    }
    tell(report, [fileOf(made.draft.id)], request.isTrial);
    return;
  }
  const id = exampleOf(answers, known.taken);
  const before = readFileSync(fileOf(id), 'utf8');
  const change = CHANGES[form.kind]({
    text: before,
    answers,
    today: request.today,
    known: known.known,
  });
  const was = new Set(checkDraft(before).errors.map(({ message }) => message));
  const broken = checkDraft(change.text).errors.filter(({ message }) => !was.has(message));
  if (broken.length > 0) {
    throw refused(
      `The change would break ${id}: ${broken.map(({ message }) => message).join('; ')}`,
      'make it by hand',
    );
  }
  const report = quiet(`${changeReport(id, change)}\n`);
  if (!request.isTrial) {
    saveNew(reportFile, report);
    replaceFile(fileOf(id), change.text);
  }
  tell(report, [fileOf(id)], request.isTrial);
}

function tell(report: string, files: readonly string[], isTrial: boolean): void {
  console.log(report);
  console.log(isTrial ? 'Nothing written: this was a trial.' : `Wrote ${files.join(', ')}.`);
}

interface Asked {
  readonly text: string;
  readonly answers: Answers;
  readonly today: string;
  readonly known: Known;
}

const CHANGES: Readonly<Record<Exclude<IssueKind, 'new-example'>, (asked: Asked) => Change>> = {
  contact: ({ text, answers, today }) => changeContact(text, answers, today),
  correction: ({ text, answers }) => noteCorrection(text, answers),
  adoption: ({ text, answers, known }) => addAdoption(text, answers, known.councils),
  withdrawal: ({ text, answers, today }) => withdraw(text, answers, today),
};

/** The id that somebody meant by the address of a page, of a file, or the id itself. */
function exampleOf(answers: Answers, taken: ReadonlySet<string>): string {
  const said = oneLine(answers.get(LABELS.example) ?? '');
  const path = said.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const id = (path.split('/').at(-1) ?? '').replace(/\.mdx$/, '').toLowerCase();
  if (ID_PATTERN.test(id) && taken.has(id)) return id;
  const near = closestMatch(id, [...taken]);
  throw refused(
    `There is no example "${said.slice(0, 200)}"`,
    near === undefined ? 'copy the address of its page' : `did you mean ${near}?`,
  );
}

function changeReport(id: string, { done, toDecide }: Change): string {
  return [
    `## ${code(id)}`,
    done.map(escapeMdx).join('\n'),
    '### To decide',
    toDecide.map((each) => `- ${escapeMdx(each)}`).join('\n'),
  ].join('\n\n');
}
