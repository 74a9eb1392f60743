import type { FolderReader } from './folderReader.ts';
import type { Sources } from './sources.ts';

const SOURCE = 'neighbours/source.yml';
const LIST = 'neighbours/neighbours.csv';

/** Reads the statistical neighbours, if the folder holds any: where they come from, and the list. */
export function readNeighbourFolder(
  reader: FolderReader,
): Pick<Sources, 'neighbourSource' | 'neighbours'> {
  if (!reader.has(SOURCE)) return { neighbourSource: undefined, neighbours: [] };
  return {
    neighbourSource: reader.yaml(SOURCE, 'neighbours-source'),
    neighbours: reader.csv(LIST, 'neighbour').sources,
  };
}
