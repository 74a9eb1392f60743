/**
 * The channel that tells of every page and file as it is made. Pages are bundled apart from the
 * program that builds them; this name is what both know.
 */
export const MADE_CHANNEL = 'hub:made';
