import { addresses } from '../addresses.ts';
import type { Plan } from '../catalogue.ts';

/** Where a plan stands on the page of its council, which may have several. */
export function planAnchor({ id }: Pick<Plan, 'id'>): string {
  return `plan-${id}`;
}

/** The address of a plan, from the site's root. */
export function planAddress(plan: Pick<Plan, 'id' | 'council'>): string {
  return `${addresses.council(plan.council)}#${planAnchor(plan)}`;
}
