/** Words that tell what kind of body an organization is; data of `organization-kind.ts`. First match wins. */
import type { OrganizationKind } from '../../../shared/schema/index.ts';

/** Well-known bodies whose names do not say what they are. Compared without case, accents and full stops. */
export const KNOWN_ORGANIZATIONS: Readonly<Partial<Record<OrganizationKind, string>>> = {
  international: `un, united nations, eu, european union, european commission, european parliament, european council,
    nato, asean, african union, au, opec, ecowas, imf, world bank, wto, unicef, unesco, unhcr, iaea, osce, interpol,
    europol, mercosur, apec, brics, g7, g8, g20, oecd, arab league, commonwealth, league of nations, security council,
    who, wfp, fao, ilo, undp, unrwa, icrc, red cross, red crescent, brussels, european central bank, ecb, osce,
    gulf cooperation council, gcc, sadc, igad, caricom, quartet, ebrd, afdb, adb`,
  'armed-group': `hamas, hezbollah, hizbullah, hizballah, isil, isis, daesh, islamic state, al-qaeda, al-qaida, al qaeda,
    al qaida, taliban, taleban, al-shabaab, al-shabab, boko haram, farc, eln, eta, ira, pkk, ypg, houthis, houthi,
    ansar allah, islamic jihad, fatah al-islam, lra, m23, jabhat al-nusra, al-nusra front, nusra front, ltte,
    tamil tigers, mujahideen, mujahedin, contras, viet cong, khmer rouge, ku klux klan, lashkar-e-taiba, mafia`,
  military: `idf, pentagon, peshmerga, centcom, isaf, kfor, marines, luftwaffe, wehrmacht, royal navy, raf, usaf,
    navy seals, national guard, revolutionary guard, revolutionary guards, irgc, bundeswehr, red army, coalition`,
  government: `fbi, cia, nsa, sec, fda, epa, faa, nasa, doj, irs, homeland security, congress, senate, house, fed,
    federal reserve, mossad, shin bet, mi5, mi6, kgb, fsb, gchq, scotland yard, knesset, bundestag, bundesrat, duma,
    state duma, kremlin, white house, capitol, westminster, downing street, lok sabha, rajya sabha, house of commons,
    house of lords, house of representatives, bundesbank, bank of england, bank of japan, ftc, fcc, ntsb, cdc, dea, atf,
    state department, justice department, treasury, foreign office, home office, cabinet, parliament, police, met,
    palestinian authority, supreme soviet, majlis, sejm, riksdag, diet, cortes, medvedev government`,
  media: `bbc, cnn, abc, nbc, cbs, fox news, reuters, associated press, ap, afp, agence france-presse, bloomberg, npr,
    al jazeera, itar-tass, tass, interfax, xinhua, jns, upi, dpa, ansa, efe, wikinews, wikipedia, der spiegel, spiegel,
    le monde, le figaro, el pais, haaretz, la repubblica, corriere della sera, die zeit, die welt, bild, nature, variety,
    c-span, msnbc, cnbc, pbs, kyodo, anadolu, ria novosti, pravda, izvestia, the hindu, npo, ard, zdf, rai, rte, nhk,
    forbes, time, newsweek, the economist, economist, playboy, vogue, politico, wired, techcrunch, usa today, axios`,
  party: `likud, fatah, labour, tories, tory, republicans, republican, democrats, democrat, democratic, gop, greens,
    sinn fein, dup, snp, ukip, cdu, csu, spd, fdp, afd, bjp, anc, zanu-pf, mdc, plo, fine gael, fianna fail, kadima,
    shas, yisrael beiteinu, conservatives, liberals, liberal democrats, lib dems, social democrats, christian democrats,
    communists, baath, ba'ath, swapo, frelimo, renamo, akp, chp, hdp, podemos, vox, psoe, fidesz, jobbik, syriza,
    front national, five star movement, lega nord, forza italia, muslim brotherhood, tea party, kmt, kuomintang`,
  company: `apple, google, microsoft, amazon, facebook, meta, twitter, ibm, intel, amd, nvidia, sony, samsung, nokia,
    motorola, ford, gm, general motors, chrysler, toyota, honda, nissan, volkswagen, bmw, daimler, boeing, airbus,
    exxonmobil, shell, bp, gazprom, rosneft, walmart, mcdonald's, starbucks, nike, disney, netflix, uber, tesla,
    spacex, goldman sachs, lehman brothers, merrill lynch, citigroup, jpmorgan, aig, ubs, hsbc, barclays, siemens, dell,
    hp, hewlett-packard, oracle, cisco, yahoo, ebay, paypal, verizon, at&t, vodafone, pfizer, novartis, nasdaq, nyse`,
  sport: `fifa, uefa, ioc, nba, nfl, nhl, mlb, fia, ncaa, mls, iaaf, atp, wta, pga, wada, nascar, ufc, concacaf, icc,
    real madrid, barcelona, juventus, arsenal, chelsea, liverpool, ajax, bayern munich, borussia dortmund, ferrari f1`,
  ngo: `greenpeace, amnesty international, amnesty, human rights watch, oxfam, aclu, doctors without borders, msf,
    medecins sans frontieres, wikileaks, naacp, nra, caritas, peta, transparency international, salvation army,
    world wildlife fund, wwf, save the children, syrian observatory for human rights, hrw, eff, afl-cio`,
  religious: `vatican, holy see, opus dei, jesuits, church of england, orthodox church, catholic church, scientology`,
  court: `icc, eu court, international criminal court, international court of justice, icj, old bailey, scotus`,
};

