import { parseApart } from '../trustedTypes.ts';
import { withBase } from '../withBase.ts';

const known = new Map<string, Promise<readonly (readonly string[])[]>>();

/**
 * Whom to ask about an example, each in lines of text, read from its own page at the moment they are
 * asked for: no file holds them together. Empty where the page names nobody or cannot be fetched.
 */
export function fetchContacts(address: string): Promise<readonly (readonly string[])[]> {
  const found = known.get(address) ?? read(address);
  known.set(address, found);
  return found;
}

async function read(address: string): Promise<readonly (readonly string[])[]> {
  try {
    const response = await fetch(withBase(address));
    if (!response.ok) throw new Error(response.statusText);
    const page = parseApart(await response.text(), 'text/html');
    return [...page.querySelectorAll('main address')].map((each) =>
      [...each.querySelectorAll('p')].map(({ textContent }) => textContent.trim()),
    );
  } catch {
    // The next try may do better.
    known.delete(address);
    return [];
  }
}
