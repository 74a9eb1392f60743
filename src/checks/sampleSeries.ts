const HEAD = `code,former,name,kind,within,2023,2024
E92000001,,England,country,,18.9,17.3
E12000007,,London,region,England,25.2,22.7
`;

/** A series in which nothing is wrong, with these lines of councils in it. */
export function sampleSeries(...lines: readonly string[]): string {
  return `${HEAD}${lines.join('\n')}\n`;
}
