/** Whether a number is another one to as many decimals as it is written with. */
export function isRounded(exact: number, said: number): boolean {
  const decimals = String(said).split('.')[1]?.length ?? 0;
  return Number(exact.toFixed(decimals)) === said;
}
