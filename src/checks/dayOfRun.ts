/** Today, or the day a reproducible build is told to take for it. */
export function dayOfRun(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}
