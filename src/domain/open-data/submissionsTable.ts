import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { addedOn, changedOn } from '../news/news.ts';
import { adoptionTrail } from '../submission/adoptionTrail.ts';
import { citationOf } from '../submission/citation.ts';
import { lifeTrail } from '../submission/life/lifeTrail.ts';
import type { Submission } from '../submission/submission.ts';
import {
  EVIDENCE,
  keysOf,
  LICENCES,
  ORIGINS,
  RESULTS,
  STATUSES,
} from '../submission/vocabulary.ts';
import { NOT_STATED } from '../text.ts';
import { type Column, makeTable, type Table } from './table.ts';

/**
 * The examples: what, where, how it went and how that is known. Contacts and voices are left out,
 * and the text stays on the page, where its licence is.
 */
export function submissionsTable(catalogue: Catalogue, whole: (address: string) => string): Table {
  const { ledger } = catalogue;
  const address = ({ id }: Submission): string => whole(addresses.submission(id));
  const columns: readonly Column<Submission>[] = [
    {
      name: 'id',
      title: 'Id',
      description: 'The permanent name of the example, as in its address.',
      type: 'string',
      required: true,
      value: ({ id }) => id,
    },
    {
      name: 'title',
      title: 'Title',
      description: 'The name of the practice.',
      type: 'string',
      required: true,
      value: ({ title }) => title,
    },
    {
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences: what it is, for whom and what came of it.',
      type: 'string',
      required: true,
      value: ({ summary }) => summary,
    },
    {
      name: 'url',
      title: 'Address',
      description: 'The page of the example. It is permanent.',
      type: 'string',
      required: true,
      value: address,
    },
    {
      name: 'councils',
      title: 'Councils',
      description: 'Ids of the councils whose practice it is, as in the table of councils.',
      type: 'list',
      required: true,
      value: ({ councils }) => councils,
    },
    {
      name: 'categories',
      title: 'Categories',
      description: 'Ids of the programme’s categories, the main one first.',
      type: 'list',
      value: ({ categories }) => categories,
    },
    {
      name: 'themes',
      title: 'Themes',
      description: 'Ids of its themes, the main one first.',
      type: 'list',
      required: true,
      value: ({ themes }) => themes,
    },
    {
      name: 'themeNames',
      title: 'Names of themes',
      description: 'What its themes are called in short, in the same order.',
      type: 'list',
      required: true,
      value: ({ themes }) => themes.map((id) => catalogue.theme(id).shortTitle),
    },
    {
      name: 'practiceModels',
      title: 'Practice models',
      description: 'Named ways of working that it uses.',
      type: 'list',
      value: ({ practiceModels = [] }) =>
        practiceModels.map((id) => catalogue.practiceModel(id).name),
    },
    {
      name: 'status',
      title: 'Status',
      description: 'How far the work has got.',
      type: 'string',
      required: true,
      choices: keysOf(STATUSES),
      value: ({ status }) => status,
    },
    {
      name: 'started',
      title: 'Began',
      description: 'The year, month or day on which the practice began, or not-stated.',
      type: 'string',
      value: ({ started }) => started,
    },
    {
      name: 'result',
      title: 'Result',
      description: 'What the council itself reports came of it. No result is a ranking.',
      type: 'string',
      required: true,
      choices: keysOf(RESULTS),
      value: ({ result }) => result,
    },
    {
      name: 'evidence',
      title: 'How we know',
      description: 'The strongest kind of evidence that the source gives.',
      type: 'string',
      required: true,
      choices: keysOf(EVIDENCE),
      value: ({ evidence }) => evidence,
    },
    {
      name: 'costSetUp',
      title: 'Cost to set up',
      description: 'Pounds to set it up, as the source states.',
      type: 'number',
      value: ({ cost }) => cost?.setUp,
    },
    {
      name: 'costAnnual',
      title: 'Cost a year',
      description: 'Pounds a year to run it, as the source states.',
      type: 'number',
      value: ({ cost }) => cost?.annual,
    },
    {
      name: 'costPriceYear',
      title: 'Price year',
      description: 'The year whose prices the costs are in.',
      type: 'integer',
      value: ({ cost }) => cost?.priceYear,
    },
    {
      name: 'figures',
      title: 'Figures',
      description: 'How many figures it reports; they stand in the table of figures.',
      type: 'integer',
      required: true,
      value: ({ metrics = [] }) => metrics.length,
    },
    {
      name: 'origin',
      title: 'Origin',
      description: 'How the example came to the hub.',
      type: 'string',
      required: true,
      choices: keysOf(ORIGINS),
      value: ({ origin }) => origin.kind,
    },
    {
      name: 'publisher',
      title: 'Publisher of the source',
      description: 'Who published what it is drawn from.',
      type: 'string',
      required: true,
      value: ({ origin }) => origin.publisher,
    },
    {
      name: 'sourceUrl',
      title: 'Address of the source',
      description: 'Where the source can be read.',
      type: 'string',
      value: ({ origin }) => origin.url,
    },
    {
      name: 'added',
      title: 'Added',
      description: 'The day it was published, or the day on which the hub first recorded its page.',
      type: 'date',
      value: (each) => addedOn(each, ledger),
    },
    {
      name: 'changed',
      title: 'Changed',
      description: 'The last day on which its facts are known to have changed.',
      type: 'date',
      value: (each) => changedOn(each, ledger),
    },
    {
      name: 'reviewBy',
      title: 'Review by',
      description: 'The day on which the council will be asked whether it still holds.',
      type: 'date',
      value: ({ dates }) => dates?.reviewBy,
    },
    {
      name: 'life',
      title: 'Life',
      description:
        'The steps of its way here in their order, each with its day; done where nobody wrote the day down, not-stated where it may have happened or not.',
      type: 'list',
      value: (each) => lifeTrail(each).map(({ id, state, day }) => `${id} ${day ?? state}`),
    },
    {
      name: 'adoptions',
      title: 'Adoptions',
      description:
        'What other councils made of it: the council, its decision, when, and the result there. not-stated where a part is not known.',
      type: 'list',
      value: (each) =>
        adoptionTrail(each, catalogue).map(
          ({ council, decision, date = NOT_STATED, result = NOT_STATED }) =>
            `${council} ${decision} ${date} ${result}`,
        ),
    },
    {
      name: 'licence',
      title: 'Licence',
      description:
        'How its words may be reused. not-stated means that the council has to be asked first.',
      type: 'string',
      required: true,
      choices: keysOf(LICENCES),
      value: ({ licence }) => licence,
    },
    {
      name: 'citation',
      title: 'Citation',
      description: 'How to cite it, with its result and how that is known.',
      type: 'string',
      required: true,
      value: (each) => citationOf(each, catalogue, address(each)),
    },
  ];
  return makeTable(
    {
      name: 'submissions',
      title: 'Examples',
      description: 'One row for each example that is published.',
      key: ['id'],
    },
    columns,
    catalogue.submissions,
  );
}
