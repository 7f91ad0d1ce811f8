import type { Network, Ontology } from '../api/model.ts';
import { useWords } from '../language/words.ts';
import { Side } from '../stage/Side.tsx';
import { MapLegend } from './MapLegend.tsx';

interface LegendPanelProps {
  small: boolean;
  opened: boolean;
  toggle: () => void;
  ontology: Ontology;
  network: Network;
  /** Whether what is missing is drawn. */
  ghosts: boolean;
}

/** The legend of the map; a sheet says by itself what it is. */
export const LegendPanel = ({ small, opened, toggle, ontology, network, ghosts }: LegendPanelProps) => {
  const words = useWords();
  return (
    <Side label={words.legend} {...{ small, opened, toggle }}>
      {small ? (
        <MapLegend ontology={ontology} network={network} ghosts={ghosts} />
      ) : (
        <section aria-label={words.legend}>
          <MapLegend ontology={ontology} network={network} ghosts={ghosts} fold={toggle} />
        </section>
      )}
    </Side>
  );
};
