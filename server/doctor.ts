import { ConfigError, readConfig } from './config.ts';
import { wrong, type Finding } from './doctor/finding.ts';
import { lookAtFile, lookAtNeo4j } from './doctor/graph.ts';
import { lookAtClock, lookAtFolder, lookAtPage, lookAtPort, runsAlready } from './doctor/place.ts';

// Looks at what a start needs and says in sentences what is wrong with it: `npm run doctor`. It changes nothing.
const lookAround = async (env: NodeJS.ProcessEnv): Promise<Finding[]> => {
  try {
    const config = readConfig(env);
    return [
      lookAtClock(config),
      await lookAtPort(config),
      lookAtPage(config),
      ...lookAtFolder(config),
      ...(config.neo4j
        ? await lookAtNeo4j(config, config.neo4j, env)
        : await lookAtFile(config, { runs: await runsAlready(config), env })),
    ];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [wrong(`${error.message}.`, 'Set it anew, or leave it away: README lists the settings.')];
  }
};

const found = await lookAround(process.env);
for (const { fine, sentence, mend } of found) {
  console.log(`${fine ? 'fine ' : 'WRONG'}  ${sentence}${mend ? `\n       ${mend}` : ''}`);
}
const faults = found.filter(({ fine }) => !fine).length;
console.log(faults === 0 ? 'Nothing is wrong.' : `Wrong: ${faults}.`);
process.exitCode = faults === 0 ? 0 : 1;
