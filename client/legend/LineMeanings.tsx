import { useWords } from '../language/words.ts';
import { LineSample } from '../marks/LineSample.tsx';
import { Meaning } from './Meaning.tsx';

/** What lines mean, in every picture the same. */
export const LineMeanings = () => {
  const words = useWords();
  return (
    <>
      <Meaning sample={<LineSample line="solid" width={34} />}>{words.lineSolid}</Meaning>
      <Meaning sample={<LineSample line="dashed" width={34} />}>{words.lineDashed}</Meaning>
      <Meaning sample={<LineSample line="dotted" width={34} />}>{words.lineDotted}</Meaning>
    </>
  );
};
