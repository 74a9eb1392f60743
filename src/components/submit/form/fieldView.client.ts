import type { FormField } from '../../../domain/submission/form/formField.ts';
import { choiceView, yesNoView } from './choice.client.ts';
import { grouped } from './frame.client.ts';
import { pickerView } from './picker.client.ts';
import { rowsView } from './rows.client.ts';
import type { FormState, Path } from './state.client.ts';
import { typedView } from './typed.client.ts';

/** A field as the writer sees it, bound to its place in the answers. */
export function fieldView(field: FormField, path: Path, state: FormState): HTMLElement {
  const { control } = field;
  switch (control.kind) {
    case 'line':
    case 'number':
    case 'date':
      return typedView(field, control, path, state);
    case 'choice':
      return choiceView(field, control.choices, path, state);
    case 'yes-no':
      return yesNoView(field, path, state);
    case 'reference':
      return pickerView(field, { list: control.list, max: 1, several: false }, path, state);
    case 'references':
      return pickerView(
        field,
        { list: control.list, max: control.max, several: true },
        path,
        state,
      );
    case 'lines':
    case 'rows':
      return rowsView(field, control, control.noun, path, state);
    case 'group':
      return grouped(
        field,
        path,
        ...control.fields.map((inner) => fieldView(inner, [...path, inner.key], state)),
      ).root;
  }
}
