import { type CouncilFacts, likenessReasons } from '../../domain/council/likeness.ts';
import { listOf } from '../../domain/words.ts';
import { make, need } from '../search/dom.client.ts';
import * as say from '../../words/worksheetLike.ts';

const box = need('[data-like]', HTMLElement);
const select = need('select', HTMLSelectElement, box);
const told = need('.worksheet-reasons', HTMLElement);
const { like = '', councils: ids = '', councilsAt = '/councils/' } = box.dataset;

void load();

async function load(): Promise<void> {
  const facts = await fetchFacts();
  if (facts === undefined) {
    told.replaceChildren(make('p', {}, say.couldNotLoad));
    return;
  }
  const byName = facts.toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));
  select.append(...byName.map(({ id, shortName }) => make('option', { value: id }, shortName)));
  box.hidden = false;
  const show = (): void => {
    select.value = new URLSearchParams(location.search).get('council') ?? '';
    if (select.selectedIndex < 0) select.value = '';
    tell(facts);
  };
  select.addEventListener('change', () => {
    const query = select.value === '' ? '' : `?council=${select.value}`;
    history.pushState(null, '', location.pathname + query);
    tell(facts);
  });
  addEventListener('popstate', show);
  show();
}

async function fetchFacts(): Promise<readonly CouncilFacts[] | undefined> {
  try {
    const response = await fetch(like);
    return response.ok ? ((await response.json()) as CouncilFacts[]) : undefined;
  } catch {
    return undefined;
  }
}

function tell(facts: readonly CouncilFacts[]): void {
  const own = facts.find(({ id }) => id === select.value);
  if (own === undefined) {
    told.replaceChildren();
    return;
  }
  const lines = ids.split(' ').flatMap((id) => {
    const other = facts.find((each) => each.id === id);
    if (other === undefined) return [];
    const reasons = likenessReasons(own, other);
    const words =
      reasons.length === 0
        ? say.likeNone(own.shortName, other.shortName)
        : say.likeSome(other.shortName, listOf(reasons));
    return [make('li', {}, words)];
  });
  const link = make(
    'a',
    { href: `${councilsAt}${own.id}/#like-this-one` },
    say.moreFor(own.shortName),
  );
  told.replaceChildren(make('ul', {}, ...lines), make('p', { class: 'no-print' }, link));
}
