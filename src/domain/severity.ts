import type { Severity } from './problem.ts';

interface SeverityWords {
  readonly label: string;
  readonly plural: string;
  /** What it means for whoever wrote the file. */
  readonly meaning: string;
}

/** The weights of a problem in plain words, the heaviest first. */
export const SEVERITIES: Readonly<Record<Severity, SeverityWords>> = {
  error: {
    label: 'Error',
    plural: 'Errors',
    meaning:
      'An error would break a page or mislead a reader. The example cannot be published until it is put right.',
  },
  warning: {
    label: 'Warning',
    plural: 'Warnings',
    meaning:
      'A warning is likely to be a slip. It stops nothing, but a reviewer looks at it before the example is published.',
  },
  advice: {
    label: 'Advice',
    plural: 'Advice',
    meaning: 'Advice is about style. It stops nothing, and you may leave it.',
  },
};
