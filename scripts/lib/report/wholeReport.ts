import { checkContent } from '../../../src/checks/checkContent.ts';
import { dayOfRun } from '../../../src/checks/dayOfRun.ts';
import { readFolder } from '../../../src/checks/readFolder.ts';
import { hubReport } from '../../../src/domain/report/hubReport.ts';
import { formatPartialDate } from '../../../src/domain/submission/period.ts';
import type { FailedLink } from '../../../src/domain/report/linksSection.ts';
import { askAddress } from './askAddress.ts';
import { deadLinks, failedElsewhere } from './failedLinks.ts';
import { progress } from '../progress.ts';
import { formatReport, type ReportFormat } from './formatReport.ts';

/**
 * The state of a hub as text. With `links`, other sites are asked too; links within the hub are
 * always followed. Throws where the content cannot be read.
 */
export async function wholeReport(
  folder: string,
  { format, links }: { readonly format: ReportFormat; readonly links: boolean },
): Promise<string> {
  const today = dayOfRun();
  const { content, report } = await checkContent(folder, today);
  if (content === undefined) throw new Error('The content could not be read: run the check.');
  const elsewhere = links ? await askElsewhere(folder) : [];
  const sections = hubReport(content, { today, links: [...deadLinks(report), ...elsewhere] });
  const heading = `${content.site.name}: report of ${formatPartialDate(today)}`;
  const asked = links ? '' : '\n\nLinks to other sites were not followed: add --links to ask them.';
  return formatReport(heading, sections, format) + asked;
}

async function askElsewhere(folder: string): Promise<readonly FailedLink[]> {
  const { sources } = await readFolder(folder);
  const { step, clear } = progress();
  return failedElsewhere(sources, askAddress, (asked, all) => {
    step(`Asking other sites: ${asked} of ${all} addresses`);
  }).finally(clear);
}
