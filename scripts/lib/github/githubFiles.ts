import path from 'node:path';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { FolderReader } from '../../../src/checks/folderReader.ts';
import { loadKnown } from '../import/draft/loadKnown.ts';
import { codeOwners } from './codeOwners.ts';
import { chooserFile, issueFormFile } from './issueFormFile.ts';
import { issueForms } from './issueForms.ts';

export const OWNERS_FILE = '.github/CODEOWNERS';

/** The files for GitHub that are made from the schema and a content folder, by their paths. */
export async function githubFiles(content: string): Promise<Record<string, () => string>> {
  const site = new FolderReader(path.resolve(content)).yaml('site.yml', 'site');
  const { categories } = (await loadKnown(content)).known;
  const isOwned = categories.some(({ owners }) => owners !== undefined);
  // Most hubs have no owners, and then nobody has to read all submissions.
  const submissions = isOwned ? ((await checkContent(content)).content?.submissions ?? []) : [];
  return {
    ...Object.fromEntries(
      issueForms().map((form) => [
        `.github/ISSUE_TEMPLATE/${form.kind}.yml`,
        () => issueFormFile(form),
      ]),
    ),
    ...(site === undefined
      ? {}
      : { '.github/ISSUE_TEMPLATE/config.yml': () => chooserFile(site.value) }),
    [OWNERS_FILE]: () => codeOwners(categories, submissions),
  };
}
