import type { FieldPath } from './formField.ts';

/** What to do about a field that was left empty, by its path, for those that must have an answer. */
export const EMPTY_WORDS: Readonly<Record<FieldPath, string>> = {
  title: 'Enter what it is called',
  summary: 'Enter one or two sentences that say what it is',
  councils: 'Choose the council whose practice it is',
  themes: 'Choose at least one theme',
  status: 'Choose how far it has got',
  'contacts[].role': 'Enter the role of the person or team to ask',
  'contacts[].email': 'Enter the email address to ask at',
  result: 'Choose what came of it',
  evidence: 'Choose how you know',
  'metrics[].measure': 'Choose what the figure measures',
  'metrics[].definition': 'Choose whose way of counting it is',
  'metrics[].values': 'Enter at least one number',
  'metrics[].values[].role': 'Choose what this number is',
  'metrics[].values[].value': 'Enter the number',
  'voice[].text': 'Enter what was said',
  'voice[].who': 'Enter the role of whoever said it',
  'resources[].label': 'Enter what the resource is',
  'resources[].type': 'Choose what kind of resource it is',
  'adoptions[].council': 'Choose the council that looked at it',
  'adoptions[].decision': 'Choose what the other council decided',
  licence: 'Choose whether others may reuse your words',
  'approvals[].role': 'Choose who approved it',
};
