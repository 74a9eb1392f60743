/**
 * The name of councils that make one return, where a chart has little room: what both names end in
 * is said once. "Kingston upon Thames and Richmond upon Thames" is "Kingston and Richmond upon
 * Thames"; a name without such an ending stays.
 */
export function jointName(name: string): string {
  return name.replace(/^(.+?)((?: \S+)+) and (.+)\2$/, '$1 and $3$2');
}
