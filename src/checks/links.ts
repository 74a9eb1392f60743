import type { BodyPart, ComponentPart } from '../domain/body.ts';
import type { Place } from '../domain/problem.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { Source, Sources, ValuePath } from './sources.ts';
import { bodySources, type BodySource } from './writing.ts';

/** An address that a reader can follow, with the words it stands under. */
export interface ShownLink {
  readonly source: BodySource;
  readonly address: string;
  /** The words of the link; absent where the hub writes them itself. */
  readonly text?: string;
  readonly path: ValuePath;
  readonly at?: Place;
}

/** Every link of every text, resource and origin, in the order of the files. */
export function linksOf(sources: Sources): ShownLink[] {
  return [
    ...sources.submissions.flatMap(detailLinks),
    ...bodySources(sources).flatMap((source) => [
      ...source.marks.flatMap((mark) =>
        mark.type === 'link'
          ? [{ source, address: mark.address, text: mark.text, path: [], at: mark }]
          : [],
      ),
      ...componentsIn(source.value.body.parts).flatMap(({ props, place }) =>
        typeof props.href === 'string'
          ? [
              {
                source,
                address: props.href,
                text: String(props.label ?? props.title),
                path: [],
                at: place,
              },
            ]
          : [],
      ),
    ]),
  ];
}

function detailLinks(source: Source<Submission>): ShownLink[] {
  const { resources = [], origin } = source.value;
  return [
    ...resources.flatMap(({ label, url }, index) =>
      url === undefined
        ? []
        : [{ source, address: url, text: label, path: ['resources', index, 'url'] }],
    ),
    ...(origin.url === undefined ? [] : [{ source, address: origin.url, path: ['origin', 'url'] }]),
  ];
}

function componentsIn(parts: readonly BodyPart[]): ComponentPart[] {
  return parts.flatMap((part) =>
    part.type === 'component' ? [part, ...componentsIn(part.children)] : [],
  );
}
