import { createPlaces, linkFact } from '../places.ts';
import type { Gathering } from '../gathering.ts';
import { fieldFact, fieldId } from './field.ts';
import { organisationFact, organisationId, whereaboutsOf } from './organisation.ts';
import { createParticipations, partnershipFact } from './participation.ts';
import { namelessProject, projectFact, projectId } from './project.ts';
import type { CordisRow } from './row.ts';
import type { TableName } from './tables.ts';

type State = (row: CordisRow) => void;
type Statements = Partial<Record<TableName, State>>;

const refuse = ({ problem }: Gathering, row: CordisRow, expected: string, ...fields: readonly string[]) => {
  const found = fields.map((field) => `${field} "${row.at(field).slice(0, 40)}"`).join(', ');
  problem({ place: row.place, expected, found });
};

/** What rows say of entities. What is told once is not told again, so tables that tell most are to be read first. */
export const entityStatements = (gathering: Gathering): Statements => {
  const { entity, count } = gathering;
  const { state, once } = createPlaces(gathering);
  const names = new Map<string, string>();

  const organisation: State = (row) => {
    const id = organisationId(row);
    if (id === undefined) return;
    const [known, name] = [names.get(id), row.at('name')];
    if (known === undefined) {
      names.set(id, name);
      entity(organisationFact(row, id, gathering));
    } else if (name !== '' && known !== '' && name !== known && once(`${id} ${name}`)) {
      count('Further names of organisations that have one already, kept as other names: #');
      entity({ ...organisationFact(row, id, gathering), nameZh: null, nameEn: known, aliases: [name] });
    }
    // What is odd about them is told with the links.
    state(
      whereaboutsOf(row, () => {}),
      row.place,
    );
  };

  const project: State = (row) => {
    const id = projectId(row);
    if (id === undefined || !once(id)) return;
    entity(namelessProject(row, id));
    count('Projects without a title in these files, called by their acronym or number: #');
  };

  const ends: State = (row) => {
    for (const end of ['source', 'target']) {
      const pic = row.at(end);
      if (names.has(`pic:${pic}`)) continue;
      organisation({ ...row, at: (field) => (field === 'pic' ? pic : '') });
    }
  };

  return {
    projects: (row) => {
      const id = projectId(row);
      if (id === undefined) refuse(gathering, row, 'the number of a project', 'project');
      else if (once(id)) entity(projectFact(row, id));
      else count('Rows that repeat a project, of which the first is taken: #');
    },
    fields: (row) => {
      project(row);
      const id = fieldId(row);
      if (id !== undefined && once(id)) entity(fieldFact(row, id));
    },
    organisations: (row) => {
      project(row);
      organisation(row);
    },
    participations: (row) => {
      project(row);
      organisation(row);
    },
    names: organisation,
    pairs: ends,
  };
};

/** What rows say of links. */
export const linkStatements = (gathering: Gathering): Statements => {
  const { link, count } = gathering;
  const { locate, once } = createPlaces(gathering);
  const participation = createParticipations(count);
  /** Regions of organisations: a table of participations alone does not tell them. */
  const homes = new Map<string, string>();

  const settle = (organisation: string, row: CordisRow) => {
    const whereabouts = whereaboutsOf(row, count);
    locate(organisation, whereabouts, row.place);
    if (whereabouts.region) homes.set(organisation, whereabouts.region.id);
    return whereabouts.region?.id ?? homes.get(organisation);
  };

  const takesPart: State = (row) => {
    const [project, organisation] = [projectId(row), organisationId(row)];
    if (project === undefined || organisation === undefined) {
      const expected = 'the number of a project and an organisation by number (PIC) or name';
      refuse(gathering, row, expected, project === undefined ? 'project' : 'pic', 'name');
      return;
    }
    link(participation(row, project, organisation));
    const region = settle(organisation, row);
    // A unit of cooperation belongs to the regions whose organisations take part in it.
    if (region && once(`${project}>${region}`)) link(linkFact('BELONGS_TO', project, region, row.place));
  };

  return {
    organisations: takesPart,
    participations: takesPart,
    names: (row) => {
      const id = organisationId(row);
      if (id === undefined) refuse(gathering, row, 'the number of an organisation (PIC)', 'pic');
      else settle(id, row);
    },
    fields: (row) => {
      const [project, field] = [projectId(row), fieldId(row)];
      if (project === undefined || field === undefined)
        refuse(gathering, row, 'the number of a project and a code', 'project', 'code');
      else if (once(`${project}>${field}`)) link(linkFact('FOCUSES_ON', project, field, row.place));
    },
    pairs: (row) => {
      const partnership = partnershipFact(row);
      // A pair that comes again is the same link, whichever of the two is named first.
      if (partnership) link(partnership);
      else refuse(gathering, row, 'two organisations (PIC) and how often, above zero', 'source', 'target', 'weight');
    },
  };
};
