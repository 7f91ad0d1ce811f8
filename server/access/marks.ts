import { anyone, type Graph } from '../graph/graph.ts';
import { everybody, hiddenTo, marksFrom, type Viewer } from '../graph/marks.ts';
import { isKnown, mayAs, type Person } from './person.ts';

/** What somebody sees of sources: whoever decides on them, all. */
export const viewerOf = (person: Person): Viewer =>
  mayAs(person.role, 'ADMINISTRATOR') ? everybody : { signedIn: isKnown(person), groups: person.groups };

/**
 * Ids of the sources that somebody may not see; whoever is alone is asked nothing. It is read anew for each question:
 * another process on the same database may have decided since.
 */
export const hiddenFrom = async (graph: Graph, person: Person): Promise<string[]> => {
  const viewer = viewerOf(person);
  return viewer === everybody ? [] : hiddenTo(viewer, marksFrom(await graph.reader(anyone)('source/marks', {})));
};
