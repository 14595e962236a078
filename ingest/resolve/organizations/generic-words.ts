/** Words that name a body of which every country has one; data of `generic.ts`. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** One of these must be there: what kind of body it is. */
export const HEADS: ReadonlySet<string> = words(`
  ministry ministries department departments office parliament senate house congress assembly court courts government cabinet
  council commission committee agency authority bureau directorate directorates police army navy military force forces
  bank treasury prosecutor prosecutors prosecution service services guard embassy consulate legislature judiciary
  chamber presidency premiership chancellery inspectorate tribunal secretariat administration corps command staff
  federation association broadcaster exchange regulator watchdog institute board headquarters gendarmerie militia
  marines diet administration academy archives library prison mint customs registry ombudsman
  delegation
`);

/** These may stand beside it, and tell no more of whose it is. */
export const BESIDE: ReadonlySet<string> = words(`
  the of for and on in a
  defense foreign affairs external internal interior home health finance finances economy economic economics trade
  commerce industry industries justice education culture labor employment social welfare environment environmental
  energy agriculture agricultural rural food fisheries forestry transport infrastructure housing construction
  communications communication telecommunications information technology science research sport sports tourism
  planning development immigration migration refugees population family women youth children veterans religious
  water resources mines mining oil petroleum gas power nuclear atomic climate natural
  public national state federal central royal imperial people republican general supreme high constitutional
  appeal appeals cassation criminal civil district regional provincial local city municipal county military upper lower
  representatives commons lords deputies councillors elders senate ministers president presidential prime minister
  vice governor mayor attorney solicitor chief joint armed air ground land naval coast border frontier special
  security intelligence secret counterterrorism anti terrorism corruption crime fraud drug narcotics control
  electoral election elections statistics statistical census tax taxation revenue customs excise budget audit auditor
  accounts competition consumer protection safety aviation railway railways road highways maritime ports port postal
  space meteorological weather geological survey disaster emergency management fire rescue ambulance human rights
  medical medicines drugs disease prevention red investigation investigations investigative inquiry
  reserve reserves central statistics monetary stock securities market markets olympic football basketball cricket
  rugby athletics olympics legislative executive judicial judiciary privacy data cyber digital media press
  broadcasting radio television standing select parliamentary politburo bureau broadcasting correctional prison prisons
  higher primary secondary vocational works property land lands heritage arts creative innovation small business
  budget planning cooperation international
`);

/** Made of such words, but of one country or body alone. */
export const KNOWN_ALONE: ReadonlySet<string> = new Set([
  'state department',
  'department of state',
  'department of homeland security',
  'homeland security department',
  'department of the interior',
  'interior department',
  'treasury department',
  'department of the treasury',
  'justice department',
  'department of justice',
  'security council',
  'general assembly',
  'federal reserve',
  'federal reserve bank',
  'federal reserve board',
  'federal bureau of investigation',
  'central intelligence agency',
  'national security agency',
  'federal security service',
  'internal revenue service',
  'federal communications commission',
  'federal trade commission',
  'securities and exchange commission',
  'federal aviation administration',
  'food and drug administration',
  'environmental protection agency',
  'federal emergency management agency',
  'defense intelligence agency',
  'home office',
  'foreign office',
  'house of lords',
  'international court of justice',
  'international criminal court',
  'international atomic energy agency',
  'international olympic committee',
  'international monetary bank',
  'international development bank',
  'international trade commission',
  'international court',
  'international energy agency',
  'international bureau',
  'international federation',
  'international labor organization',
  'new development bank',
  'people power',
]);

/** Acronyms of such bodies. */
export const GENERIC_ACRONYMS: ReadonlySet<string> = new Set(['mod', 'mfa', 'moh', 'mof', 'moi', 'moj']);
