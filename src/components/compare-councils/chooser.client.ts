import { MOST_COUNCILS } from '../../domain/benchmark/councilsComparison.ts';
import type { CouncilsOfferFile, OfferedCouncil } from '../../domain/benchmark/councilsOffer.ts';
import { writeCouncils, type CouncilsState } from '../../domain/benchmark/councilsState.ts';
import { make, need } from '../search/dom.client.ts';
import * as say from '../../words/compare.ts';

export interface Chooser {
  /** Makes the controls say what is chosen. */
  readonly show: (state: CouncilsState) => void;
  /** Puts the keyboard where the next council is chosen. */
  readonly focus: () => void;
}

/** The controls: a list of the chosen to take from, and native lists to choose from. */
export function chooser(
  box: HTMLElement,
  { councils, measures, country }: CouncilsOfferFile,
  go: (search: string) => void,
): Chooser {
  const add = need('#choose-council', HTMLSelectElement, box);
  const measure = need('#choose-measure', HTMLSelectElement, box);
  const from = need('#choose-from', HTMLSelectElement, box);
  const to = need('#choose-to', HTMLSelectElement, box);
  const chosen = need('.chosen', HTMLElement, box);
  const quick = need('.council-choice-quick', HTMLElement, box);
  const hint = need('#choose-council-hint', HTMLElement, box);
  const byId = new Map(councils.map((council) => [council.id, council]));
  let state: CouncilsState | undefined;

  add.append(
    make('option', { value: '' }, say.chooseCouncil),
    ...[...Map.groupBy(councils, ({ region }) => region)].map(([region, members]) =>
      make(
        'optgroup',
        { label: region },
        ...members.map(({ id, shortName }) => make('option', { value: id }, shortName)),
      ),
    ),
  );
  measure.append(...measures.map(({ id, name }) => make('option', { value: id }, name)));

  need('form', HTMLFormElement, box).addEventListener('submit', (event) => {
    event.preventDefault();
    if (state === undefined) return;
    if (add.value === '' || state.councils.includes(add.value)) {
      add.focus();
      return;
    }
    go(writeCouncils({ ...state, councils: [...state.councils, add.value] }));
  });
  for (const select of [measure, from, to]) {
    select.addEventListener('change', () => {
      if (state === undefined) return;
      const years = measures.find(({ id }) => id === measure.value)?.years ?? [];
      const year = (text: string, otherwise: number | undefined): number =>
        years.includes(Number(text)) ? Number(text) : (otherwise ?? 0);
      go(
        writeCouncils({
          councils: state.councils,
          measure: measure.value,
          from: year(from.value, years[0]),
          to: year(to.value, years.at(-1)),
        }),
      );
    });
  }

  function chip({ id, shortName }: OfferedCouncil, current: CouncilsState): HTMLElement {
    const remove = make(
      'button',
      { type: 'button' },
      shortName,
      make('span', { 'aria-hidden': 'true' }, '×'),
      make('span', { class: 'visually-hidden' }, ': remove'),
    );
    remove.addEventListener('click', () => {
      const place = current.councils.indexOf(id);
      go(writeCouncils({ ...current, councils: current.councils.filter((each) => each !== id) }));
      // The button that was pressed is gone: the keyboard goes on from its neighbour.
      const left = chosen.querySelectorAll('button');
      (left[Math.min(place, left.length - 1)] ?? add).focus();
    });
    return make('li', {}, remove);
  }

  return {
    show(next) {
      state = next;
      const members = next.councils.flatMap((id) => byId.get(id) ?? []);
      chosen.replaceChildren(...members.map((council) => chip(council, next)));
      chosen.hidden = members.length === 0;
      hint.textContent =
        members.length === MOST_COUNCILS
          ? say.councilsFull(MOST_COUNCILS)
          : say.upToMost(MOST_COUNCILS);
      add.value = '';
      for (const option of add.options) option.disabled = next.councils.includes(option.value);
      measure.value = next.measure;
      const years = measures.find(({ id }) => id === next.measure)?.years ?? [];
      for (const [select, year] of [
        [from, next.from],
        [to, next.to],
      ] as const) {
        select.replaceChildren(...years.map((each) => make('option', {}, String(each))));
        select.value = String(year);
      }
      const choices = quickChoices(members, next, country);
      quick.hidden = choices.length === 0;
      quick.replaceChildren(
        ...choices.map(({ words, search }) => make('li', {}, make('a', { href: search }, words))),
      );
    },
    focus() {
      add.focus();
    },
  };
}

/** What a reader who has chosen a council often wants next. */
function quickChoices(
  [first, ...others]: readonly OfferedCouncil[],
  state: CouncilsState,
  country: string,
): { readonly words: string; readonly search: string }[] {
  if (first === undefined) return [];
  const { id, shortName, region, near } = first;
  const withNear = writeCouncils({ ...state, councils: [id, ...near] });
  const same = withNear === writeCouncils(state);
  return [
    ...(near.length === 0 || same
      ? []
      : [{ words: say.andMostLike(shortName, near.length), search: withNear }]),
    ...(others.length === 0
      ? []
      : [
          {
            words: say.alone(shortName, region, country),
            search: writeCouncils({ ...state, councils: [id] }),
          },
        ]),
  ];
}
