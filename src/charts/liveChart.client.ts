import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import type { ChartSpec } from '../domain/comparison/chartSpec.ts';
import * as say from '../words/charts.ts';
import { chartConfig, spokenAt } from './chartConfig.ts';
import { coloursAt, onColourChange } from './colours.client.ts';
import { nextStep, type Step } from './keySteps.ts';
import { placeChart } from './place.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Puts a canvas in the place of a drawing: the same chart, with a pointer and arrow keys. */
export function liveChart(box: HTMLElement, spec: ChartSpec): void {
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.role = 'img';
  canvas.ariaLabel = say.useArrowKeys(spec.sentence);
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  box.append(canvas, status);
  box.classList.add('is-live');

  let chart: Chart<'line', { x: number; y: number }[]> | undefined;
  let step: Step | undefined;

  const draw = (): void => {
    // A chart drawn again in the browser leaves its earlier self behind.
    if (!box.isConnected) return;
    const width = Math.floor(box.clientWidth);
    if (width === 0) return;
    const placed = placeChart(spec, width);
    const look = { colours: coloursAt(box), family: getComputedStyle(box).fontFamily };
    chart?.destroy();
    canvas.width = placed.width;
    canvas.height = placed.height;
    chart = new Chart(canvas, chartConfig(spec, placed, look));
    activate();
  };

  const activate = (): void => {
    if (chart === undefined) return;
    const active = step === undefined ? [] : elementsAt(spec, step);
    chart.setActiveElements(active);
    const [first] = active;
    const point = first && chart.getDatasetMeta(first.datasetIndex).data[first.index];
    chart.tooltip?.setActiveElements(active, { x: point?.x ?? 0, y: point?.y ?? 0 });
    chart.update('none');
  };

  canvas.addEventListener('keydown', (event) => {
    const next = event.key === 'Escape' ? undefined : nextStep(spec, step, event.key);
    if (event.key !== 'Escape' && next === undefined) return;
    event.preventDefault();
    step = next;
    status.textContent = step === undefined ? '' : spokenAt(spec, step.series, step.index);
    activate();
  });
  canvas.addEventListener('blur', () => {
    step = undefined;
    // What was said of a point is no longer so once the point is left.
    status.textContent = '';
    activate();
  });

  let width = box.clientWidth;
  new ResizeObserver(() => {
    if (box.clientWidth === width) return;
    width = box.clientWidth;
    draw();
  }).observe(box);
  onColourChange(draw);
  draw();
  // Until the page's font has come, the canvas has drawn with another.
  void document.fonts.ready.then(draw);
}

/** A row lights up whole; a line lights up one point. */
function elementsAt(
  spec: ChartSpec,
  { series, index }: Step,
): { datasetIndex: number; index: number }[] {
  if (spec.kind === 'lines') return [{ datasetIndex: series, index }];
  if (spec.kind === 'ranges') return [{ datasetIndex: 0, index }];
  const row = spec.rows[index];
  return [
    ...(row?.before ? [{ datasetIndex: 0, index }] : []),
    ...(row?.after ? [{ datasetIndex: 1, index }] : []),
  ];
}
