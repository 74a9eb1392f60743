import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { parseSync } from 'vite';

/** What only Vite gives a module, where it follows `import.meta`. */
const OF_VITE = /^\??\.(?:env|hot|glob)\b/;
const PACKAGE = /^(?:@[\w.-]+\/)?[\w.-]+(?:\/[\w./-]+)?$/;
/** Packages whose code Vite goes through; it leaves all others to Node.js. */
const GONE_THROUGH = /^(?:astro|@astrojs\/[\w-]+)(?:\/|$)/;

/**
 * Tells which files of packages Node.js can load by itself: those that ask nothing of Vite, and
 * import only such. So whatever one of them imports is never loaded a second time by Vite. Each file
 * is read once.
 */
export function plainModules(): (file: string) => boolean {
  const imports = new Map<string, readonly string[] | undefined>();
  const plain = new Set<string>();
  const others = new Set<string>();
  const importsOnce = (file: string): readonly string[] | undefined => {
    if (!imports.has(file)) imports.set(file, importsOf(file));
    return imports.get(file);
  };
  return (start) => {
    if (plain.has(start)) return true;
    const reached = new Set([start]);
    for (const file of reached) {
      if (plain.has(file)) continue;
      const imported = others.has(file) ? undefined : importsOnce(file);
      if (imported === undefined) {
        others.add(start);
        return false;
      }
      for (const each of imported) reached.add(each);
    }
    for (const file of reached) plain.add(file);
    return true;
  };
}

/** The files that one may load; `undefined` where it needs Vite, or may. */
function importsOf(file: string): readonly string[] | undefined {
  if (!/\.m?js$/.test(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  // Nothing is imported, and `import.meta` not asked.
  if (!/\bimport\b|\bfrom\b/.test(text)) return [];
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) return undefined;
  if (module.importMetas.some(({ end }) => OF_VITE.test(text.slice(end)))) return undefined;
  const names = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports
      .filter(({ start, end }) => !text.slice(start, end).includes('@vite-ignore'))
      .map(({ moduleRequest: { start, end } }) => literal(text.slice(start, end))),
  ];
  const files = names.map((name) => filesOf(name, file));
  return files.every((each) => each !== undefined) ? files.flat() : undefined;
}

/** The words between quotes; `undefined` for what is worked out as the module runs. */
function literal(text: string): string | undefined {
  return /^(['"])([^'"\\]*)\1$/.exec(text)?.[2];
}

/** None for what Node.js loads by itself in any case; `undefined` for what only Vite knows. */
function filesOf(name: string | undefined, importer: string): readonly string[] | undefined {
  if (name === undefined) return undefined;
  if (isBuiltin(name)) return [];
  if (/^\.\.?\//.test(name)) {
    return name.includes('?') ? undefined : [path.resolve(path.dirname(importer), name)];
  }
  if (!PACKAGE.test(name)) return undefined;
  if (!GONE_THROUGH.test(name)) return [];
  try {
    return [createRequire(importer).resolve(name)];
  } catch (error) {
    return isMissing(error) ? [] : undefined;
  }
}

/** Whether a package is not installed: whoever imports it does so for others, or never gets there. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}
