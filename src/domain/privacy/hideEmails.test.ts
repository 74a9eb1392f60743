import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { HIDDEN_LINK, hideEmails, showsEmail } from './hideEmails.ts';
import { openText, sealText } from './sealText.ts';

/** What a collector of addresses looks for. */
const HARVEST = /[a-z0-9._%+-]+(?:@|%40)[a-z0-9.-]+\.[a-z]{2,}|mailto:/gi;

const LINK =
  '<p>Ask <a href="mailto:jo.o-doe+x@any-council.gov.uk?subject=Hub%3A%20A">jo.o-doe+x@any-council.gov.uk</a>.</p>';

describe('addresses on a page', () => {
  test('are not there for a pattern, and are there for a browser', () => {
    const hidden = hideEmails(LINK);
    expect(hidden.match(HARVEST)).toBeNull();
    expect(hidden).toContain(`href="${HIDDEN_LINK}`);
    expect(hidden).toContain('?subject=Hub%3A%20A">');
    expect(serialize(parse(hidden))).toBe(serialize(parse(LINK)));
  });

  test('several in one link and in the data of a script, and one that ends a sentence', () => {
    const many =
      '<a href="mailto:a@b.example,c@d.example?body=x" data-to="a@b.example c@d.example">Write to a@b.example.</a>';
    const hidden = hideEmails(many);
    expect(hidden.match(HARVEST)).toBeNull();
    expect(hidden).toMatch(/;\.<\/a>$/);
    expect(serialize(parse(hidden))).toBe(serialize(parse(many)));
  });

  test('what only looks like one stays, and so does what a script holds', () => {
    const text =
      '<script>const x = "a@b.example";</script><style>@media print{}</style><p>@ me @home a@b</p>';
    expect(hideEmails(text)).toBe(text);
    expect(hideEmails('<script src="a@b.example"></script>')).not.toContain('a@b');
  });

  test('hidden twice is hidden once', () => {
    expect(hideEmails(hideEmails(LINK))).toBe(hideEmails(LINK));
  });

  test('a part of a page that shows one can be told', () => {
    expect([LINK, hideEmails(LINK), '<p>None</p>'].map(showsEmail)).toEqual([true, true, false]);
  });
});

test('a sealed text opens as it was, and holds no name', () => {
  const text = 'name: Zoë Ωmega\nemail: zoe@council.example\n';
  expect(sealText(text)).toMatch(/^[A-Za-z0-9+/=]+$/);
  expect(openText(sealText(text))).toBe(text);
});
