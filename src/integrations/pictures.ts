import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imagesIn } from '../checks/checkPictures.ts';
import { checkContent } from '../checks/checkContent.ts';
import { ID_PATTERN } from '../domain/text.ts';
import { checkPicture, picturePath, reencode } from '../mdx/pictures.ts';
import { pictureName } from '../mdx/body/safeAddress.ts';

/** Matches the address of a submission's picture: `/pictures/<submission>/<name>`. */
const ADDRESS = /^\/pictures\/([^/]+)\/([^/?]+)$/;

/**
 * Publishes submissions' pictures under `pictures/`, each written anew so that nothing but the
 * picture is left in it. A picture that no page shows is not published.
 */
export default function pictures(folder: string): AstroIntegration {
  const root = path.resolve(folder);
  const fileOf = (submission: string, name: string): string =>
    picturePath(path.join(root, 'submissions', `${submission}.mdx`), name);
  let base = '/';
  return {
    name: 'hub-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const { content } = await checkContent(root);
        for (const { id, stage, body } of content?.submissions ?? []) {
          if (stage !== 'published') continue;
          for (const name of new Set(imagesIn(body.parts).map(({ src }) => src))) {
            const { bytes } = await reencode(fileOf(id, name), root);
            const target = path.join(fileURLToPath(dir), 'pictures', id, name);
            await mkdir(path.dirname(target), { recursive: true });
            await writeFile(target, bytes);
          }
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = (request.url ?? '').slice(base.length);
          const [, submission = '', name = ''] = ADDRESS.exec(address) ?? [];
          // Only what a submission could show: no path leads out of its own folder.
          if (!ID_PATTERN.test(submission) || pictureName(`./${name}`) === undefined) {
            next();
            return;
          }
          const file = fileOf(submission, name);
          checkPicture(file, root)
            .then(async (findings) => {
              if (findings.length > 0) {
                next();
                return;
              }
              const { bytes, format } = await reencode(file, root);
              response.setHeader('content-type', `image/${format}`);
              response.end(bytes);
            })
            .catch(next);
        });
      },
    },
  };
}
