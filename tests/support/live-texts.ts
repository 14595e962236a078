/** Short texts about public events, written for these tests; the second and third are about persons of the first. */

export const NOBEL = {
  title: 'Marie Curie receives a second prize',
  date: '1911-12-11',
  text: `Marie Curie, a professor at the University of Paris, received the Nobel Prize in Chemistry in Stockholm on Sunday. She was invited by the Royal Swedish Academy of Sciences.`,
} as const;

export const INSTITUTE = {
  title: 'A director for the Radium Institute',
  date: '1914-08-01',
  text: `Marie Curie, a professor at the University of Paris, was appointed director of the Radium Institute on Saturday. Emile Roux, the director of the Pasteur Institute, had proposed the laboratory together with the University of Paris.`,
} as const;

export const FLIGHT = {
  title: 'Earhart lands in Ireland',
  date: '1932-05-21',
  text: `Amelia Earhart, vice president of Ludington Airline, met Dan McCallion, a farmer, near Londonderry on Saturday.`,
} as const;

export function requestOf({ title, date, text }: { title: string; date: string; text: string }) {
  const article = { id: `test/${title}`, url: null, title, source: 'The Example Courier', publishedAt: date };
  return { articles: [{ article: { ...article, updatedAt: null, text }, origin: null }] };
}
