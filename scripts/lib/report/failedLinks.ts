import { linksOf } from '../../../src/checks/links.ts';
import type { Report } from '../../../src/checks/report.ts';
import type { Sources } from '../../../src/checks/sources.ts';
import type { FailedLink } from '../../../src/domain/report/linksSection.ts';
import { type AskAddress, askAddress } from './askAddress.ts';

/** Links within the hub that its check found to lead nowhere. */
export function deadLinks({ problems }: Report): FailedLink[] {
  return problems
    .filter(({ rule }) => rule === 'dead-internal-link')
    .map(({ file, line, message }) => ({
      where: `${file}:${String(line)}`,
      what: 'No such page here',
      address: /'([^']+)'/.exec(message)?.[1] ?? '',
    }));
}

/**
 * Links to other sites that fail when they are asked for, each address once. Sites are asked side by
 * side, the pages of one site one after another, so that none is pressed. `told` hears after each how
 * many were asked, and of how many.
 */
export async function failedElsewhere(
  sources: Sources,
  ask: AskAddress = askAddress,
  told: (asked: number, all: number) => void = () => undefined,
): Promise<FailedLink[]> {
  const places = new Map<string, string>();
  for (const { source, address } of linksOf(sources)) {
    if (/^https?:\/\//.test(address) && !places.has(address)) places.set(address, source.file);
  }
  const bySite = Map.groupBy(places.keys(), (address) => new URL(address).host);
  let asked = 0;
  const failed = await Promise.all(
    [...bySite.values()].map(async (addresses) => {
      const found: FailedLink[] = [];
      for (const address of addresses) {
        const what = await ask(address);
        asked += 1;
        told(asked, places.size);
        if (what !== undefined) found.push({ where: places.get(address) ?? '', what, address });
      }
      return found;
    }),
  );
  return failed.flat().toSorted((a, b) => (a.where < b.where ? -1 : 1));
}
