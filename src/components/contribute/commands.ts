/** What somebody with Git types, from nothing to a branch to propose. Commands are no words. */
export const getHub = (repository: string): string => `git clone ${repository} hub
cd hub
npm ci`;

export const startDraft = `npm run import -- word career-talks.docx
npm run new`;

export const checkIt = `npm run check
npm run dev`;

export const propose = `git switch --create career-talks
git add content/submissions
git commit --message "Add career talks"
git push --set-upstream origin career-talks`;
