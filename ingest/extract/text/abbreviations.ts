/** Words whose full stop belongs to them, by whether a sentence may end with them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Something always follows: a name, a number, the other party. */
export const LEADING: ReadonlySet<string> = words(
  `Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mlle Hon Rev Revd Fr Msgr Sen Sens Rep Reps Gov Govs Pres Amb Atty
  Supt Insp Det Gen Gens Maj Brig Col Cols Lt Lts Lieut Sgt Sgts Cpl Pvt Pfc Spc Capt Cmdr Cdr Comdr Adm Adml
  St Ste Mt Ft vs v ca approx feat res ret retd
  MR MRS MS DR PROF HON REV SEN REP GOV PRES GEN MAJ COL LT SGT CAPT ADM ST`,
);

/** What stands behind a name or a date, and so may stand at the end of a sentence. */
export const TRAILING: ReadonlySet<string> = words(
  `Jr Sr Esq Inc Corp Ltd Co Cos Bros Pty Dept Univ Assn Assoc Intl Natl Ave Blvd Rd
  Jan Feb Apr Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Ala Ariz Ark Calif Colo Conn Fla Ill Kan Ky Md Mich Minn Mont Neb Nev Okla Ont Tenn Tex Vt Wis Wyo Que
  JR SR INC CORP LTD JAN FEB SEPT OCT NOV DEC`,
);

/** "No. 10": abbreviations where a number follows, words of their own elsewhere. */
export const NUMBERED: ReadonlySet<string> = words(
  'No Nos Mar Jun Art Arts Fig Figs Sec Vol Vols Ch Op div ext pp p',
);

/** Written with full stops inside, and never the end of a sentence. */
export const DOTTED_LEADING: ReadonlySet<string> = words('e.g. i.e. c.f. a.k.a. f.k.a. n.b.');

/** Degrees: "Ph.D.", "M.Sc." */
export const DEGREE = String.raw`(?:Ph|Ed|Psy|Pharm|LL|[MBD])\.(?:D|M|B|Sc|Phil|Ed|Eng|Tech|Com|Arch)\.?`;

/** "plan B.", "vitamin C.": a single letter behind these is no initial. */
export const LETTERED: ReadonlySet<string> = words(
  `plan group type class grade category vitamin hepatitis influenza section appendix annex exhibit division series
  serie block option schedule part phase team zone level point war terminal ward hangar gate tier`,
);
