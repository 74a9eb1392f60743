import { classCounts } from '../domain/benchmark/classCounts.ts';
import { mapComparison } from '../domain/benchmark/mapComparison.ts';
import { mappedCouncils, type MapSubject } from '../domain/benchmark/mapSubject.ts';
import { englandMap, londonMap } from '../domain/benchmark/measureMaps.ts';
import { unitWords } from '../domain/comparison/unitWords.ts';
import { listOf, sentenceCase } from '../domain/words.ts';
import { mapPicture } from './mapPicture.ts';

/** A map of one year of a measure as an SVG file; `page` is the whole address of its page. */
export function measurePicture(
  place: 'london' | 'england',
  subject: MapSubject,
  page: string,
): string {
  const { measure, benchmark, year } = subject;
  const { sources } = mapComparison(subject);
  const map = place === 'london' ? londonMap(subject) : englandMap(subject);
  const used = new Set(map.tiles.map(({ fill }) => fill));
  const where = place === 'london' ? 'councils in London' : 'regions of England';
  return mapPicture(map, {
    title: `${measure.name}: ${where}, ${year}`,
    subtitle: `${sentenceCase(unitWords(measure))}, reporting year ${year}. ${benchmark.source.basis}`,
    // Every class, so that pictures of two years have one key; the rest where it is on the map.
    legend: classCounts(subject)
      .filter(({ standing }) => typeof standing === 'number' || used.has(standing))
      .map(({ label, standing }) => ({ label: sentenceCase(label), fill: standing })),
    foot: [
      ...(place === 'london' ? jointNotes(subject) : []),
      'Classes are no ranks: figures in neighbouring classes may not differ clearly.',
      ...sources.map(({ text }) => text),
      page,
    ],
  });
}

function jointNotes(subject: MapSubject): string[] {
  const names = mappedCouncils(subject)
    .filter(({ jointWith }) => jointWith !== undefined)
    .map(({ council }) => council.shortName);
  return names.length === 0 ? [] : [`${listOf(names)} make one return: both squares show it.`];
}
