import { setTimeout as sleep } from 'node:timers/promises';
import { withDriver } from './empty.ts';
import { myNeo4j } from './mine.ts';

const deadline = Date.now() + 90_000;

/** Before the tests of a file: the database answers. */
for (;;) {
  try {
    await withDriver(myNeo4j(), (driver) => driver.getServerInfo());
    break;
  } catch (error) {
    if (Date.now() > deadline) throw error;
    await sleep(200);
  }
}
