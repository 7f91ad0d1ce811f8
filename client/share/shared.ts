import type { Evidence } from '../api/model.ts';

type Labelled = { name: string; labelZh: string; labelEn: string };

export type SharedEvidence = Pick<Evidence, 'quote' | 'origin' | 'confidence'> & { source: string };

export interface SharedEntity {
  id: string;
  kind: string;
  nameZh: string;
  nameEn: string;
  status?: string;
  startYear?: number;
  placeZh?: string;
  placeEn?: string;
  descriptionZh?: string;
  descriptionEn?: string;
  noteZh?: string;
  noteEn?: string;
  website?: string;
  x?: number;
  y?: number;
  evidence: SharedEvidence[];
}

export interface SharedLink {
  id: string;
  kind: string;
  from: string;
  to: string;
  status?: string;
  evidence: SharedEvidence[];
}

/** What somebody shared, all that the page has of it. */
export interface Shared {
  title: string;
  by: string;
  at: string;
  until: string;
  entities: SharedEntity[];
  links: SharedLink[];
  kinds: (Labelled & { colour: string; shape: string })[];
  linkKinds: Labelled[];
  sources: { id: string; titleZh: string; titleEn: string; publisher?: string; url?: string }[];
}

/** The secret in an address of a share. */
export const tokenIn = (path: string): string | undefined => /^\/s\/([^/]+)$/.exec(path)?.[1];

/** What is under the secret; null where there is nothing, or not any more. */
export const fetchShared = async (token: string): Promise<Shared | null> => {
  const response = await fetch(`/share/${encodeURIComponent(token)}.json`, { referrerPolicy: 'no-referrer' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`the server answered with status ${response.status}`);
  return (await response.json()) as Shared;
};
