const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that part other words and tell nothing themselves, in the languages that institutions write their names in. */
export const fillers = list(`
  the of and for at in on to a an de des du la le les l d et der die das dem den und fur im am von zu di del della dello
  delle degli dei do da dos das e y el los las en i na w v van voor het og och for pri pour per
`);

/** Legal forms as they stand once marks are gone; single letters have been put together by then. */
export const legalForms = list(`
  ltd limited co company inc incorporated corp corporation gmbh mbh ag kg kgaa sa sas sarl srl spa sl slu sau bv nv ab as
  asa oy oyj aps plc llc llp lp kft zrt nyrt doo dd sro spzoo zoo ltda lda ev asbl aisbl vzw eeig geie scarl scrl scpa epe
  ae ike ead eood ood sia uab ou
`);

/** What sort of body it is: the same word in many languages, and wherever it stands in a name. */
const sorts: Readonly<Record<string, string>> = {
  university: `universities univ universite universitat universitaet universita universitas universidad universidade
    universiteit universitet universitetet universitetas universitatea uniwersytet univerzita univerzitet univerza
    universita universitate yliopisto egyetem sveuciliste panepistimio ulikool universite`,
  institute: 'inst institut instituto instytut istituto institutet instituut instituto ustav intezet institutul',
  academy: 'acad academie akademie akademia academia accademia akademi akademija akademiya',
  college: 'collegium colegio collegio',
  school: 'schule ecole escuela escola scuola hochschule hogeschool skola',
  hospital: 'hopital hospitalier klinikum krankenhaus ziekenhuis ospedale sykehus sairaala',
  laboratory: 'lab labs laboratories laboratoire laboratorio laboratorium',
  centre: 'center centro zentrum centrum ctr centar',
  foundation: 'fondation fundacion fundacao fundacio fondazione stiftung stichting saatio',
  association: 'assoc asociacion associacao associazione verein vereniging',
  ministry: 'ministere ministerio ministerium ministero ministerie',
  national: 'nacional nazionale nationale nationaal natl',
  science: 'sciences sci ciencia ciencias scienza scienze wissenschaft wissenschaften',
  technology: 'technologies tech technol tecnologia technologie techn',
};

const bodies = list(
  'university institute academy college school hospital laboratory centre foundation association ministry',
);

const oneWord = new Map(
  Object.entries(sorts).flatMap(([word, others]) => [...list(others)].map((other) => [other, word] as const)),
);

/** The one word for what is written in several ways. */
export const usualWord = (word: string): string => oneWord.get(word) ?? word;

export const isBody = (word: string): boolean => bodies.has(word);

/** What Chinese names end with, as it is translated; longer ones first. */
export const chineseSorts: readonly (readonly [RegExp, string])[] = [
  [/股份有限公司|有限责任公司|有限公司|集团公司|公司/gu, ''],
  [/科学院/gu, ' science academy '],
  [/研究所|研究院/gu, ' institute '],
  [/实验室/gu, ' laboratory '],
  [/大学/gu, ' university '],
  [/学院/gu, ' college '],
  [/医院/gu, ' hospital '],
  [/中心/gu, ' centre '],
  [/协会|学会/gu, ' association '],
  [/基金会/gu, ' foundation '],
];
