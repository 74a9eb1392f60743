/** The caller named a folder that is not there. */
export class MissingFolderError extends Error {
  constructor(folder: string) {
    super(`There is no content folder at ${folder}.`);
  }
}
