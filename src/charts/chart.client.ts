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

/** Wakes a chart that came after the page: one that the browser drew. */
export function watchChart(chart: HTMLElement): void {
  watcher.observe(chart);
}

async function wake(chart: HTMLElement): Promise<void> {
  try {
    const { liveChart } = await import('./liveChart.client.ts');
    liveChart(chart);
  } catch {
    // The drawing stays: a chart that cannot wake is still a chart.
  }
}

for (const chart of document.querySelectorAll<HTMLElement>('[data-chart]')) watchChart(chart);
