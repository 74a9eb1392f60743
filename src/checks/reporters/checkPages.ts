import { addresses } from '../../domain/addresses.ts';
import type { Report } from '../report.ts';

/** Where the hub explains a check, or all of them; from its root where its site is not known. */
export function checkPage({ site = '' }: Report, rule?: string): string {
  const page = rule === undefined ? addresses.checks : addresses.check(rule);
  return `${site.replace(/\/$/, '')}${page}`;
}
