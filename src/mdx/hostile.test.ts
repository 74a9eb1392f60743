import { expect, test } from 'vitest';
import { readMdx } from './readMdx.ts';
import { dangers, fileWith, htmlOf, outside, short, titleSchema, unbalanced } from './testing.ts';

const INERT = 'inert';
type Case = readonly [source: string, expected: string];

/** Texts below the details, which end on line 3; a place, or harmless words. */
const BODIES: readonly Case[] = [
  // Code of MDX
  ['import x from "node:fs"', 'body-module-code 4:1'],
  ['import "data:text/javascript,process.exit()"', 'body-module-code 4:1'],
  ['import{a}from "x"', 'body-module-code 4:1'],
  ['export const a = 1', 'body-module-code 4:1'],
  ['export * from "data:text/javascript,1"', 'body-module-code 4:1'],
  ['export default 1', 'body-module-code 4:1'],
  ['export const a = "\\', 'body-module-code 4:1'],
  ['Words.\n\nexport {}', 'body-module-code 6:1'],
  ['import a from "b"\n===', 'body-module-code 4:1'],
  ['- import a from "b"', 'body-module-code 4:3'],
  ['> export const a = 1', 'body-module-code 4:3'],
  ['{process.exit()}', 'body-expression 4:1'],
  ['Words {globalThis.a = 1} more', 'body-expression 4:7'],
  ['## Heading {1 + 1}', 'body-expression 4:12'],
  ['| a |\n| - |\n| {1} |', 'body-expression 6:3'],
  ['{/* a comment */}', 'body-expression 4:1'],
  ['Words\n\n{', 'body-expression 6:1'],
  ['**{a}**', 'body-expression 4:3'],
  ['[{a}](/b/)', 'body-expression 4:2'],
  // Tags of HTML
  ['<script>alert(1)</script>', 'body-tag 4:1'],
  ['<script src="https://a.example/x.js" />', 'body-tag 4:1'],
  ['<style>body{display:none}</style>', 'body-tag 4:1'],
  ['<iframe src="https://a.example" />', 'body-tag 4:1'],
  ['<img src="x" onerror="alert(1)" />', 'body-tag 4:1'],
  ['<svg onload="alert(1)" />', 'body-tag 4:1'],
  ['<form action="https://a.example"><input name="a" /></form>', 'body-tag 4:1'],
  ['<a href="javascript:alert(1)">x</a>', 'body-tag 4:1'],
  ['<p id="main">x</p>', 'body-tag 4:1'],
  ['<object data="x" />', 'body-tag 4:1'],
  ['<math><mtext /></math>', 'body-tag 4:1'],
  ['<base href="https://a.example/" />', 'body-tag 4:1'],
  ['<meta httpEquiv="refresh" content="0" />', 'body-tag 4:1'],
  ['<Fragment set:html="<b>" />', 'body-tag 4:1'],
  ['<>words</>', 'body-tag 4:1'],
  ['<constructor />', 'body-tag 4:1'],
  ['<__proto__ />', 'body-tag 4:1'],
  ['<toString />', 'body-tag 4:1'],
  ['<Callout.constructor title="a">b</Callout.constructor>', 'body-tag 4:1'],
  ['<xlink:href />', 'body-tag 4:1'],
  ['<!-- <script> -->', 'body-tag 4:1'],
  ['<!DOCTYPE html>', 'body-tag 4:1'],
  ['<?php echo 1 ?>', 'body-tag 4:1'],
  ['<https://a.example>', 'body-tag 4:1'],
  ['<b>not closed', 'body-tag 4:1'],
  ['Words</div>', 'body-tag 4:6'],
  ['a <b', 'body-tag 4:3'],
  // Components
  ['<Callout title="a" {...globalThis}>b</Callout>', 'body-attribute 4:20'],
  ['<Callout title={process.env.HOME}>b</Callout>', 'body-attribute 4:10'],
  ['<Callout title={"a"}>b</Callout>', 'body-attribute 4:10'],
  ['<Callout title="a" onclick="alert(1)">b</Callout>', 'body-attribute 4:20'],
  ['<Callout title="a" set:html="b">b</Callout>', 'body-attribute 4:20'],
  ['<Callout title="a" __proto__="b">b</Callout>', 'body-attribute 4:20'],
  ['<Callout title="a" style="position:fixed">b</Callout>', 'body-attribute 4:20'],
  ['<Callout title="a" title="b">c</Callout>', 'body-attribute 4:20'],
  ['<Callout title="a" tone="loud">b</Callout>', 'body-attribute 4:20'],
  ['<Video title="a" href="javascript:alert(1)" />', 'body-attribute 4:18'],
  ['<Video title="a" href="data:text/html,x" />', 'body-attribute 4:18'],
  ['<Video title="a" href="https://me:pass@a.example/" />', 'link-address 4:18'],
  ['<Video title="a" href="https://a.example/" minutes={1e9} />', 'body-attribute 4:44'],
  ['<Picture src="../secret.png" alt="a" />', 'body-picture 4:1'],
  ['<Picture src="https://a.example/a.png" alt="a" />', 'body-picture 4:1'],
  ['<Callout title="a&#x202e;b">c</Callout>', 'text-hidden-character 4:10'],
  ['<Callout title="a"><script /></Callout>', 'body-tag 4:20'],
  ['<Figure metric="x">words</Figure>', 'body-component 4:1'],
  ['Words <Figure metric="x" /> words', 'body-component-place 4:7'],
  ['- <Figure metric="x" />', 'body-component-place 4:3'],
  // Addresses
  ['[a](javascript:alert(1))', 'link-address 4:1'],
  ['[a](JaVaScRiPt:alert(1))', 'link-address 4:1'],
  ['[a](java&#115;cript:alert(1))', 'link-address 4:1'],
  ['[a](&#x6a;avascript:alert(1))', 'link-address 4:1'],
  ['[a](<java&Tab;script:alert(1)>)', 'link-address 4:1'],
  ['[a](vbscript:x)', 'link-address 4:1'],
  ['[a](data:text/html;base64,PHNjcmlwdD4=)', 'link-address 4:1'],
  ['[a](file:///etc/passwd)', 'link-address 4:1'],
  ['[a](//a.example/)', 'link-address 4:1'],
  ['[a](/\\\\a.example/)', 'link-address 4:1'],
  ['[a](https:a.example)', 'link-address 4:1'],
  ['[a](https:///a.example)', 'link-address 4:1'],
  ['[a](https://me@a.example/)', 'link-address 4:1'],
  ['[a](https://a.example/&#8203;b)', 'link-address 4:1'],
  ['[a](mailto:a@b.example?bcc=c@d.example)', 'link-address 4:1'],
  ['[a]()', 'link-address 4:1'],
  ['[a][b]\n\n[b]: javascript:alert(1)', 'link-address 6:1'],
  ['[b]: javascript:alert(1)', 'link-address 4:1'],
  ['[a][nowhere]', 'link-address 4:1'],
  ['[](https://a.example/)', 'link-empty 4:1'],
  // Pictures
  ['![x](./payload.js)', 'body-picture 4:1'],
  ['![x](./a.svg)', 'body-picture 4:1'],
  ['![x](../../../secret.txt?raw)', 'body-picture 4:1'],
  ['![x](../other/a.png)', 'body-picture 4:1'],
  ['![x](./a/b.png)', 'body-picture 4:1'],
  ['![x](/a.png)', 'body-picture 4:1'],
  ['![x](a.png)', 'body-picture 4:1'],
  ['![x](./a.png?raw)', 'body-picture 4:1'],
  ['![x](./A.PNG)', 'body-picture 4:1'],
  ['![x](https://a.example/a.png)', 'body-picture 4:1'],
  ['![x](data:image/png;base64,AAAA)', 'body-picture 4:1'],
  ['![](./a.png)', 'body-picture-description 4:1'],
  ['![ ](./a.png)', 'body-picture-description 4:1'],
  ['![x][a]\n\n[a]: ./a.png', 'body-picture 4:1'],
  ['[![x](./a.png)](/b/)', 'body-picture-place 4:2'],
  // Kinds of Markdown
  ['# Level 1', 'body-heading 4:1'],
  ['##### Level 5', 'body-heading 4:1'],
  ['Level 1\n===', 'body-heading 4:1'],
  ['##', 'body-heading 4:1'],
  ['Words[^1]\n\n[^1]: note', 'body-footnote 4:6'],
  ['Words[^1]', 'body-footnote 4:1'],
  ['[^1]: /x/', 'body-footnote 4:1'],
  ['Words &#x202e; words', 'text-hidden-character 4:1'],
  ['Words &#0; words', 'text-hidden-character 4:1'],
  // Characters and sizes
  ['Words \u202e words', 'text-hidden-character 4:7'],
  ['Words \u2066 words', 'text-hidden-character 4:7'],
  ['Words \u0000 words', 'text-hidden-character 4:7'],
  ['<a@b.example\u0000>', 'text-hidden-character 4:13'],
  ['Words \u001b[31m words', 'text-hidden-character 4:7'],
  ['Words \ufeff words', 'text-hidden-character 4:7'],
  ['Words \u2028 words', 'text-hidden-character 4:7'],
  ['Words \r words', 'text-hidden-character 4:7'],
  ['Words \u200b words', 'text-hidden-character 4:7'],
  ['Words \ud800 words', 'text-hidden-character 4:7'],
  ['Words \u{e0041} words', 'text-hidden-character 4:7'],
  ['*'.repeat(500), 'text-run 4:1'],
  [`a${'['.repeat(401)}`, 'text-run 4:2'],
  ['word '.repeat(12_001), 'file-size 1:1'],
  [`${'> '.repeat(60)}deep`, 'body-size 4:81'],
  ['*a* '.repeat(3000), 'body-size 4:6665'],
  // Words that look like more than they are
  ['`{process.exit()}` and `<script>`', INERT],
  ['```js\nimport a from "b"\n{a}<script>\n```', INERT],
  ['\\{a} and \\<script>', INERT],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', INERT],
  ['&#60;img src=x onerror=alert(1)&#62;', INERT],
  ['[a](https://a.example/?q=%22%3E%3Cscript%3E "b")', INERT],
  ['[a](<https://a.example/"onmouseover="x>)', INERT],
  ['[a](/x/?"onmouseover="y)', INERT],
  ['[a](#"onmouseover="y)', INERT],
  ['## "\\>\\<script>alert(1)', INERT],
  ['## "><script>alert(1)', 'body-tag 4:6'],
  ['## " onclick="alert(1)', INERT],
  ['## constructor\n\n## __proto__\n\n## constructor', INERT],
  ['<Callout title="&quot;&gt;&lt;script&gt;">b</Callout>', INERT],
  ['    import a from "b"', 'body-module-code 4:5'],
  ['javascript:alert(1)', INERT],
  ['importing is fine, export-led growth too', INERT],
  ['```"onclick="x\ncode\n```', INERT],
  ['5 > 3 and 2 < 4 & more', INERT],
];

