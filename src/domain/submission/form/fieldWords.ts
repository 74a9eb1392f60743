import type { FieldPath, ListName } from './formField.ts';

/** What a form says about a field beyond its title and description in the schema. */
interface FieldWords {
  /** A plain question in place of the title. */
  readonly label?: string;
  /** In place of the description, where that speaks of files. Empty for none. */
  readonly hint?: string;
  /** Where an id is chosen from. */
  readonly list?: ListName;
  /** What one item is called. */
  readonly noun?: string;
  /** Before or after a number: £. */
  readonly unit?: string;
  /** Text for which `not-stated` is an answer. */
  readonly unknown?: boolean;
  /** Whether few rows need it. */
  readonly rare?: boolean;
  /** False where the example of the schema would not help who fills in a form. */
  readonly example?: boolean;
}

const LEAVE_EMPTY = 'Leave it empty if that is not known.';

/** By path. A test fails when one names a field that the schema does not have. */
export const FIELD_WORDS: Readonly<Record<FieldPath, FieldWords>> = {
  title: {
    label: 'What is it called?',
    hint: 'The name of the practice. Leave out the council’s name: it stands beside the title.',
  },
  summary: {
    label: 'What is it, in one or two sentences?',
    example: false,
  },
  councils: {
    label: 'Which councils’ practice is it?',
    hint: 'Start to type a name, then choose it. There can be more than one.',
    list: 'councils',
    noun: 'council',
  },
  provider: {
    label: 'Does a trust, company or joint service run it?',
    hint: 'Only where one runs it for the councils.',
    list: 'providers',
    example: false,
  },
  categories: {
    label: 'Which category of the programme is it for?',
    hint: 'The first that you choose is the main one. Choose none if you are not sure.',
    list: 'categories',
    noun: 'category',
  },
  themes: {
    label: 'What is it about?',
    hint: 'Choose 1 to 7 themes. The first that you choose is the main one.',
    list: 'themes',
    noun: 'theme',
  },
  practiceModels: {
    label: 'Which named ways of working does it use?',
    hint: 'Start to type a name, then choose it.',
    list: 'practiceModels',
    noun: 'way of working',
  },
  team: { label: 'Which team runs it?', hint: '' },
  partners: {
    label: 'Who else took part?',
    hint: 'Organisations, not people.',
    noun: 'partner',
  },
  contacts: {
    label: 'Whom should a reader ask?',
    hint: 'What you enter here is published. A team mailbox lasts longest. Add nobody if no contact may be published.',
    noun: 'contact',
  },
  'contacts[].confirmed': {
    label: 'When did the council last say that this contact is right?',
    hint: '',
    rare: true,
  },
  status: { label: 'How far has it got?', hint: '' },
  started: {
    label: 'When did it begin?',
    hint: `A year, a month or a day. ${LEAVE_EMPTY}`,
  },
  result: {
    label: 'What was the result?',
    hint: 'What your council would say. Work that is mixed or stopped is as welcome as work that went well.',
  },
  evidence: {
    label: 'How do you know?',
    hint: 'The strongest kind of evidence that you give. It is a label for readers, not a test to pass.',
  },
  metrics: {
    label: 'Which figures show it?',
    hint: 'Every figure that a reader could use, with who was counted and when. Figures in your story belong here too.',
    noun: 'figure',
  },
  'metrics[].id': {
    label: 'A name for this figure',
    hint: 'Only where two of your figures are of the same measure: lower-case words joined by hyphens.',
    rare: true,
  },
  'metrics[].measure': {
    label: 'What does it measure?',
    hint: 'Start to type, for example vacancy, then choose. If nothing fits, keep the figure in your story and say so when you send it.',
    list: 'measures',
  },
  'metrics[].population': {
    label: 'Who or what is counted?',
    hint: `The people, teams or places, in a few words. ${LEAVE_EMPTY}`,
    unknown: true,
  },
  'metrics[].definition': { label: 'Whose way of counting is it?', hint: '' },
  'metrics[].definitionNote': {
    label: 'What exactly is counted?',
    hint: 'Needed where the council counts it in its own way.',
  },
  'metrics[].source': {
    label: 'Where does the number come from?',
    hint: LEAVE_EMPTY,
    unknown: true,
  },
  'metrics[].values': {
    label: 'The numbers',
    hint: 'One number, or the numbers before and after.',
    noun: 'number',
  },
  'metrics[].values[].role': {
    label: 'What is this number?',
    hint: 'Before and after count the same people at two times. A target is never a result.',
  },
  'metrics[].values[].value': {
    label: 'The number',
    hint: 'Without its unit: 27 for 27%.',
    example: false,
  },
  'metrics[].values[].qualifier': {
    label: 'How exact is it?',
    hint: '',
    example: false,
  },
  'metrics[].values[].period': {
    label: 'When was it so?',
    hint: `A year, month or day, or two of them with “to” between. ${LEAVE_EMPTY}`,
  },
  'metrics[].values[].group': {
    label: 'Which group is it about?',
    hint: 'Only where one figure sets groups side by side.',
    rare: true,
  },
  'metrics[].values[].n': {
    label: 'How many people or cases is it worked out from?',
    hint: '',
    rare: true,
  },
  'metrics[].note': {
    label: 'What must a reader know before using it?',
    hint: '',
    example: false,
  },
  cost: { label: 'What did it cost?', hint: 'Leave out what is not known: the page then says so.' },
  'cost.setUp': { label: 'To set up', hint: 'Spent once.', unit: '£' },
  'cost.annual': { label: 'Each year', hint: '', unit: '£' },
  'cost.band': {
    label: 'If there is no sum, roughly how much?',
    hint: '',
  },
  'cost.basis': { label: 'What does the cost cover?' },
  'cost.priceYear': { label: 'Which year’s prices are these?', hint: '' },
  'cost.note': { label: 'Anything else about money', hint: '' },
  transfer: {
    label: 'What should another council know before copying it?',
    hint: '',
  },
  'transfer.needs': { label: 'What has to be in place first?', hint: '', noun: 'need' },
  'transfer.staffing': { label: 'Who runs it, and for how much of their time?', hint: '' },
  'transfer.leadTime': { label: 'How long from decision to first use?', hint: '' },
  'transfer.keep': {
    label: 'What should they keep?',
    hint: 'The parts that make it work.',
    noun: 'part to keep',
  },
  'transfer.adapt': {
    label: 'What could they change?',
    hint: 'To fit their size, people and partners.',
    noun: 'part to change',
  },
  'transfer.differently': {
    label: 'What would you do differently?',
    hint: 'With hindsight.',
  },
  voice: {
    label: 'What did people say?',
    hint: 'Children, families, staff or partners. Give their role, never a name.',
    noun: 'voice',
  },
  'voice[].text': { hint: '' },
  'voice[].form': { label: 'Are these their own words?', hint: '' },
  'voice[].who': { label: 'Who said it?' },
  'voice[].date': { label: 'When was it said?', hint: LEAVE_EMPTY },
  resources: {
    label: 'What can you share?',
    hint: 'Documents, slides, a video with captions. What has no web address can be asked for.',
    noun: 'resource',
  },
  'resources[].label': { label: 'What is it?', hint: '' },
  'resources[].type': { label: 'What kind is it?', hint: '' },
  'resources[].url': {
    label: 'Where is it?',
    hint: 'Its whole web address. Leave it empty if readers should ask the contact.',
  },
  'resources[].accessible': {
    label: 'Is it known to be accessible?',
    rare: true,
    hint: 'Whether it meets the accessibility standard for public websites.',
  },
  adoptions: {
    label: 'Has another council looked at it?',
    hint: 'What they decided, what they changed and what happened. To stop or to decline is as useful to readers as to adopt.',
    noun: 'council',
  },
  'adoptions[].council': {
    label: 'Which council?',
    hint: 'Start to type a name, then choose it.',
    list: 'councils',
  },
  'adoptions[].decision': { label: 'What did it decide?', hint: '' },
  'adoptions[].date': { label: 'When did it decide?', hint: LEAVE_EMPTY },
  'adoptions[].changed': { label: 'What did it change?', hint: 'And why.', example: false },
  'adoptions[].result': { label: 'What came of it there?', hint: '' },
  'adoptions[].outcome': {
    label: 'What happened, or why did it decline or stop?',
    hint: 'In that council’s own words. Name nobody.',
    example: false,
  },
  'adoptions[].source': {
    label: 'Who says so?',
    hint: `A role at that council, or a published document. ${LEAVE_EMPTY}`,
    unknown: true,
  },
  origin: { hint: '' },
  licence: {
    label: 'May others reuse your words?',
    hint: 'For the words and figures of this example.',
  },
  approvals: {
    label: 'Who has approved it?',
    hint: 'Both are needed before it is published, not before you send it.',
    noun: 'approval',
  },
  stage: { hint: '' },
  dates: { hint: 'Days that are not known are left out.' },
  withdrawnBecause: { hint: 'Only if the council wishes to say. Readers see it.', example: false },
  replaces: { hint: 'Older names whose addresses now lead here.', noun: 'older name' },
  reviewNotes: { noun: 'note' },
  waivers: {
    hint: 'Rules of the check that do not apply to a passage, each with its reason.',
    noun: 'waiver',
  },
};
