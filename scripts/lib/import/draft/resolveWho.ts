import type { Council } from '../../../../src/domain/council/schema.ts';
import type { Provider } from '../../../../src/domain/provider/schema.ts';
import type { Known } from './draft.ts';

/** Whose practice it is, as far as a name says so. */
export interface Who {
  readonly councils: readonly string[];
  readonly provider?: string | undefined;
  /** Names that the hub does not know. */
  readonly unknown: readonly string[];
}

const KINDS =
  'london borough|royal borough|metropolitan borough|metropolitan district|county borough|lb|rb|rbl|mb|city|county|borough|district';
const BEFORE = new RegExp(String.raw`^(?:the )?(?:(?:${KINDS})(?: of)?|council of) (?:the )?`);
const AFTER =
  / (?:(?:london|royal|metropolitan)? ?(?:borough|city|county|district)? ?council|lbc|mbc|children’?s (?:services|trust|social care)|(?:city|county|borough))$/;

/**
 * Reads names such as "LB of Barnet", "Royal Borough of Greenwich", "Westminster City Council, RB
 * of Kensington & Chelsea" or a provider's. Councils of a provider are those it serves in the
 * hub's region, or all of them where it serves none there.
 */
export function resolveWho(text: string, known: Known): Who {
  const councils = councilLookUp(known.councils);
  const providers = new Map(
    known.providers.flatMap((each) =>
      [each.name, ...(each.aliases ?? [])].map((name) => [plain(name), each] as const),
    ),
  );
  const found: string[] = [];
  const unknown: string[] = [];
  let provider: Provider | undefined;
  for (const name of namesIn(text, (each) => councils(each) ?? providers.get(plain(each))?.id)) {
    const council = councils(name);
    const served = providers.get(plain(name));
    if (council !== undefined) found.push(council);
    else if (served !== undefined) provider ??= served;
    else unknown.push(name);
  }
  if (provider !== undefined && found.length === 0) found.push(...servedIn(provider, known));
  return { councils: [...new Set(found)], provider: provider?.id, unknown };
}

function servedIn({ serves }: Provider, { councils, region }: Known): string[] {
  const now = serves.filter(({ to }) => to === undefined).map(({ council }) => council);
  const all = now.length > 0 ? now : serves.map(({ council }) => council);
  const near = all.filter((id) => councils.find((each) => each.id === id)?.region === region);
  return near.length > 0 ? near : all;
}

/** Looks a council up by any name people give it, with or without its kind. */
export function councilLookUp(councils: readonly Council[]): (name: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const { id, name, shortName, aliases } of councils) {
    for (const each of [name, shortName, ...aliases]) {
      // A council's own short name wins over another's alias.
      if (!ids.has(plain(each)) || each === shortName) ids.set(plain(each), id);
    }
  }
  return (name) => {
    const words = plain(name);
    const bare = words.replace(BEFORE, '');
    const short = bare.replace(AFTER, '');
    return ids.get(words) ?? ids.get(bare) ?? ids.get(words.replace(AFTER, '')) ?? ids.get(short);
  };
}

/** Names of a list; an "and" or "&" parts two only where both sides are known. */
function namesIn(text: string, isKnown: (name: string) => string | undefined): string[] {
  return text
    .split(/\s*(?:[,;/+]|\n)\s*/)
    .map((part) => part.replace(/^(?:and|&)\s+/i, '').trim())
    .filter((part) => part !== '')
    .flatMap((part) => parted(part, isKnown));
}

function parted(part: string, isKnown: (name: string) => string | undefined): string[] {
  if (isKnown(part) !== undefined) return [part];
  for (const { index, 0: joint } of part.matchAll(/\s+(?:and|&|with)\s+/gi)) {
    const [first, rest] = [part.slice(0, index), part.slice(index + joint.length)];
    if (isKnown(first) === undefined) continue;
    const others = parted(rest, isKnown);
    if (others.every((each) => isKnown(each) !== undefined)) return [first, ...others];
  }
  return [part];
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll("'", '’')
    .replace(/[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
