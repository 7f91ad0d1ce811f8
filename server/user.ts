import { parseArgs } from 'node:util';
import { accountOf, checkedName, checkedRole, localKey, removeAccount, saveAccount } from './access/accounts.ts';
import { createAudit } from './access/audit.ts';
import { checkPassword, hashPassword } from './access/passwords.ts';
import { AccountError } from './access/refused.ts';
import { readConfig } from './config.ts';
import { explain } from './explain.ts';
import { anyone, type Graph } from './graph/graph.ts';
import { migrate } from './graph/schema-version.ts';
import { auditJournal, openGraph } from './open-graph.ts';
import { readPassword } from './read-password.ts';

const usage = `npm run user -- add NAME [--role ROLE] [--groups GROUP,...]
                role NAME ROLE | groups NAME [GROUP,...] | password NAME | remove NAME | list

People who sign in with a password. A role is reader (the default), analyst or administrator. The password is asked for, or
read from standard input; it is never an argument, which others on this machine could see.`;

const said = { role: { type: 'string', default: 'reader' }, groups: { type: 'string', default: '' } } as const;

const groupsIn = (text: string) => [...new Set(text.split(',').map((group) => group.trim()))].filter(Boolean);

const newPassword = async (name: string) => {
  const password = await readPassword(`Password for ${name}: `);
  checkPassword(password, name);
  return hashPassword(password);
};

const accountNamed = async (graph: Graph, given: string) => {
  const account = await accountOf(graph, localKey(given));
  if (account) return account;
  throw new AccountError(`there is nobody called "${given}" who signs in with a password`);
};

const list = async (graph: Graph) => {
  const rows = await graph.reader(anyone)('account/page', { after: null, first: 10_000 });
  for (const { name, role, groups, local } of rows)
    console.log([name, role.toLowerCase(), groups.join(','), local ? '' : '(by the provider)'].join('\t').trimEnd());
};

type Change = (graph: Graph, name: string, value: string, options: { role: string; groups: string }) => Promise<string>;

const changes: Readonly<Record<string, Change>> = {
  add: async (graph, given, _, options) => {
    const name = checkedName(given);
    const key = localKey(name);
    if (await accountOf(graph, key)) throw new AccountError(`there is somebody called "${name}" already`);
    const role = checkedRole(options.role);
    await saveAccount(graph, { key, name, role, groups: groupsIn(options.groups), password: await newPassword(name) });
    return `${name} may sign in as ${role.toLowerCase()}.`;
  },
  role: async (graph, given, value) => {
    const account = await accountNamed(graph, given);
    const role = checkedRole(value);
    await saveAccount(graph, { ...account, role });
    return `${account.name} is ${role.toLowerCase()} now.`;
  },
  groups: async (graph, given, value) => {
    const account = await accountNamed(graph, given);
    const groups = groupsIn(value);
    await saveAccount(graph, { ...account, groups });
    return `${account.name} belongs to ${groups.join(', ') || 'no group'} now.`;
  },
  password: async (graph, given) => {
    const account = await accountNamed(graph, given);
    await saveAccount(graph, { ...account, password: await newPassword(account.name) });
    return `${account.name} has a new password and must sign in again.`;
  },
  remove: async (graph, given) => {
    const account = await accountNamed(graph, given);
    await removeAccount(graph, account);
    return `${account.name} may no longer sign in.`;
  },
};

const run = async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: said });
  const [command = '', name = '', value = '', ...more] = positionals;
  const change = changes[command];
  const takesValue = command === 'role' || command === 'groups';
  const fits = command === 'list' ? positionals.length === 1 : change && name !== '' && (takesValue || value === '');
  if (!fits || more.length > 0) throw new AccountError(usage);
  const config = readConfig(process.env);
  const graph = openGraph(config);
  try {
    await migrate(graph);
    if (!change) return await list(graph);
    const sentence = await change(graph, name, value, values);
    const audit = createAudit(graph, (error) => console.error(error), auditJournal(config));
    await audit.note({ person: { id: 'console', name: 'npm run user' }, action: `user ${command}`, subjects: [name] });
    await audit.close();
    console.log(sentence);
  } finally {
    await graph.close();
  }
};

run().catch((error: unknown) => {
  console.error(error instanceof AccountError ? error.message : explain(error));
  process.exitCode = 1;
});
