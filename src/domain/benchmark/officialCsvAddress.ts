/** Address of the file of a measure's official series, from the site's root. Permanent. */
export function officialCsvAddress(measure: string): string {
  return `/measures/${measure}-official.csv`;
}
