/**
 * What a page of the hub may be made of, element by element, with the attributes each may carry
 * beside those of every element. Written by hand and apart from the reader's own list, so that a
 * mistake there does not repeat here. Add to it when a component needs more, never to pass.
 */
export const ALLOWED_HTML: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  meta: ['charset', 'name', 'content', 'http-equiv', 'media', 'property'],
  title: [],
  link: ['rel', 'href', 'as', 'type', 'crossorigin', 'title', 'sizes'],
  script: ['type', 'src'],
  body: [],
  noscript: [],
  ...none('header nav main footer section article aside address div p span hgroup'),
  ...none('h1 h2 h3 h4 ul li dl dt dd blockquote figure figcaption pre hr br'),
  ...none('em strong small del code kbd mark abbr sup sub cite'),
  ol: ['start'],
  a: ['href', 'rel', 'download', 'hreflang', 'target'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  time: ['datetime'],
  ...none('table caption thead tbody tfoot tr'),
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  details: ['open', 'name'],
  summary: [],
  form: ['action', 'method'],
  label: ['for'],
  input: [
    'type',
    'name',
    'value',
    'autocomplete',
    'autocapitalize',
    'inputmode',
    'checked',
    'accept',
    'maxlength',
    'readonly',
    'spellcheck',
  ],
  textarea: ['name', 'autocomplete', 'rows', 'maxlength', 'readonly', 'spellcheck', 'wrap'],
  button: ['type', 'disabled'],
  dialog: [],
  fieldset: [],
  legend: [],
  select: ['name', 'autocomplete'],
  option: ['value'],
  optgroup: ['label'],
};

/** Elements inside pictures drawn in the page; all stand in the SVG namespace. */
export const ALLOWED_SVG: Readonly<Record<string, readonly string[]>> = {
  svg: ['viewbox', 'width', 'height', 'focusable', 'fill', 'stroke', 'stroke-width'],
  ...none('title desc g'),
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'stroke-width'],
  circle: ['cx', 'cy', 'r', 'fill'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'x2', 'y1', 'y2'],
  path: ['d', 'fill', 'stroke'],
  text: ['x', 'y', 'text-anchor'],
  tspan: ['x', 'y', 'dx', 'dy'],
};

/** Attributes any element may have: names, states and data, none of which a browser ever runs. */
export const ALLOWED_ANYWHERE =
  /^(?:id|class|lang|role|hidden|tabindex|aria-[a-z]+|data-[a-z]+(?:-[a-z]+)*)$/;

function none(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
