import type { RefObject } from 'react';
import type { Network } from '../api/model.ts';
import type { Reading } from '../canvas/positions.ts';
import { useWords } from '../language/words.ts';
import { pictureAtFirst } from '../store/picture.ts';
import { useView } from '../store/store.ts';
import { TakeMenu } from './TakeMenu.tsx';
import type { NetworkSubject, Subject } from './wanted.ts';

export interface TakeAwayProps
  extends Pick<NetworkSubject, 'shown' | 'elements' | 'look' | 'ontology'>, Pick<Subject, 'scheme'> {
  /** What the picture shows in a sentence; a usual title where there is none. */
  title?: string | undefined;
  reading: RefObject<Reading | null>;
  /** The answers that the picture was put together from. */
  networks: readonly Network[];
}

/** Takes the network away, as it stands. */
export const TakeAway = ({ title, reading, networks, scheme, ...subject }: TakeAwayProps) => {
  const { taking } = useWords();
  const { as, picture = pictureAtFirst } = useView((view) => view);
  const { shown, ontology } = subject;
  const plate = async () => {
    const { networkPlate, pictureOf } = await import('./network-plate.ts');
    return (about: Parameters<typeof pictureOf>[1]) => {
      const whole = { ...subject, shelved: picture.layout === 'force', reading: reading.current };
      const taken = pictureOf(whole, about);
      return taken && networkPlate(taken);
    };
  };
  return (
    <TakeMenu
      title={title ?? taking.title}
      file={taking.file.picture}
      drawn={as !== 'list'}
      {...{ shown, networks, ontology, scheme, plate }}
    />
  );
};
