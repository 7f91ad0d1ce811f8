import type { GapFacts } from '../api/gap-questions.ts';
import type { Ontology } from '../api/model.ts';
import { labelIn, nameIn, textIn } from '../language/names.ts';
import type { Words } from '../language/zh.ts';
import type { Language } from '../store/view.ts';

interface Telling {
  words: Words;
  language: Language;
  ontology: Ontology | undefined;
}

export interface Parameter {
  name: string;
  label: string;
  value: string;
}

/** What a text among the parameters stands for: an entity, a kind, an origin; what is none of these says itself. */
const told = (text: string, gap: GapFacts, { words, language, ontology }: Telling): string => {
  const entity = [...gap.subjects, ...gap.measures, ...gap.elsewhere].find(({ id }) => id === text);
  if (entity) return nameIn(language, entity);
  const kind = [...(ontology?.kinds ?? []), ...(ontology?.linkKinds ?? [])].find(({ name }) => name === text);
  if (kind) return labelIn(language, kind);
  if (text === gap.missingEn) return textIn(language, gap.missingZh, gap.missingEn) ?? text;
  const family = text.replace(/(Zh|En)$/, '');
  const known: Record<string, string> = { ...words.properties, ...words.origins, ...words.table.models };
  return words.finding.parameterValues[text] ?? known[text] ?? known[family] ?? text;
};

/** Small probabilities keep their first digits. */
const figure = (number: number, { words }: Telling): string =>
  number !== 0 && Math.abs(number) < 0.01 ? number.toPrecision(2) : words.finding.figure(number);

const valueOf = (value: unknown, gap: GapFacts, telling: Telling): string => {
  const { finding } = telling.words;
  if (Array.isArray(value))
    return value.length === 0
      ? finding.nothing
      : value.map((one) => valueOf(one, gap, telling)).join(finding.separator);
  if (typeof value === 'number') return figure(value, telling);
  return told(String(value), gap, telling);
};

/** The parameters of a finding's method in the words of the page; what is not given has no line. */
export const parametersOf = (gap: GapFacts, telling: Telling): Parameter[] =>
  Object.entries(gap.method.parameters)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({
      name,
      label: telling.words.finding.parameterNames[name] ?? name,
      value: valueOf(value, gap, telling),
    }));
