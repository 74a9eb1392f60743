import { stringify } from 'yaml';
import type { Content } from '../../../src/domain/catalogue.ts';
import { fieldsOfSchema } from '../../../src/domain/submission/form/fieldsOfSchema.ts';
import type { FormField, ListName } from '../../../src/domain/submission/form/formField.ts';
import { hintOf } from '../../../src/domain/submission/form/hintOf.ts';

export type Lists = Pick<Content, ListName>;

/** Where the editor keeps what it saves. */
export interface CmsBackend {
  readonly name: 'github' | 'test-repo';
  readonly repo?: string;
  readonly branch?: string;
}

type Field = Readonly<Record<string, unknown>>;

/** The editor's configuration: every field of the schema, choices from the hub's own lists. */
export function cmsConfig(lists: Lists, backend: CmsBackend): string {
  const data = {
    // Whoever has an account may propose; no more is asked of it than its public repositories.
    backend:
      backend.name === 'github'
        ? { ...backend, open_authoring: true, auth_scope: 'public_repo' }
        : backend,
    // What is saved becomes a pull request, which the checks look at.
    publish_mode: 'editorial_workflow',
    media_folder: 'content/submissions',
    public_folder: '.',
    show_preview_links: false,
    output: { omit_empty_optional_fields: true },
    collections: [
      {
        name: 'submissions',
        label: 'Examples',
        label_singular: 'Example',
        folder: 'content/submissions',
        extension: 'mdx',
        format: 'yaml-frontmatter',
        create: true,
        delete: false,
        // The template, and nothing else, begins with a line.
        filter: { field: 'slug', pattern: '^[a-z0-9]' },
        identifier_field: 'title',
        slug: '{{title}}',
        media_folder: '{{slug}}',
        public_folder: '.',
        fields: [
          ...fieldsOfSchema().map((field) => widgetOf(field, lists)),
          // Plain text: an editor with looks would rewrite the components of a story.
          { name: 'body', label: 'Story', widget: 'text', required: false },
        ],
      },
    ],
  };
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

function widgetOf(field: FormField, lists: Lists): Field {
  const { key, title, optional } = field;
  const hint = hintOf(field);
  const control = controlOf(field, lists);
  // The editor refuses a list with nothing to choose from; what it hides, it leaves as it is.
  if (Array.isArray(control.options) && control.options.length === 0) {
    return { name: key, label: title, widget: 'hidden', ...(optional ? {} : { default: [] }) };
  }
  const same = { name: key, label: title, required: !optional, ...(hint === '' ? {} : { hint }) };
  return { ...same, ...control };
}

function controlOf({ key, control }: FormField, lists: Lists): Field {
  switch (control.kind) {
    case 'line':
      return { widget: control.long ? 'text' : 'string' };
    case 'date':
      return { widget: 'string' };
    case 'yes-no':
      return { widget: 'boolean' };
    case 'number':
      return { widget: 'number', value_type: control.whole ? 'int' : 'float' };
    case 'choice': {
      const options = control.choices.map(({ value, label }) => ({ value, label }));
      return { widget: 'select', options, ...(key === 'stage' ? { default: 'draft' } : {}) };
    }
    case 'reference':
      return { widget: 'select', options: optionsOf(control.list, lists) };
    case 'references': {
      const options = optionsOf(control.list, lists);
      return { widget: 'select', multiple: true, options, ...most(control.max) };
    }
    case 'lines':
      return { widget: 'list', ...most(control.max) };
    case 'group':
      return { widget: 'object', fields: control.fields.map((each) => widgetOf(each, lists)) };
    case 'rows': {
      const fields = control.fields.map((each) => widgetOf(each, lists));
      return { widget: 'list', label_singular: control.noun, fields, ...most(control.max) };
    }
  }
}

function most(max: number | undefined): Field {
  return max === undefined ? {} : { max };
}

function optionsOf(list: ListName, lists: Lists): readonly Field[] {
  switch (list) {
    case 'councils':
      return lists.councils.map(({ id, shortName }) => ({ value: id, label: shortName }));
    case 'categories':
      return lists.categories.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }));
    case 'themes':
      return lists.themes.map(({ id, title }) => ({ value: id, label: title }));
    default:
      return lists[list].map(({ id, name }) => ({ value: id, label: name }));
  }
}
