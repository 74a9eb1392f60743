/**
 * A sound submission of a council that was invented. Its folder holds the picture steps.png.
 */
export const SOUND = `---
title: Open evenings
summary: Staff meet candidates on open evenings before a vacancy is advertised.
councils:
  - anyborough
categories: []
themes:
  - recruitment
team: Workforce Development Team
contacts:
  - role: Workforce lead
    email: workforce@anyborough.example
status: running
result: improved
evidence: before-after
metrics:
  - id: empty-posts
    measure: vacancy-rate
    population: Social care teams
    definition: local
    definitionNote: Posts with nobody in them
    source: Live workforce dashboard
    values:
      - role: before
        value: 27
        period: 2023-09
      - role: after
        value: 21
        period: 2024-09
transfer:
  needs:
    - A live workforce dashboard
resources:
  - label: Career pathway document
    type: document
    url: https://anyborough.example/pathway.pdf
origin:
  kind: submission
  publisher: An invented alliance
licence: not-stated
approvals:
  - role: director-of-childrens-services
  - role: practice-leader
stage: published
dates:
  published: 2025-03-14
---

Staff were leaving, and few people applied.

## What they did

Managers held open evenings for people who might apply. Read [the plan](https://anyborough.example/plan).

![Four steps from first visit to first day](./steps.png)

<Callout title="Before you start">

Agree who speaks.

</Callout>

## What came of it

<Figure metric="empty-posts" />
`;

/** What was typed in place of what, and where and how the check says so. */
export type Mistake = readonly [
  name: string,
  instead: string,
  typed: string,
  place: string,
  message: string,
  remedy: string,
];

