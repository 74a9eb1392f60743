import type { Citation } from '../../comparison/comparison.ts';
import type { ChosenCouncil } from '../chosenAreas.ts';
import type { Likeness } from './areaRegister.ts';

interface LikenessFile {
  readonly councils: readonly ChosenCouncil[];
  /** For each council the places of those most like it in the list above, most alike first. */
  readonly alike: readonly (readonly number[])[];
  readonly likeness?: Citation;
}

/** Writes what a page needs to compare councils by region or likeness: one file for all measures. */
export function writeLikeness({ register, likeness }: Likeness): string {
  const places = new Map(register.councils.map(({ id }, index) => [id, index]));
  const file: LikenessFile = {
    councils: register.councils.map(({ id, shortName, gss, formerGss, region }) => ({
      id,
      shortName,
      gss,
      formerGss,
      region,
    })),
    alike: register.councils.map(({ id }) =>
      register.alike(id).flatMap((other) => places.get(other) ?? []),
    ),
    ...(likeness === undefined ? {} : { likeness }),
  };
  return JSON.stringify(file);
}

/** Reads what `writeLikeness` wrote. */
export function readLikeness(text: string): Likeness {
  const { councils, alike, likeness } = JSON.parse(text) as LikenessFile;
  const byId = new Map(
    councils.map(({ id }, index) => [
      id,
      (alike[index] ?? []).flatMap((place) => councils[place]?.id ?? []),
    ]),
  );
  return { register: { councils, alike: (council) => byId.get(council) ?? [] }, likeness };
}
