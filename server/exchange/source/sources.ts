import { cordis } from './cordis/cordis.ts';
import type { FactSource } from './facts.ts';
import { openalex } from './openalex/openalex.ts';
import { ror } from './ror/ror.ts';

/** Publishers whose files are understood without being explained. */
export const factSources: readonly FactSource[] = [cordis, ror, openalex];
