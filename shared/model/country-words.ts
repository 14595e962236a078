/**
 * Words for countries beside their names in ISO 3166: who lives there and what is from there, other names. Data of
 * `country-word.ts`; a line is an ISO 3166 code and the words, lower case, parted by commas. Plurals in -s are not
 * listed.
 */

export const DEMONYMS = `
AD andorran
AE emirati, emirian
AF afghan, afghani
AG antiguan, barbudan
AI anguillan
AL albanian
AM armenian
AO angolan
AR argentine, argentinian, argentinean
AS american samoan
AT austrian
AU australian, aussie
AW aruban
AZ azerbaijani, azeri, azerbaijanian
BA bosnian, bosnian herzegovinian, herzegovinian
BB barbadian, bajan
BD bangladeshi
BE belgian
BF burkinabe
BG bulgarian
BH bahraini
BI burundian
BJ beninese
BM bermudan, bermudian
BN bruneian
BO bolivian
BR brazilian
BS bahamian
BT bhutanese
BW botswanan, motswana, batswana
BY belarusian, belarussian, byelorussian
BZ belizean
CA canadian
CF central african
CH swiss
CI ivorian, ivoirian
CK cook islander
CL chilean
CM cameroonian
CN chinese
CO colombian
CR costa rican, tico
CU cuban
CV cape verdean
CW curacaoan
CY cypriot
CZ czech
DE german
DJ djiboutian
DK danish, dane
DZ algerian
EC ecuadorian, ecuadorean, ecuadoran
EE estonian
EG egyptian
EH sahrawi, saharawi
ER eritrean
ES spanish, spaniard
ET ethiopian
FI finnish, finn
FJ fijian
FK falkland islander, falklander
FM micronesian
FO faroese
FR french, frenchman, frenchmen, frenchwoman
GA gabonese
GB british, briton, brit, britisher
GD grenadian
GE georgian
GF french guianese
GH ghanaian
GI gibraltarian
GL greenlandic, greenlander
GM gambian
GP guadeloupean
GQ equatorial guinean
GR greek, hellenic
GT guatemalan
GU guamanian
GW bissau-guinean
GY guyanese
HK hong konger, hongkonger
HN honduran
HR croatian, croat
HT haitian
HU hungarian
ID indonesian
IE irish, irishman, irishmen, irishwoman
IL israeli
IM manx, manxman
IN indian
IQ iraqi
IR iranian
IS icelandic, icelander
IT italian
JM jamaican
JO jordanian
JP japanese
KE kenyan
KG kyrgyz, kyrgyzstani, kirghiz
KH cambodian
KI i-kiribati
KM comorian, comoran
KN kittitian, nevisian
KP north korean
KR south korean
KW kuwaiti
KY caymanian
KZ kazakh, kazakhstani, kazakstani
LA lao, laotian
LB lebanese
LC saint lucian, st lucian
LI liechtensteiner
LK sri lankan, lankan, ceylonese
LR liberian
LS basotho, mosotho, lesothan
LT lithuanian
LU luxembourgish, luxembourger
LV latvian
LY libyan
MA moroccan
MC monegasque, monacan
MD moldovan
ME montenegrin
MG malagasy
MH marshallese
MK macedonian, north macedonian
ML malian
MM burmese, myanma
MN mongolian
MO macanese
MQ martinican
MR mauritanian
MT maltese
MU mauritian
MV maldivian
MW malawian
MX mexican
MY malaysian
MZ mozambican
NA namibian
NC new caledonian
NE nigerien
NG nigerian
NI nicaraguan
NL dutch, dutchman, dutchmen, dutchwoman, netherlander
NO norwegian
NP nepalese, nepali
NR nauruan
NZ new zealander, kiwi
OM omani
PA panamanian
PE peruvian
PF french polynesian, tahitian
PG papua new guinean, papuan
PH filipino, philippine, filipina, pinoy
PK pakistani, pak
PL polish, pole
PR puerto rican
PS palestinian
PT portuguese
PW palauan
PY paraguayan
QA qatari
RO romanian, rumanian
RS serbian, serb
RU russian
RW rwandan, rwandese
SA saudi, saudi arabian
SB solomon islander
SC seychellois, seychelloise
SD sudanese
SE swedish, swede
SG singaporean
SI slovenian, slovene
SK slovak, slovakian
SL sierra leonean
SM sammarinese
SN senegalese
SO somali, somalian
SR surinamese
SS south sudanese
ST sao tomean, santomean
SV salvadoran, salvadorean
SY syrian
SZ swazi, emaswati
TD chadian
TG togolese
TH thai
TJ tajik, tajikistani, tadjik
TL timorese, east timorese
TM turkmen, turkmenistani
TN tunisian
TO tongan
TR turkish, turk
TT trinidadian, tobagonian, trinbagonian
TV tuvaluan
TW taiwanese
TZ tanzanian, zanzibari
UA ukrainian
UG ugandan
US american
UY uruguayan
UZ uzbek, uzbekistani
VA vatican
VC vincentian
VE venezuelan
VN vietnamese
VU ni-vanuatu, vanuatuan
XK kosovar, kosovan, kosovo albanian
YE yemeni, yemenite
ZA south african
ZM zambian
ZW zimbabwean
`;

