import { readBriefing, writeBriefing } from '../../domain/shortlist/briefingAddress.ts';
import { packCaveats } from '../../domain/shortlist/packCaveats.ts';
import { columnNames } from '../../domain/submission/sheet/columnNames.ts';
import type { ComparedExample } from '../../domain/submission/sheet/comparedExample.ts';
import type { ExampleSheet } from '../../domain/submission/sheet/exampleSheet.ts';
import { nothingInCommon } from '../../domain/submission/sheet/figureCaveats.ts';
import { listOf } from '../../domain/words.ts';
import { make, need } from '../search/dom.client.ts';
import { fetchExample } from '../sheet/examples.client.ts';
import { withBase } from '../withBase.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/pack.ts';
import { fetchContacts } from './contacts.client.ts';
import { packExample } from './packExample.client.ts';
import { ownList } from './store.client.ts';

/* Makes pages to print of the examples that the address names, or else of the reader's own list. */
const choices = need('.pack-choices', HTMLFormElement);
const titleField = need('#pack-title', HTMLInputElement, choices);
const heading = need('.pack-cover h1', HTMLElement);
const pack = need('.pack', HTMLElement);
const told = need('.pack-told', HTMLElement);
const ownTitle = heading.textContent;
const named = readBriefing(location.search);
const list = named.list.length > 0 ? named.list : ownList();
const notes = new Map(ownList().map(({ id, note }) => [id, note]));

if (list.length > 0) void start();

async function start(): Promise<void> {
  told.textContent = say.makingPack;
  const fetched = await Promise.all(list.map(({ id }) => fetchExample(withBase('/'), id)));
  const examples = [
    ...new Map(
      fetched.flatMap((each) =>
        each.kind === 'found' ? [[each.example.sheet.id, each.example] as const] : [],
      ),
    ).values(),
  ];
  const lost = fetched.flatMap((each) => (each.kind === 'found' ? [] : [`“${each.id}”`]));
  told.replaceChildren(
    ...(lost.length === 0 ? [] : [make('p', {}, say.notInPack(listOf(lost)))]),
    ...(named.left === 0 ? [] : [make('p', {}, say.moreThanPack(named.left))]),
  );
  if (examples.length === 0) return;

  need('[data-back]', HTMLAnchorElement, choices).href +=
    named.list.length > 0 ? writeBriefing(list) : '';
  need('[data-notes]', HTMLElement, choices).hidden = !list.some(({ id }) => notes.get(id));
  titleField.value = named.title;
  choices.hidden = false;
  pack.hidden = false;
  choices.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  choices.addEventListener('change', () => void drawExamples(examples));
  titleField.addEventListener('input', drawTitle);
  need('[data-print]', HTMLButtonElement, choices).addEventListener('click', () => {
    print();
  });
  drawCover(examples);
  drawTitle();
  drawContents(examples);
  drawCaveats(examples);
  drawSources(examples);
  await drawExamples(examples);
}

function drawTitle(): void {
  const title = titleField.value.trim();
  heading.textContent = title === '' ? ownTitle : title;
  const address = location.pathname + writeBriefing(list, title);
  history.replaceState(null, '', address);
  const { href } = new URL(address, location.href);
  need('[data-address]', HTMLElement).replaceChildren(make('a', { href: address }, href));
}

function drawCover(examples: readonly ComparedExample[]): void {
  const words = need('[data-pack-told]', HTMLElement);
  words.textContent = say.packLead(examples.length);
  const councils = new Set(examples.map(({ sheet }) => sheet.where));
  need('[data-councils]', HTMLElement).textContent = listOf([...councils].sort());
  need('[data-date]', HTMLElement).textContent = new Date().toLocaleDateString(
    document.documentElement.lang,
    { day: 'numeric', month: 'long', year: 'numeric' },
  );
  need('.pack-cover dl', HTMLElement).hidden = false;
  need('[data-whose]', HTMLElement).hidden = false;
}

function drawContents(examples: readonly ComparedExample[]): void {
  need('.pack-contents ol', HTMLElement, pack).replaceChildren(
    ...examples.map(({ sheet }, place) =>
      make(
        'li',
        {},
        make('a', { href: `#example-${String(place + 1)}` }, sheet.title),
        make('span', {}, `, ${sheet.where}`),
        make('p', { class: 'small muted' }, gist(sheet)),
      ),
    ),
  );
}

/** What came of an example and how that is known, in a line. */
function gist({ cells: { result, evidence, status } }: ExampleSheet): string {
  const words = [
    result.lines[0] ?? common.resultNotStated,
    say.howWeKnow((evidence.lines[0] ?? 'not stated').toLowerCase()),
    (status.lines[0] ?? say.statusNotStated).toLowerCase(),
  ];
  return words.join('; ');
}

/** Notes and contacts are printed only where the reader ticks so. */
async function drawExamples(examples: readonly ComparedExample[]): Promise<void> {
  const ticked = (name: string): boolean =>
    need(`[name=${name}]`, HTMLInputElement, choices).checked;
  const contacts = ticked('contacts')
    ? await Promise.all(examples.map(({ sheet }) => fetchContacts(sheet.address)))
    : [];
  need('.pack-examples', HTMLElement, pack).replaceChildren(
    ...examples.map((example, place) =>
      packExample({
        example,
        number: place + 1,
        count: examples.length,
        contacts: contacts[place] ?? [],
        note: ticked('notes') ? notes.get(example.sheet.id) : undefined,
      }),
    ),
  );
}

function drawCaveats(examples: readonly ComparedExample[]): void {
  const names = columnNames(examples.map(({ sheet }) => sheet));
  const quoters = examples.map(({ sheet }, place) => ({
    name: names[place] ?? '',
    figures: sheet.figures,
  }));
  const caveats = packCaveats(quoters);
  need('.pack-compare', HTMLElement, pack).hidden = examples.length < 2;
  need('.pack-compare ul', HTMLElement, pack).replaceChildren(
    ...(caveats.length > 0 ? caveats : [nothingInCommon(quoters)]).map((sentence) =>
      make('li', {}, sentence),
    ),
  );
}

function drawSources(examples: readonly ComparedExample[]): void {
  need('[aria-labelledby=pack-sources] ol', HTMLElement, pack).replaceChildren(
    ...examples.map(({ brief }) =>
      make(
        'li',
        {},
        make('p', {}, brief.citation),
        make('p', { class: 'small muted' }, say.licence(brief.licence)),
      ),
    ),
  );
}