/** Whole files. */
const FILES: readonly Case[] = [
  ['', 'front-matter-start 1:1'],
  ['words', 'front-matter-start 1:1'],
  [' ---\ntitle: a\n---\n', 'front-matter-start 1:1'],
  ['\n---\ntitle: a\n---\n', 'front-matter-start 1:1'],
  ['--- \ntitle: a\n---\n', 'front-matter-start 1:1'],
  ['---js\nprocess.exit()\n---\n', 'front-matter-start 1:1'],
  ['+++\ntitle = "a"\n+++\n', 'front-matter-start 1:1'],
  ['---\ntitle: a\n', 'front-matter-end 1:1'],
  ['---\ntitle: a\n---{process.exit()}\nwords', 'front-matter-line 3:1'],
  ['---\ntitle: a\n---{process.exit()}: x\n---\n', 'front-matter-line 3:1'],
  ['---\ntitle: a\n--- \n---\n', 'front-matter-line 3:1'],
  ['---\ntitle: a\n+++\n---\n', 'front-matter-line 3:1'],
  ['---\ntitle: a\n----\n---\n', 'front-matter-line 3:1'],
  ['---\ntitle: a\nlayout: "data:text/javascript,1"\n---\n', 'schema-unknown-field 3:1'],
  ['---\nlayout: ../../x.astro\ntitle: a\n---\n', 'schema-unknown-field 2:1'],
  ['---\ntitle: a\n"layout": x\n---\n', 'schema-unknown-field 3:1'],
  ['---\ntitle: a\n__proto__: { layout: x }\n---\n', 'schema-unknown-field 3:1'],
  ['---\ntitle: a\nconstructor: x\n---\n', 'schema-unknown-field 3:1'],
  ['---\n? [a]\n: b\ntitle: a\n---\n', 'yaml-syntax 2:3'],
  ['---\ntitle: &a x\n---\n', 'yaml-anchor 2:8'],
  ['---\ntitle: *a\n---\n', 'yaml-alias 2:8'],
  ['---\ntitle: !!js/function "x"\n---\n', 'yaml-tag 2:8'],
  ['---\ntitle: !!str x\n---\n', 'yaml-tag 2:8'],
  ['---\ntitle: !include /etc/passwd\n---\n', 'yaml-tag 2:8'],
  ['---\ntitle: a\n<<: { layout: x }\n---\n', 'schema-unknown-field 3:1'],
  ['---\ntitle: a\ntitle: b\n---\n', 'yaml-duplicate 3:1'],
  ['---\ntitle: a\n...\nlayout: x\n---\n', 'yaml-syntax 4:1'],
  ['---\n%TAG ! tag:x,1:\ntitle: a\n---\n', 'yaml-syntax 3:1'],
  ['---\ntitle: "a\\u202eb"\n---\n', 'text-hidden-character 2:8'],
  ['---\ntitle: "a\\0b"\n---\n', 'text-hidden-character 2:8'],
  [`---\ntitle: ${'[ '.repeat(5000)}\n---\n`, 'yaml-depth 2:84'],
  [`---\ntitle: ${'a'.repeat(20_001)}\n---\n`, 'yaml-size 2:1'],
  ['---\n- title: a\n---\n', 'schema-value 2:1'],
  ['---\n---\n', 'schema-missing 2:1'],
  ['---\ntitle: |\n  ---\n  a\n---\n', INERT],
];

const cases: readonly Case[] = [
  ...BODIES.map(([body, expected]): Case => [fileWith(body), expected]),
  ...FILES,
];

// Titles show the start only: some texts are 60 KB long.
const titled = cases.map(([source, expected]) => [source.slice(0, 80), source, expected] as const);

test.each(titled)('%j', (_, source, expected) => {
  const { findings, body } = readMdx(source, titleSchema);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(outside(source, findings)).toEqual([]);
  if (expected === INERT) {
    expect(errors).toEqual([]);
    const parts = body?.parts ?? [];
    expect(dangers(htmlOf(parts))).toEqual([]);
    expect(parts.flatMap((part) => (part.type === 'html' ? unbalanced(part.html) : []))).toEqual(
      [],
    );
  } else {
    expect(errors.map(short)).toContain(expected);
    expect(findings.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
  }
});

test('there are enough hostile texts to mean something', () => {
  expect(cases.length).toBeGreaterThan(150);
});
