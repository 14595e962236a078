/** Words that name an office, in lower case; data of `office.ts`. None that is a common surname: no "king", no "dean". */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `accountable acting administrator ambassador ceo cfo chair chairman chairperson chairwoman chancellor chief
  commander commissioner comptroller controller coo coordinator cto deputy director envoy executive financial general
  governor head interim leader manager minister officer operating owner partner premier president principal prosecutor
  rector registrar representative secretary senator spokesman spokesperson spokeswoman superintendent supervisor
  treasurer undersecretary vice`
    .split(/\s+/u)
    .filter(Boolean),
);
