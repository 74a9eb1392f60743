import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { closestMatch } from '../../domain/closestMatch.ts';
import { isPlain } from '../characters.ts';
import type { AuthorComponent } from '../components.ts';
import { schemaWords } from '../schemaWords.ts';
import type { Reading } from './reading.ts';
import { safeAddress } from './safeAddress.ts';

type Literal = string | number | boolean;

/**
 * Reads the attributes of a component by its schema: strings, numbers, true and false, as they
 * were written; nothing is worked out. `undefined` when one of them is refused.
 */
export function readAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  component: AuthorComponent,
  reading: Reading,
): Record<string, Literal> | undefined {
  const before = reading.findings.length;
  const written = new Map<string, { attribute: MdxJsxAttribute; value: Literal }>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      reading.refuse(
        attribute,
        'body-attribute',
        'Code in { and } is not allowed in a tag',
        'write each attribute as name="text"',
      );
    } else if (written.has(attribute.name)) {
      const message = `"${attribute.name}" is given twice`;
      reading.refuse(attribute, 'body-attribute', message, 'delete one of them');
    } else {
      const value = literal(attribute, reading);
      if (value !== undefined) written.set(attribute.name, { attribute, value });
    }
  }
  if (reading.findings.length > before) return undefined;

  // fromEntries defines own properties, so a name such as __proto__ stays a mere name.
  const values = Object.fromEntries([...written].map(([name, { value }]) => [name, value]));
  const result = component.attributes.safeParse(values, { error: schemaWords });
  if (!result.success) {
    const remedy = `write it like this: ${component.example}`;
    const { issues } = result.error;
    const unknown = issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [],
    );
    const missing = issues
      .filter(({ code }) => code !== 'unrecognized_keys')
      .map(({ path }) => String(path[0]))
      .filter((name) => !written.has(name));
    // One name that is not known and one that is missing: the first was meant to be the second.
    const meant = unknown.length === 1 && missing.length === 1 ? missing[0] : undefined;
    for (const key of unknown) refuseName(key, meant);
    for (const issue of issues) {
      const name = String(issue.path[0]);
      if (issue.code === 'unrecognized_keys' || name === meant) continue;
      const at = written.get(name)?.attribute ?? node;
      const message = written.has(name)
        ? `"${name}" ${issue.message}`
        : `<${node.name ?? ''}> has no "${name}"`;
      reading.refuse(at, 'body-attribute', message, remedy);
    }
    return undefined;
  }
  const props = Object.fromEntries(
    Object.entries(result.data).filter((entry): entry is [string, Literal] => isLiteral(entry[1])),
  );
  const href = props.href;
  if (typeof href === 'string') {
    const address = safeAddress(href);
    if (address === undefined) {
      reading.refuse(
        written.get('href')?.attribute ?? node,
        'link-address',
        `The address "${href.slice(0, 60)}" is not allowed`,
        'use a whole address starting with https://, without a user name',
      );
      return undefined;
    }
    return { ...props, href: address };
  }
  return props;

  function refuseName(key: string, meant: string | undefined): void {
    const names = Object.keys(component.attributes.shape);
    const close = meant ?? closestMatch(key, names);
    reading.refuse(
      written.get(key)?.attribute ?? node,
      'body-attribute',
      `"${key.slice(0, 40)}" is not an attribute of <${node.name ?? ''}>`,
      close === undefined ? `use ${names.join(', ')}` : `did you mean ${close}?`,
    );
  }
}

function literal(attribute: MdxJsxAttribute, reading: Reading): Literal | undefined {
  const { name, value } = attribute;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') {
    if (isPlain(value)) return value;
    reading.refuse(
      attribute,
      'text-hidden-character',
      `"${name}" holds a character that cannot be seen`,
      'type the words again',
    );
    return undefined;
  }
  const code = value.value.trim();
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(code)) return Number(code);
  if (code === 'true' || code === 'false') return code === 'true';
  reading.refuse(
    attribute,
    'body-attribute',
    `${name}={…} may only hold a number, true or false`,
    `write ${name}="text"`,
  );
  return undefined;
}

function isLiteral(value: unknown): value is Literal {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
