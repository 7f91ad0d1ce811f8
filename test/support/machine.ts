import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const mac = process.platform === 'darwin';
// The first has no window to keep up, which takes a third of a test's time.
const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** The Chromium or Chrome of this machine: `CHROME_PATH` first. */
export function browserPath(): string | undefined {
  const given = process.env.CHROME_PATH;
  if (given) return existsSync(given) ? given : undefined;
  return programs.map(onPath).find(Boolean) ?? (existsSync(macChrome) ? macChrome : undefined);
}

/** What a page test lacks here, in one line with the command that helps. */
export function lackingForPage(): string | undefined {
  if (browserPath()) return undefined;
  const command = mac ? 'brew install --cask google-chrome' : 'apt-get install -y chromium-headless-shell';
  return `page tests need Chromium or Chrome (or CHROME_PATH): ${command}`;
}

/** What a Neo4j for tests lacks here: a JDK, for Neo4j.java is run from its source, and Maven. */
export function lackingForNeo4j(): string | undefined {
  if (process.env.NEO4J_TEST_URI) return undefined;
  if (onPath('mvn') && spawnSync('javac', ['-version']).status === 0) return undefined;
  const command = mac ? 'brew install openjdk@21 maven' : 'apt-get install -y default-jdk-headless maven';
  return `Neo4j tests need Java 17 or 21 and Maven (or NEO4J_TEST_URI): ${command}`;
}
