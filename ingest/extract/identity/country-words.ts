/**
 * Words for countries beside their names: who lives there and what is from there, and the capital that news put for
 * the government. Data of `countries.ts`; a line is an ISO 3166 code and the words, lower case, parted by commas.
 * Plurals in -s are not listed.
 */

export const DEMONYMS = `
AF afghan
AL albanian
DZ algerian
AD andorran
AO angolan
AG antiguan, barbudan
AR argentine, argentinian, argentinean
AM armenian
AU australian, aussie
AT austrian
AZ azerbaijani, azeri
BS bahamian
BH bahraini
BD bangladeshi
BB barbadian
BY belarusian, belarussian
BE belgian
BZ belizean
BJ beninese
BT bhutanese
BO bolivian
BA bosnian
BW botswanan
BR brazilian
BN bruneian
BG bulgarian
BF burkinabe, burkinabé
BI burundian
KH cambodian
CM cameroonian
CA canadian
CV cape verdean
CF central african
TD chadian
CL chilean
CN chinese
CO colombian
KM comorian, comoran
CG congolese
CR costa rican
CI ivorian
HR croatian, croat
CU cuban
CY cypriot
CZ czech
DK danish, dane
DJ djiboutian
DM dominican
EC ecuadorian, ecuadorean
EG egyptian
SV salvadoran, salvadorean
GQ equatorial guinean
ER eritrean
EE estonian
SZ swazi
ET ethiopian
FJ fijian
FI finnish, finn
FR french, frenchman, frenchmen, frenchwoman
GA gabonese
GM gambian
GE georgian
DE german
GH ghanaian
GR greek
GL greenlandic, greenlander
GD grenadian
GT guatemalan
GN guinean
GW bissau-guinean
GY guyanese
HT haitian
HN honduran
HK hong konger
HU hungarian
IS icelandic, icelander
IN indian
ID indonesian
IR iranian
IQ iraqi
IE irish, irishman, irishmen, irishwoman
IL israeli
IT italian
JM jamaican
JP japanese
JO jordanian
KZ kazakh, kazakhstani
KE kenyan
KI i-kiribati
XK kosovar, kosovan
KW kuwaiti
KG kyrgyz
LA lao, laotian
LV latvian
LB lebanese
LS basotho, mosotho
LR liberian
LY libyan
LI liechtensteiner
LT lithuanian
LU luxembourgish, luxembourger
MG malagasy
MW malawian
MY malaysian
MV maldivian
ML malian
MT maltese
MH marshallese
MR mauritanian
MU mauritian
MX mexican
FM micronesian
MD moldovan
MC monegasque
MN mongolian
ME montenegrin
MA moroccan
MZ mozambican
MM burmese
NA namibian
NR nauruan
NP nepalese, nepali
NL dutch, dutchman, dutchmen, dutchwoman
NZ new zealander, kiwi
NI nicaraguan
NE nigerien
NG nigerian
KP north korean
MK macedonian, north macedonian
NO norwegian
OM omani
PK pakistani
PW palauan
PS palestinian
PA panamanian
PG papua new guinean
PY paraguayan
PE peruvian
PH filipino, philippine, filipina
PL polish, pole
PT portuguese
PR puerto rican
QA qatari
RO romanian
RU russian
RW rwandan
WS samoan
SM sammarinese
SA saudi, saudi arabian
SN senegalese
RS serbian, serb
SC seychellois
SL sierra leonean
SG singaporean
SK slovak, slovakian
SI slovenian, slovene
SB solomon islander
SO somali, somalian
ZA south african
KR south korean
SS south sudanese
ES spanish, spaniard
LK sri lankan
SD sudanese
SR surinamese
SE swedish, swede
CH swiss
SY syrian
TW taiwanese
TJ tajik, tajikistani
TZ tanzanian
TH thai
TL timorese, east timorese
TG togolese
TO tongan
TT trinidadian
TN tunisian
TR turkish, turk
TM turkmen
TV tuvaluan
UG ugandan
UA ukrainian
AE emirati
GB british, briton, brit
US american
UY uruguayan
UZ uzbek
VU ni-vanuatu
VE venezuelan
VN vietnamese
YE yemeni, yemenite
ZM zambian
ZW zimbabwean
`;

/** They act only where the model takes the word for a country: "Moscow warned", not "a flat in Moscow". */
export const CAPITALS = `
AF kabul
AL tirana
DZ algiers
AO luanda
AR buenos aires
AM yerevan
AU canberra
AT vienna
AZ baku
BD dhaka
BY minsk
BE brussels
BO la paz
BA sarajevo
BR brasilia, brasília
BG sofia
BF ouagadougou
KH phnom penh
CM yaounde, yaoundé
CA ottawa
TD n'djamena
CL santiago
CN beijing, peking
CO bogota, bogotá
CR san jose, san josé
HR zagreb
CU havana
CY nicosia
CZ prague
CD kinshasa
DK copenhagen
EC quito
EG cairo
SV san salvador
ER asmara
EE tallinn
ET addis ababa
FI helsinki
FR paris, elysee, élysée
GE tbilisi
DE berlin
GH accra
GR athens
GT guatemala city
HT port-au-prince
HN tegucigalpa
HU budapest
IS reykjavik, reykjavík
IN new delhi, delhi
ID jakarta
IR tehran
IQ baghdad
IE dublin
IL jerusalem, jewish state
IT rome
JP tokyo
JO amman
KZ astana, nur-sultan
KE nairobi
KP pyongyang
KR seoul
XK pristina
KG bishkek
LA vientiane
LV riga
LB beirut
LR monrovia
LY tripoli
LT vilnius
MG antananarivo
MY kuala lumpur, putrajaya
ML bamako
MX mexico city
MD chisinau, chișinău
MN ulaanbaatar
ME podgorica
MA rabat
MM naypyidaw
NP kathmandu
NL the hague, amsterdam
NZ wellington
NI managua
NE niamey
NG abuja
MK skopje
NO oslo
OM muscat
PK islamabad
PS ramallah
PY asuncion, asunción
PE lima
PH manila
PL warsaw
PT lisbon
QA doha
RO bucharest
RU moscow, kremlin
RW kigali
SA riyadh
SN dakar
RS belgrade
SK bratislava
SI ljubljana
SO mogadishu
ZA pretoria
SS juba
ES madrid
LK colombo
SD khartoum
SE stockholm
CH bern, berne
SY damascus
TW taipei
TJ dushanbe
TZ dodoma
TH bangkok
TN tunis
TR ankara
TM ashgabat
UG kampala
UA kyiv, kiev
AE abu dhabi
GB london, westminster, downing street, whitehall
US washington, washington dc, washington d c, white house
UY montevideo
UZ tashkent
VE caracas
VN hanoi
YE sanaa
ZM lusaka
ZW harare
`;

/** Countries that are no more, or are parts of one, by their name and the words for them. */
export const OTHER_COUNTRIES = `
Soviet Union: soviet, ussr, soviet union
Yugoslavia: yugoslav, yugoslavian, yugoslavia
Czechoslovakia: czechoslovak, czechoslovakian, czechoslovakia
East Germany: east german, gdr, east germany
West Germany: west german, west germany
England: english, englishman, englishmen, england
Scotland: scottish, scot, scotland
Wales: welsh, welshman, wales
Northern Ireland: northern irish, northern ireland
Kosovo: kosovo
Tibet: tibetan, tibet
`;
