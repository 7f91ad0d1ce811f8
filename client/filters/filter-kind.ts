import type { ComponentType } from 'react';
import type { Ontology } from '../api/model.ts';
import type { Words } from '../language/zh.ts';
import type { Part } from '../store/filtering/part.ts';
import type { Language } from '../store/view.ts';

/** What is needed to say a filter in words. */
export interface Telling {
  words: Words;
  language: Language;
  ontology: Ontology;
  /** Name of an entity, title of a source; the id while it is not known. */
  nameOf: (id: string) => string;
}

export interface EditorProps {
  values: readonly string[];
  put: (values: readonly string[]) => void;
  /** All that a filter may choose from. */
  whole: Part;
  /** What the filters before this one leave of it. */
  before: Part;
  telling: Telling;
}

/** What there is when a filter is added. */
export interface Given {
  ontology: Ontology;
  /** The entity that is selected, where it is one. */
  selected: string | null;
  /** What the filters that there are leave. */
  part: Part;
}

/** One of the fourteen: what it starts with, how it is said, how it is changed. */
export interface FilterKind {
  first: (given: Given) => readonly string[];
  /** With other values it hides nothing yet, and is kept switched off. */
  isReady: (values: readonly string[]) => boolean;
  /** In words, once it is ready. */
  says: (values: readonly string[], telling: Telling) => string;
  /** None where there is nothing to choose. */
  Editor?: ComponentType<EditorProps>;
}