/** Names of countries that the list of ISO 3166 has in another form. */
export const OTHER_NAMES = `
AE emirates
AG antigua, barbuda
BA bosnia, bosnia herzegovina
CD dr congo, d r congo, democratic republic of congo, congo kinshasa, zaire
CG republic of congo, congo brazzaville, people's republic of the congo
CV cabo verde
EH sahrawi republic
FK falklands, falkland islands, malvinas
FM micronesia
GB united kingdom of great britain and northern ireland
GW guinea bissau
KN st kitts, saint kitts, st kitts and nevis
KP dprk, democratic people's republic of korea, democratic people republic of korea
KR korea, rok
LC st lucia
MK macedonia, fyrom, former yugoslav republic of macedonia
MO macau
ST sao tome
SZ swaziland
TL east timor
TR turkiye
TT trinidad, tobago
TW republic of china, formosa
US united states of america, states
VA vatican, holy see
VC st vincent, saint vincent, st vincent and the grenadines
`;

/** Countries that are no more, that few recognise, or that are parts of one, by their name and the words for them. */
export const OTHER_COUNTRIES = `
Soviet Union: soviet, ussr, soviet union
Yugoslavia: yugoslav, yugoslavian, yugoslavia
Czechoslovakia: czechoslovak, czechoslovakian, czechoslovakia
East Germany: east german, gdr, east germany, german democratic republic
West Germany: west german, west germany
Ottoman Empire: ottoman, ottoman empire
Austria-Hungary: austro-hungarian, austria-hungary, austro-hungarian empire
Prussia: prussian, prussia
Rhodesia: rhodesian, rhodesia
Persia: persian, persia
Abyssinia: abyssinian, abyssinia
North Vietnam: north vietnamese, north vietnam
South Vietnam: south vietnamese, south vietnam
South Yemen: south yemeni, south yemen
Serbia and Montenegro: serbia and montenegro
England: english, englishman, englishmen, englishwoman, england
Scotland: scottish, scot, scotsman, scotsmen, scotland
Wales: welsh, welshman, welshmen, wales
Northern Ireland: northern irish, northern ireland, ulster
Kosovo: kosovo
Tibet: tibetan, tibet
Abkhazia: abkhaz, abkhazian, abkhazia
South Ossetia: south ossetian, south ossetia
Transnistria: transnistrian, transnistria, transdniestria
Somaliland: somalilander, somaliland
Northern Cyprus: turkish cypriot, northern cyprus
Nagorno-Karabakh: nagorno-karabakh, karabakh, artsakh
`;

/** Words that several countries go by, by the ISO 3166 codes of these; the first where the article names none. */
export const SHARED_WORDS = `
congo: CD, CG
congolese: CD, CG
korea: KR, KP
korean: KR, KP
guinean: GN, GQ, GW
dominican: DO, DM
samoan: WS, AS
`;
