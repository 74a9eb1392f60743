import type { ChartHub } from '../../domain/published-chart/reuseText.ts';
import type { Site } from '../../domain/site/schema.ts';
import { withBase } from '../withBase.ts';

/** Who publishes charts; `root` is where the hub is published. Addresses elsewhere stay as they are. */
export function chartHub({ name, organisation }: Site, root: URL): ChartHub {
  return {
    name: `${organisation.shortName} ${name}`,
    whole: (address) => (URL.canParse(address) ? address : new URL(withBase(address), root).href),
  };
}
