import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';
import { explain } from '../../server/explain.ts';
import { RefusedError } from '../../server/exchange/dataset/dataset.ts';
import { GraphError } from '../../server/graph/errors.ts';
import { StatementError } from '../../server/graph/header.ts';
import { whereGraphIs } from '../../server/open-graph.ts';

it.each([
  [new ConfigError('PORT must be a number'), 'Cannot start: PORT must be a number.'],
  [new StatementError('cypher/a.cypher:1: no header'), 'Cannot start: cypher/a.cypher:1: no header.'],
  [
    new GraphError('UNAUTHORISED', 'Neo4j refuses user and password', new Error('Security.Unauthorized')),
    'Cannot start: Neo4j refuses user and password.',
  ],
  [
    new RefusedError('the seed x', ['links.csv:2: one', 'links.csv:3: two']),
    'Cannot start: the seed x was refused, nothing was changed:\n  links.csv:2: one\n  links.csv:3: two',
  ],
  [
    Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 4000 }),
    'Port 4000 is taken: stop what listens there, or set PORT to another.',
  ],
])('says in a sentence what a person can mend: %s', (error, sentence) => {
  expect(explain(error)).toBe(sentence);
});

it('tells all of what we must mend', () => {
  const error = new GraphError('INTERNAL', 'the embedded engine failed', new Error('a page is broken'));
  expect(explain(error)).toContain('explain.test.ts');
  expect(explain(error)).toContain('caused by Error: a page is broken');
  expect(explain('thrown text')).toBe('Cannot start: thrown text');
});

describe('where the graph is', () => {
  it('is said in words', () => {
    expect(whereGraphIs(readConfig({}))).toBe('the embedded graph in data');
    expect(whereGraphIs(readConfig({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'secret' }))).toBe(
      'Neo4j at bolt://db:7687',
    );
  });

  it.each(['neo4j://neo4j:secret@db:7687', 'http://neo4j:secret@db:7687'])('never tells a password: %s', (uri) => {
    const told = () => {
      try {
        return whereGraphIs(readConfig({ NEO4J_URI: uri }));
      } catch (error) {
        return String(error);
      }
    };
    expect(told()).not.toContain('secret');
  });
});
