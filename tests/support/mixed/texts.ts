/** Short news, each other than the rest: no two are one story. */

const FIRST = ['Ann', 'Carl', 'Dora', 'Evan', 'Flora', 'George', 'Helen', 'Ivan'];
const LAST =
  'Abney Birch Colby Dorn Ellery Fenwick Garth Holm Ingram Jarvis Keswick Lorne Marsh Norwood Oakley Pryce'.split(
    ' ',
  );
const PLACES = [
  'Larkfield',
  'Springfield',
  'Northam',
  'Easton',
  'Westbury',
  'Southmere',
  'Millbrook',
  'Fairhaven',
];

type Words = { readonly who: string; readonly other: string; readonly place: string; readonly day: number };

const STORIES: readonly ((words: Words) => string)[] = [
  ({ who, other, place, day }) =>
    `${who}, the mayor of ${place}, met ${other} on March ${day}, 2024. They spoke about the new harbour.`,
  ({ who, other, place }) =>
    `${who} was appointed chair of the ${place} Water Board. She succeeds ${other}, who had led it for years.`,
  ({ who, other, place, day }) =>
    `The ${place} Museum said that its director ${who} resigned on April ${day}, 2024. ${other} is to take over.`,
  ({ who, other, place }) =>
    `Judge ${who} fined the ${place} Bus Company after a complaint by ${other}. The firm will not appeal.`,
  ({ who, other, place, day }) =>
    `At a meeting in ${place} on May ${day}, 2024, ${who} was elected president of the Rowing Union. ${other} lost.`,
];

/** @param i up to 1,024 texts have names of their own */
export function textOf(i: number): string {
  const name = (at: number): string => `${FIRST[at % 8]} ${LAST[Math.floor(at / 8) % 16]}`;
  const story = STORIES[i % STORIES.length];
  const words = {
    who: name(i),
    other: name(i * 7 + 3),
    place: PLACES[Math.floor(i / 128) % 8] ?? '',
    day: (i % 28) + 1,
  };
  return story?.(words) ?? '';
}

/** A page of it, as outlets print them. */
export function pageOf(i: number): string {
  return `<!doctype html><html><head><title>Story ${i}</title></head><body><nav><a href="/">Home</a></nav><article><h1>Story ${i}</h1><p>${textOf(i)}</p></article></body></html>`;
}

export const GERMAN =
  'Die Bürgermeisterin der Stadt ist am Freitag zurückgetreten, wie ihr Büro in einer kurzen Erklärung mitteilte. Sie hatte die Stadt seit vielen Jahren geführt und war zweimal wiedergewählt worden. Der Stadtrat kommt am Montag zusammen und wird dann über die Nachfolge beraten, sagte ein Sprecher. Bis dahin wird der Stellvertreter die laufenden Geschäfte führen, der schon seit vielen Jahren mit ihr zusammen gearbeitet hat. Er wolle aber nicht selbst für das frei gewordene Amt antreten, sagte er am späten Abend vor dem alten Rathaus.';
