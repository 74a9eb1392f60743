/** The glossary. */
export const title = 'Glossary';
export const description = 'Acronyms and words of children’s services, in plain words.';
export const findLabel = 'Find a word';
