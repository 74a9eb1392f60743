/** Rows as columns of even width: the first to the left, numbers to the right, the last as it is. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          if (at === 0) return cell.padEnd(widths[at] ?? 0);
          return at === columns - 1 ? cell : cell.padStart(widths[at] ?? 0);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
