import { addresses } from '../../../domain/addresses.ts';
import type { FormLists } from '../../../domain/submission/form/formLists.ts';
import { withBase } from '../../withBase.ts';

/** Fetches what the form offers to choose from. */
export async function fetchLists(): Promise<FormLists> {
  const response = await fetch(withBase(addresses.submitLists));
  if (!response.ok) throw new Error('The lists of the form could not be fetched.');
  return (await response.json()) as FormLists;
}