/** Patterns over a name without case and accents, in the order in which they are tried. */
export const KIND_PATTERNS: readonly (readonly [OrganizationKind, RegExp])[] = [
  [
    'court',
    /\b(?:courts?|tribunal|court of .*|magistrates)$|\b(?:supreme|high|district|criminal|appeals?|federal|circuit|constitutional) courts?\b|\bcourt of\b|\btribunal\b/u,
  ],
  [
    'education',
    /\b(?:universit\w*|universid\w*|college|colleges|school|schools|academy of (?:arts|sciences?|music)|academy|polytechnic|institute of technology|faculty|kindergarten|seminary|conservator\w+|lycee|gymnasium|ecole|escuela|instituto|department of (?:physics|history|biology|chemistry|economics))\b/u,
  ],
  [
    'media',
    /\b(?:news|newspapers?|times|post|herald|tribune|gazette|journal|chronicle|guardian|telegraph|observer|mail|daily|weekly|magazine|press|broadcasting|television|tv|radio|media outlet|news agency|channel \w+|review|bulletin|echo|examiner|inquirer|sun-times|mirror|independent|standard|courier|zeitung|nachrichten|diario|gazeta|wire|newswire|kurier|media)$|\b(?:news agency|broadcasting (?:corporation|company|service|authority)|news network|newspaper|radio|television)\b|^(?:radio|diario|the daily|tele)\b/u,
  ],
  [
    'armed-group',
    /\b(?:liberation (?:army|front|tigers|movement)|rebels?|militias?|guerrillas?|insurgents?|brigades?|jihad|cartel|resistance army|democratic forces|mujahid\w+|gang|separatists|revolutionary (?:army|front|armed forces)|redemption front|defen[cs]e units|self-defen[cs]e|paramilitar\w+)\b|^free \w+ army$/u,
  ],
  [
    'party',
    /\b(?:party|partido|parti|partei|democrats|republicans|labou?r party|congress party|national congress|popular front|patriotic front|social democratic|christian democratic|union for|bloc|movement for|coalition of parties|electoral alliance)\b|\b(?:alliance|front)$/u,
  ],
  [
    'sport',
    /\b(?:fc|f\.c|afc|cf|sc|united fc|football club|rugby|cricket|football|basketball|baseball|hockey|athletics|olympic committee|team|racing|motorsports?|f1|grand prix|premier league|league|club|tennis|golf|badminton|volleyball|chess|swimming|cycling|gymnastics|paralympic)\b|\b(?:city fc|rovers|wanderers|rangers|yankees|lakers|olympique|sporting|dynamo|dinamo|real|borussia|athletic|atletico|clube)\b/u,
  ],
  [
    'religious',
    /\b(?:church|diocese|archdiocese|parish|synod|mosque|synagogue|cathedral|monastery|abbey|sisters of|carmelites?|congregation\w*|rabbis|ulama|temple|chapel|ministries|faith|patriarchate|holy see)\b/u,
  ],
  [
    'military',
    /\b(?:army|navy|naval|air force|armed forces|military|marines?|marine corps|battalion|regiment|squadron|infantry|fleet|defen[cs]e forces?|security forces|coast ?guard|national guard|joint forces?|task force|coalition|special forces|general staff|command|brigade|troops|corps|warship|airborne|revolutionary guards?)\b|^(?:uss|hms|fs) /u,
  ],
  [
    'international',
    /\b(?:united nations|un|european|eu|international|world|african|asian|arab|pan-american|caribbean|eurasian|commonwealth|inter-american|baltic|nordic|south american|latin american|organi[sz]ation of|global)\b.*\b(?:union|commission|organi[sz]ation|agency|bank|fund|programme|program|council|court|community|league|committee|parliament|mission|development|federation|observatory|association|forum|delegation|monetary|high commissioner|summit|group|authority)\b|^(?:un|eu|nato|european union) /u,
  ],
  [
    'government',
    /\b(?:ministry|ministries|department of|dept|department|parliament|congress|senate|assembly|government|governorate|municipality|council|county|province|police|federal|state|national security|intelligence|embassy|consulate|commission|central bank|reserve bank|cabinet|authority|administration|bureau|prosecutors?|attorney general|treasury|customs|secretariat|directorate|office of|city of|city hall|town|regulator|house of|agency|border|fire (?:service|department|brigade)|prison|presidency|election\w*|legislature|supreme council|service|inspectorate|board of (?:elections|education)|ombudsman|mint|registry|bundes\w+|region|regional|republic|district|committee|chamber of (?:deputies|representatives))\b/u,
  ],
  [
    'ngo',
    /\b(?:foundation|institute|association|societ\w+|charit\w+|trust|human rights|campaign|watch|aid|relief|council of|without borders|federation|network|forum|union of|unions?|workers|volunteers|rights|project|coalition for|cent(?:er|re) for|initiative|alliance for|friends of|committee|movement|think tank|chamber of commerce|sindicato|activists|guild|conservation)\b/u,
  ],
  [
    'company',
    /\b(?:inc|corp|corporation|ltd|limited|llc|plc|co|company|group|holdings?|gmbh|ag|se|sa|s a|nv|bv|spa|ab|oy|oyj|asa|airlines?|airways|air|bank|motors?|motor|energy|oil|petroleum|gas|steel|mining|mines|telecom\w*|communications|systems|technolog\w+|software|electronics|pharma\w*|laborator\w+|capital|partners|insurance|financial|securities|records|studios?|pictures|entertainment|games|foods?|brewer\w+|hotels?|stores?|industries|enterprises|international|ventures|investments?|aerospace|shipping|lines|railways?|logistics|retail|brothers|sons|& co|cooperative|co-operative|exchange|power|electric|semiconductor|chemical|solutions|services|consulting|publishing|books|productions?|labs?|works|autos?|automobile|networks?|brands|fashion|associates|estates?|properties|construction|engineering|mills|farms?|coffee|bakery)\b/u,
  ],
];
