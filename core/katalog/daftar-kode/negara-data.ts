// Made by `npm run regions` from i18n-iso-countries 7.14.0 (MIT, see NOTICE): change nothing here.

/** Countries: one a line, the two letters of ISO 3166-1, the Indonesian and the English name. */
export const negaraData = `
AD|Andorra|Andorra
AE|Uni Emirat Arab|United Arab Emirates
AF|Afghanistan|Afghanistan
AG|Antigua dan Barbuda|Antigua and Barbuda
AI|Anguilla|Anguilla
AL|Albania|Albania
AM|Armenia|Armenia
AO|Angola|Angola
AQ|Antarktika|Antarctica
AR|Argentina|Argentina
AS|Samoa Amerika|American Samoa
AT|Austria|Austria
AU|Australia|Australia
AW|Aruba|Aruba
AX|Kepulauan Åland|Åland Islands
AZ|Azerbaijan|Azerbaijan
BA|Bosnia dan Herzegovina|Bosnia and Herzegovina
BB|Barbados|Barbados
BD|Bangladesh|Bangladesh
BE|Belgia|Belgium
BF|Burkina Faso|Burkina Faso
BG|Bulgaria|Bulgaria
BH|Bahrain|Bahrain
BI|Burundi|Burundi
BJ|Benin|Benin
BL|Saint Barthélemy|Saint Barthélemy
BM|Bermuda|Bermuda
BN|Brunei Darussalam|Brunei Darussalam
BO|Bolivia|Bolivia
BQ|Bonaire, Sint Eustatius, dan Saba|Bonaire, Sint Eustatius and Saba
BR|Brasil|Brazil
BS|Bahama|Bahamas
BT|Bhutan|Bhutan
BV|Kepulauan Bouvet|Bouvet Island
BW|Botswana|Botswana
BY|Belarus|Belarus
BZ|Belize|Belize
CA|Kanada|Canada
CC|Kepulauan Cocos (Keeling)|Cocos (Keeling) Islands
CD|Republik Demokratik Kongo|Democratic Republic of the Congo
CF|Republik Afrika Tengah|Central African Republic
CG|Republik Kongo|Republic of the Congo
CH|Swiss|Switzerland
CI|Pantai Gading|Côte d'Ivoire
CK|Kepulauan Cook|Cook Islands
CL|Chile|Chile
CM|Kamerun|Cameroon
CN|Tiongkok|China
CO|Kolombia|Colombia
CR|Kosta Rika|Costa Rica
CU|Kuba|Cuba
CV|Tanjung Verde|Cabo Verde
CW|Curaçao|Curaçao
CX|Pulau Natal|Christmas Island
CY|Siprus|Cyprus
CZ|Republik Ceko|Czechia
DE|Jerman|Germany
DJ|Djibouti|Djibouti
DK|Denmark|Denmark
DM|Dominika|Dominica
DO|Republik Dominika|Dominican Republic
DZ|Aljazair|Algeria
EC|Ekuador|Ecuador
EE|Estonia|Estonia
EG|Mesir|Egypt
EH|Sahara Barat|Western Sahara
ER|Eritrea|Eritrea
ES|Spanyol|Spain
ET|Ethiopia|Ethiopia
FI|Finlandia|Finland
FJ|Fiji|Fiji
FK|Kepulauan Falkland (Malvinas)|Falkland Islands (Malvinas)
FM|Mikronesia|Micronesia
FO|Kepulauan Faroe|Faroe Islands
FR|Prancis|France
GA|Gabon|Gabon
GB|Inggris|United Kingdom
GD|Grenada|Grenada
GE|Georgia|Georgia
GF|Guyana Prancis|French Guiana
GG|Guernsey|Guernsey
GH|Ghana|Ghana
GI|Gibraltar|Gibraltar
GL|Greenland|Greenland
GM|Gambia|Gambia
GN|Guinea|Guinea
GP|Guadeloupe|Guadeloupe
GQ|Guinea Khatulistiwa|Equatorial Guinea
GR|Yunani|Greece
GS|Georgia Selatan dan Kepulauan Sandwich Selatan|South Georgia and the South Sandwich Islands
GT|Guatemala|Guatemala
GU|Guam|Guam
GW|Guinea-Bissau|Guinea-Bissau
GY|Guyana|Guyana
HK|Hong Kong|Hong Kong
HM|Pulau Heard dan Kepulauan McDonald|Heard Island and McDonald Islands
HN|Honduras|Honduras
HR|Kroasia|Croatia
HT|Haiti|Haiti
HU|Hungaria|Hungary
ID|Indonesia|Indonesia
IE|Irlandia|Ireland
IL|Israel|Israel
IM|Pulau Man|Isle of Man
IN|India|India
IO|Wilayah Samudra Hindia Britania|British Indian Ocean Territory
IQ|Irak|Iraq
IR|Iran|Iran
IS|Islandia|Iceland
IT|Italia|Italy
JE|Jersey|Jersey
JM|Jamaika|Jamaica
JO|Yordania|Jordan
JP|Jepang|Japan
KE|Kenya|Kenya
KG|Kirgizstan|Kyrgyzstan
KH|Kamboja|Cambodia
KI|Kiribati|Kiribati
KM|Komoro|Comoros
KN|Saint Kitts dan Nevis|Saint Kitts and Nevis
KP|Korea Utara|North Korea
KR|Korea Selatan|South Korea
KW|Kuwait|Kuwait
KY|Kepulauan Cayman|Cayman Islands
KZ|Kazakhstan|Kazakhstan
LA|Laos|Laos
LB|Lebanon|Lebanon
LC|Saint Lucia|Saint Lucia
LI|Liechtenstein|Liechtenstein
LK|Sri Lanka|Sri Lanka
LR|Liberia|Liberia
LS|Lesotho|Lesotho
LT|Lituania|Lithuania
LU|Luksemburg|Luxembourg
LV|Latvia|Latvia
LY|Libya|Libya
MA|Maroko|Morocco
MC|Monako|Monaco
MD|Moldova|Moldova
ME|Montenegro|Montenegro
MF|Saint Martin (Prancis)|Saint Martin (France)
MG|Madagaskar|Madagascar
MH|Kepulauan Marshall|Marshall Islands
MK|Makedonia Utara|North Macedonia
ML|Mali|Mali
MM|Myanmar|Myanmar
MN|Mongolia|Mongolia
MO|Makau|Macao
MP|Kepulauan Mariana Utara|Northern Mariana Islands
MQ|Martinik|Martinique
MR|Mauritania|Mauritania
MS|Montserrat|Montserrat
MT|Malta|Malta
MU|Mauritius|Mauritius
MV|Maladewa|Maldives
MW|Malawi|Malawi
MX|Meksiko|Mexico
MY|Malaysia|Malaysia
MZ|Mozambik|Mozambique
NA|Namibia|Namibia
NC|Kaledonia Baru|New Caledonia
NE|Niger|Niger
NF|Pulau Norfolk|Norfolk Island
NG|Nigeria|Nigeria
NI|Nikaragua|Nicaragua
NL|Belanda|Netherlands
NO|Norwegia|Norway
NP|Nepal|Nepal
NR|Nauru|Nauru
NU|Niue|Niue
NZ|Selandia Baru|New Zealand
OM|Oman|Oman
PA|Panama|Panama
PE|Peru|Peru
PF|Polinesia Prancis|French Polynesia
PG|Papua Nugini|Papua New Guinea
PH|Filipina|Philippines
PK|Pakistan|Pakistan
PL|Polandia|Poland
PM|Saint Pierre dan Miquelon|Saint Pierre and Miquelon
PN|Kepulauan Pitcairn|Pitcairn
PR|Puerto Riko|Puerto Rico
PS|Palestina|Palestine
PT|Portugal|Portugal
PW|Palau|Palau
PY|Paraguay|Paraguay
QA|Qatar|Qatar
RE|Reunion|Reunion
RO|Rumania|Romania
RS|Serbia|Serbia
RU|Rusia|Russia
RW|Rwanda|Rwanda
SA|Arab Saudi|Saudi Arabia
SB|Kepulauan Solomon|Solomon Islands
SC|Seychelles|Seychelles
SD|Sudan|Sudan
SE|Swedia|Sweden
SG|Singapura|Singapore
SH|Saint Helena|Saint Helena
SI|Slovenia|Slovenia
SJ|Svalbard dan Jan Mayen|Svalbard and Jan Mayen
SK|Slovakia|Slovakia
SL|Sierra Leone|Sierra Leone
SM|San Marino|San Marino
SN|Senegal|Senegal
SO|Somalia|Somalia
SR|Suriname|Suriname
SS|Sudan Selatan|South Sudan
ST|Sao Tome dan Principe|Sao Tome and Principe
SV|El Salvador|El Salvador
SX|Sint Maarten (Belanda)|Sint Maarten (Netherlands)
SY|Suriah|Syria
SZ|Eswatini|Eswatini
TC|Kepulauan Turks dan Caicos|Turks and Caicos Islands
TD|Chad|Chad
TF|Wilayah Selatan Prancis|French Southern Territories
TG|Togo|Togo
TH|Thailand|Thailand
TJ|Tajikistan|Tajikistan
TK|Tokelau|Tokelau
TL|Timor Leste|Timor-Leste
TM|Turkmenistan|Turkmenistan
TN|Tunisia|Tunisia
TO|Tonga|Tonga
TR|Turki|Türkiye
TT|Trinidad dan Tobago|Trinidad and Tobago
TV|Tuvalu|Tuvalu
TW|Taiwan|Taiwan
TZ|Tanzania|Tanzania
UA|Ukraina|Ukraine
UG|Uganda|Uganda
UM|Kepulauan Terluar Amerika Serikat|United States Minor Outlying Islands
US|Amerika Serikat|United States
UY|Uruguay|Uruguay
UZ|Uzbekistan|Uzbekistan
VA|Vatikan|Vatican City
VC|Saint Vincent dan Grenadines|Saint Vincent and the Grenadines
VE|Venezuela|Venezuela
VG|Kepulauan Virgin Britania|British Virgin Islands
VI|Kepulauan Virgin Amerika Serikat|United States Virgin Islands
VN|Vietnam|Vietnam
VU|Vanuatu|Vanuatu
WF|Wallis dan Futuna|Wallis and Futuna
WS|Samoa|Samoa
YE|Yaman|Yemen
YT|Mayotte|Mayotte
ZA|Afrika Selatan|South Africa
ZM|Zambia|Zambia
ZW|Zimbabwe|Zimbabwe
`;
