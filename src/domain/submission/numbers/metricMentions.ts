import type { BodyPart } from '../../body.ts';
import { metricName } from '../metric.ts';
import type { Submission } from '../submission.ts';
import type { AccountedNumber } from './accountNumbers.ts';

export interface MetricMentions {
  readonly metric: string;
  /** Whether the text shows it with a figure tag. */
  readonly shown: boolean;
  /** The words that carry its values. */
  readonly passages: readonly string[];
}

/** Each figure of a submission with the words that carry it, in the order of the file. */
export function metricMentions(
  submission: Submission,
  numbers: readonly AccountedNumber[],
): MetricMentions[] {
  const shown = figuresIn(submission.body.parts);
  return (submission.metrics ?? []).map((metric) => {
    const name = metricName(metric);
    return {
      metric: name,
      shown: shown.has(name),
      passages: numbers
        .filter(({ account }) => account.by === 'metric' && account.metric === name)
        .map(({ passage }) => passage),
    };
  });
}

function figuresIn(parts: readonly BodyPart[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) => {
      if (part.type !== 'component') return [];
      return part.name === 'Figure' ? [String(part.props.metric)] : [...figuresIn(part.children)];
    }),
  );
}
