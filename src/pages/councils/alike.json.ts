import { getCatalogue } from '../../content.ts';
import { areaRegister } from '../../domain/benchmark/areas/areaRegister.ts';
import { writeLikeness } from '../../domain/benchmark/areas/likenessFile.ts';

/** Councils by region and likeness, for the pages that compare them. */
export async function GET(): Promise<Response> {
  return new Response(writeLikeness(areaRegister(await getCatalogue())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
