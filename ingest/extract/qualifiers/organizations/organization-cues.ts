/** Words beside a name that tell what kind of body it is; data of `organization-context.ts`. */
import type { OrganizationKind } from '../../../../shared/schema/index.ts';

type ByKind = Readonly<Partial<Record<OrganizationKind, string>>>;

/** What a body is called by: "the carmaker X", "X, a bank", "X fighters". */
export const CLASS_NOUNS: ByKind = {
  company: `company companies firm group chain fund manufacturer subsidiary automaker carmaker airline carrier operator maker
    retailer lender bank insurer brokerage broker start-up startup supplier distributor importer exporter brewer brewery
    producer developer contractor shipbuilder shipyard shipper grocer supermarket hypermarket bakery studio label giant
    conglomerate utility refiner miner steelmaker chipmaker drugmaker glassmaker planemaker automobile shares share stock
    customers shareholders investors auditor auditors consultancy partnership multinational vendor provider agribusiness
    roaster trader wholesaler builder landlord franchise brand store shop hotel restaurant casino flight flights flagship
    factory plant refinery mine tanker airliner telecoms telco platform app marketplace exchange corporation enterprise
    cooperative co-op house unit division arm business parent venture creditor creditors rival partner equity factories
    analyst analysts law branch branches spinoff outfitter designer jeweller winery distillery`,
  media: `newspaper newspapers news daily weekly monthly magazine magazines journal journals broadcaster station channel
    website site portal blog forum tabloid wire outlet outlets agency network paper gazette podcast radio television tv
    programme reporter reporters correspondent interview edition article editorial readers columnist journalist
    newsroom encyclopedia wiki`,
  party: `party parties opposition ruling candidate candidates politician lawmaker lawmakers mp mps deputy deputies
    senator congressman congresswoman legislator legislators councillor councillors caucus manifesto faction ticket
    primary supporters coalition list backbencher`,
  'armed-group': `group fighters fighter militants militant militia militiamen rebels rebel insurgents insurgent gunmen terrorists
    terrorist guerrillas guerrilla gang cartel jihadists jihadist extremists extremist separatists stronghold strongholds
    caliphate targets terror`,
  military: `soldiers troops commander battalion brigade unit regiment airmen sailors pilots aircraft warship squadron
    personnel general colonel admiral forces`,
  sport: `club clubs side team teams goalkeeper striker midfielder defender winger captain coach fans squad champions
    champion league season match matches cup final bench dugout stadium win victory defeat fixture goal goals driver
    player players quarterback pitcher fixture rivals football rugby cricket basketball federation`,
  ngo: `charity charities ngo group activists activist campaigners campaigner volunteers organisation organization
    foundation association nonprofit non-profit watchdog movement federation donors union relief aid rights
    society trust council think-tank thinktank`,
  education: `university college school faculty campus student students professor graduate alumni lecturer dean degree
    academy institute`,
  government: `ministry department agency regent voters authority regulator mayor governor council parliament government police
    prosecutor prosecutors municipality city town village province region state commission bureau office minister
    officials senators legislature assembly chamber municipalities county district lawmakers`,
  court: `court judge judges tribunal ruling verdict bench`,
  religious: `church bishop archbishop priest monastery diocese parish order congregation imam mosque`,
  international: `bloc treaty summit resolution peacekeepers envoy`,
};

/** Words within reach in the sentence that say it more weakly. */
export const NEAR_WORDS: ByKind = {
  company: `acquired acquire acquisition bought buy buys sold sells sell sale sales revenue profit profits loss losses
    percent stake shares shareholders earnings merger takeover bankruptcy customers market price prices dividend ceo
    products product brand subsidiary parent business investors layoffs workers employees owned owner executive listed`,
  media: `told reported reports report interviewed interview published wrote edition quoted broadcast according aired
    article editor`,
  party: `election elections vote votes seat seats elected opposition ruling parliament political campaign coalition
    polls ballot`,
  'armed-group': `attack attacks fighting airstrikes airstrike strikes bombing killed kidnapped suppressed destroyed defeat
    fight weapons hostages ambush ceasefire rocket mortar`,
  military: `strikes operations operation exercise deployed training aircraft base mission missile combat`,
  sport: `season goal goals scored match game games cup league championship tournament coach beat beats defeated win won
    lost draw drew half minute final finals semi-final points striker goalkeeper transfer loan signed debut playing
    played round`,
  ngo: `rights donated volunteers campaign protest humanitarian refugees petition members donations`,
  education: `studied graduated taught teaches teaching professor lecturer doctorate phd degree research students`,
  government: `mayor governor elected minister approved law bill`,
  court: `ruled sentenced judge appeal verdict convicted upheld overturned trial`,
  religious: `bishop priest ordained baptised mass pope`,
};

/** Last words of titles that are held in one kind of body. */
export const TITLE_WORDS: ByKind = {
  company: `ceo cfo coo cto executive founder co-founder owner chairman chairwoman shareholder analyst economist
    banker`,
  media:
    'editor reporter correspondent journalist columnist editor-in-chief anchor presenter critic publisher',
  party: 'leader candidate politician senator mp lawmaker congressman deputy chairperson',
  'armed-group': 'fighter',
  military: 'commander general colonel captain major soldier pilot sergeant lieutenant admiral commodore',
  sport: `coach manager striker goalkeeper midfielder defender winger captain driver player forward trainer
    quarterback pitcher batsman bowler`,
  ngo: 'activist campaigner volunteer coordinator',
  education: `professor lecturer dean rector student researcher chancellor provost fellow principal headmaster
    headteacher teacher`,
  government:
    'minister mayor governor secretary commissioner chief inspector prosecutor premier deputy spokesman',
  court: 'judge justice registrar magistrate clerk',
  religious: 'bishop archbishop priest pastor imam rabbi cardinal pope vicar',
  international: 'secretary-general envoy rapporteur',
};
