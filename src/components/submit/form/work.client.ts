import { need } from '../../search/dom.client.ts';
import { forget, keep } from './kept.client.ts';
import { NotOpened, openWork, saveWork } from './files.client.ts';
import type { Filling, FormState } from './state.client.ts';
import * as say from '../../../words/submit.ts';

interface WorkOptions {
  readonly state: FormState;
  readonly textOf: () => string;
  /** Fills the whole form anew. */
  readonly fill: (filling: Filling) => void;
  /** Whether what the form shows is kept on this device already. */
  readonly isKept: boolean;
}

/** Keeping, saving and opening: what a writer can do with work that is not done. */
export function startWork(
  page: HTMLElement,
  { state, textOf, fill, isKept }: WorkOptions,
): () => void {
  const host = need('.form-work', HTMLElement, page);
  const told = need('[data-work-told]', HTMLElement, host);
  const keepButton = need('[data-keep]', HTMLButtonElement, host);
  const deleteButton = need('[data-delete]', HTMLButtonElement, host);
  const saveButton = need('[data-save]', HTMLButtonElement, host);
  const openButton = need('[data-open]', HTMLButtonElement, host);
  const file = need('[data-file]', HTMLInputElement, host);
  let keeping = isKept;
  const show = (): void => {
    keepButton.hidden = keeping;
    deleteButton.hidden = !keeping;
  };

  const write = async (): Promise<void> => {
    const at = new Date();
    const { id, original, pictures } = state;
    try {
      await keep({ text: textOf(), id, original, pictures, at: at.toISOString() });
      state.changed = false;
      told.textContent = say.keptAt(clock(at));
    } catch {
      keeping = false;
      show();
      told.textContent = say.notKept;
    }
  };

  keepButton.addEventListener('click', () => {
    keeping = true;
    void write().then(() => {
      show();
      (keeping ? deleteButton : keepButton).focus();
    });
  });
  deleteButton.addEventListener('click', () => {
    keeping = false;
    void forget().then(
      () => {
        state.changed = true;
        show();
        keepButton.focus();
        told.textContent = say.deleted;
      },
      () => {
        told.textContent = say.notDeleted;
      },
    );
  });
  saveButton.addEventListener('click', () => {
    void saveWork(state.id ?? 'draft', textOf(), state.pictures).then((name) => {
      if (!keeping) state.changed = false;
      told.textContent = say.savedAs(name);
    });
  });
  openButton.addEventListener('click', () => {
    file.click();
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    file.value = '';
    if (chosen === undefined) return;
    if (state.changed && !window.confirm(say.takesPlace)) return;
    openWork(chosen).then(
      (filling) => {
        fill(filling);
        told.textContent = say.isOpen(chosen.name);
        if (keeping) void write();
      },
      (error: unknown) => {
        told.textContent = error instanceof NotOpened ? error.message : say.notRead(chosen.name);
      },
    );
  });
  window.addEventListener('beforeunload', (event) => {
    if (state.changed) event.preventDefault();
  });
  show();
  if (isKept) told.textContent = say.thisIsKept;
  return () => {
    if (keeping) void write();
  };
}

function clock(time: Date): string {
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}
