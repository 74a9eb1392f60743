/** The lists of words on the page about the hub; its long text is in the content. */
export const resultIntro = 'What the council itself reports came of the work.';
export const howWeKnowIntro =
  'The strongest kind of evidence an example gives, from a description to an independent evaluation. It is a label for readers, not a test to pass.';
export const statusIntro = 'How far the work has got.';
export const definition = 'Whose definition';
export const definitionIntro =
  'Councils count the same thing in different ways. Figures can be compared only where the definition is the same.';
export const values = 'Kinds of value';
export const valuesIntro = 'What a figure in an example is. A target is never shown as a result.';
export const cost = 'What it cost';
export const costIntro =
  'Worked out from the sums an example gives, or from what the council says where it gives none.';
export const transfer = 'Would it work for you?';
export const transferIntro =
  'What readers ask before they copy a practice. What the source does not say is named as not stated.';
export const origin = 'Where examples come from';
export const originIntro = 'Each example says how it came to the hub, and leads to its source.';
export const approval = 'Who approves';
export const approvalIntro = 'Two people in the council approve an example before it is published.';
export const licences = 'Licences';
export const licencesIntro = 'How the words and figures of an example may be reused.';
