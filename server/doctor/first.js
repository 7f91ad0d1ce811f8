// Plain JavaScript without any package: it runs where the Node is too old and where nothing is installed yet, says so,
// and only then goes on with doctor.ts, which needs both.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const numbers = (/** @type {string} */ version) => version.replace(/^\D+/, '').split('.').map(Number);

/** Whether a version suits one of "^20.19.0 || >=24.0.0". */
const suits = (/** @type {string} */ version, /** @type {string} */ range) => {
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  return range.split('||').some((part) => {
    const [a = 0, b = 0, c = 0] = numbers(part.trim());
    const atLeast = major - a || minor - b || patch - c;
    return atLeast >= 0 && (part.trim().startsWith('>=') || major === a);
  });
};

const complain = (/** @type {string} */ sentence, /** @type {string} */ mend) => {
  console.log(`WRONG  ${sentence}\n       ${mend}`);
  process.exitCode = 1;
};

const { engines, dependencies } = read('package.json');
const { packages } = read('package-lock.json');
if (!suits(process.version, engines.node)) {
  complain(
    `Node is ${process.version}, which is none of ${engines.node}.`,
    'Install Node 22 or 24: https://nodejs.org',
  );
} else {
  console.log(`fine   Node is ${process.version}.`);
}

/** What of a package is not as the lock file has it. */
const lack = (/** @type {string} */ name) => {
  const path = `node_modules/${name}/package.json`;
  if (!existsSync(new URL(path, root))) return `${name} is missing`;
  const [is, should] = [read(path).version, packages[`node_modules/${name}`]?.version];
  return should && is !== should ? `${name} is ${is}, it should be ${should}` : undefined;
};
const lacking = Object.keys(dependencies).map(lack).filter(Boolean);
if (lacking.length > 0) {
  const rest = lacking.length > 3 ? ` and ${lacking.length - 3} more` : '';
  complain(`Packages are not installed as they should be: ${lacking.slice(0, 3).join(', ')}${rest}.`, 'npm ci');
} else {
  console.log(`fine   ${Object.keys(dependencies).length} packages are installed.`);
}

if (process.exitCode === 1) {
  console.log(`The rest is looked at once that is mended, in ${fileURLToPath(root)}.`);
} else {
  await import('@oxc-node/core/register');
  await import('../doctor.ts');
}
