import { useComputedColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { hiddenIn, type Shown } from '../store/shown.ts';
import type { About } from '../takeaway/plate.ts';
import { TakeMenu } from '../takeaway/TakeMenu.tsx';
import { coastAsked } from './coast-asked.ts';
import { wantedBy } from './coast.ts';
import type { Counts } from './counts.ts';
import type { OnMap, Sight } from './paper/scene.ts';
import { placedIn } from './places.ts';
import { useBase } from './useBase.ts';

export interface TakeMapProps extends Pick<OnMap, 'places' | 'ghosts' | 'subjects' | 'selected'> {
  /** What the map shows in a sentence; a usual title where there is none. */
  title: string | undefined;
  shown: Shown;
  ontology: Ontology;
  counts: Counts;
  nowhere: number;
  /** The answers that it was put together from. */
  networks: readonly Network[];
  /** Where the map is looked at just now. */
  sight: RefObject<Sight | null>;
}

/** Takes the map away as it is looked at, and the data of all that has a place. */
export const TakeMap = ({ title, shown, counts, nowhere, networks, sight, ...on }: TakeMapProps) => {
  const { atlas } = useWords();
  const client = useQueryClient();
  const scheme = useComputedColorScheme('light');
  const base = useBase();
  const plate = async () => {
    const at = sight.current;
    const { cameraFor, mapPlate } = await import('./paper/plate.ts');
    const coast = at && (await client.fetchQuery(coastAsked(wantedBy(...cameraFor(at.area)))));
    return (about: About) =>
      at && coast !== null
        ? mapPlate(
            {
              ...on,
              links: shown.links,
              sight: at,
              coast,
              base,
              all: { entities: shown.entities.length, links: shown.links.length },
              counts,
              hidden: hiddenIn(shown),
              nowhere,
            },
            about,
          )
        : null;
  };
  return (
    <TakeMenu
      title={title ?? atlas.picture}
      file={atlas.file}
      drawn
      shown={placedIn(shown)}
      ontology={on.ontology}
      {...{ networks, scheme, plate }}
    />
  );
};
