import { stringify } from 'yaml';
import type { Site } from '../../../src/domain/site/schema.ts';
import type { IssueField, IssueForm } from './issueForms.ts';

const HEAD = '# Made by npm run generate from the schema. Changes made here are lost.\n';

/** An issue form as GitHub reads it from .github/ISSUE_TEMPLATE. */
export function issueFormFile({ name, description, title, lead, fields }: IssueForm): string {
  const body = [{ type: 'markdown', attributes: { value: lead } }, ...fields.map(partOf)];
  return `${HEAD}${written({ name, description, title, body })}`;
}

/** What stands beside the issue forms: the form on the hub and its email, which need no account. */
export function chooserFile({ address, contacts, organisation }: ChooserSite): string {
  const site = address.replace(/\/$/, '');
  const [office] = contacts;
  const links = [
    {
      name: 'Use the form on the hub',
      url: `${site}/submit/`,
      about: 'No account needed. It checks as you write and shows how the page will look.',
    },
    ...(office === undefined
      ? []
      : [
          {
            name: `Write to ${organisation.shortName}`,
            url: `${site}/contribute/`,
            about: 'For anything urgent, and whenever somebody could be recognised.',
          },
        ]),
  ];
  return `${HEAD}${written({ blank_issues_enabled: false, contact_links: links })}`;
}

type ChooserSite = Pick<Site, 'address' | 'contacts' | 'organisation'>;

function partOf({ id, label, help, type, options = [], required }: IssueField): object {
  const description = help === '' ? {} : { description: help };
  if (type === 'checkboxes') {
    return {
      type,
      id,
      attributes: { label, options: options.map((each) => ({ label: each, required })) },
    };
  }
  return {
    type,
    id,
    attributes: {
      label,
      ...description,
      ...(type === 'dropdown' ? { options: [...options] } : {}),
    },
    validations: { required },
  };
}

function written(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
