import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import type { Line } from '../store/line.ts';
import { Meaning } from './Meaning.tsx';

const all: readonly Line[] = ['solid', 'dashed', 'dotted'];

/** What lines mean, in every picture the same; those that a picture does not hold can be left out. */
export const LineMeanings = ({ lines = all }: { lines?: readonly Line[] }) => {
  const words = useWords();
  const means = { solid: words.lineSolid, dashed: words.lineDashed, dotted: words.lineDotted };
  return lines.map((line) => (
    <Meaning key={line} sample={<LineSample line={line} width={34} />}>
      {means[line]}
    </Meaning>
  ));
};
