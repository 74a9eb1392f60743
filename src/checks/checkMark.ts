import path from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site/schema.ts';
import { checkPicture } from '../mdx/pictures.ts';
import type { Source } from './sources.ts';

/**
 * Looks at the picture that a hub has as its mark. No SVG file can be one: it is a program as much
 * as a picture, and opened by itself it would run on the hub's own address.
 */
export async function checkMark(
  site: Source<Site> | undefined,
  root: string,
): Promise<readonly Problem[]> {
  const mark = site?.value.mark;
  if (site === undefined || mark === undefined) return [];
  const findings = await checkPicture(path.join(root, mark), root);
  return findings.map((finding) => ({
    ...finding,
    ...site.place(['mark']),
    file: site.file,
    ...(finding.rule === 'picture-missing'
      ? { message: `There is no picture '${mark}' beside site.yml` }
      : {}),
  }));
}
