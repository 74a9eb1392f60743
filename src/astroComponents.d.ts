// TypeScript by itself does not know Astro's components; a worker that prints them imports one.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
