import { expect, test } from 'vitest';
import { submissionSchema } from '../domain/submission/schema.ts';
import { readMdx } from './readMdx.ts';
import { dangers, fileWith, htmlOf, outside, short, titleSchema, unbalanced } from './testing.ts';

function bodyOf(text: string) {
  const { body, findings } = readMdx(fileWith(text), titleSchema);
  expect(findings).toEqual([]);
  if (body === undefined) throw new Error('The body was not read.');
  return body;
}

function findingsOf(text: string) {
  return readMdx(fileWith(text), titleSchema).findings;
}

test('gives typed details, parts, headings and words', () => {
  const source = fileWith('## What we did\n\nWe *met* every **week**.\n\n- One\n- Two\n');
  const { findings, details, body } = readMdx(source, titleSchema);
  expect(findings).toEqual([]);
  expect(details).toEqual({ title: 'A title' });
  expect(body?.headings).toEqual([{ id: 's-what-we-did', depth: 2, text: 'What we did' }]);
  expect(body?.text).toBe('What we did\nWe met every week.\nOne\nTwo');
  expect(body?.parts).toEqual([
    {
      type: 'html',
      html: '<h2 id="s-what-we-did">What we did</h2><p>We <em>met</em> every <strong>week</strong>.</p><ul><li>One</li><li>Two</li></ul>',
    },
  ]);
});

test('reports details and body together, in the order of the file', () => {
  const source = '---\nlayuot: x\ntitle: ""\n---\n# One\n\n<b>two</b>\n\n{three}\n';
  const { findings, details, body } = readMdx(source, titleSchema);
  expect(findings.map(short)).toEqual([
    'schema-unknown-field 2:1',
    'schema-value 3:8',
    'body-heading 5:1',
    'body-tag 7:1',
    'body-expression 9:1',
  ]);
  expect(details).toBeUndefined();
  expect(body).toBeUndefined();
});

test('a problem in the body leaves the details, and the other way round', () => {
  expect(readMdx(fileWith('# One'), titleSchema).details).toEqual({ title: 'A title' });
  expect(readMdx('---\nx: 1\n---\nWords', titleSchema).body?.text).toBe('Words');
});

test('places in files with Windows line ends are the same', () => {
  const unix = '---\nlayuot: x\ntitle: a\n---\n\n## A\n\nWords [x](javascript:y)\n\n<i>z</i>\n';
  const windows = unix.replaceAll('\n', '\r\n');
  const found = readMdx(windows, titleSchema).findings;
  expect(found).toEqual(readMdx(unix, titleSchema).findings);
  expect(found.map(short)).toEqual([
    'schema-unknown-field 2:1',
    'link-address 8:7',
    'body-tag 10:1',
  ]);
  expect(outside(windows, found)).toEqual([]);
});

test('columns count as editors do, in UTF-16 units', () => {
  expect(findingsOf('😀 é {a}').map(short)).toEqual(['body-expression 4:6']);
});

test('a submission with nothing in it is told every field at once', () => {
  const { findings } = readMdx('---\ntitle: A title\n---\n', submissionSchema, 'a submission');
  expect(findings.length).toBeGreaterThan(8);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['schema-missing']));
});

test('headings get ids that are each used once', () => {
  const ids = bodyOf('## A b\n\n## A b\n\n## A b 2\n\n## 日本\n\n## constructor\n').headings;
  expect(ids.map(({ id }) => id)).toEqual([
    's-a-b',
    's-a-b-2',
    's-a-b-2-2',
    's-part',
    's-constructor',
  ]);
});

test('a heading that skips a level is a warning, and the body stays', () => {
  const { findings, body } = readMdx(fileWith('## A\n\n#### B'), titleSchema);
  expect(findings.map((one) => [one.severity, short(one)])).toEqual([
    ['warning', 'body-heading-order 6:1'],
  ]);
  expect(body?.headings).toHaveLength(2);
});

test('tables can be scrolled by keyboard and are named after their heading', () => {
  const table = '| Year | Rate |\n| - | - |\n| 2024 | 27% |\n| 2025 |\n';
  const html = htmlOf(bodyOf(`${table}\n## Vacancy "rate"\n\n${table}\n${table}`).parts);
  expect(html).toContain(
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th scope="col">Year</th><th scope="col">Rate</th></tr></thead><tbody><tr><td>2024</td><td>27%</td></tr><tr><td>2025</td><td></td></tr></tbody></table></div>',
  );
  expect(html).toContain('aria-label="Vacancy &#34;rate&#34;"');
  expect(html).toContain('aria-label="Vacancy &#34;rate&#34;, table 2"');
});

test('a row that is too long is refused, not cut', () => {
  expect(findingsOf('| a | b |\n| - | - |\n| 1 | 2 | 3 |').map(short)).toEqual(['body-table 6:1']);
});

