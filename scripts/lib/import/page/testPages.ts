import type { PageFile } from './readPageFile.ts';

/*
 * Category pages made up for tests, with the patterns that real ones have. Names of councils are
 * real; people, projects and figures are invented.
 */

/** One example as such a page writes it. */
function example(heading: string, body: string): string {
  return `${heading}

Summary of project: Open evenings at which managers present their vacancies to anybody who asks.

Key Contact: Alex Example – Workforce Lead – Alex.Example@barnet.gov.uk

Read more about this project

Team: Workforce Team

Partners: Anytown University, Open Doors/Wide Gates, community groups

Main Submission:

${body}`;
}

const STORY = `Managers had struggled for years, and nobody knew which evenings brought people in.

What we did

We opened the doors once a month and kept a note of who came and why they had come.

  • Doors open: Anybody may come, and nobody has to say who they are.
  • Notes kept: Every question is written down and answered.

The vacancy rate fell from 27% to 21% over two years.`;

export const TEXT_PAGES: Readonly<Record<string, string>> = {
  'two headings of the usual pattern': `This category is about the workforce.

${example('LB of Barnet – Open Evenings', STORY)}

Supporting Materials:

${example('RB of Greenwich – Second Chances', STORY)}

Supporting Information:

The handbook of open evenings

Practice Spotlight Navigation Panel:

Administrator: Sam Sample`,

  'long names, and a heading right below a list': `${example('London Borough of Sutton – Better Doors', 'We did these things:\n\n  • First thing\n  • Last thing without a stop')}
London Borough of Barnet – After A List

Summary of project: It follows the list with no empty line between, and is still found.

Main Submission: It starts on the line of its label.`,

  'several councils, a city council and an organisation': `${example('Westminster City Council, RB of Kensington & Chelsea, LB of Hammersmith & Fulham – Joint Centre', STORY)}

${example('Northbank Trust – Strength in Numbers', STORY)}

${example('Sutton and Barnet – Shared Desk', STORY)}`,

  'labels without colons, fields in another order, and some missing': `LB of Barnet – Upside Down

Main Submission

The story comes first here, and tells of an evening in a library with tea and biscuits.

Team

Library Team

Key Contact

Jo Sample, Head of Libraries, Jo.Sample@barnet.gov.uk

Summary of project

A page whose fields stand the other way round, as some councils send them in.

LB of Sutton – Nothing But A Story

Main Submission:

There is no summary here. There is no contact either. The text goes on for a while all the same.`,

  'a team of another council, two values, empty labels and promises': `LB of Barnet – Numbers

Summary of project: Two numbers for one thing, and a team that is named for another council.

Key Contact: Chris Case – Lead Officer – 020 7946 0999

Team: Redbridge Learning Team

Partners:

Main Submission:

Results in numbers:

  • 82% staff permanency across our safeguarding teams entering 2025 (vs. 44% in 2020)
  • 81% staff permanency across our safeguarding teams.
  • 396 people trained, 12 percentage points up, 1 in 5 of them volunteers
  • Savings of £556,743 since 18 November 2024

Supporting Information:

This is our handbook:

This is our film:`,

  'a council that nobody knows, and contacts of every shape': `LB of Nowhere – Unknown Quantity

Summary of project: A heading that names a place that the list of councils does not hold.

Key Contacts: Ann Other – Head of Practice - ann.other@nowhere.gov.uk; Ben Blank, Manager, ben.blank@nowhere.gov.uk

Partners: Cara Case, Director, founder of Open Doors, Dan Dale, Teacher

Main Submission:

Words.`,

  'text that means something to a machine': `LB of Barnet – {process.exit()} & <b>

Summary of project: import everything from "nowhere"; <script>alert(1)</script> and {1 + 1}.

Team: --- # & *bold* [link](javascript:alert(1))

Main Submission:

import fs from "node:fs"

export default 1

{globalThis.x = 1} <img src=x onerror=alert(1)> [a](javascript:alert(1)) *b* _c_ \`d\` ~~e~~ &lt; &#60; | f | g

# not a heading

1. First of all

- a dash
+ a plus

> not a quote

---

===

| a | b |

<!-- comment --> </div> <Callout title="x">y</Callout>

\\{ \\< \\\\ ![x](./a.png) [^1] https://example.org/?a=1&copy=2`,

  'a title and a summary that are too long, and hidden characters': `LB of Barnet – ${'A very long title that goes on – and on '.repeat(5).trim()}

Summary of project: ${'This sentence is one of many in a summary that is far too long to be one. '.repeat(12).trim()}

Main Submission:

Soft\u00adhyphens, zero\u200bwidth spaces,\u00a0hard spaces and \u202eturned\u202c words.

${'*'.repeat(900)}`,
};

