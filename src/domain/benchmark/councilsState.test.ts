import { describe, expect, it } from 'vitest';
import { readCouncils, writeCouncils, type CouncilsOffer } from './councilsState.ts';

const OFFER: CouncilsOffer = {
  councils: new Map(
    ['Aford', 'Beton', 'Cedar', 'Deal', 'Eaves'].map((name) => [name.toLowerCase(), name]),
  ),
  measures: [
    { id: 'turnover-rate', name: 'Turnover rate', years: [2019, 2020, 2021] },
    { id: 'vacancy-rate', name: 'Vacancy rate', years: [2020, 2021] },
  ],
};
const read = (search: string) => readCouncils(search, OFFER);

describe('the state of the page for comparing councils', () => {
  it('reads what it writes', () => {
    const state = { councils: ['deal', 'aford'], measure: 'vacancy-rate', from: 2020, to: 2021 };
    const search = writeCouncils(state);
    expect(search).toBe('?councils=deal,aford&measure=vacancy-rate&from=2020&to=2021');
    expect(read(search)).toEqual({ state, problems: [] });
  });

  it('takes the first measure and every year where nothing is asked', () => {
    expect(read('')).toEqual({
      state: { councils: [], measure: 'turnover-rate', from: 2019, to: 2021 },
      problems: [],
    });
  });

  it('keeps what is right and says what is not, with the nearest name', () => {
    const { state, problems } = read('?councils=afford,beton&measure=none&from=1066&to=2020');
    expect(state).toEqual({
      councils: ['beton'],
      measure: 'turnover-rate',
      from: 2019,
      to: 2020,
    });
    expect(problems).toEqual([
      'There is no council “afford”. Did you mean Aford?',
      'There is no official measure “none”. Turnover rate is shown.',
      'There are figures for 2019 to 2021, not for “1066”: 2019 is taken.',
    ]);
  });

  it('takes years the wrong way round, repeats once and no more than four councils', () => {
    const { state, problems } = read(
      '?councils=aford,aford,beton,cedar&councils=deal,eaves&from=2021&to=2020',
    );
    expect(state).toMatchObject({
      councils: ['aford', 'beton', 'cedar', 'deal'],
      from: 2020,
      to: 2021,
    });
    expect(problems).toEqual([
      '4 councils can be compared at once: Eaves is left out.',
      '2021 is after 2020: the years are taken the other way round.',
    ]);
  });
});
