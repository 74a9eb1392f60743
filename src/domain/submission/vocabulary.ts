/**
 * The controlled lists of a submission, each with the words a reader opens where the label stands.
 * Order is the order in filters and forms.
 */
export interface Term {
  readonly label: string;
  readonly meaning: string;
}

export const STATUSES = {
  planned: {
    label: 'Planned',
    meaning: 'Decided on and described, but not started when last reviewed.',
  },
  piloting: { label: 'Piloting', meaning: 'Being tried with some teams, schools or families.' },
  running: { label: 'Running', meaning: 'Under way as described.' },
  mainstreamed: {
    label: 'Mainstreamed',
    meaning: 'Now part of how the council or partner usually works.',
  },
  paused: { label: 'Paused', meaning: 'Stopped for now, with the intention to start again.' },
  stopped: { label: 'Stopped', meaning: 'Ended. What was learned is still worth reading.' },
  'not-stated': {
    label: 'Not stated',
    meaning: 'The source does not say how far the work has got.',
  },
} as const satisfies Record<string, Term>;

export const RESULTS = {
  improved: {
    label: 'Improved',
    meaning: 'The council reports that what it set out to change got better.',
  },
  mixed: { label: 'Mixed', meaning: 'Some things got better and others did not.' },
  'no-clear-change': {
    label: 'No clear change',
    meaning: 'The council looked and could not see a difference.',
  },
  worsened: { label: 'Worsened', meaning: 'What the council set out to change got worse.' },
  'too-early': { label: 'Too early to say', meaning: 'The work has not run long enough to tell.' },
  'not-stated': { label: 'Not stated', meaning: 'The source does not say what happened.' },
} as const satisfies Record<string, Term>;

export const EVIDENCE = {
  described: {
    label: 'Described',
    meaning: 'The council describes what it did and what it believes changed.',
  },
  feedback: {
    label: 'Feedback',
    meaning: 'Surveys, comments or counts from people who took part.',
  },
  'before-after': {
    label: 'Before and after',
    meaning: 'The same figure at two points in time, with nothing to compare it with.',
  },
  compared: {
    label: 'Compared',
    meaning: 'Set against a group, place or period without the practice.',
  },
  independent: {
    label: 'Independent',
    meaning: 'Evaluated by somebody outside the council and its partners.',
  },
} as const satisfies Record<string, Term>;

export const STAGES = {
  draft: { label: 'Draft', meaning: 'Being written. Not on the public hub.' },
  'in-review': {
    label: 'In review',
    meaning: 'With the panel or awaiting approval. Not on the public hub.',
  },
  published: { label: 'Published', meaning: 'Approved and on the public hub.' },
  withdrawn: {
    label: 'Withdrawn',
    meaning: 'Taken down at the council’s request or because it no longer holds.',
  },
} as const satisfies Record<string, Term>;

export const ORIGINS = {
  submission: { label: 'Submission', meaning: 'Sent in by the council for this programme.' },
  'practice-guide': {
    label: 'Practice guide',
    meaning: 'Drawn from a guide the council published.',
  },
  report: { label: 'Report', meaning: 'Drawn from a published report about several councils.' },
  news: { label: 'News item', meaning: 'Drawn from a council’s news page.' },
} as const satisfies Record<string, Term>;

export const APPROVER_ROLES = {
  'director-of-childrens-services': {
    label: 'Director of Children’s Services',
    meaning: 'The council’s statutory lead for children’s services.',
  },
  'practice-leader': {
    label: 'Practice leader',
    meaning: 'The senior leader responsible for the quality of practice.',
  },
} as const satisfies Record<string, Term>;

/** What another council decided about a practice: equals, whatever the decision. */
export const ADOPTION_DECISIONS = {
  adopted: { label: 'Adopted', meaning: 'Taken up much as it is described here.' },
  adapted: { label: 'Adapted', meaning: 'Taken up with changes to fit the council.' },
  'considered-and-declined': {
    label: 'Considered and declined',
    meaning: 'Looked at and not taken up. It may suit another council all the same.',
  },
  stopped: {
    label: 'Stopped',
    meaning: 'Taken up and later ended. What was learned is worth as much as a success.',
  },
  'not-stated': {
    label: 'Decision not stated',
    meaning: 'The source names the council without saying what it decided.',
  },
} as const satisfies Record<string, Term>;

