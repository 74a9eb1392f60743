import { addresses } from '../domain/addresses.ts';
import { withBase } from './withBase.ts';

/*
 * The policy of every page lets no text become markup or the address of a script (Trusted Types),
 * but through the one policy made here. What goes through it can run nothing: texts are parsed into
 * a document apart from the page, and scripts are the hub's three workers, by name, or in the copy
 * that opens from disk one that was made of a script beside the page.
 */

/** What a policy makes stands for a string, wherever a browser asks for it. */
interface Trusted {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Trusted) => Trusted;
}

/** Its name in the policy of pages. */
const NAME = 'hub';

const WORKERS: readonly string[] = [
  addresses.searchWorker,
  addresses.submitWorker,
  addresses.offlineWorker,
].map(withBase);

/** Workers that were made of a text of the copy that opens from disk. */
const copies = new Set<string>();

const RULES: Trusted = {
  createHTML: (text) => text,
  createScriptURL: (address) => {
    if (copies.has(address)) return address;
    const { origin, pathname } = new URL(address, window.location.href);
    if (origin !== window.location.origin || !WORKERS.includes(pathname)) {
      throw new TypeError(`No worker of this hub: ${address}`);
    }
    return address;
  },
};

let made: Trusted | undefined;

/** Made once a page, when it is first needed; browsers without Trusted Types take the rules alone. */
function policy(): Trusted {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  made ??= trustedTypes?.createPolicy(NAME, RULES) ?? RULES;
  return made;
}

/** A document of its own, made of a text, which loads nothing and runs nothing. */
export function parseApart(text: string, type: 'text/html' | 'image/svg+xml'): Document {
  return new DOMParser().parseFromString(policy().createHTML(text), type);
}

/**
 * The address of a worker made of its text, for the copy that opens from disk: there a browser starts
 * none from a file. The policy of the hub's own pages refuses such workers.
 */
export function trustedCopyOfWorker(text: Blob): string {
  const address = URL.createObjectURL(text);
  copies.add(address);
  return policy().createScriptURL(address);
}

/** The address of a worker of this hub, as browsers ask for it. Throws for any other script. */
export function trustedWorker(address: string): string {
  return policy().createScriptURL(address);
}