/** The mistakes people make when they write their first submission. */
export const MISTAKES: readonly Mistake[] = [
  // The details: fields, choices and kinds of value.
  [
    'the title left out',
    'title: Open evenings\n',
    '',
    '2:1',
    'Enter "Title" (for example, Career conversations)',
    'write title: Career conversations',
  ],
  [
    'a field without its value',
    'title: Open evenings',
    'title:',
    '2:1',
    'Enter "Title" (for example, Career conversations)',
    'write title: Career conversations',
  ],
  [
    'a summary of two words',
    'summary: Staff meet candidates on open evenings before a vacancy is advertised.',
    'summary: Open evenings.',
    '3:10',
    '"Summary" must be at least 30 characters long',
    'write, for example, summary: Hiring managers present vacancies',
  ],
  [
    'the name of a field misspelt',
    'summary: Staff',
    'sumary: Staff',
    '3:1',
    '"sumary" is not a field of a submission',
    'did you mean summary? Write summary: or delete the line',
  ],
  [
    'a field that the schema has not',
    'team: Workforce Development Team',
    'phone: 020 7946 0000',
    '9:1',
    '"phone" is not a field of a submission',
    'delete it, or use one of: title, summary, councils, provider,',
  ],
  [
    'a choice misspelt',
    'status: running',
    'status: runing',
    '13:9',
    '"Status" must be one of planned, piloting, running,',
    'did you mean running? Write status: running',
  ],
  [
    'a choice with a capital letter',
    'status: running',
    'status: Running',
    '13:9',
    '"Status" must be one of planned, piloting, running,',
    'did you mean running? Write status: running',
  ],
  [
    'a word that is not a choice',
    'result: improved',
    'result: success',
    '14:9',
    '"Result" must be one of improved, mixed, no-clear-change,',
    'choose the one that fits, such as result: improved',
  ],
  [
    'a choice left out',
    'evidence: before-after\n',
    '',
    '2:1',
    'Enter "How we know" (for example, before-after)',
    'write evidence: and one of described, feedback, before-after,',
  ],
  [
    'one council and no list',
    'councils:\n  - anyborough',
    'councils: anyborough',
    '4:11',
    '"Councils" must be a list',
    'did you mean [anyborough]? Write councils: [anyborough]',
  ],
  [
    'a theme named twice',
    '  - recruitment\n',
    '  - recruitment\n  - recruitment\n',
    '8:3',
    '"Themes" must not name the same thing twice',
    'write, for example, themes: [career-progression, recruitment]',
  ],
  [
    'an email address with capital letters',
    'workforce@anyborough.example',
    'Workforce@Anyborough.example',
    '12:12',
    'Contacts, item 1: "Email address" must be in lower case',
    'did you mean workforce@anyborough.example? Write email:',
  ],
  [
    'an email address written out',
    'workforce@anyborough.example',
    'workforce at anyborough',
    '12:12',
    'Contacts, item 1: "Email address" must be an email address,',
    'write, for example, email: workforce@council.example',
  ],
  [
    'a contact without a role',
    '  - role: Workforce lead\n    email:',
    '  - email:',
    '11:5',
    'Contacts, item 1: enter "Role" (for example, Practice and',
    'write role: Practice and Learning Manager',
  ],
  [
    'a date with slashes',
    'published: 2025-03-14',
    'published: 14/03/2025',
    '46:14',
    'Dates: "Published" must be a real day, written as',
    'did you mean 2025-03-14? Write published: 2025-03-14',
  ],
  [
    'a day that is none',
    'published: 2025-03-14',
    'published: 2025-02-30',
    '46:14',
    'Dates: "Published" must be a real day, written as',
    'write, for example, published: 2025-03-14',
  ],
  [
    'an address without https',
    'url: https://anyborough.example/pathway.pdf',
    'url: www.anyborough.example/pathway.pdf',
    '36:10',
    'Resources, item 1: "Address" must be a whole address, starting',
    'did you mean https://www.anyborough.example/pathway.pdf? Write',
  ],
  [
    'a kind of file as type',
    'type: document',
    'type: pdf',
    '35:11',
    'Resources, item 1: "Type" must be one of document, slides,',
    'choose the one that fits, such as type: document',
  ],
  // The details: how YAML is written.
  [
    'a colon in the title',
    'title: Open evenings',
    'title: Open evenings: meet the team',
    '2:8',
    'The value of "title" holds a colon followed by a space',
    'write title: "Open evenings: meet the team"',
  ],
  [
    'quotes that do not close',
    'title: Open evenings',
    'title: "Open evenings',
    '2:8',
    'The value of "title" opens quotes and does not close them',
    'write " at the end of the value',
  ],
  [
    'a tab before a field',
    '  - role: Workforce lead',
    '\t- role: Workforce lead',
    '11:1',
    'The line starts with a tab',
    'use spaces instead',
  ],
  [
    'no space after the colon',
    'status: running',
    'status:running',
    '13:1',
    'A space is missing after "status:"',
    'write status: running',
  ],
  [
    'a field given twice',
    'status: running',
    'status: running\nstatus: paused',
    '14:1',
    '"status" is given twice',
    'delete one of them',
  ],
  [
    'a number sign in a value',
    'team: Workforce Development Team',
    'team: Workforce Team # 4',
    '9:22',
    'The value ends here: everything after " #" is a comment that',
    'put the whole value in quotes if it belongs to it, or the',
  ],
  [
    'a line set in too little',
    '    email: workforce',
    '   email: workforce',
    '12:4',
    'The line of "email" starts too far to the left or right',
    'start the line as far in as the lines of the same list or',
  ],
  [
    'a bracket that does not close',
    'categories: []',
    'categories: [workforce',
    '7:1',
    'A [ or { is not closed',
    'write ] or } at its end, or put the whole value in double',
  ],
  [
    'a value that starts with @',
    'team: Workforce Development Team',
    'team: @AnyboroughSocialWork',
    '9:7',
    'The value of "team" starts with a sign that has a meaning of',
    'write team: "@AnyboroughSocialWork"',
  ],
  [
    'the second --- left out',
    '\n---\n\nStaff were',
    '\n\nStaff were',
    '1:1',
    'The details that start here have no end',
    'write --- on a line of its own after the last detail',
  ],
  [
    'a line above the first ---',
    '---\ntitle',
    'My example\n---\ntitle',
    '1:1',
    'The first line of the file must be exactly ---',
    'copy the top of the template, from the first --- to the second',
  ],
  [
    'stars around a word of the details',
    'team: Workforce Development Team',
    'team: *Workforce* Team',
    '9:7',
    '"*Workforce*" is a short form for a value elsewhere, and is not',
    'write the value itself; put text that starts with * in quotes',
  ],
  // Ids of councils, themes and measures.
  [
    'the id of a council misspelt',
    '  - anyborough',
    '  - anyborugh',
    '5:5',
    "council 'anyborugh' is not known: did you mean 'anyborough'?",
    'write anyborough',
  ],
  [
    'the name of a council for its id',
    '  - anyborough',
    '  - Anyborough',
    '5:5',
    'Councils, item 1: it must be lower-case letters, numbers and',
    'did you mean anyborough? Write an item of councils as anyborough',
  ],
  [
    'the title of a theme for its id',
    '  - recruitment',
    '  - Recruitment and retention',
    '8:5',
    'Themes, item 1: it must be lower-case letters, numbers and',
    'did you mean recruitment-and-retention? Write an item of themes',
  ],
  [
    'the id of a measure misspelt',
    'measure: vacancy-rate',
    'measure: vacancy-rates',
    '18:14',
    "measure 'vacancy-rates' is not known: did you mean",
    'write vacancy-rate',
  ],
  // Figures.
  [
    'a figure with its percent sign',
    'value: 21',
    'value: 21%',
    '28:16',
    'Figures, item 1, Values, item 2: "Value" must be a number,',
    'did you mean 21? Write value: 21',
  ],
  [
    'a figure in quotes',
    'value: 21',
    'value: "21"',
    '28:16',
    'Figures, item 1, Values, item 2: "Value" must be a number,',
    'did you mean 21? Write value: 21',
  ],
  [
    'a figure with a comma',
    'value: 21',
    'value: 1,210',
    '28:16',
    'Figures, item 1, Values, item 2: "Value" must be a number,',
    'did you mean 1210? Write value: 1210',
  ],
  [
    'a share above 100%',
    'value: 21',
    'value: 210',
    '28:16',
    "210 is outside the range of 'Vacancy rate' (0 to 100)",
    'check the number and its measure against the source',
  ],
  [
    'a figure without a period',
    '        value: 21\n        period: 2024-09',
    '        value: 21',
    '27:9',
    'Figures, item 1, Values, item 2: enter "Period" (for example,',
    'write period: 2024-09',
  ],
  [
    'a period in words',
    'period: 2024-09',
    'period: Sept 2024',
    '29:17',
    'Figures, item 1, Values, item 2: "Period" must be a year, month',
    'did you mean 2024-09? Write period: 2024-09',
  ],
  [
    'a financial year as people write it',
    'period: 2024-09',
    'period: 2023/24',
    '29:17',
    'Figures, item 1, Values, item 2: "Period" must be a year, month',
    'write, for example, period: 2024-09',
  ],
  [
    'a role that values have not',
    'role: after',
    'role: now',
    '27:15',
    'Figures, item 1, Values, item 2: "What the value is" must be',
    'choose the one that fits, such as role: before',
  ],
  [
    'a definition of its own that is not given',
    '    definitionNote: Posts with nobody in them\n',
    '',
    '20:17',
    "Enter what is counted in 'empty-posts', since its definition is",
    'add definitionNote: with a few words, or write definition:',
  ],
  [
    'two values before and none after',
    '      - role: after\n',
    '      - role: before\n',
    '24:7',
    "'empty-posts' has more than one before or after value",
    'keep one before and one after, or give each value its own group',
  ],
  // The text: MDX.
  [
    'bold words in HTML',
    'Staff were leaving,',
    'Staff were <b>leaving</b>,',
    '49:12',
    'The tag <b> is not allowed',
    'write **words**',
  ],
  [
    'a line break in HTML',
    'people applied.',
    'people applied.<br>',
    '49:44',
    'The tag <br> is not allowed',
    'start a new paragraph, or end the line with a backslash',
  ],
  [
    'a less-than sign before a number',
    'few people applied',
    '<5 people applied',
    '49:25',
    'A < starts a tag here, and the tag is not complete',
    'write \\< for the sign itself',
  ],
  [
    'curly brackets',
    'few people applied',
    'few {people} applied',
    '49:29',
    'Code in { and } is not allowed',
    'write the words themselves, and \\{ for the sign',
  ],
  [
    'a heading of level 1',
    '## What they did',
    '# What they did',
    '51:1',
    'Headings of level 1 are not allowed',
    'start the line with ##, ### or #### and a space; the title of',
  ],
  [
    'the name of a component misspelt',
    '<Callout title="Before you start">',
    '<Calout title="Before you start">',
    '57:1',
    'The tag <Calout> is not allowed',
    'did you mean <Callout>?',
  ],
  [
    'a component that does not close',
    '\n</Callout>\n',
    '\n',
    '57:1',
    '<Callout> is not closed, or not in the right place',
    'write </Callout> after its words, in the same paragraph, list',
  ],
  [
    'an attribute without quotes',
    'title="Before you start"',
    'title=Before',
    '57:1',
    'The tag <Callout> is not complete, or an attribute has no quotes',
    'write it like this: <Callout title="Before you',
  ],
  [
    'an attribute that the component has not',
    '<Callout title=',
    '<Callout heading=',
    '57:10',
    '"heading" is not an attribute of <Callout>',
    'did you mean title?',
  ],
  [
    'the name of a figure misspelt',
    'metric="empty-posts" />',
    'metric="empty-post" />',
    '65:1',
    "figure 'empty-post' is not among the figures at the top of the",
    'use one of: empty-posts',
  ],
  [
    'a figure without its slash',
    '<Figure metric="empty-posts" />',
    '<Figure metric="empty-posts">',
    '65:1',
    '<Figure> is not closed, or not in the right place',
    'write a slash before its end, like this: <Figure',
  ],
  [
    'a comment in HTML',
    'Agree who speaks.',
    '<!-- to do -->',
    '59:1',
    'Comments in HTML are not allowed',
    'delete it',
  ],
  [
    'a heading without words',
    '## What they did',
    '##',
    '51:1',
    'A heading has no words',
    'write them or delete it',
  ],
  [
    'curly quotes around an attribute',
    'title="Before you start"',
    'title=“Before you start”',
    '57:1',
    'The tag <Callout> is not complete, or an attribute has no quotes',
    'write it like this: <Callout title="Before you',
  ],
  [
    'a level of headings left out',
    '## What they did',
    '#### What they did',
    '51:1',
    'A heading of level 4 follows one of level 1',
    'start the line with ## and a space',
  ],
  // Links.
  [
    'a link that starts with www',
    '(https://anyborough.example/plan)',
    '(www.anyborough.example/plan)',
    '53:62',
    'The address "www.anyborough.example/plan" is not allowed in a',
    'write https://www.anyborough.example/plan',
  ],
  [
    'a link to a file on somebody’s computer',
    '(https://anyborough.example/plan)',
    '(C:\\Users\\me\\plan.docx)',
    '53:62',
    'The address "C:\\Users\\me\\plan.docx" is not allowed in a link',
    'use a whole address starting with https://,',
  ],
  [
    'a link without words',
    '[the plan](https',
    '[](https',
    '53:62',
    'A link has no words',
    'write the words of the link between [ and ]',
  ],
  [
    'an address between < and >',
    'Read [the plan](https://anyborough.example/plan).',
    'Read <https://anyborough.example/plan>.',
    '53:62',
    'An address in < and > is not allowed',
    'write [the words of the link](https://…)',
  ],
  [
    'a link that is code',
    '(https://anyborough.example/plan)',
    '(javascript:alert(1))',
    '53:62',
    'The address "javascript:alert(1)" is not allowed in a link',
    'use a whole address starting with https://,',
  ],
  [
    'a link with a space in its address',
    '(https://anyborough.example/plan)',
    '(https://anyborough.example/our plan)',
    '53:62',
    'The address of a link or picture holds a space, so it stands as',
    'write %20 for each space of a link; name a picture in lower',
  ],
  // Pictures.
  [
    'the name of a picture misspelt',
    './steps.png',
    './step.png',
    '55:1',
    'There is no such picture in the folder of the submission',
    'add the file, or mend its name',
  ],
  [
    'a picture without a description',
    '![Four steps from first visit to first day]',
    '![]',
    '55:1',
    'The picture has no description for people who cannot see it',
    'write ![what it shows](./name.png)',
  ],
  [
    'a picture on another site',
    './steps.png',
    'https://anyborough.example/steps.png',
    '55:1',
    'The address "https://anyborough.example/steps.png" is not',
    'put a .png, .jpg, .webp or .avif file in the folder of the',
  ],
  [
    'a picture whose name has a space',
    './steps.png',
    './Steps 1.png',
    '55:1',
    'The address of a link or picture holds a space, so it stands as',
    'write %20 for each space of a link; name a picture in lower',
  ],
  [
    'a picture among words',
    '\n\n![Four steps',
    '\nSee ![Four steps',
    '54:5',
    'A picture stands in the middle of other words, or in a list,',
    'put it on a line of its own, with an empty line before and',
  ],
  [
    'a character that cannot be seen, pasted in',
    'Agree who',
    'Agree​ who',
    '59:6',
    'A character that cannot be seen stands here (U+200B)',
    'delete it and type the text around it again',
  ],
];
