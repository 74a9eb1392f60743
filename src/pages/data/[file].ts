import type { APIContext } from 'astro';
import { wholeOf } from '../../components/feed/feedResponse.ts';
import { getCatalogue } from '../../content.ts';
import { DATA_FILES, openData } from '../../domain/open-data/openData.ts';

interface Props {
  readonly name: string;
}

/** Files for reuse: each table as CSV and JSON, and what describes them. */
export function getStaticPaths() {
  return DATA_FILES.map((name) => ({ params: { file: name }, props: { name } }));
}

export async function GET({ props, site, url }: APIContext<Props>): Promise<Response> {
  const { files } = openData(await getCatalogue(), wholeOf(site ?? url));
  const file = files.find(({ name }) => name === props.name);
  if (file === undefined) throw new Error(`No table has the file "${props.name}".`);
  // Bytes, because a text body would lose the byte order mark on the way.
  return new Response(new TextEncoder().encode(file.text), {
    headers: { 'content-type': `${file.type}; charset=utf-8` },
  });
}
