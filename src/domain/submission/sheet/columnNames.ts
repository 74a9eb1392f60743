interface Named {
  readonly title: string;
  readonly where: string;
}

/** A short name for each column: its council, with the title where a council stands twice. */
export function columnNames(sheets: readonly Named[]): string[] {
  return sheets.map(({ title, where }) =>
    sheets.filter((other) => other.where === where).length > 1 ? `${where}: ${title}` : where,
  );
}
