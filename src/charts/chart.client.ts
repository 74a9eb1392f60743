import type { ChartSpec } from '../domain/comparison/chartSpec.ts';

/**
 * Wakes charts as they near the screen. Until then, and without script, the drawing that the
 * build made stands; nothing of Chart.js is fetched before a chart is about to be seen.
 */
const NEAR = '300px';

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      watcher.unobserve(target);
      void wake(target);
    }
  },
  { rootMargin: NEAR },
);

const drawn = new WeakMap<HTMLElement, ChartSpec>();

/** Wakes a chart that came after the page: one that the browser drew, of what is given here. */
export function watchChart(chart: HTMLElement, spec: ChartSpec): void {
  drawn.set(chart, spec);
  watcher.observe(chart);
}

async function wake(chart: HTMLElement): Promise<void> {
  try {
    const { liveChart } = await import('./liveChart.client.ts');
    liveChart(chart, drawn.get(chart) ?? builtSpec(chart));
  } catch {
    // The drawing stays: a chart that cannot wake is still a chart.
  }
}

/** What stands in the page: the build wrote it from the same type. */
function builtSpec(chart: HTMLElement): ChartSpec {
  const data = chart.querySelector('script[type="application/json"]')?.textContent;
  return JSON.parse(data ?? '') as ChartSpec;
}

for (const chart of document.querySelectorAll<HTMLElement>('[data-chart]')) watcher.observe(chart);
