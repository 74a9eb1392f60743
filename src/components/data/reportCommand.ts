/** What somebody types for the report with links followed. Commands are no words. */
export const REPORT_COMMAND = 'npm run report -- --links';
