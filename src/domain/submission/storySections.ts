/** The parts of a story, as the template and the form ask for them. */
export interface StorySection {
  readonly heading: string;
  /** What to write under it. */
  readonly help: string;
}

export const STORY_SECTIONS: readonly StorySection[] = [
  { heading: 'The problem', help: 'What was wrong, for whom, and how you knew.' },
  { heading: 'What you did', help: 'The steps, who took part, what it took.' },
  { heading: 'What came of it', help: 'What changed, for whom, and what did not.' },
  {
    heading: 'What to know before copying it',
    help: 'What has to be in place, what to keep, what to adapt, what you would do differently.',
  },
];
