import type { Dataset } from '../../server/exchange/dataset/dataset.ts';
import type { EntityRow, EvidenceRow, LinkRow, SourceRow } from '../../server/graph/model.ts';

type Evidence = { evidence?: Partial<EvidenceRow>[] };

/** What a test says of a data set; what it leaves out is filled in. */
export interface Small {
  hash?: string;
  sources?: (Partial<SourceRow> & { id: string })[];
  entities?: (Partial<Omit<EntityRow, 'evidence'>> & Evidence & { id: string })[];
  links?: (Partial<Omit<LinkRow, 'evidence'>> & Evidence & Pick<LinkRow, 'from' | 'kind' | 'to'>)[];
}

/** A data set small enough to read, resting on a source of its own: `src:` and its id. */
export const small = (id: string, { hash = '1', sources = [], entities = [], links = [] }: Small = {}): Dataset => {
  const own = `src:${id}`;
  const usual: EvidenceRow = {
    source: own,
    locator: null,
    quote: null,
    claim: null,
    origin: 'IMPORT',
    confidence: 'UNVERIFIED',
  };
  const pieces = (evidence: Partial<EvidenceRow>[] = [{}]) => evidence.map((piece) => ({ ...usual, ...piece }));
  const named = (source: Partial<SourceRow> & { id: string }): SourceRow => ({
    kind: 'FILE',
    titleZh: source.id,
    titleEn: source.id,
    publisher: '',
    ...source,
  });
  return {
    id,
    hash,
    sources: entities.length + links.length === 0 ? [] : [named({ id: own }), ...sources.map(named)],
    entities: entities.map(({ evidence, ...rest }) => ({
      kind: 'INSTITUTION',
      layer: 'ENRICHMENT',
      nameZh: rest.id,
      nameEn: rest.id,
      aliases: [],
      ...rest,
      evidence: pieces(evidence),
    })),
    links: links.map(({ evidence, ...rest }) => ({
      id: `link:${rest.from}:${rest.kind}:${rest.to}`,
      ...rest,
      evidence: pieces(evidence),
    })),
  };
};
