/** The token that stands for each colour GOV.UK Frontend knows by what it is for. */
export const FUNCTIONAL: Readonly<Record<string, string>> = {
  brand: 'brand',
  text: 'ink',
  'inverse-text': 'on-brand',
  'secondary-text': 'muted',
  'print-text': 'ink',
  error: 'error',
  success: 'brand',
  border: 'line',
  'input-border': 'edge',
  hover: 'line',
  link: 'link',
  'link-visited': 'visited',
  'link-hover': 'link-hover',
  'link-active': 'link-hover',
};

/** The same for the colours of its palette that its parts name outright. */
export const PALETTE: Readonly<Record<string, string>> = {
  '#0b0c0c': 'ink',
  '#f3f3f3': 'surface',
  '#cecece': 'line',
  '#858686': 'edge',
  '#fff': 'paper',
  '#ffffff': 'paper',
  // A button under the pointer, and its lower edge.
  '#0b5c3e': 'link-hover',
  '#083d29': 'deep',
  // A link in a summary of errors under the pointer.
  '#651b1b': 'ink',
};

/** And for its sizes of text, by what they come to at 16 pixels to the rem. */
export const SIZES: Readonly<Record<string, string>> = {
  '1rem': 'text-s',
  '1.1875rem': 'text-m',
  '1.5rem': 'text-l',
  '2.25rem': 'text-xl',
  '3rem': 'text-2xl',
};
