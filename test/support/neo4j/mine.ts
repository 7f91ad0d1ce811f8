import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Neo4jAddress } from './address.ts';

/**
 * The Neo4j of this worker alone: tests empty it as they like. It is claimed, because the number Vitest gives a worker
 * tells nothing: where groups follow one another, both workers of the later one may get the same (4.1.12).
 */
export const myNeo4j = (): Neo4jAddress => {
  const mine = inject('neo4j').find(({ claim }) => claimed(claim));
  if (!mine) throw new Error('Each Neo4j of this run belongs to another worker already.');
  return mine;
};

function claimed(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const owner = Number(readFileSync(file, 'utf8'));
  if (owner === process.pid) return true;
  if (isAlive(owner)) return false;
  rmSync(file, { force: true });
  return claimed(file);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
