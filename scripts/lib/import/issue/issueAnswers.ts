import { issueForms, LABELS, type IssueForm } from '../../github/issueForms.ts';

/** What somebody wrote in an issue form. */
export interface IssueAnswers {
  readonly form: IssueForm;
  /** By label; a field that was left empty is not there. */
  readonly answers: ReadonlyMap<string, string>;
}

const NO_ANSWER = '_No response_';

/**
 * Takes the text of an issue apart at the labels of the form that made it; `undefined` where none
 * did. The form whose labels stand there, all of them and in order, is the one.
 */
export function issueAnswers(body: string): IssueAnswers | undefined {
  for (const form of issueForms()) {
    const answers = partsOf(
      body,
      form.fields.map(({ label }) => label),
    );
    if (answers !== undefined) {
      answers.delete(LABELS.agreed);
      return { form, answers };
    }
  }
  return undefined;
}

/**
 * The answers below labels, in their order. Only the label that comes next opens a part, so that
 * the same words as a heading in an answer stay there.
 */
function partsOf(body: string, labels: readonly string[]): Map<string, string> | undefined {
  const parts = new Map<string, string[]>();
  let next = 0;
  for (const line of body.split('\n')) {
    const isLabel = line.trimEnd() === `### ${labels[next] ?? ''}` && next < labels.length;
    if (isLabel) {
      parts.set(labels[next] ?? '', []);
      next += 1;
    } else {
      parts.get(labels[next - 1] ?? '')?.push(line);
    }
  }
  if (next < labels.length) return undefined;
  return new Map(
    [...parts].flatMap(([label, lines]) => {
      const text = lines.join('\n').trim();
      return text === '' || text === NO_ANSWER ? [] : [[label, text]];
    }),
  );
}
