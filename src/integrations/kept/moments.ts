/** Moments of a build that one integration learns of and another waits for. */
export interface Moments {
  /** The whole program that prints pages is in place. */
  placed: () => void;
}
