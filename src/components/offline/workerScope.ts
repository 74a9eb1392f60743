/** The little of a service worker's world that the hub uses; types for it exclude those of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
    (type: 'fetch', listener: (event: AskEvent) => void): void;
  };
}

/** An event that keeps the worker running until a promise is settled. */
export interface LifeEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page or one of its scripts asks for an address. */
export interface AskEvent extends LifeEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
