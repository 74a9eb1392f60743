/** The colours a canvas needs, resolved from the style sheet's properties for the moment's scheme. */
export interface Colours {
  readonly text: string;
  readonly muted: string;
  readonly background: string;
  readonly grid: string;
  readonly base: string;
  readonly link: string;
  readonly before: string;
  readonly after: string;
  readonly series: readonly string[];
}

/** Reads colours where the chart stands; a canvas understands neither var() nor light-dark(). */
export function coloursAt(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const read = (name: string): string => {
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.setProperty('color', `var(--chart-${name})`);
    return getComputedStyle(probe).color;
  };
  const colours: Colours = {
    text: read('text'),
    muted: read('muted'),
    background: read('background'),
    grid: read('grid'),
    base: read('base'),
    link: read('link'),
    before: read('before'),
    after: read('after'),
    series: [1, 2, 3, 4].map((number) => read(`series-${number}`)),
  };
  probe.remove();
  return colours;
}

/** Calls back when the reader's scheme or contrast setting changes. */
export function onColourChange(callback: () => void): void {
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ]) {
    matchMedia(query).addEventListener('change', callback);
  }
}
