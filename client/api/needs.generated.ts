// Made by `npm run generate`; change the .graphql files instead.
import type { Role } from './operations.generated.ts';

/** What somebody may be; each may do what those before may. */
export const roles: readonly Role[] = ['READER', 'ANALYST', 'ADMINISTRATOR'];

/** Of whom each question and each change is, that not everybody may ask for. */
export const needs = {
  acceptGap: 'ANALYST',
  audit: 'ADMINISTRATOR',
  auditCheck: 'ADMINISTRATOR',
  cancelImport: 'ANALYST',
  createShare: 'ANALYST',
  createToken: 'READER',
  deleteView: 'ANALYST',
  importJob: 'ANALYST',
  importJobs: 'ANALYST',
  joinByRule: 'ANALYST',
  joinEntities: 'ANALYST',
  keepApart: 'ANALYST',
  markSource: 'ADMINISTRATOR',
  partEntities: 'ANALYST',
  people: 'ADMINISTRATOR',
  previewImport: 'ANALYST',
  proposeAgain: 'ANALYST',
  removeImport: 'ANALYST',
  renameView: 'ANALYST',
  reopenGap: 'ANALYST',
  revokeShare: 'ANALYST',
  revokeToken: 'READER',
  saveView: 'ANALYST',
  sharePreview: 'ANALYST',
  shares: 'ANALYST',
  startGap: 'ANALYST',
  startImport: 'ANALYST',
} as const satisfies Readonly<Record<string, Role>>;
