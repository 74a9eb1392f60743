import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { BodyPart } from '../../domain/body.ts';
import { escapeHtml } from './escapeHtml.ts';
import { pictureOf } from './picture.ts';
import { plainText } from './plainText.ts';
import { placeOf, writtenAs, type Reading } from './reading.ts';
import { refuseComponentHere } from './refuseTag.ts';
import { renderComponent } from './renderComponent.ts';
import { checkDefinition, refuseExpression, refuseKind, renderInline } from './renderInline.ts';
import { renderTable } from './renderTable.ts';

/** Turns blocks into parts. Whatever is not listed here is refused. */
export function renderBlocks(nodes: readonly RootContent[], reading: Reading): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const part of nodes.flatMap((node) => block(node, reading))) {
    const last = parts.at(-1);
    if (part.type === 'html' && last?.type === 'html') {
      parts[parts.length - 1] = { type: 'html', html: last.html + part.html };
    } else {
      parts.push(part);
    }
  }
  return parts;
}

function block(node: RootContent, reading: Reading): BodyPart[] {
  switch (node.type) {
    case 'paragraph': {
      const alone = standAlone(node);
      return alone === undefined
        ? html(paragraph(node, reading))
        : alone.flatMap((child) =>
            child.type === 'image' ? pictureOf(child, reading) : component(child),
          );
    }
    case 'mdxJsxFlowElement':
      return component(node);
    default:
      return html(plainBlock(node, reading));
  }

  function component(tag: Parameters<typeof renderComponent>[0]): BodyPart[] {
    return renderComponent(tag, reading, (children) => renderBlocks(children, reading));
  }
}

/** Blocks that are wholly words. Lists and quotes hold only these, so each part's HTML is whole. */
function plainBlock(node: RootContent, reading: Reading): string {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, reading);
    case 'heading':
      return heading(node, reading);
    case 'list':
      return list(node, reading);
    case 'blockquote':
      return `<blockquote>${plainBlocks(node.children, reading)}</blockquote>`;
    case 'table':
      return renderTable(node, reading);
    case 'code':
      reading.marks.push({ type: 'words', text: node.value, ...placeOf(node) });
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case 'thematicBreak':
      return '<hr>';
    case 'definition':
      checkDefinition(node, reading);
      return '';
    case 'mdxFlowExpression':
      return refuseExpression(node, reading);
    case 'mdxJsxFlowElement':
      refuseComponentHere(node, reading);
      return '';
    default:
      return refuseKind(node, reading);
  }
}

function plainBlocks(nodes: readonly RootContent[], reading: Reading): string {
  return nodes.map((node) => plainBlock(node, reading)).join('');
}

function paragraph(node: Paragraph, reading: Reading): string {
  return isModuleCode(node, reading) ? '' : `<p>${words(node, reading)}</p>`;
}

function words(node: Paragraph, reading: Reading): string {
  const text = plainText(node);
  if (text !== '') reading.marks.push({ type: 'words', text, ...placeOf(node) });
  return renderInline(node.children, reading);
}

function heading(node: Heading, reading: Reading): string {
  if (isModuleCode(node, reading)) return '';
  const { depth } = node;
  const text = plainText(node);
  const inner = renderInline(node.children, reading);
  if (depth !== 2 && depth !== 3 && depth !== 4) {
    reading.refuse(
      node,
      'body-heading',
      `Headings of level ${depth} are not allowed`,
      'start the line with ##, ### or #### and a space; the title of the page is level 1',
    );
    return '';
  }
  if (text === '') {
    reading.refuse(node, 'body-heading', 'A heading has no words', 'write them or delete it');
    return '';
  }
  const above = reading.headings.at(-1)?.depth ?? 1;
  if (depth > above + 1) {
    reading.warn(
      node,
      'body-heading-order',
      `A heading of level ${depth} follows one of level ${above}`,
      `start the line with ${'#'.repeat(above + 1)} and a space`,
    );
  }
  const id = reading.headingId(text);
  reading.headings.push({ id, depth, text });
  reading.marks.push({ type: 'heading', id, text, ...placeOf(node) });
  return `<h${depth} id="${escapeHtml(id)}">${inner}</h${depth}>`;
}

function list(node: List, reading: Reading): string {
  const items = node.children.map((item) => `<li>${listItem(item, reading)}</li>`).join('');
  if (node.ordered !== true) return `<ul>${items}</ul>`;
  const start = node.start ?? 1;
  return start === 1 ? `<ol>${items}</ol>` : `<ol start="${start}">${items}</ol>`;
}

function listItem(item: ListItem, reading: Reading): string {
  return item.children
    .map((child) =>
      child.type === 'paragraph' && item.spread !== true && !isModuleCode(child, reading)
        ? words(child, reading)
        : plainBlock(child, reading),
    )
    .join('');
}

/** The tags and pictures of a paragraph that holds nothing else; otherwise `undefined`. */
function standAlone(node: Paragraph) {
  const children = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const alone = children.filter(
    (child) => child.type === 'image' || child.type === 'mdxJsxTextElement',
  );
  return alone.length > 0 && alone.length === children.length ? alone : undefined;
}

// Other tools run such a block as code; a text that they read otherwise is not published.
function isModuleCode(node: Paragraph | Heading, reading: Reading): boolean {
  if (!/^(?:import|export)(?![\p{L}\p{N}_$-])/u.test(writtenAs(reading, node))) return false;
  reading.refuse(
    node,
    'body-module-code',
    'A paragraph that starts with "import" or "export" is code to other tools',
    'delete it if it is code, or start the sentence with another word',
  );
  return true;
}

function html(text: string): BodyPart[] {
  return text === '' ? [] : [{ type: 'html', html: text }];
}
