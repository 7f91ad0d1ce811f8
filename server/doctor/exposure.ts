import { exposed, readAccessSettings } from '../access-settings.ts';
import { isLoopback } from '../access/loopback.ts';
import { fine, wrong, type Finding } from './finding.ts';

/** Whoever reaches the address reaches the graph, unless people are asked who they are. */
export const lookAtExposure = async (
  host: string,
  env: NodeJS.ProcessEnv,
  accounts: () => Promise<number>,
): Promise<Finding> => {
  const { provider } = readAccessSettings(env);
  if (isLoopback(host)) return fine(`${host} can be reached from this machine alone.`);
  if (provider) return fine(`${host} can be reached by others, who sign in with ${provider.issuer}.`);
  const people = await accounts();
  return people > 0
    ? fine(`${host} can be reached by others; ${people} people can sign in with a password.`)
    : wrong(`${exposed(host).message}.`, 'npm run user -- add NAME --role administrator');
};
