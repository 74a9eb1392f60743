import { svgResponse } from '../components/map/svgResponse.ts';
import { getCatalogue } from '../content.ts';
import { hubColours } from '../domain/site/hubColours.ts';

/** The drawn mark as the icon of each page, in the hub's colours. */
export async function GET(): Promise<Response> {
  const { site } = await getCatalogue();
  const { light } = hubColours(site);
  return svgResponse(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="7" fill="${light.deep}"/><path d="M9 6 32.8 25.6H9.8z" fill="${light['mark-beam']}"/><ellipse cx="21.2" cy="26" rx="11.7" ry="4.6" fill="${light['mark-light']}"/><circle cx="8.5" cy="7" r="3" fill="${light['mark-light']}"/></svg>\n`,
  );
}
