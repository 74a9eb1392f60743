import { annotate, move, rename } from '../../domain/shortlist/arrange.ts';
import { readBriefing, writeBriefing } from '../../domain/shortlist/briefingAddress.ts';
import { add, has, MOST_LISTED, remove, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { countOf } from '../../domain/words.ts';
import { make, need } from '../search/dom.client.ts';
import { type Fetched, fetchExample } from '../sheet/examples.client.ts';
import { withBase } from '../withBase.ts';
import * as say from '../../words/gathered.ts';
import { compareSide } from './compareSide.client.ts';
import { copyAddress } from './copyAddress.client.ts';
import { listedRow, titleOf } from './listedRow.client.ts';
import { isUnkept, keepList, onChange, ownList } from './store.client.ts';

/** Where the list on the page stands: on the device, in the address, or there for want of room. */
type Where = 'own' | 'address' | 'refused';
interface State {
  readonly list: Shortlist;
  readonly where: Where;
}

const root = need('.gathered', HTMLElement);
const told = need('.gathered-told', HTMLElement, root);
const box = need('.gathered-list', HTMLElement, root);
const heading = need('h2', HTMLElement, box);
const rows = need('ol', HTMLOListElement, box);
const keepButton = need('[data-do=keep]', HTMLButtonElement, box);
const clearButton = need('[data-do=clear]', HTMLButtonElement, box);
const packLink = need('[data-pack]', HTMLAnchorElement, box);
const empty = need('.gathered-empty', HTMLElement);
const packPage = packLink.pathname;

let state = read();
let left = readBriefing(location.search).left;
/** The list before the last change, for undoing it. */
let before: State | undefined;
let titles: ReadonlyMap<string, string> = new Map();
let turn = 0;

root.hidden = false;
root.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button[data-do]');
  if (button instanceof HTMLButtonElement) act(button.dataset.do ?? '', button.dataset.id ?? '');
});
addEventListener('popstate', () => void refresh());
onChange(() => {
  // A note that is being written here is newer than what another tab kept.
  if (!root.contains(document.activeElement) && !isUnkept()) void refresh();
});
void show(left === 0 ? '' : say.leftOut(left));

function read(): State {
  const { list } = readBriefing(location.search);
  if (list.length > 0) return { list, where: 'address' };
  return { list: ownList(), where: isUnkept() ? 'refused' : 'own' };
}

function refresh(): Promise<void> {
  state = read();
  left = 0;
  before = undefined;
  return show('');
}

function act(action: string, id: string): void {
  const { list } = state;
  const name = titles.get(id) ?? id;
  const place = list.findIndex((each) => each.id === id);
  if (action === 'up' || action === 'down') {
    const next = move(list, id, action === 'up' ? -1 : 1);
    const to = next.findIndex((each) => each.id === id) + 1;
    before = undefined;
    void change(next, say.moved(name, to, next.length)).then(() => {
      // At an end of the list the button that was pressed can do no more.
      if (!focusOn(id, action)) focusOn(id, action === 'up' ? 'down' : 'up');
    });
  } else if (action === 'remove') {
    const neighbour = list[place + 1] ?? list[place - 1];
    before = state;
    void change(remove(list, id), say.removedRow(name)).then(() => {
      if (neighbour === undefined || !focusOn(neighbour.id, 'remove')) focusUndo();
    });
  } else if (action === 'clear') {
    before = state;
    void change([], say.cleared).then(focusUndo);
  } else if (action === 'undo' && before !== undefined) {
    const { list: old, where } = before;
    before = undefined;
    state = { list: [], where };
    void change(old, say.undone).then(() => {
      heading.focus();
    });
  } else if (action === 'keep') keep();
  else if (action === 'copy') {
    void copyAddress(box, addressOf(list)).then((words) => {
      tell(words);
    });
  }
}

/** Takes the list on to what it is now, wherever it stands, and shows it. */
function change(list: Shortlist, words: string): Promise<void> {
  store(list);
  return show(words);
}

