import '../../components/submit/noEval.ts';
import { checkSubmission } from '../../checks/browser.ts';
import { LEFT_TO_PUBLISHER } from '../../checks/hubForCheck.ts';
import { seriesQuoted } from '../../checks/draft/seriesQuoted.ts';
import { remedyInWords } from '../../checks/draft/remedyInWords.ts';
import { whereInWords } from '../../checks/draft/whereInWords.ts';
import type {
  Answer,
  CheckedOutline,
  CheckedText,
  Question,
  SentHub,
} from '../../components/submit/check/messages.ts';
import { COPIED_FILES, type CopiedFiles } from '../../domain/offline/copiedHub.ts';
import { withBase } from '../../components/withBase.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Benchmark } from '../../domain/benchmark/benchmark.ts';
import type { Content } from '../../domain/catalogue.ts';
import { openText } from '../../domain/privacy/sealText.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import { renderDraft } from './_renderDraft.ts';

/*
 * The check and the preview of the form, away from the page: a text that takes too long is stopped
 * with its worker, and nothing of a text is made into markup where the reader's work is.
 */

const hub = json<SentHub>(addresses.submitHub).then(({ contacts, site, ...rest }): Content => {
  const office = JSON.parse(openText(contacts)) as Content['site']['contacts'];
  return { ...rest, site: { ...site, contacts: office } };
});
const series = new Map<string, Promise<Benchmark | undefined>>();

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(tell, () => {
    tell({ kind: 'failed' });
  });
});

hub.then(
  ({ submissions }) => {
    const taken = submissions.flatMap(({ id, replaces = [] }) => [id, ...replaces]);
    tell({ kind: 'ready', taken });
  },
  () => {
    tell({ kind: 'failed' });
  },
);

async function answer(question: Question): Promise<Answer> {
  const content = await hub;
  return question.ask === 'check'
    ? { kind: 'checked', value: await check(question, content) }
    : { kind: 'previewed', value: { html: await renderDraft(question, content) } };
}

async function check({ id, text, today }: Question, content: Content): Promise<CheckedText> {
  const held = content.benchmarks.map(({ measure }) => measure);
  const quoted = await Promise.all(seriesQuoted(text, held).map(seriesOf));
  const byMeasure = new Map(quoted.flatMap((each) => (each ? [[each.measure, each]] : [])));
  const benchmarks = content.benchmarks.map((each) => byMeasure.get(each.measure) ?? each);
  const { problems, waived, submission } = checkSubmission(
    { id, text },
    { content: { ...content, benchmarks }, today, without: LEFT_TO_PUBLISHER },
  );
  return {
    problems: problems.map((problem) => ({
      ...problem,
      remedy: remedyInWords(problem),
      ...whereInWords(problem),
    })),
    waived,
    ...(submission && { submission: outlineOf(submission) }),
  };
}

function outlineOf({ title, councils, provider }: Submission): CheckedOutline {
  return { title, councils, ...(provider !== undefined && { provider }) };
}

// Without a series the one rule about it finds nothing, as where a hub has none.
function seriesOf(measure: string): Promise<Benchmark | undefined> {
  const asked =
    series.get(measure) ?? json<Benchmark>(addresses.submitSeries(measure)).catch(() => undefined);
  series.set(measure, asked);
  return asked;
}

async function json<T>(address: string): Promise<T> {
  // In the copy that opens from disk, where nothing can be fetched, the page has handed it over.
  const { [COPIED_FILES]: copied } = globalThis as { readonly [COPIED_FILES]?: CopiedFiles };
  if (copied !== undefined) {
    if (!Object.hasOwn(copied, address)) throw new Error(`${address} is not in the copy.`);
    return copied[address] as T;
  }
  const response = await fetch(withBase(address));
  if (!response.ok) throw new Error(`${address} did not come.`);
  return (await response.json()) as T;
}

function tell(said: Answer): void {
  self.postMessage(said);
}
