import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, readPicture } from '../../../content.ts';
import { imagesIn } from '../../../domain/images.ts';

/** Every picture that a page shows, and no other. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { submissions } = await getCatalogue();
  return submissions.flatMap(({ id, body }) =>
    [...new Set(imagesIn(body.parts).map(({ src }) => src))].map((name) => ({
      params: { submission: id, name },
    })),
  );
};

export const GET: APIRoute = async ({ params: { submission = '', name = '' } }) => {
  const { bytes, format } = await readPicture(submission, name);
  return new Response(Buffer.from(bytes), { headers: { 'content-type': `image/${format}` } });
};
