import { issueForms, type IssueKind } from './issueForms.ts';

/** The text of an issue as GitHub makes it from a form and the answers to it, by label. */
export function issueText(kind: IssueKind, answers: Readonly<Record<string, string>>): string {
  const form = issueForms().find((each) => each.kind === kind);
  return (form?.fields ?? [])
    .map(({ label, type, options = [] }) => {
      const ticked = options.map((each) => `- [X] ${each}`).join('\n');
      const answer = type === 'checkboxes' ? ticked : (answers[label] ?? '_No response_');
      return `### ${label}\n\n${answer}`;
    })
    .join('\n\n');
}

/** GitHub's file of an event: a label was put on an issue. */
export function issueEvent(number: number, body: string): string {
  const label = { name: 'make-draft' };
  return JSON.stringify({ action: 'labeled', label, issue: { number, title: 'Title', body } });
}

/** Answers to the form for a new example, with what somebody might try. */
export const NEW_EXAMPLE: Readonly<Record<string, string>> = {
  Title: 'Open evenings; $(touch hacked) `id` ${{ github.token }}',
  Councils: 'Barnet, Sutton',
  Summary: 'Evenings at which managers present their vacancies to all staff who wish to come.',
  Themes: 'Recruitment; retention',
  Status: 'Running',
  Began: 'April 2022',
  Team: 'Workforce Team',
  Contacts:
    'Alex Example, Head of Service, alex.example@barnet.gov.uk\nWorkforce Team, workforce@sutton.gov.uk',
  'The problem':
    'The vacancy rate was high. <script>alert(1)</script> {process.exit()}\n\n### Title\n\nNot a title. @alliance/all closes #1',
  'What you did': '- Evenings\n- Recordings\n\n| Month | People |\n| --- | --- |\n| May | 12 |',
  'What came of it': 'The vacancy rate fell from 27% to 21%.',
};
