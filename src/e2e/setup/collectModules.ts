import type { Plugin } from 'vite';

/** Notes in `ids` every module that a build loads or compiles on its way, and changes nothing. */
export function collectModules(ids: Set<string>): Plugin {
  return {
    name: 'collect-modules',
    enforce: 'pre',
    // Not the handlers of these, which other plugins can pre-empt, but all that was parsed.
    moduleParsed: ({ id }) => {
      ids.add(id);
    },
    transform: (_, id) => {
      ids.add(id);
    },
  };
}
