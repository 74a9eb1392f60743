// TypeScript by itself does not know Astro's components; a worker that prints them imports one.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
