/** The part of a title before its colon, where the place is short: "Hong Kong social workers". */
export function titleHead(title: string): string {
  const [head = title] = title.split(': ');
  return head;
}