export const HTML_PAGES: Readonly<Record<string, string>> = {
  'a saved page with a frame, headings, lists, links, a table, a picture and a film': `<!doctype html>
<html lang="en"><head><title>Workforce examples</title><link rel="canonical" href="https://alliance.example/workforce"><style>p{}</style></head>
<body><header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>
<main><h1>Workforce examples</h1><p>An introduction with <em>looks</em>.</p>
<article><header><h3>LB of Barnet – Open Evenings</h3></header>
<p><strong>Summary of project:</strong> Evenings at which managers present their vacancies.</p>
<p><b>Key Contact</b> Alex Example &#8211; Workforce Lead &#8211; <a href="mailto:Alex.Example@barnet.gov.uk">email Alex</a></p>
<details><summary>Read more about this project</summary>
<p>Team: Workforce&nbsp;Team<br>Partners: Anytown University</p>
<h4>Main Submission</h4><h5>The problem</h5><p>Posts stood empty. See <a href="https://barnet.gov.uk/jobs?a=1&amp;b=(2)">the jobs page</a> and <a href="javascript:alert(1)">this</a>.</p>
<h5>What we did</h5><ul><li>One<ul><li>Inner <strong>bold</strong></li></ul></li><li>Two</li></ul>
<blockquote><p>“It helped”, said a colleague.</p></blockquote>
<table><thead><tr><th>Year</th><th>Vacancies | share</th></tr></thead><tbody><tr><td>2023</td><td>27%</td></tr></tbody></table>
<img src="pathway.png" alt="Four steps"><iframe src="https://www.youtube.com/embed/abc" title="A film"></iframe>
<h4>Supporting Information</h4><p><a href="https://barnet.gov.uk/handbook.pdf">The handbook</a></p></details></article></main>
<footer><p>Foot of the page</p></footer><script>document.write('never')</script></body></html>`,

  'a page on one line without main': `<div><h2>London Borough of Sutton &ndash; Shared Desk</h2><div>Summary of project: A desk that two teams share, so that they meet each day.</div><div>Main Submission:</div><div>They sat down.<br>They talked.</div><h2>Westminster City Council – Library Hours</h2><p>Summary of project: Longer hours in the library for families who work late.</p><p>Key contact: Robin Reader, Library Manager, robin.reader@westminster.gov.uk</p><p>Main submission: Doors stay open.</p></div>`,

  'broken and hostile': `<p>LB of Barnet – Broken <b>Tags</p><script>alert(1)</script><p>Summary of project: Nothing here is closed as it should be, <i>anywhere
<p onclick="alert(1)">Main Submission:<svg onload=alert(1)><text>drawn</text></svg><p>{1+1} <math><mi>x</mi></math> words <a href="data:text/html,x">data</a><img src=x onerror=alert(1)>
<template><p>LB of Sutton – Hidden</p></template><noscript><p>no script</p></noscript><!-- LB of Sutton – Comment --><p>import x from "y"<table><td>loose cell<tr><td>another`,
};

/** Every page, as it would be read from a file. */
export const PAGES: readonly (readonly [name: string, page: PageFile])[] = [
  ...Object.entries(TEXT_PAGES).map(([name, text]): [string, PageFile] => [
    name,
    { text, kind: 'text' },
  ]),
  ...Object.entries(HTML_PAGES).map(([name, text]): [string, PageFile] => [
    name,
    { text, kind: 'html' },
  ]),
];
