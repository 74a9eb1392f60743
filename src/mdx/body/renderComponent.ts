import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BodyPart } from '../../domain/body.ts';
import { readAttributes } from './attributes.ts';
import { pictureFrom } from './picture.ts';
import { placeOf, type Reading } from './reading.ts';
import { refuseTag } from './refuseTag.ts';

type RenderBlocks = (nodes: readonly (BlockContent | DefinitionContent)[]) => BodyPart[];

/** Turns a tag that stands by itself into a part, if it is one of the authors' components. */
export function renderComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  reading: Reading,
  renderBlocks: RenderBlocks,
): BodyPart[] {
  const name = node.name ?? '';
  const component = reading.components.get(name);
  if (component === undefined) {
    refuseTag(node, reading);
    return [];
  }
  const props = readAttributes(node, component, reading);
  const children = component.children ? renderBlocks(asBlocks(node)) : [];
  if (component.children !== node.children.length > 0) {
    reading.refuse(
      node,
      'body-component',
      component.children
        ? `<${name}> has no words between its tags`
        : `<${name}> takes no words between its tags`,
      `write it like this: ${component.example}`,
    );
    return [];
  }
  if (props === undefined) return [];
  if (name === 'Picture') return pictureFrom(node, props, reading);
  return [{ type: 'component', name, props, children, place: placeOf(node) }];
}

/** `<Callout>words</Callout>` on one line holds words, not paragraphs: make them a paragraph. */
function asBlocks(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): readonly (BlockContent | DefinitionContent)[] {
  if (node.type === 'mdxJsxFlowElement') return node.children;
  const children: PhrasingContent[] = node.children;
  return children.length === 0
    ? []
    : [{ type: 'paragraph', children, ...positionOf(children[0], children.at(-1)) }];
}

function positionOf(first: PhrasingContent | undefined, last: PhrasingContent | undefined) {
  return first?.position && last?.position
    ? { position: { start: first.position.start, end: last.position.end } }
    : {};
}