export const LICENCES = {
  'ogl-3.0': {
    label: 'Open Government Licence v3.0',
    meaning:
      'Text and figures may be copied and adapted with acknowledgement; contacts, logos and photographs may not.',
  },
  'not-stated': {
    label: 'Not stated',
    meaning:
      'The council has not said how its words may be reused. Ask the contact before copying them.',
  },
} as const satisfies Record<string, Term>;

export const DEFINITIONS = {
  'dfe-csww': {
    label: 'Department for Education definition',
    meaning: 'The figure uses the definition of the children’s social work workforce statistics.',
  },
  local: {
    label: 'Council’s own definition',
    meaning: 'The council counts this in its own way, said in a few words.',
  },
  'not-stated': {
    label: 'Definition not stated',
    meaning: 'The source does not say how the figure was counted.',
  },
} as const satisfies Record<string, Term>;

export const VALUE_ROLES = {
  before: { label: 'Before', meaning: 'Where the figure stood at the start.' },
  after: {
    label: 'After',
    meaning: 'Where the figure stood later, for the same measure and population.',
  },
  single: { label: 'Reported', meaning: 'One figure with nothing before it.' },
  target: { label: 'Target', meaning: 'What the council aims for, never a result.' },
  cumulative: { label: 'So far', meaning: 'A running total since the start.' },
  comparison: {
    label: 'Comparison',
    meaning: 'A group, place or period that the figure is set against.',
  },
} as const satisfies Record<string, Term>;

/** What a first year costs, so that examples can be told apart at a glance. */
export const COST_BANDS = {
  'no-extra-cost': {
    label: 'No extra cost',
    meaning: 'Done within existing budgets and hours, as the council describes it.',
  },
  'under-10k': { label: 'Under £10,000', meaning: 'Set-up and the first year together.' },
  '10k-to-50k': { label: '£10,000 to £50,000', meaning: 'Set-up and the first year together.' },
  '50k-to-250k': { label: '£50,000 to £250,000', meaning: 'Set-up and the first year together.' },
  'over-250k': { label: 'Over £250,000', meaning: 'Set-up and the first year together.' },
  'not-stated': { label: 'Not stated', meaning: 'The source gives no sum to go by.' },
} as const satisfies Record<string, Term>;

/** What another council asks before it copies a practice, in the order it asks. */
export const TRANSFER_PROMPTS = {
  needs: {
    label: 'What it needs first',
    meaning: 'What has to be in place before it can start: data, posts, agreements, partners.',
  },
  staffing: { label: 'Staffing', meaning: 'Who runs it, and how much of their time it takes.' },
  leadTime: { label: 'Lead-in time', meaning: 'How long it takes from the decision to first use.' },
  keep: {
    label: 'What to keep',
    meaning: 'The parts that make it work. Without them it is a different practice.',
  },
  adapt: {
    label: 'What to adapt',
    meaning: 'The parts another council can change to fit its size, people and partners.',
  },
  differently: {
    label: 'What they would do differently',
    meaning: 'What the council has learned and would change if it began again.',
  },
} as const satisfies Record<string, Term>;

/** How exact the source's words are: "about 30", "more than 500", "under 1%". */
export const QUALIFIERS = {
  about: { label: 'about', meaning: 'The source rounds or estimates.' },
  under: { label: 'under', meaning: 'Less than the value given.' },
  over: { label: 'over', meaning: 'More than the value given.' },
  'at-least': { label: 'at least', meaning: 'The value given or more.' },
  'up-to': { label: 'up to', meaning: 'The value given or less.' },
} as const satisfies Record<string, Term>;

export const RESOURCE_TYPES = {
  document: { label: 'Document', meaning: 'A PDF, Word file or similar.' },
  slides: { label: 'Slides', meaning: 'A presentation.' },
  video: { label: 'Video', meaning: 'A recording, opened on its own site.' },
  'web-page': { label: 'Web page', meaning: 'A page on another site.' },
  image: { label: 'Picture', meaning: 'A picture or diagram.' },
  data: { label: 'Data', meaning: 'A spreadsheet or dashboard.' },
  other: { label: 'Other', meaning: 'Something else.' },
} as const satisfies Record<string, Term>;

/** The keys of a list as the tuple that `z.enum` wants. */
export function keysOf<T extends Record<string, Term>>(
  list: T,
): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(list) as [keyof T & string, ...(keyof T & string)[]];
}