function store(list: Shortlist): void {
  const refused = state.where !== 'address' && !keepList(list);
  state = { list, where: refused ? 'refused' : state.where === 'refused' ? 'own' : state.where };
  const query = state.where === 'own' ? '' : writeBriefing(list);
  if (query !== location.search) history.replaceState(null, '', location.pathname + query);
}

/** Puts a list that came with an address on the device, after what is there. */
function keep(): void {
  const own = ownList();
  const ids = state.list.map(({ id }) => id);
  const next = add(own, ...ids);
  const known = ids.filter((id) => has(own, id)).length;
  const lost = ids.filter((id) => !has(next, id)).length;
  if (!keepList(next)) {
    state = { ...state, where: 'refused' };
    void show('');
    return;
  }
  history.pushState(null, '', location.pathname);
  state = { list: next, where: 'own' };
  before = undefined;
  const words = [
    say.addedHere(ids.length - known - lost),
    ...(known === 0 ? [] : [say.stoodAlready(known)]),
    ...(lost === 0 ? [] : [say.didNotFit(lost, MOST_LISTED)]),
  ];
  void show(words.join(' ').replace(/^n/, 'N')).then(() => {
    heading.focus();
  });
}

async function show(words: string): Promise<void> {
  const now = (turn += 1);
  const fetched = await Promise.all(state.list.map(({ id }) => fetchExample(withBase('/'), id)));
  // The reader may have gone on meanwhile.
  if (now !== turn) return;
  const renamed = new Map(
    fetched.flatMap((each, place) => {
      const id = state.list[place]?.id ?? '';
      return each.kind === 'found' && each.example.sheet.id !== id
        ? [[id, each.example.sheet.id] as const]
        : [];
    }),
  );
  if (renamed.size > 0) {
    store(rename(state.list, renamed));
    return show(words);
  }
  draw(fetched);
  tell(words);
}

function draw(fetched: readonly Fetched[]): void {
  const { list, where } = state;
  titles = new Map(list.map(({ id }, place) => [id, titleOf(fetched[place] ?? gone(id))]));
  box.hidden = list.length === 0;
  empty.hidden = list.length > 0;
  heading.textContent = countOf(list.length, 'example');
  for (const words of box.querySelectorAll<HTMLElement>('[data-where]')) {
    words.hidden = words.dataset.where !== where;
  }
  keepButton.hidden = where !== 'address';
  keepButton.textContent = ownList().length === 0 ? say.keepList : say.addThese;
  clearButton.hidden = where === 'address';
  packLink.href = packPage + writeBriefing(list);
  rows.replaceChildren(
    ...list.map((item, place) =>
      listedRow({
        item,
        place,
        fetched: fetched[place] ?? gone(item.id),
        count: list.length,
        ...(where === 'own'
          ? {
              annotate: (words: string) => {
                note(item.id, words);
              },
            }
          : {}),
      }),
    ),
  );
  compareSide(box, fetched);
}

function note(id: string, words: string): void {
  const list = annotate(state.list, id, words);
  state = { ...state, list };
  if (!keepList(list)) tell(say.noRoomForNote);
}

function tell(words: string): void {
  const undo = make('button', { type: 'button', class: 'step', 'data-do': 'undo' }, say.undo);
  const parts = [words, ...(before === undefined || words === '' ? [] : [' ', undo])];
  told.replaceChildren(...(words === '' ? [] : [make('p', {}, ...parts)]));
}

function focusOn(id: string, action: string): boolean {
  const button = [...rows.querySelectorAll<HTMLButtonElement>(`[data-do=${action}]`)].find(
    (each) => each.dataset.id === id,
  );
  if (button === undefined || button.disabled) return false;
  button.focus();
  return true;
}

function focusUndo(): void {
  told.querySelector('button')?.focus();
}

function addressOf(list: Shortlist): string {
  return new URL(location.pathname + writeBriefing(list), location.href).href;
}

function gone(id: string): Fetched {
  return { kind: 'failed', id };
}
