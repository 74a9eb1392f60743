import type { Catalogue } from '../catalogue.ts';
import { formatCosts } from '../submission/formatCost.ts';
import { costBandOf } from '../submission/cost.ts';
import { keyFigureOf } from '../submission/keyFigure.ts';
import { briefFigure } from '../submission/sheet/briefFigure.ts';
import { problemLead } from '../submission/sheet/problemLead.ts';
import type { Submission } from '../submission/submission.ts';
import {
  ADOPTION_DECISIONS,
  COST_BANDS,
  EVIDENCE,
  RESULTS,
  STATUSES,
  TRANSFER_PROMPTS,
} from '../submission/vocabulary.ts';
import { listOf } from '../words.ts';

/** What to weigh before taking up a practice, in the order in which it is best asked. */
export const WORKSHEET_HEADS = ['need', 'fit', 'capacity', 'evidence', 'use', 'support'] as const;
export type WorksheetHead = (typeof WORKSHEET_HEADS)[number];

/** One thing that an example says. Without lines it does not say. */
export interface WorksheetFact {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What an example says under each head, in its own words as far as it goes. */
export function worksheetFacts(
  submission: Submission,
  catalogue: Catalogue,
): Readonly<Record<WorksheetHead, readonly WorksheetFact[]>> {
  const { transfer, cost, status, result, evidence, themes, practiceModels = [] } = submission;
  const { metrics = [], resources = [], adoptions = [], partners = [], contacts } = submission;
  const key = keyFigureOf(metrics);
  const figure = key && briefFigure(key, catalogue.measure(key.measure), evidence);
  const said = (name: keyof typeof TRANSFER_PROMPTS): WorksheetFact => ({
    label: TRANSFER_PROMPTS[name].label,
    lines: [transfer?.[name] ?? []].flat(),
  });
  return {
    need: [
      { label: 'The problem', lines: [problemLead(submission).text] },
      { label: 'Themes', lines: [listOf(themes.map((id) => catalogue.theme(id).title))] },
    ],
    fit: [
      {
        label: 'Practice models',
        lines: practiceModels.map((id) => catalogue.practiceModel(id).name),
      },
      said('keep'),
      said('adapt'),
    ],
    capacity: [
      said('needs'),
      said('staffing'),
      said('leadTime'),
      {
        label: 'Cost',
        lines:
          cost === undefined
            ? []
            : [
                ...(formatCosts(cost).length > 0
                  ? formatCosts(cost)
                  : [COST_BANDS[costBandOf(cost)].label]),
                ...[cost.basis ?? [], cost.note ?? []].flat(),
              ],
      },
    ],
    evidence: [
      { label: 'Result', lines: [`${RESULTS[result].label}. ${RESULTS[result].meaning}`] },
      {
        label: 'How it is known',
        lines: [`${EVIDENCE[evidence].label}. ${EVIDENCE[evidence].meaning}`],
      },
      {
        label: 'Key figure',
        lines:
          figure === undefined
            ? []
            : [
                `${figure.name}, ${figure.who}`,
                ...figure.values.map(({ label, value, when }) => `${label}: ${value}, ${when}`),
                ...figure.caveats,
              ],
      },
    ],
    use: [
      { label: 'Status', lines: [`${STATUSES[status].label}. ${STATUSES[status].meaning}`] },
      { label: 'Material to use', lines: resources.map(({ label }) => label) },
      said('differently'),
    ],
    support: [
      { label: 'Whom to ask', lines: contacts.map(({ role }) => role) },
      { label: 'Partners', lines: partners },
      {
        label: 'Other councils that looked at it',
        lines: adoptions.map(
          ({ council, decision }) =>
            `${catalogue.council(council).shortName}: ${ADOPTION_DECISIONS[decision].label}`,
        ),
      },
    ],
  };
}
