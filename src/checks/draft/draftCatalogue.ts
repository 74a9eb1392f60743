import { buildCatalogue, type Catalogue, type Content } from '../../domain/catalogue.ts';
import { NOT_CHOSEN } from './readDraft.ts';

/** The hub for showing a draft, whose ids may lead nowhere yet: what is not known shows its id. */
export function draftCatalogue(content: Content): Catalogue {
  const sound = buildCatalogue(content);
  return {
    ...sound,
    council: orElse(sound.council, (id) => ({
      id,
      gss: '',
      dfeCode: '',
      name: nameOf(id, 'Council not chosen yet'),
      shortName: nameOf(id, 'Council not chosen yet'),
      region: 'London',
      kind: 'Unitary authority',
      domains: [],
      aliases: [],
      formerGss: [],
      replaced: [],
    })),
    provider: orElse(sound.provider, (id) => ({ id, name: id, kind: '', serves: [], source: [] })),
    category: orElse(sound.category, (id) => ({
      id,
      number: 0,
      title: id,
      shortTitle: id,
      purpose: '',
      sponsor: '',
      themes: [],
      body: { parts: [], headings: [], text: '' },
    })),
    practiceModel: orElse(sound.practiceModel, (id) => ({
      id,
      name: id,
      definition: '',
      aliases: [],
    })),
    measure: orElse(sound.measure, (id) => ({
      id,
      name: nameOf(id, 'Measure not chosen yet'),
      definition: '',
      unit: 'score',
      range: {},
      better: 'neither',
      kind: 'local',
      traps: [],
      related: [],
      synonyms: [],
    })),
  };
}

function nameOf(id: string, missing: string): string {
  return id === NOT_CHOSEN ? missing : id;
}

function orElse<T>(find: (id: string) => T, stand: (id: string) => T): (id: string) => T {
  return (id) => {
    try {
      return find(id);
    } catch {
      return stand(id);
    }
  };
}
