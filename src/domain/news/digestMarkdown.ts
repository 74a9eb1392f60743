import type { Digest } from './digest.ts';
import * as say from './digestWords.ts';

/** A newsletter as Markdown, for posts and messages. */
export function digestMarkdown(digest: Digest): string {
  const { title, period, opening, sections, closing, hub } = digest;
  const blocks = [
    `# ${escape(title)}`,
    `**${escape(period)}**`,
    escape(opening),
    ...sections.flatMap(({ heading, items }) => [
      `## ${escape(heading)}`,
      ...items.flatMap(({ title: name, where, address, lines }) => [
        `### [${escape(name)}](${address})\n\n${escape(where)}`,
        ...lines.map(escape),
      ]),
    ]),
    escape(closing),
    `[${escape(say.publishedBy(hub.name, hub.publisher))}](${hub.address})`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Text as Markdown shows it, whatever marks it holds. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}
