import { getElsewhere } from '../../content.ts';
import type { FoundElsewhere } from '../../domain/federation/rankElsewhere.ts';

/** The examples of other hubs, for the search page; only a hub that names others has the file. */
export async function getStaticPaths() {
  const hubs = await getElsewhere();
  return hubs.length === 0 ? [] : [{ params: { file: 'examples' } }];
}

export async function GET(): Promise<Response> {
  const examples = (await getElsewhere()).flatMap(({ hub, examples: theirs }) =>
    theirs.map((example): FoundElsewhere => ({ ...example, hub: hub.name })),
  );
  return new Response(JSON.stringify(examples), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
