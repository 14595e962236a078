/** Words in a name that tell what kind of body it is; data of `organization-kind.ts`. First match wins. */
import type { OrganizationKind } from '../../../../shared/schema/index.ts';

type KindPattern = readonly [OrganizationKind, RegExp];

/** Patterns over a name without case and accents, in the order in which they are tried. */
export const KIND_PATTERNS: readonly KindPattern[] = [
  [
    'court',
    /\b(?:courts?|tribunal|magistrates)$|\b(?:supreme|high|district|criminal|appeals?|federal|circuit|constitutional) courts?\b|\bcourt of\b|\btribunal\b/u,
  ],
  [
    'other',
    /\b(?:hospital\w*|medical cent(?:er|re)|clinic|academy of (?:letters|arts|sports|motion)|infirmary|orchestra|philharmonic|symphony|sinfonia|sinfonietta|choir|chorus|quartet|ensemble|ballet|opera|theatre|theater|teatro|museum|gallery|library|zoo|planetarium|observatory|trade union|credit union federation|workers'? (?:union|confederation|syndicate)|\w*workers$|teamsters|labou?r unions?|union of (?:\w+ )*workers|national union of|(?:dockers|fishermen|nurses|teachers|miners|artists|actors|writers|pilots|drivers|cutters)'? (?:union|syndicate|guild|association)|(?:\w+ )*guild|motorcycle club|house of (?!representatives|commons|lords|assembly|councill|deputies|delegates|keys|the people|elders)\w+)\b/u,
  ],
  [
    'military',
    /^\d+(?:st|nd|rd|th) (?=.*\b(?:division|brigade|wing|regiment|battalion|squadron|group|corps|army|fleet|company|infantry|battery|afv|arw|aeg|force)\b)|\b(?:air (?:refueling|expeditionary|mobility|combat|defen[cs]e)|expeditionary|amphibious|(?:task|maintenance|warfare|artillery|tank|carrier strike|special operations) group|fighter wing)\b|^(?:uss|hms|fs|hmcs|hmas|ins) /u,
  ],
  [
    'education',
    /\b(?:universit\w*|universid\w*|college|colleges|school|schools|colegio|collegium|academy of music|academy|polytechnic|institute of technology|faculty|kindergarten|seminary|conservato\w+|lycee|gymnasium|ecole|escuela|pesantren|madrasa\w*|hochschule|research (?:centre|center|laboratory)|laboratory of|lab|department of (?:physics|history|biology|chemistry|economics|linguistics|mathematics|philosophy|psychology|sociology|computer science|medicine|law|music|english|engineering|astronomy|geology|anthropology|archaeology))\b/u,
  ],
  [
    'media',
    /\b(?:news|newspapers?|times|post|herald|tribune|gazette|journal|journal of .*|chronicle|guardian|telegraph|observer|mail|daily|weekly|magazine|press|broadcasting|television|tv|radio|radyo|media outlet|news agency|channel|channel \w+|canal \w+|review|bulletin|echo|examiner|inquirer|sun-times|mirror|independent|standard|courier|zeitung|tageblatt|blatt|nachrichten|nieuws|tidende|tidning|aftonbladet|diario|jornal|giornale|journal|gazeta|wire|newswire|kurier|media|today|bugle|ledger|businessweek|despatch|dispatch|sentinel|advertiser|argus|register|star-\w+|insider|letters|encyclop\w+|podcast|newsletter|newsroom|news service|wikinews)$|\w(?:posten|bladet|zeitung|blatt|wire|news|tidningen)$|\b(?:news agency|news service|broadcasting (?:corporation|company|service|authority)|news network|newspaper|radio|television|news)\b|^(?:radio|radyo|diario|the daily|daily|tele|tv|agencia|agence|canal) /u,
  ],
  [
    'armed-group',
    /\b(?:liberation (?:army|front|tigers|movement|force)|rebels?|militias?|guerrillas?|insurgents?|(?:martyrs'?|islamic|revolutionary|international|popular|dignity) (?:brigades|battalions)|jihad|cartel|resistance army|democratic forces|mujahid\w+|gang|separatists|revolutionary (?:army|front|armed forces)|redemption front|islamic state|defen[cs]e units|self-defen[cs]e|paramilitar\w+|mafia|ring|clan|syndicate of crime)\b|^free \w+ army$/u,
  ],
  [
    'party',
    /\b(?:party|partido|partito|parti|partei|democrats|republicans|liberals|conservatives|socialists|nationalists|communists|greens|labou?r party|congress party|congress for|national congress|muslim league|popular front|patriotic front|social democratic|christian democratic|democratic (?:union|alliance|forum|front|movement|action|left|labour|alternative)|national (?:union|front|alliance|rally|renewal)|people's (?:alliance|front|movement|coalition|convention|union|congress)|union for|bloc|movement for|rally for|coalition of parties|electoral alliance|five star)\b|\b(?:alliance|front|left)$/u,
  ],
  [
    'sport',
    /\b(?:fc|f\.c|afc|cf|sc|hc|fk|sk|rfc|bc|united fc|football club|futbol|rugby|cricket|football|basketball|baseball|softball|handball|hockey|athletics|wrestling|olympic committee|paralympic|national team|team|racing|motorsports?|f1|formula|grand prix|premier league|club|tennis|golf|badminton|volleyball|chess|swimming|cycling|gymnastics|roller|skating|ski|rowing|boxing|fencing|judo|archery|equestrian|sailing|surfing|esports)\b|\b(?:city fc|rovers|wanderers|rangers|hotspurs?|yankees|lakers|olympique|sporting|dynamo|dinamo|spartak|lokomotiv|cska|real|borussia|athletic|atletico|clube|deportivo|eintracht|hawks|eagles|lions|tigers|bears|sharks|foxes|wolves|panthers|falcons|owls|pirates|kings|royals|stars|reds|blues|giants|knights|warriors|raiders|saints|titans|outlaws|sirens|cubs|bulls|mariners|ladies)$|\b(?!nations)\w+ united$/u,
  ],
  [
    'religious',
    /\b(?:church|diocese|archdiocese|parish|synod|mosque|synagogue|cathedral|monastery|convent|abbey|sisters of|brothers of|carmelites?|jesuits|franciscans|dominicans|congregation\w*|rabbis|rabbinate|ulama|ulema|temple|chapel|ministries|faith|patriarchate|holy see|baptists?|lutheran|methodists?|quakers|bishops|episcopal|catholic)\b/u,
  ],
  [
    'government',
    /\b(?:ministry|ministries|central bank|reserve bank|national bank of|coast ?guard|border guard|civil guard|intelligence (?:agency|service|directorate)|police|embassy|consulate|city council|town council|municipality|parliament|prosecutors?|attorney general|treasury|(?:survey|pension protection|sovereign|state) fund|geological survey|senate|state house|regional council|(?:security|health|wildlife|secret|foreign|forest|park|postal|prison|weather|civil) service|(?:safety|transparency|appropriations|select|standing|parliamentary) (?:sub-?)?committee|sub-?committee|disaster|voters|government)\b/u,
  ],
  [
    'military',
    /\b(?:army|navy|naval|air force|armed forces|military|marines?|marine corps|battalion|regiment|squadron|infantry|fleet|defen[cs]e forces?|security forces|national guard|joint forces?|task force|coalition|special forces|general staff|(?:central|northern|southern|eastern|western|africa|european|strategic|joint|air|space|special operations|land component) command|brigade|troops|corps|warship|airborne|revolutionary guards?|wing|air group)\b/u,
  ],
  [
    'ngo',
    /\b(?:refugee council|rescue committee|service committee|solidarity (?:campaign|committee|association)|friends of|human rights (?:watch|group|network|cent(?:er|re|er)|foundation)|without borders|red (?:cross|crescent)|for (?:palestine|peace|justice|democracy|animals|children|women|life|change now)|against \w+|amnesty|charity|charities|relief|foundation|save the|friends|voices?|campaign (?:for|against)|coalition for)\b/u,
  ],
  [
    'international',
    /\b(?:united nations|un|european|eu|international|world|african|asian|arab|pan-american|caribbean|eurasian|commonwealth|inter-american|baltic|nordic|south american|latin american|organi[sz]ation of|global)\b.*\b(?:union|commission|organi[sz]ation|agency|bank|fund|programme|program|council|court|community|league|committee|parliament|mission|development|federation|observatory|association|forum|delegation|monetary|high commissioner|summit|authority|coalition)\b|^(?:un|eu|nato|european union|united nations) |\bfood and agriculture organi[sz]ation\b/u,
  ],
  [
    'government',
    /\b(?:department of|dept|department|congress|assembly|governorate|governorship|council|county|province|federal|state|national security|intelligence|commission|cabinet|authority|administration|bureau|customs|secretariat|directorate|office of|city of|city hall|town hall|town|regulator|house of|agency|border|fire (?:service|department|brigade|station)|prison|presidency|presidential|election\w*|legislature|supreme council|inspectorate|board of (?:elections|education)|ombudsman|mint|registry|bundes\w+|region|regional|republic|district|chamber of (?:deputies|representatives)|search and rescue|emergency|civil protection|civil aviation|meteorological)\b|\boffices?$/u,
  ],
  [
    'company',
    /\b(?:inc|corp|corporation|ltd|limited|llc|plc|co|company|holdings?|gmbh|ag|se|sa|s a|nv|bv|spa|ab|oy|oyj|asa|a\/s|airlines?|airways|aviation|air|banco|banque|banca|bank|motors?|motor|energy|oil|petroleum|gas|steel|mining|minerals|metals|mines|telecom\w*|communications|systems|technolog\w+|software|electronics|pharma\w*|laborator(?:y|ies)|capital|kapital|partners|insurance|finance|financial|securities|records|studios?|pictures|film|films|animation|entertainment|games|foods?|dairy|beverages|brewer\w+|hotels?|resorts?|stores?|industries|enterprises|ventures|investments?|aerospace|shipping|lines|railways?|rail|logistics|haulage|retail|brothers|bros|sons|cooperative|co-operative|co-op|credit union|exchange|power|electric|hydrogen|solar|semiconductor|chemical|chemicals|solutions|services|consulting|publishing|publishers|editions|ediciones|editora|verlag|books|productions?|labs?|works|autos?|automobile|networks|brands|fashion|associates|estates?|properties|construction|construcoes|construcciones|engineering|mills|textiles?|farms?|coffee|tea|cafe|bakery|leasing|trading|terminals?|ports|puertos|auto|cash|toys|music|grupo|groupe|gruppo|gruppe|holding|media group|venture|equity|asset management|pension board|mart|markt|depot|motorsport group|orbital|space|satellite|cable|wireless|mobile|digital|online|pay|payments|lending|realty|cruises?|ferries|cargo|express|transport|trucking|taxi|apotek|apteka|pharmacy|cement|sugar|cocoa|garments|tobacco|rubber|timber|plastics|glass|furniture|cosmetics|lithium|copper|nickel|uranium|biotech|robotics|knitwear)\b|\.com$| & \w+$/u,
  ],
];

/** What says it more weakly, tried where none of the above is found. */
export const WEAK_PATTERNS: readonly KindPattern[] = [
  [
    'ngo',
    /\b(?:institute|association|societ\w+|trust|human rights|campaign|watch|aid|council of|federation|network|forum|union of|unions?|volunteers|rights|project|cent(?:er|re)|initiative|alliance for|committee|movement|think tank|chamber of commerce|sindicato|activists|conservation|collective|brotherhood|league of|students)\b/u,
  ],
  ['sport', /\bleague\b|\bunited$/u],
  ['company', /\b(?:group|international|network|unit|chain)\b/u],
  ['armed-group', /\b(?:brigades?|battalions?)\b/u],
];
