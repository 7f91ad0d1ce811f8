import { audit, auditCheck } from './audit.ts';
import { coverage, CoverageCell } from './coverage.ts';
import { gap, Gap, gaps } from './gap.ts';
import { acceptGap, reopenGap, startGap } from './gap-life.ts';
import { obligations, Obligation } from './obligation.ts';
import { entities, Entity, entityTypes } from './entity.ts';
import { Evidence } from './evidence.ts';
import { growth, neighbourCounts } from './growth.ts';
import {
  cancelImport,
  importedDatasets,
  ImportJob,
  importJob,
  importJobs,
  ImportPreview,
  ImportProblem,
  ImportReport,
  previewImport,
  removeImport,
  startImport,
} from './import.ts';
import { Link, links } from './link.ts';
import { neighbourhood, network } from './network.ts';
import { Node, node } from './node.ts';
import { ontology } from './ontology.ts';
import { paths } from './paths.ts';
import { apiTokens, createToken, me, people, revokeToken } from './person.ts';
import {
  joinByRule,
  joinEntities,
  keepApart,
  partEntities,
  proposeAgain,
  sameDecisions,
  SameDecision,
  SameProposal,
  sameProposals,
} from './same.ts';
import { search } from './search.ts';
import { markSource, Source, sources } from './source.ts';
import { createShare, revokeShare, sharePreview, shares } from './share.ts';
import { statistics } from './statistics.ts';
import type { Resolvers } from './types.generated.ts';
import { deleteView, renameView, SavedView, savedView, savedViews, saveView } from './view.ts';
import { whyNoPath } from './why-no-path.ts';

export const resolvers: Resolvers = {
  Query: {
    node,
    entities,
    links,
    network,
    neighbourhood,
    paths,
    whyNoPath,
    neighbourCounts,
    growth,
    search,
    sources,
    statistics,
    ontology,
    coverage,
    gaps,
    gap,
    obligations,
    savedView,
    savedViews,
    importJob,
    importJobs,
    importedDatasets,
    sameProposals,
    sameDecisions,
    me,
    people,
    apiTokens,
    audit,
    auditCheck,
    sharePreview,
    shares,
  },
  Mutation: {
    acceptGap,
    startGap,
    reopenGap,
    saveView,
    renameView,
    deleteView,
    previewImport,
    startImport,
    cancelImport,
    removeImport,
    joinEntities,
    joinByRule,
    partEntities,
    keepApart,
    proposeAgain,
    createToken,
    revokeToken,
    markSource,
    createShare,
    revokeShare,
  },
  Gap,
  Obligation,
  Node,
  Entity,
  Link,
  Evidence,
  Source,
  SavedView,
  SameProposal,
  SameDecision,
  ImportPreview,
  ImportProblem,
  ImportJob,
  ImportReport,
  CoverageCell,
  ...entityTypes,
};