test('components stand as parts, with literal attributes, defaults and their place', () => {
  const { parts } = bodyOf(
    'Before.\n\n<Callout title="Note &quot;1&quot;">\n\nOne **two**.\n\n- three\n\n</Callout>\n\n<Video title="A film" href="https://a.example/film" minutes={4} captions />\n',
  );
  expect(parts).toEqual([
    { type: 'html', html: '<p>Before.</p>' },
    {
      type: 'component',
      name: 'Callout',
      props: { title: 'Note "1"', tone: 'note' },
      children: [{ type: 'html', html: '<p>One <strong>two</strong>.</p><ul><li>three</li></ul>' }],
      place: { line: 6, column: 1 },
    },
    {
      type: 'component',
      name: 'Video',
      props: { title: 'A film', href: 'https://a.example/film', minutes: 4, captions: true },
      children: [],
      place: { line: 14, column: 1 },
    },
  ]);
});

test('a component with its words on one line holds a paragraph', () => {
  expect(htmlOf(bodyOf('<Quotation who="Staff">We knew **whom** to ask.</Quotation>').parts)).toBe(
    '[Quotation]<p>We knew <strong>whom</strong> to ask.</p>[/Quotation]',
  );
});

test('pictures become parts, from Markdown and from the component', () => {
  const { parts } = bodyOf(
    '![Four "steps"](./path-way.png "The pathway")\n\n<Picture src="./a.jpg" alt="Two" caption="Three" />\n',
  );
  expect(parts).toEqual([
    {
      type: 'image',
      src: 'path-way.png',
      alt: 'Four "steps"',
      caption: 'The pathway',
      place: { line: 4, column: 1 },
    },
    { type: 'image', src: 'a.jpg', alt: 'Two', caption: 'Three', place: { line: 6, column: 1 } },
  ]);
});

test('links keep their address, escaped; those by reference too', () => {
  const { parts } = bodyOf(
    '[a](https://a.example/?b=1&c="2") [d][e] [f](#s-g) [h](../i/)\n\n[e]: /j/',
  );
  expect(htmlOf(parts)).toBe(
    '<p><a href="https://a.example/?b=1&#38;c=%222%22">a</a> <a href="/j/">d</a> <a href="#s-g">f</a> <a href="../i/">h</a></p>',
  );
});

test('signs that mean something are words when a backslash stands before them', () => {
  expect(bodyOf('\\{a} \\<b> \\[^1] \\![c] 5 > 3 & 4 < 6').text).toBe(
    '{a} <b> [^1] ![c] 5 > 3 & 4 < 6',
  );
});

test('every remedy for a sign works when it is followed', () => {
  for (const sign of ['{', '<b', '[^1]']) {
    const [finding] = findingsOf(`Words ${sign} words`);
    const written = /write (\\\S{1,2}) for the signs? (?:it|them)sel/.exec(finding?.remedy ?? '');
    expect(
      findingsOf(`Words ${sign.replace(written?.[1]?.slice(1) ?? '', written?.[1] ?? '')}`),
    ).toEqual([]);
  }
});

test('marks give the place of links, headings and words', () => {
  const { marks } = readMdx(
    fileWith('## A\n\nRose by 5% ([b](/c/)).\n\n- d\n\n```\ne\n```'),
    titleSchema,
  );
  expect(marks).toEqual([
    { type: 'heading', id: 's-a', text: 'A', line: 4, column: 1 },
    { type: 'words', text: 'Rose by 5% (b).', line: 6, column: 1 },
    { type: 'link', address: '/c/', text: 'b', line: 6, column: 13 },
    { type: 'words', text: 'd', line: 8, column: 3 },
    { type: 'words', text: 'e', line: 10, column: 1 },
  ]);
});

test('each html part is whole, and holds nothing but words', () => {
  const { parts } = bodyOf(
    '## A\n\n> b\n>\n> 3. c\n> 4. d\n\n<Callout title="e">f</Callout>\n\n`g` ~~h~~\\\ni\n\n---\n\n```\n<j>\n```\n',
  );
  expect(dangers(htmlOf(parts))).toEqual([]);
  expect(parts.flatMap((part) => (part.type === 'html' ? unbalanced(part.html) : []))).toEqual([]);
  expect(parts).toHaveLength(3);
});

test.each([
  ['<Callout title=a>b</Callout>', 'body-tag 4:1', 'write it like this: <Callout title='],
  ['<Callout title="a>b</Callout>', 'body-tag 4:1', 'write it like this: <Callout title='],
  ['<Callout title="a">\n\nb', 'body-tag 4:1', 'write </Callout> after its words'],
  ['<calout title="a">b</calout>', 'body-tag 4:1', 'did you mean <Callout>?'],
  ['<Callout titel="a">b</Callout>', 'body-attribute 4:10', 'did you mean title?'],
  ['a <b>c</b>', 'body-tag 4:3', 'write **words**'],
  ['<b>c', 'body-tag 4:1', 'write **words**'],
  ['fell to <5%', 'body-tag 4:9', 'write \\< for the sign itself'],
  ['<jo@a.example>', 'body-tag 4:1', 'write [the words of the link]'],
  ['[a](www.a.example)', 'link-address 4:1', 'write https://www.a.example'],
])('says how to mend %j', (text, place, remedy) => {
  const findings = findingsOf(text);
  expect(findings.map(short)).toContain(place);
  expect(findings.map((one) => one.remedy).join()).toContain(remedy);
});
