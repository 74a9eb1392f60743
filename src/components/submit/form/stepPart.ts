/** A part of a step that shows what another step can change. */
export interface StepPart {
  readonly root: HTMLElement;
  /** Shows what stands there now; called when its step is opened. */
  readonly refresh: () => void;
}
