import { otherNames } from './country-names.ts';

/** A country or territory of ISO 3166-1. */
export interface Country {
  alpha2: string;
  alpha3: string;
  nameZh: string;
  nameEn: string;
}

/** ISO 3166-1, alpha-2 and alpha-3 in one word; and Kosovo, by the code that the EU and the World Bank give it. */
const codes = `
  ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD
  BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN
  CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU
  DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB
  GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG
  HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN
  KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU
  LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR
  MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL
  OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB
  RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP
  SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN
  TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT
  ZAZAF ZMZMB ZWZWE`;

const chinese = new Intl.DisplayNames('zh-CN', { type: 'region' });
const english = new Intl.DisplayNames('en', { type: 'region' });

/** Names that are not to depend on the machine's. */
const named: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  HK: ['中国香港', 'Hong Kong, China'],
  MO: ['中国澳门', 'Macao, China'],
  TW: ['中国台湾', 'Taiwan, China'],
};

export const countries: readonly Country[] = codes
  .trim()
  .split(/\s+/)
  .map((word) => {
    const alpha2 = word.slice(0, 2);
    const [nameZh, nameEn] = named[alpha2] ?? [chinese.of(alpha2) ?? alpha2, english.of(alpha2) ?? alpha2];
    return { alpha2, alpha3: word.slice(2), nameZh, nameEn };
  });

/** Without accents, marks, articles and the ways of writing `and` and `saint`. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\bthe\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const byName = new Map<string, Country>();
for (const country of countries) {
  const { alpha2, alpha3, nameZh, nameEn } = country;
  const names = [nameZh, nameEn, chinese.of(alpha2) ?? '', english.of(alpha2) ?? '', ...(otherNames[alpha2] ?? [])];
  for (const name of [alpha2, alpha3, ...names]) byName.set(folded(name), country);
}

/** The country of an ISO 3166-1 code, of a code of the EU (`UK`, `EL`) or of a name in Chinese or English. */
export const countryOf = (codeOrName: string): Country | undefined => {
  const found = byName.get(folded(codeOrName));
  if (found) return found;
  // Such as `Korea, Republic of`.
  const [name, rest] = codeOrName.split(/[,，]/, 2);
  return rest === undefined ? undefined : byName.get(folded(`${rest} ${name}`));
};
