/** What file systems do not take in a name. */
const refused = /[\\/:*?"<>|\p{Cc}]+/gu;

const two = (number: number) => String(number).padStart(2, '0');

/** Name of a file: what it is, and the day here. */
export const fileName = (parts: readonly string[], date: Date, ending: string): string => {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${[...parts, day].map((part) => part.replace(refused, ' ').trim()).join('-')}.${ending}`;
};
