/**
 * Capitals and seats that news put for the government of a country. Data of `country-word.ts`; a line is an ISO 3166 code
 * and the words, lower case, parted by commas.
 */

/** They act only where the model takes the word for a country: "Moscow warned", not "a flat in Moscow". */
export const CAPITALS = `
AD andorra la vella
AE abu dhabi
AG st john's
AF kabul
AL tirana
AM yerevan
AO luanda
AR buenos aires, casa rosada
AT vienna
AU canberra
AZ baku
BA sarajevo
BB bridgetown
BD dhaka
BE brussels
BF ouagadougou
BG sofia
BH manama
BI bujumbura, gitega
BJ porto-novo, cotonou
BN bandar seri begawan
BO la paz
BR brasilia, planalto
BS nassau
BT thimphu
BW gaborone
BY minsk
BZ belmopan
CA ottawa
CD kinshasa
CF bangui
CG brazzaville
CH bern, berne
CI abidjan, yamoussoukro
CL santiago, la moneda
CM yaounde
CN beijing, peking, zhongnanhai
CO bogota
CR san jose
CU havana
CV praia
CY nicosia
CZ prague
DE berlin
DK copenhagen
DM roseau
DO santo domingo
DZ algiers
EC quito
EE tallinn
EG cairo
ER asmara
ES madrid
ET addis ababa
FI helsinki
FJ suva
FM palikir
FR paris, elysee, élysée palace
GA libreville
GB london, westminster, downing street, whitehall
GD saint george's
GE tbilisi
GH accra
GL nuuk
GM banjul
GN conakry
GQ malabo
GR athens
GT guatemala city
GW bissau
GY georgetown
HN tegucigalpa
HR zagreb
HT port-au-prince
HU budapest
ID jakarta
IE dublin
IL jerusalem, jewish state
IN new delhi, delhi
IQ baghdad
IR tehran
IS reykjavik
IT rome, quirinale
JM kingston
JO amman
JP tokyo, nagatacho
KE nairobi
KG bishkek
KH phnom penh
KI tarawa
KM moroni
KN basseterre
KP pyongyang
KR seoul, blue house
KZ astana, nur-sultan
LA vientiane
LB beirut
LC castries
LI vaduz
LK colombo
LR monrovia
LS maseru
LT vilnius
LV riga
LY tripoli
MA rabat
MD chisinau, kishinev
ME podgorica
MG antananarivo
MH majuro
MK skopje
ML bamako
MM naypyidaw, nay pyi taw
MN ulaanbaatar
MR nouakchott
MT valletta
MU port louis
MV malé
MW lilongwe
MX mexico city
MY kuala lumpur, putrajaya
MZ maputo
NA windhoek
NE niamey
NG abuja
NI managua
NL the hague, amsterdam
NO oslo
NP kathmandu
NZ wellington
OM muscat
PA panama city
PE lima
PG port moresby, waigani
PH manila
PK islamabad, rawalpindi
PL warsaw
PS ramallah
PT lisbon
PW ngerulmud
PY asuncion
QA doha
RO bucharest
RS belgrade
RU moscow, kremlin
RW kigali
SA riyadh
SB honiara
SC port victoria
SD khartoum
SE stockholm
SI ljubljana
SK bratislava
SL freetown
SN dakar
SO mogadishu
SR paramaribo
SS juba
ST sao tome
SV san salvador
SY damascus
SZ mbabane
TD n'djamena, ndjamena
TG lomé
TH bangkok
TJ dushanbe
TL dili
TM ashgabat
TN tunis
TO nuku'alofa
TR ankara
TT port of spain
TV funafuti
TW taipei
TZ dodoma, dar es salaam
UA kyiv, kiev
UG kampala
US washington, washington dc, washington d c, white house
UY montevideo
UZ tashkent
VC kingstown
VE caracas
VN hanoi
VU port vila
WS apia
XK pristina
YE sanaa, sana'a
ZA pretoria
ZM lusaka
ZW harare
`;
