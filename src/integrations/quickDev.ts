import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Plugin } from 'vite';
import { lateWatch } from './quick/lateWatch.ts';
import { plainModules } from './quick/plainModules.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Leaves out of the development server's start what a hub has no need of. */
export default function quickDev(): AstroIntegration {
  return {
    name: 'hub-quick-dev',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        const sources = path.resolve(fileURLToPath(config.srcDir));
        updateConfig({ vite: { plugins: [withoutBundles(), lateWatch(sources)] } });
      },
      'astro:server:setup': ({ server }) => {
        loadPlainPackages(server);
      },
    },
  };
}

/**
 * Vite bundles packages for the browser ahead, for which it first goes through every page. The few
 * that pages use are modules as they are.
 */
function withoutBundles(): Plugin {
  return {
    name: 'hub-without-bundles',
    configResolved({ environments: { client } }) {
      if (client === undefined) return;
      client.optimizeDeps.noDiscovery = true;
      // Of Astro's toolbar, which is off.
      client.optimizeDeps.include = [];
    },
  };
}

/**
 * Astro has all of its own code rewritten by Vite, some 350 files at every start. What asks nothing of
 * Vite is loaded by Node.js as it is; most of it is loaded already.
 */
function loadPlainPackages(server: DevServer): void {
  const isPlain = plainModules();
  for (const environment of Object.values(server.environments)) {
    if (environment.config.consumer === 'client') continue;
    const fetchModule = environment.fetchModule.bind(environment);
    environment.fetchModule = async (id, importer, options) => {
      const file = packageFile(id, server.config.root);
      return file !== undefined && isPlain(file)
        ? { externalize: pathToFileURL(file).href, type: 'module' }
        : fetchModule(id, importer, options);
    };
  }
}

/** The file of a package that Vite names by its address, or by its path from the project's root. */
function packageFile(id: string, root: string): string | undefined {
  if (!id.includes('/node_modules/') || /[?\0]/.test(id)) return undefined;
  if (id.startsWith('file:')) return fileURLToPath(id);
  if (id.startsWith('/@fs/')) return id.slice('/@fs'.length);
  return id.startsWith('/node_modules/') ? path.join(root, id) : id;
}
