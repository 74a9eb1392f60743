import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateHub } from '../bench/generateHub.ts';

/** Few examples: the pictures are of the form, which shows none of them. */
const EXAMPLES = 4;

const SITE = `name: Practice Spotlight
tagline: What councils are trying, what came of it and whom to ask.
organisation:
  name: An invented alliance
  shortName: Alliance
  url: https://alliance.example/
  about: It exists in these pictures only.
region: London
language: en-GB
address: https://hub.alliance.example
contacts:
  - role: Editor
    name: Alex Example
    email: hub@alliance.example
`;

/** Writes a hub in which no council, person or address is real. */
export function writeInventedHub(folder: string): void {
  generateHub(folder, EXAMPLES, 1);
  writeFileSync(path.join(folder, 'site.yml'), SITE);
}

/** An example as somebody may send it, with letters that nobody explains. */
const TEXT = `---
title: Open evenings for returning staff
summary: Managers meet people who left children’s services and would like to come back.
councils: [anyborough]
categories: []
themes: [recruitment]
contacts:
  - role: Workforce lead
    email: workforce@anyborough.example
status: running
started: 2024-09
result: improved
evidence: before-after
metrics:
  - measure: vacancy-rate
    population: Social workers
    definition: local
    definitionNote: Posts with nobody in them.
    source: Workforce dashboard
    values:
      - { role: before, value: 27, period: 2024-09 }
      - { role: after, value: 21, period: 2025-09 }
origin: { kind: submission, publisher: An invented alliance }
licence: ogl-3.0
approvals: []
stage: draft
---

## The problem

People who left said that nobody had asked them to come back.

## What you did

Managers held an open evening each month with the OD team. Staff of all grades told those who came what had changed.

## What came of it

The vacancy rate fell from 27% to 21% in a year.

<Figure metric="vacancy-rate" />

## What to know before copying it

A manager needs to come to each evening, and somebody has to ring everybody who came.
`;

export const EXAMPLE = { id: 'anyborough-open-evenings', text: TEXT } as const;
