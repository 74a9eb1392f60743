import type { AtRule, Declaration, Plugin, Rule } from 'postcss';
import { FUNCTIONAL, PALETTE, SIZES } from './tokens.ts';

/** Kinds of its parts that the hub has no use for. */
const LEFT_OUT =
  /button--(?:start|inverse|warning)|button__start|breadcrumbs--|summary-card|no-|__actions|pagination__(?:item|list)|--extra-letter|-moz-/;
/** What is focused looks the same everywhere, by base.css and _form-manner.scss. */
const FOCUSED = /(?<!:not\(|\\):focus/;
/** Inherited, or for browsers that are no more. */
const DROPPED =
  /^(?:font-family|text-underline-offset|text-decoration-(?:thickness|skip.*)|(?:-webkit|-moz-osx)-font-smoothing|-webkit-clip-path|clip|-(?:webkit|ms)-user-select|-webkit-text-decoration-skip.*|word-wrap|-webkit-box-decoration-break)$/;
const GONE = /screen[^\s\w]|-ms-high-contrast: none|not \(text-wrap|not \(caret-color/;
/** Conditions that every browser of today meets. */
const ALWAYS = /-ms-ime-align|max\(calc|max\(0px\)/;

/**
 * Turns what stands in the layer `govuk` into the hub's own: its colours and sizes become tokens,
 * and what is never used goes. Throws at a colour that has no token, so that none gets past both
 * schemes.
 */
export function themedGovuk(): Plugin {
  return {
    postcssPlugin: 'themed-govuk',
    Once(root) {
      root.walkAtRules('layer', (layer) => {
        if (layer.params === 'govuk' && layer.nodes !== undefined) theme(layer);
      });
    },
  };
}

function theme(layer: AtRule): void {
  layer.walkComments((comment) => {
    comment.remove();
  });
  layer.walkAtRules((condition) => {
    if (GONE.test(condition.params)) condition.remove();
    else if (ALWAYS.test(condition.params)) condition.replaceWith(condition.nodes ?? []);
  });
  layer.walkRules(keepUsed);
  layer.walkDecls((declaration) => {
    if (DROPPED.test(declaration.prop)) declaration.remove();
    else withTokens(declaration);
  });
  removeEmpty(layer);
}

function keepUsed(rule: Rule): void {
  const used = rule.selectors.filter(
    (selector) => !LEFT_OUT.test(selector) && !FOCUSED.test(selector),
  );
  if (used.length === 0) rule.remove();
  else if (used.length < rule.selectors.length) rule.selectors = used;
}

function withTokens(declaration: Declaration): void {
  const { prop, value } = declaration;
  const size = prop === 'font-size' ? SIZES[value] : undefined;
  if (size !== undefined) {
    declaration.value = `var(--${size})`;
    return;
  }
  declaration.value = value
    .replace(/var\(--govuk-([a-z-]+)-colour,[^)]*\)/g, (_, name: string) =>
      token(FUNCTIONAL[name], name, declaration),
    )
    .replace(/#[0-9a-f]{3,8}\b/gi, (hex) => token(PALETTE[hex.toLowerCase()], hex, declaration));
}

function token(name: string | undefined, colour: string, declaration: Declaration): string {
  if (name !== undefined) return `var(--${name})`;
  throw declaration.error(
    `No token stands for GOV.UK Frontend's colour ${colour}. Name one in src/integrations/govuk/tokens.ts.`,
  );
}

function removeEmpty(layer: AtRule): void {
  layer.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  layer.walkAtRules((condition) => {
    if (condition.nodes?.length === 0) condition.remove();
  });
}
