import { trustedCopyOfWorker } from '../../trustedTypes.ts';
import { withBase } from '../../withBase.ts';
import { useHubFiles } from '../hubFiles.client.ts';
import { addressInCopy } from './addressInCopy.ts';
import { COPIED_FILES, COPIED_HUB, type CopiedHub } from '../../../domain/offline/copiedHub.ts';

const { [COPIED_HUB]: copied } = globalThis as { readonly [COPIED_HUB]?: CopiedHub };

// Without its files beside it the form says how to answer without it, as where a hub does not answer.
const at = (): CopiedHub => {
  if (copied === undefined) throw new Error('The files of the form are not beside it.');
  return copied;
};

useHubFiles({
  lists: () => Promise.resolve().then(() => at().lists),
  source: (id) => Promise.resolve(Object.hasOwn(at().sources, id) ? at().sources[id] : undefined),
  startWorker,
  addressOf: (written) => addressInCopy(written, withBase('/'), at().hub),
  lacksContacts: true,
});

/** Browsers start no worker from a file, but one from a text that the page holds. */
function startWorker(): Worker {
  const { check, fetched } = at();
  if (check === undefined) throw new Error('The check is not beside the form.');
  const files = `self.${COPIED_FILES} = ${JSON.stringify(fetched)};`;
  const text = new Blob([files, '(', check.toString(), ')();'], { type: 'text/javascript' });
  return new Worker(trustedCopyOfWorker(text));
}
