import { readConfig } from './config.ts';
import { explain } from './explain.ts';
import { anyone } from './graph/graph.ts';
import { openGraph, whereGraphIs } from './open-graph.ts';
import { prepareGraph } from './prepare.ts';

const seed = async () => {
  const config = readConfig(process.env);
  const graph = openGraph(config);
  const written = await prepareGraph(graph, { again: true });
  const ask = graph.reader(anyone);
  const [[entities], [links]] = await Promise.all([ask('entity/count', {}), ask('link/count', {})]);
  await graph.close();
  console.log(
    `Seeded ${written.join(', ')} into ${whereGraphIs(config)}: it holds ${entities?.total} entities and ${links?.total} links.`,
  );
};

seed().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
