import grafeo from '@grafeo-db/js';
const db = grafeo.GrafeoDB.create('/tmp/analyst/h/graph.grafeo');
const time = async (text: string, params: any = {hidden: []}) => {
  let bq = 1e9, bg = 1e9, n = 0, first = '';
  try {
  for (let k = 0; k < 3; k++) {
  const t = process.cpuUsage(); const r = await db.executeCypher(text, { ...params}); const t1 = process.cpuUsage(t); const t2 = process.cpuUsage(); const rows: any[] = [];
  for (let i = 0; i < r.length; i++) { rows.push(r.get(i)); }
  const t3 = process.cpuUsage(t2); n = rows.length; first = JSON.stringify(rows[0]).slice(0, 150);
  bq = Math.min(bq, (t1.user+t1.system)/1000); bg = Math.min(bg, (t3.user+t3.system)/1000);
  }} catch (e: any) { first = e.message }
  console.log(bq.toFixed(0).padStart(5), bg.toFixed(0).padStart(5), String(n).padStart(7), text.slice(30, 350), n ? '' : first);
};
const M = `MATCH (a:Entity)-[l]->(b:Entity)`;
const ALL = `l.status AS status, l.evidenceSource AS s, l.evidenceOrigin AS o`;
await time(`${M} WITH type(l) AS kind, right(a.id, 2) AS part, l.id + ' ' + a.id + ' ' + b.id AS link, ${ALL} LIMIT 1000000000 RETURN kind, status, s, o, part, collect(link) AS links`);
await time(`${M} WITH type(l) AS kind, right(a.id, 2) AS part, l.id + ' ' + a.id + ' ' + b.id AS link, ${ALL} SKIP 0 RETURN kind, status, s, o, part, collect(link) AS links`);
await time(`${M} WITH type(l) AS kind, l.id AS id, a.id AS start, b.id AS end, ${ALL} WHERE true RETURN kind, status, s, o, right(start, 2) AS part, collect(id + ' ' + start + ' ' + end) AS links`);
await time(`CALL () { ${M} RETURN type(l) AS kind, l.id AS id, a.id AS start, b.id AS end, ${ALL} } RETURN kind, status, s, o, right(start, 2) AS part, collect(id + ' ' + start + ' ' + end) AS links`);
await time(`${M} WITH type(l) AS kind, l, a, b RETURN kind, right(a.id, 2) AS part, l.status AS status, l.evidenceSource AS s, l.evidenceOrigin AS o, collect(l.id + ' ' + a.id + ' ' + b.id) AS links`);
await time(`MATCH (a:Entity) MATCH (a)-[l]->(b:Entity) RETURN type(l) AS kind, right(a.id, 2) AS part, l.status AS status, l.evidenceSource AS s, l.evidenceOrigin AS o, collect(l.id + ' ' + a.id + ' ' + b.id) AS links`);
const kinds = ['ISSUES','PART_OF','BELONGS_TO','LOCATED_IN','PARTNERS_WITH','OPERATES','ORGANISES','PARTICIPATES_IN','FOCUSES_ON','INSTANCE_OF','MAY_BE_INSTANCE_OF','CALLS_FOR','PRIORITISES','REFERS_TO','APPLIES_TO','SUPPORTS'];
const ev = (f: string) => `CASE WHEN size($hidden) = 0 THEN l.${f} ELSE [i IN range(0, size(l.evidenceSource) - 1) WHERE NOT l.evidenceSource[i] IN $hidden | l.${f}[i]] END`;
const vis = `(size($hidden) = 0 OR any(source IN l.evidenceSource WHERE NOT source IN $hidden))`;
await time(kinds.map((k) => `MATCH (a:Entity)-[l:${k}]->(b:Entity) RETURN '${k}' AS kind, right(a.id, 2) AS part, l.status AS status, l.evidenceSource AS s, l.evidenceOrigin AS o, collect(l.id + ' ' + a.id + ' ' + b.id) AS links`).join(' UNION ALL '));
await time(`CALL () { ${kinds.map((k) => `MATCH (a:Entity)-[l:${k}]->(b:Entity) RETURN '${k}' AS kind, a, l, b`).join(' UNION ALL ')} } RETURN kind, right(a.id, 2) AS part, l.status AS status, l.evidenceSource AS s, l.evidenceOrigin AS o, collect(l.id + ' ' + a.id + ' ' + b.id) AS links`);
await time(kinds.map((k) => `MATCH (a:Entity)-[l:${k}]->(b:Entity) WHERE ${vis} WITH l.status AS status, ${ev('evidenceSource')} AS s, ${ev('evidenceOrigin')} AS o, right(a.id, 2) AS part, l.id + ' ' + a.id + ' ' + b.id AS link RETURN '${k}' AS kind, part, status, s, o, collect(link) AS links`).join(' UNION ALL '));
