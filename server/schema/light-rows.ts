import type { Row } from '../graph/graph.ts';
import type { EntityRow, LinkRow } from '../graph/model.ts';

type LightRow = Row<'link/light-page-of-entities'>;

/** The link of a light row, without evidence and texts. */
export const lightLink = (row: LightRow): LinkRow => ({
  id: row.link,
  kind: row.kind as LinkRow['kind'],
  from: row.outgoing ? row.entity : row.other,
  to: row.outgoing ? row.other : row.entity,
  status: row.status as LinkRow['status'],
  since: row.since,
  until: row.until,
  weight: row.weight,
  evidence: [],
});

/** What is at the other end of a light row, without evidence and texts. */
export const lightEnd = (row: LightRow): EntityRow => ({
  id: row.other,
  kind: row.otherKind as EntityRow['kind'],
  subtype: row.otherSubtype,
  layer: row.otherLayer as EntityRow['layer'],
  nameZh: row.otherNameZh,
  nameEn: row.otherNameEn,
  nameEnOrigin: row.otherNameEnOrigin,
  status: row.otherStatus,
  aliases: [],
  evidence: [],
});
