import {
  ADOPTION_DECISIONS,
  APPROVER_ROLES,
  COST_BANDS,
  DEFINITIONS,
  EVIDENCE,
  LICENCES,
  ORIGINS,
  QUALIFIERS,
  RESOURCE_TYPES,
  RESULTS,
  STAGES,
  STATUSES,
  type Term,
  VALUE_ROLES,
} from '../vocabulary.ts';
import type { FieldPath } from './formField.ts';

/** The words for each controlled list of the schema, by the path of its field. */
export const CHOICE_LISTS: Readonly<Record<FieldPath, Readonly<Record<string, Term>>>> = {
  status: STATUSES,
  result: RESULTS,
  evidence: EVIDENCE,
  stage: STAGES,
  licence: LICENCES,
  'origin.kind': ORIGINS,
  'adoptions[].decision': ADOPTION_DECISIONS,
  'adoptions[].result': RESULTS,
  'approvals[].role': APPROVER_ROLES,
  'cost.band': COST_BANDS,
  'metrics[].definition': DEFINITIONS,
  'metrics[].values[].role': VALUE_ROLES,
  'metrics[].values[].qualifier': QUALIFIERS,
  'resources[].type': RESOURCE_TYPES,
  'voice[].form': {
    quotation: { label: 'Quoted', meaning: 'The person’s own words.' },
    reported: { label: 'Reported', meaning: 'An account of what people said.' },
  },
};
