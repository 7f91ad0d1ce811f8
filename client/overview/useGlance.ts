import { useQueries } from '@tanstack/react-query';
import { glanceCoverage, glanceGaps, glanceObligations, glanceSources } from '../api/overview-questions.ts';
import { ontology } from '../api/questions.ts';

/** Everything that the page tells; undefined until all of it is there. */
export const useGlance = () => {
  const queries = useQueries({
    queries: [glanceSources, ontology, glanceCoverage('REGION'), glanceCoverage('KIND'), glanceObligations, glanceGaps],
  });
  const [sources, kinds, regions, platforms, obligations, gaps] = queries;
  const failed = queries.some(({ isError }) => isError);
  const retry = () => queries.filter(({ isError }) => isError).forEach(({ refetch }) => void refetch());
  const there =
    sources.data && kinds.data && regions.data && platforms.data && obligations.data && gaps.data
      ? {
          statistics: sources.data,
          ontology: kinds.data,
          regions: regions.data,
          kinds: platforms.data,
          obligations: obligations.data,
          gaps: gaps.data.gaps,
          named: gaps.data.named.nodes,
        }
      : undefined;
  return { glance: there, entities: sources.data?.entities, failed, retry };
};

export type Glance = NonNullable<ReturnType<typeof useGlance>['glance']>;
