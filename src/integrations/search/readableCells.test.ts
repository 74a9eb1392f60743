import { describe, expect, it } from 'vitest';
import { readableCells } from './readableCells.ts';

/** What is left of a page where its tags are only left out. */
const said = (html: string): string => readableCells(html).replaceAll(/<[^>]*>/g, '');

describe('readableCells', () => {
  it('reads a table aloud', () => {
    const table =
      '<table><caption>The first year</caption><thead><tr><th>When</th> <th scope="col">' +
      '<span>What happens</span></th></tr></thead>' +
      '<tbody><tr><th scope="row">First 2 weeks</th> <td>Induction</td></tr></tbody></table>';
    expect(said(table)).toBe('The first year.When, What happens.First 2 weeks: Induction');
  });

  it('ends terms and what they mean', () => {
    expect(said('<dl><dt>Cost</dt> <dd>£9,000</dd> <dt>Time</dt> <dd>A day</dd></dl>')).toBe(
      'Cost: £9,000. Time: A day.',
    );
  });

  it('goes on from item to item of one sentence', () => {
    const html = '<ul><li>talks</li> <li><b>a day</b> off</li> <li>One more</li></ul>';
    expect(said(html)).toBe('talks; a day off One more');
  });

  it('adds nothing to what has its own stop, or is empty', () => {
    const html =
      '<dt>Who?</dt> <dd>All of us. </dd><th></th><figcaption><b>A lead</b></figcaption>';
    expect(said(html)).toBe('Who? All of us. A lead.');
  });
});
