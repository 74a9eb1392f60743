/** How much each kind of answer counts. Tuned on the judged queries; see the search benchmark. */
export const WEIGHTS = {
  /** What an example of a named council or region scores for the name. */
  place: 8,
  /** How much of the score for all words together is added. */
  together: 0.5,
  /** What the exact phrase adds. */
  phrase: 8,
  /** How hard a page is marked down for concepts that it does not answer. */
  coverage: 1.5,
  /** What a title that answers adds for each concept. */
  title: 0.5,
  /** How much the words of a text count where they do not stand together. */
  apart: 0.2,
  /** The share of a question that a page must answer to be shown beside those that answer all. */
  enough: 0.5,
  /** The share of the best score under which a page only mentions what was asked. */
  floor: 0.2,
  /** What two concepts add where their words stand near each other. */
  near: 4,
  /** How many words apart is near. */
  reach: 10,
  /** How much each further way of saying a concept adds where a page has several. */
  again: 0.25,
  /** What an example of a theme scores where a concept names the theme: that is what it is about. */
  theme: 4,
  /** What is left of the score of an example that is too early to have shown anything. */
  tooEarly: 0.9,
  /** Scores are bent by this, so that one rare word does not outweigh all others. */
  bend: 40,
} as const;

/** Scores grow without end with every repetition of a word; this keeps their order and bends them. */
export function bent(score: number): number {
  return (WEIGHTS.bend * score) / (WEIGHTS.bend + score);
}
