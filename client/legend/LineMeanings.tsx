import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import type { Line } from '../store/line.ts';
import { Meaning } from './Meaning.tsx';

/** What lines mean, in every picture the same, of those that it holds. */
export const LineMeanings = ({ lines }: { lines: readonly Line[] }) => {
  const words = useWords();
  const means = { solid: words.lineSolid, dashed: words.lineDashed, dotted: words.lineDotted };
  return lines.map((line) => (
    <Meaning key={line} sample={<LineSample line={line} width={34} />}>
      {means[line]}
    </Meaning>
  ));
};
