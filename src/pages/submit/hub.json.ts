import type { APIRoute } from 'astro';
import { hubForCheck } from '../../checks/hubForCheck.ts';
import type { SentHub } from '../../components/submit/check/messages.ts';
import { getCatalogue } from '../../content.ts';
import { sealText } from '../../domain/privacy/sealText.ts';

/** What the check of the form needs to know of the hub. */
export const GET: APIRoute = async () => {
  const hub = hubForCheck(await getCatalogue());
  const { contacts, ...site } = hub.site;
  // Whom to write to stands on pages, and in no file that is made for machines.
  const sent: SentHub = { ...hub, site, contacts: sealText(JSON.stringify(contacts)) };
  return Response.json(sent);
};
