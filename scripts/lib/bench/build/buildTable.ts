import { textTable } from '../textTable.ts';
import type { FailedBuild } from './buildSection.ts';
import type { BuildFigures } from './measureContender.ts';

const HEAD = [
  'submissions',
  'built by',
  'cold s',
  'cold CPU s',
  'warm CPU s',
  'edited CPU s',
  'MB at most',
  'pages',
  'pages/s',
  'files',
  'MB made',
  '',
];

/** What each contender took at each size, for a terminal, and which versions those were. */
export function buildTable(figures: readonly (BuildFigures | FailedBuild)[]): string {
  const rows = figures.map((each) => ('cold' in each ? measured(each) : failed(each)));
  const versions = new Map(
    figures.flatMap((each) =>
      'cold' in each && each.versions !== undefined ? [[each.name, each.versions] as const] : [],
    ),
  );
  const named = [...versions].map(([name, version]) => `${name}: ${version}`).join('; ');
  return [textTable([HEAD, ...rows]), ...(named === '' ? [] : [named])].join('\n\n');
}

function measured(figures: BuildFigures): readonly string[] {
  const { submissions, name, cold, warm, edited, pages, files, bytes, makes } = figures;
  return [
    String(submissions),
    name,
    cold.wall.toFixed(1),
    cold.cpu.toFixed(1),
    warm.cpu.toFixed(1),
    edited.cpu.toFixed(1),
    cold.memory.toFixed(0),
    String(pages),
    (pages / cold.wall).toFixed(0),
    String(files),
    (bytes / 1e6).toFixed(1),
    makes,
  ];
}

function failed({ submissions, name, reason }: FailedBuild): readonly string[] {
  const none = HEAD.slice(3).map(() => '');
  return [String(submissions), name, 'failed', ...none.slice(1), reason];
}
