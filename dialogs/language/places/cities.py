"""Cities, regions and zone names: the data behind dialogs/language/zones.py.

Cities, capitals, and a place for every zone of a country or state, the biggest first:
name | region | number of the zone in ZONES | other names.

From GeoNames (https://www.geonames.org), licensed under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/): selected, shortened and rearranged.
Written by tools/make_cities.py; change it there."""

# ruff: noqa: E501, SIM905

ZONES = tuple(
    """
Africa/Abidjan
Africa/Accra
Africa/Addis_Ababa
Africa/Algiers
Africa/Asmara
Africa/Asmera
Africa/Bamako
Africa/Bangui
Africa/Banjul
Africa/Bissau
Africa/Blantyre
Africa/Brazzaville
Africa/Bujumbura
Africa/Cairo
Africa/Casablanca
Africa/Ceuta
Africa/Conakry
Africa/Dakar
Africa/Dar_es_Salaam
Africa/Djibouti
Africa/Douala
Africa/El_Aaiun
Africa/Freetown
Africa/Gaborone
Africa/Harare
Africa/Johannesburg
Africa/Juba
Africa/Kampala
Africa/Khartoum
Africa/Kigali
Africa/Kinshasa
Africa/Lagos
Africa/Libreville
Africa/Lome
Africa/Luanda
Africa/Lubumbashi
Africa/Lusaka
Africa/Malabo
Africa/Maputo
Africa/Maseru
Africa/Mbabane
Africa/Mogadishu
Africa/Monrovia
Africa/Nairobi
Africa/Ndjamena
Africa/Niamey
Africa/Nouakchott
Africa/Ouagadougou
Africa/Porto-Novo
Africa/Sao_Tome
Africa/Timbuktu
Africa/Tripoli
Africa/Tunis
Africa/Windhoek
America/Adak
America/Anchorage
America/Anguilla
America/Antigua
America/Araguaina
America/Argentina/Buenos_Aires
America/Argentina/Catamarca
America/Argentina/ComodRivadavia
America/Argentina/Cordoba
America/Argentina/Jujuy
America/Argentina/La_Rioja
America/Argentina/Mendoza
America/Argentina/Rio_Gallegos
America/Argentina/Salta
America/Argentina/San_Juan
America/Argentina/San_Luis
America/Argentina/Tucuman
America/Argentina/Ushuaia
America/Aruba
America/Asuncion
America/Atikokan
America/Atka
America/Bahia
America/Bahia_Banderas
America/Barbados
America/Belem
America/Belize
America/Blanc-Sablon
America/Boa_Vista
America/Bogota
America/Boise
America/Buenos_Aires
America/Cambridge_Bay
America/Campo_Grande
America/Cancun
America/Caracas
America/Catamarca
America/Cayenne
America/Cayman
America/Chicago
America/Chihuahua
America/Ciudad_Juarez
America/Coral_Harbour
America/Cordoba
America/Costa_Rica
America/Coyhaique
America/Creston
America/Cuiaba
America/Curacao
America/Danmarkshavn
America/Dawson
America/Dawson_Creek
America/Denver
America/Detroit
America/Dominica
America/Edmonton
America/Eirunepe
America/El_Salvador
America/Ensenada
America/Fort_Nelson
America/Fort_Wayne
America/Fortaleza
America/Glace_Bay
America/Godthab
America/Goose_Bay
America/Grand_Turk
America/Grenada
America/Guadeloupe
America/Guatemala
America/Guayaquil
America/Guyana
America/Halifax
America/Havana
America/Hermosillo
America/Indiana/Indianapolis
America/Indiana/Knox
America/Indiana/Marengo
America/Indiana/Petersburg
America/Indiana/Tell_City
America/Indiana/Vevay
America/Indiana/Vincennes
America/Indiana/Winamac
America/Indianapolis
America/Inuvik
America/Iqaluit
America/Jamaica
America/Jujuy
America/Juneau
America/Kentucky/Louisville
America/Kentucky/Monticello
America/Knox_IN
America/Kralendijk
America/La_Paz
America/Lima
America/Los_Angeles
America/Louisville
America/Lower_Princes
America/Maceio
America/Managua
America/Manaus
America/Marigot
America/Martinique
America/Matamoros
America/Mazatlan
America/Mendoza
America/Menominee
America/Merida
America/Metlakatla
America/Mexico_City
America/Miquelon
America/Moncton
America/Monterrey
America/Montevideo
America/Montreal
America/Montserrat
America/Nassau
America/New_York
America/Nipigon
America/Nome
America/Noronha
America/North_Dakota/Beulah
America/North_Dakota/Center
America/North_Dakota/New_Salem
America/Nuuk
America/Ojinaga
America/Panama
America/Pangnirtung
America/Paramaribo
America/Phoenix
America/Port-au-Prince
America/Port_of_Spain
America/Porto_Acre
America/Porto_Velho
America/Puerto_Rico
America/Punta_Arenas
America/Rainy_River
America/Rankin_Inlet
America/Recife
America/Regina
America/Resolute
America/Rio_Branco
America/Rosario
America/Santa_Isabel
America/Santarem
America/Santiago
America/Santo_Domingo
America/Sao_Paulo
America/Scoresbysund
America/Shiprock
America/Sitka
America/St_Barthelemy
America/St_Johns
America/St_Kitts
America/St_Lucia
America/St_Thomas
America/St_Vincent
America/Swift_Current
America/Tegucigalpa
America/Thule
America/Thunder_Bay
America/Tijuana
America/Toronto
America/Tortola
America/Vancouver
America/Virgin
America/Whitehorse
America/Winnipeg
America/Yakutat
America/Yellowknife
Antarctica/Casey
Antarctica/Davis
Antarctica/DumontDUrville
Antarctica/Macquarie
Antarctica/Mawson
Antarctica/McMurdo
Antarctica/Palmer
Antarctica/Rothera
Antarctica/South_Pole
Antarctica/Syowa
Antarctica/Troll
Antarctica/Vostok
Arctic/Longyearbyen
Asia/Aden
Asia/Almaty
Asia/Amman
Asia/Anadyr
Asia/Aqtau
Asia/Aqtobe
Asia/Ashgabat
Asia/Ashkhabad
Asia/Atyrau
Asia/Baghdad
Asia/Bahrain
Asia/Baku
Asia/Bangkok
Asia/Barnaul
Asia/Beirut
Asia/Bishkek
Asia/Brunei
Asia/Calcutta
Asia/Chita
Asia/Choibalsan
Asia/Chongqing
Asia/Chungking
Asia/Colombo
Asia/Dacca
Asia/Damascus
Asia/Dhaka
Asia/Dili
Asia/Dubai
Asia/Dushanbe
Asia/Famagusta
Asia/Gaza
Asia/Harbin
Asia/Hebron
Asia/Ho_Chi_Minh
Asia/Hong_Kong
Asia/Hovd
Asia/Irkutsk
Asia/Istanbul
Asia/Jakarta
Asia/Jayapura
Asia/Jerusalem
Asia/Kabul
Asia/Kamchatka
Asia/Karachi
Asia/Kashgar
Asia/Kathmandu
Asia/Katmandu
Asia/Khandyga
Asia/Kolkata
Asia/Krasnoyarsk
Asia/Kuala_Lumpur
Asia/Kuching
Asia/Kuwait
Asia/Macao
Asia/Macau
Asia/Magadan
Asia/Makassar
Asia/Manila
Asia/Muscat
Asia/Nicosia
Asia/Novokuznetsk
Asia/Novosibirsk
Asia/Omsk
Asia/Oral
Asia/Phnom_Penh
Asia/Pontianak
Asia/Pyongyang
Asia/Qatar
Asia/Qostanay
Asia/Qyzylorda
Asia/Rangoon
Asia/Riyadh
Asia/Saigon
Asia/Sakhalin
Asia/Samarkand
Asia/Seoul
Asia/Shanghai
Asia/Singapore
Asia/Srednekolymsk
Asia/Taipei
Asia/Tashkent
Asia/Tbilisi
Asia/Tehran
Asia/Tel_Aviv
Asia/Thimbu
Asia/Thimphu
Asia/Tokyo
Asia/Tomsk
Asia/Ujung_Pandang
Asia/Ulaanbaatar
Asia/Ulan_Bator
Asia/Urumqi
Asia/Ust-Nera
Asia/Vientiane
Asia/Vladivostok
Asia/Yakutsk
Asia/Yangon
Asia/Yekaterinburg
Asia/Yerevan
Atlantic/Azores
Atlantic/Bermuda
Atlantic/Canary
Atlantic/Cape_Verde
Atlantic/Faeroe
Atlantic/Faroe
Atlantic/Jan_Mayen
Atlantic/Madeira
Atlantic/Reykjavik
Atlantic/South_Georgia
Atlantic/St_Helena
Atlantic/Stanley
Australia/ACT
Australia/Adelaide
Australia/Brisbane
Australia/Broken_Hill
Australia/Canberra
Australia/Currie
Australia/Darwin
Australia/Eucla
Australia/Hobart
Australia/LHI
Australia/Lindeman
Australia/Lord_Howe
Australia/Melbourne
Australia/NSW
Australia/North
Australia/Perth
Australia/Queensland
Australia/South
Australia/Sydney
Australia/Tasmania
Australia/Victoria
Australia/West
Australia/Yancowinna
Brazil/Acre
Brazil/DeNoronha
Brazil/East
Brazil/West
CET
CST6CDT
Canada/Atlantic
Canada/Central
Canada/Eastern
Canada/Mountain
Canada/Newfoundland
Canada/Pacific
Canada/Saskatchewan
Canada/Yukon
Chile/Continental
Chile/EasterIsland
Cuba
EET
EST
EST5EDT
Egypt
Eire
Etc/GMT
Etc/GMT+0
Etc/GMT+1
Etc/GMT+10
Etc/GMT+11
Etc/GMT+12
Etc/GMT+2
Etc/GMT+3
Etc/GMT+4
Etc/GMT+5
Etc/GMT+6
Etc/GMT+7
Etc/GMT+8
Etc/GMT+9
Etc/GMT-0
Etc/GMT-1
Etc/GMT-10
Etc/GMT-11
Etc/GMT-12
Etc/GMT-13
Etc/GMT-14
Etc/GMT-2
Etc/GMT-3
Etc/GMT-4
Etc/GMT-5
Etc/GMT-6
Etc/GMT-7
Etc/GMT-8
Etc/GMT-9
Etc/GMT0
Etc/Greenwich
Etc/UCT
Etc/UTC
Etc/Universal
Etc/Zulu
Europe/Amsterdam
Europe/Andorra
Europe/Astrakhan
Europe/Athens
Europe/Belfast
Europe/Belgrade
Europe/Berlin
Europe/Bratislava
Europe/Brussels
Europe/Bucharest
Europe/Budapest
Europe/Busingen
Europe/Chisinau
Europe/Copenhagen
Europe/Dublin
Europe/Gibraltar
Europe/Guernsey
Europe/Helsinki
Europe/Isle_of_Man
Europe/Istanbul
Europe/Jersey
Europe/Kaliningrad
Europe/Kiev
Europe/Kirov
Europe/Kyiv
Europe/Lisbon
Europe/Ljubljana
Europe/London
Europe/Luxembourg
Europe/Madrid
Europe/Malta
Europe/Mariehamn
Europe/Minsk
Europe/Monaco
Europe/Moscow
Europe/Nicosia
Europe/Oslo
Europe/Paris
Europe/Podgorica
Europe/Prague
Europe/Riga
Europe/Rome
Europe/Samara
Europe/San_Marino
Europe/Sarajevo
Europe/Saratov
Europe/Simferopol
Europe/Skopje
Europe/Sofia
Europe/Stockholm
Europe/Tallinn
Europe/Tirane
Europe/Tiraspol
Europe/Ulyanovsk
Europe/Uzhgorod
Europe/Vaduz
Europe/Vatican
Europe/Vienna
Europe/Vilnius
Europe/Volgograd
Europe/Warsaw
Europe/Zagreb
Europe/Zaporozhye
Europe/Zurich
GB
GB-Eire
GMT
GMT+0
GMT-0
GMT0
Greenwich
HST
Hongkong
Iceland
Indian/Antananarivo
Indian/Chagos
Indian/Christmas
Indian/Cocos
Indian/Comoro
Indian/Kerguelen
Indian/Mahe
Indian/Maldives
Indian/Mauritius
Indian/Mayotte
Indian/Reunion
Iran
Israel
Jamaica
Japan
Kwajalein
Libya
MET
MST
MST7MDT
Mexico/BajaNorte
Mexico/BajaSur
Mexico/General
NZ
NZ-CHAT
Navajo
PRC
PST8PDT
Pacific/Apia
Pacific/Auckland
Pacific/Bougainville
Pacific/Chatham
Pacific/Chuuk
Pacific/Easter
Pacific/Efate
Pacific/Enderbury
Pacific/Fakaofo
Pacific/Fiji
Pacific/Funafuti
Pacific/Galapagos
Pacific/Gambier
Pacific/Guadalcanal
Pacific/Guam
Pacific/Honolulu
Pacific/Johnston
Pacific/Kanton
Pacific/Kiritimati
Pacific/Kosrae
Pacific/Kwajalein
Pacific/Majuro
Pacific/Marquesas
Pacific/Midway
Pacific/Nauru
Pacific/Niue
Pacific/Norfolk
Pacific/Noumea
Pacific/Pago_Pago
Pacific/Palau
Pacific/Pitcairn
Pacific/Pohnpei
Pacific/Ponape
Pacific/Port_Moresby
Pacific/Rarotonga
Pacific/Saipan
Pacific/Samoa
Pacific/Tahiti
Pacific/Tarawa
Pacific/Tongatapu
Pacific/Truk
Pacific/Wake
Pacific/Wallis
Pacific/Yap
Poland
Portugal
ROC
ROK
Singapore
Turkey
UCT
US/Alaska
US/Aleutian
US/Arizona
US/Central
US/East-Indiana
US/Eastern
US/Hawaii
US/Indiana-Starke
US/Michigan
US/Mountain
US/Pacific
US/Samoa
UTC
Universal
W-SU
WET
Zulu
""".split()
)

REGIONS = dict(
    line.split("|")
    for line in """
AD|Andorra
AE|United Arab Emirates
AF|Afghanistan
AG|Antigua and Barbuda
AI|Anguilla
AL|Albania
AM|Armenia
AO|Angola
AR|Argentina
AS|American Samoa
AT|Austria
AU|Australia
AW|Aruba
AX|Aland Islands
AZ|Azerbaijan
BA|Bosnia and Herzegovina
BB|Barbados
BD|Bangladesh
BE|Belgium
BF|Burkina Faso
BG|Bulgaria
BH|Bahrain
BI|Burundi
BJ|Benin
BL|Saint Barthelemy
BM|Bermuda
BN|Brunei
BO|Bolivia
BQ|Bonaire, Saint Eustatius and Saba 
BR|Brazil
BS|Bahamas
BT|Bhutan
BW|Botswana
BY|Belarus
BZ|Belize
CA|Canada
CC|Cocos Islands
CD|Democratic Republic of the Congo
CF|Central African Republic
CG|Republic of the Congo
CH|Switzerland
CI|Ivory Coast
CK|Cook Islands
CL|Chile
CM|Cameroon
CN|China
CO|Colombia
CR|Costa Rica
CU|Cuba
CV|Cabo Verde
CW|Curacao
CX|Christmas Island
CY|Cyprus
CZ|Czechia
DE|Germany
DJ|Djibouti
DK|Denmark
DM|Dominica
DO|Dominican Republic
DZ|Algeria
EC|Ecuador
EE|Estonia
EG|Egypt
EH|Western Sahara
ER|Eritrea
ES|Spain
ET|Ethiopia
FI|Finland
FJ|Fiji
FK|Falkland Islands
FM|Micronesia
FO|Faroe Islands
FR|France
GA|Gabon
GB|United Kingdom
GD|Grenada
GE|Georgia
GF|French Guiana
GG|Guernsey
GH|Ghana
GI|Gibraltar
GL|Greenland
GM|Gambia
GN|Guinea
GP|Guadeloupe
GQ|Equatorial Guinea
GR|Greece
GS|South Georgia and the South Sandwich Islands
GT|Guatemala
GU|Guam
GW|Guinea-Bissau
GY|Guyana
HK|Hong Kong
HN|Honduras
HR|Croatia
HT|Haiti
HU|Hungary
ID|Indonesia
IE|Ireland
IL|Israel
IM|Isle of Man
IN|India
IO|British Indian Ocean Territory
IQ|Iraq
IR|Iran
IS|Iceland
IT|Italy
JE|Jersey
JM|Jamaica
JO|Jordan
JP|Japan
KE|Kenya
KG|Kyrgyzstan
KH|Cambodia
KI|Kiribati
KM|Comoros
KN|Saint Kitts and Nevis
KP|North Korea
KR|South Korea
KW|Kuwait
KY|Cayman Islands
KZ|Kazakhstan
LA|Laos
LB|Lebanon
LC|Saint Lucia
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia
LS|Lesotho
LT|Lithuania
LU|Luxembourg
LV|Latvia
LY|Libya
MA|Morocco
MC|Monaco
MD|Moldova
ME|Montenegro
MF|Saint Martin
MG|Madagascar
MH|Marshall Islands
MK|North Macedonia
ML|Mali
MM|Myanmar
MN|Mongolia
MO|Macao
MP|Northern Mariana Islands
MQ|Martinique
MR|Mauritania
MS|Montserrat
MT|Malta
MU|Mauritius
MV|Maldives
MW|Malawi
MX|Mexico
MY|Malaysia
MZ|Mozambique
NA|Namibia
NC|New Caledonia
NE|Niger
NF|Norfolk Island
NG|Nigeria
NI|Nicaragua
NL|The Netherlands
NO|Norway
NP|Nepal
NR|Nauru
NU|Niue
NZ|New Zealand
OM|Oman
PA|Panama
PE|Peru
PF|French Polynesia
PG|Papua New Guinea
PH|Philippines
PK|Pakistan
PL|Poland
PM|Saint Pierre and Miquelon
PN|Pitcairn
PR|Puerto Rico
PS|Palestinian Territory
PT|Portugal
PW|Palau
PY|Paraguay
QA|Qatar
RE|Reunion
RO|Romania
RS|Serbia
RU|Russia
RW|Rwanda
SA|Saudi Arabia
SB|Solomon Islands
SC|Seychelles
SD|Sudan
SE|Sweden
SG|Singapore
SH|Saint Helena
SI|Slovenia
SJ|Svalbard and Jan Mayen
SK|Slovakia
SL|Sierra Leone
SM|San Marino
SN|Senegal
SO|Somalia
SR|Suriname
SS|South Sudan
ST|Sao Tome and Principe
SV|El Salvador
SX|Sint Maarten
SY|Syria
SZ|Eswatini
TC|Turks and Caicos Islands
TD|Chad
TF|French Southern Territories
TG|Togo
TH|Thailand
TJ|Tajikistan
TL|Timor Leste
TM|Turkmenistan
TN|Tunisia
TO|Tonga
TR|Turkey
TT|Trinidad and Tobago
TV|Tuvalu
TW|Taiwan
TZ|Tanzania
UA|Ukraine
UG|Uganda
US|United States
US-AK|Alaska
US-AL|Alabama
US-AR|Arkansas
US-AZ|Arizona
US-CA|California
US-CO|Colorado
US-CT|Connecticut
US-DC|District of Columbia
US-DE|Delaware
US-FL|Florida
US-GA|Georgia
US-HI|Hawaii
US-IA|Iowa
US-ID|Idaho
US-IL|Illinois
US-IN|Indiana
US-KS|Kansas
US-KY|Kentucky
US-LA|Louisiana
US-MA|Massachusetts
US-MD|Maryland
US-ME|Maine
US-MI|Michigan
US-MN|Minnesota
US-MO|Missouri
US-MS|Mississippi
US-MT|Montana
US-NC|North Carolina
US-ND|North Dakota
US-NE|Nebraska
US-NH|New Hampshire
US-NJ|New Jersey
US-NM|New Mexico
US-NV|Nevada
US-NY|New York
US-OH|Ohio
US-OK|Oklahoma
US-OR|Oregon
US-PA|Pennsylvania
US-RI|Rhode Island
US-SC|South Carolina
US-SD|South Dakota
US-TN|Tennessee
US-TX|Texas
US-UT|Utah
US-VA|Virginia
US-VT|Vermont
US-WA|Washington
US-WI|Wisconsin
US-WV|West Virginia
US-WY|Wyoming
UY|Uruguay
UZ|Uzbekistan
VA|Vatican
VC|Saint Vincent and the Grenadines
VE|Venezuela
VG|British Virgin Islands
VI|U.S. Virgin Islands
VN|Vietnam
VU|Vanuatu
WF|Wallis and Futuna
WS|Samoa
XK|Kosovo
YE|Yemen
YT|Mayotte
ZA|South Africa
ZM|Zambia
ZW|Zimbabwe
""".strip().splitlines()
)

PLACES = """
Shanghai|CN|312|上海,上海市,Sanghaj,Sangay,Sjanghai,Shangai,Shankhaj,Sanchajus,Shanxay,Xangai,Seung hoi,Thuong Hai,Shang-hai-shih,Ka Ting,Gaa Ding,San'nkae,Shanghai City
Beijing|CN|312|Peking,北京,北京市,Pet-kin,Pekinas,Pechin,Pei-ching,Peken,Bejing,Peycing,Pequim,Beising,Baekging,Bak Ping,Beixin,Pecinum,Pei-p'ing-shih,Beijing Shi,Bac Kinh,Pikkin
Shenzhen|CN|312|深圳,深圳市,Senzen,Shen-chen,Sencjen,Sendzenas,Shen-ch'uan-hsu,Sham Chun,Shehn'chzhehn',Sam Zan,Tham Quyen,Chhum-chun-su,Pao-an,Shundzhun,Pao-an-hsien,Tschhimtschun
Guangzhou|CN|312|Canton,广州,広州,Guanczou,Guand'ou,Guangdzov,Kouang-chou,Quancjou,Fan-yu,Kwong Chau,Quang Chau,Kwang-chowfu,Kuang-chou-shih,Guangsu,Kong-chu-su,Guangzhou Shi,Koshu
Kinshasa|CD|30|Kinsasa,Kinshase,Kinchasa,Quinxassa,Leopoldville,Leopoldstad
Istanbul|TR|446|Constantinopla,Konstantinapoly,Konstantinoupolis,Istambul,Stambol,Istanbu,Byzance,Byzantion,Micklagard,Mikligardur,Bizanc,Byzanz,Carigrad,Byzantium,Kustantiniyah
Lagos|NG|31|Lagosas,Lagoso,Laqos,Logos,Lacupolis,Lagos shaary
Ho Chi Minh City|VN|269|Saigon,HCMC,Ho Si Min,Khoshimin,Ho Chi Minh,Ho Chi Minh-byen,Ho Chi Minh-borg,Ho-Chi-Minh-Stadt,Ho-Chi-Minh-Ville,Ho-Ci-Min-urbo,Gia Định,Khashymin,Sayqon
Chengdu|CN|312|成都,成都市,Cengdu,Chehndu,Csengtu,Ch'eng-tu,Ch'eng-tu-shih,Txengdu,Ch'eng-tu-hsien,Chundu,Sing-du,Thanh Do,Sang-tu-su,Seng-to-chhi,Tin fu,Cwngzduh,Hua-yang
Lahore|PK|279|لاہور,لاھور,Lahor,Lahaur,Lahorium,Lohur
Mumbai|IN|284|Bombay,मुंबई,बम्बई,Bombaj,Mumbaj,Bombaim,Bombaya,Bombejus,Asumumbay,Numbai,Vomvai,Moembaai,Lungsod ng Mumbai,Dakbayan sa Bombay
São Paulo|BR|200|Sampa,San Paulo,Sao Paolo,Sao Paulo capital,Urbs Paulistana
Mexico City|MX|162|CDMX,Ciudad de México,Cidade de Mexico,Ciutat de Mexic,Mexiko,Meksiko,Citta del Messico,Mexico DF,Cita du Messicu,Mexico by,Mexico-stad,Valle de Mexico,Meksyk
Karachi|PK|279|کراچی,كاراتشى,Karaci,Karatschi,Karaces,Karatxi,Carachi,Karaaji,Karachy,Karochi,Kurrachi
Tianjin|CN|312|天津,天津市,Tiencsin,Tjandzin,Tiantzin,Tiendzin,T'ien-ching,Thien-tsin,Tjencin,Tiandzinas,Tyan'czin',T'ien-ching-shih,Tjangino,Tianjing,Tehnd'iin,Tianjin Shi
Delhi|IN|284|देहली,दिल्ली,Deli,Daehli,Delchi,Dilhi,Dilli,Sahdzahanabad,Dellium,Old Delhi,Stare Deli,Faritani Delhi
Wuhan|CN|312|武汉,武漢,Uhan,Vu Han,Wu-chan,Uhanas,Uxan,Vu-hon-su,Wuhan Shi,Bu-han-chhi,Owhan,Gouchan
Moscow|RU|461|Moskva,Москва,Масква,Москова,Moskova,Moskou,Mosco,Moscua,Moskwa,Moskuas,Maskva,Moskokh,Matxcova,Muskav,Musko,Məskeu,Maeskuy
Dhaka|BD|261|ঢাকা,Daka,Dakk,Dakkae,Daca,Dako,Deka,Ntaka,Dəkkə,Mujib City
Seoul|KR|311|서울,경성,Seul,Soul,Szoeul,Seol,Siul,Seulas,Seulum,Sye-ul,Wo-jo,Hanyang,Seoul-si,Syou-ouen,Wang-ching
Tokyo|JP|322|Tokio,東京,東京都,Tocio,Toquio,Tokija,Tochiu
Dongguan|CN|312|东莞,東莞,Dunguan,Tungkuan,Deng-uang,Đông Hoản,Tung-kon-su,Tong-koan-chhi,Ntonkouan,Dongguan City,Dongwen shehiri
Cairo|EG|13|Kairo,القاهرة,قاهره,قاہرہ,Kair,Kahira,El Kahirah,El Cairo,Le Caire,Kajro,Kayro,O Cairo,Al Qahirah,Caire,Kaherah,Cairu,Gahire,Masr,Misr,Qahirə,Lungsod ng Cairo
Xi’an|CN|312|西安,西安市,Sian,Singan,Sianas,Sjan,Hsi-an,Sianfu,Si-Gan-Fu,Hsi-ching-shih,Tay An,Ch'ang-an,Hsi-ching,Xi'an Shi,Hsi-an-shih,Ch'ang-an-hsien,Siking
Johannesburg|ZA|25|Joburg,Jozi,Jogannesburg,J·ohanesbôrg,Xohanesburgo,Jokhanezburg,Johanesburgas,Yohannesburq,Ioannesburgum,EGoli,IGoli,Yok-hon-ni-su-pau,Jo'anna,Giochanesmpournk
Nanjing|CN|312|南京,南京市,Nanking,Nan'czin,Nandzing,Nan-ching,Namkin,Nankinas,Nanquin,Nanchinum,Nang-ging,Nam-kin-su,Nan-ching-shih,Nanjing Shi,Nantsin'nk,Lâm-kiaⁿ-chhī
Hangzhou|CN|312|杭州,杭州市,Hanczou,Hangdzou,Hangcsou,Khanzhou,Xangzhou,Hanggouo,Hang Chau,Hangzhou Shi,Hangchow,Hang-chiu-chhi,Hong-ciu,Xanchjou,Hanchow-fu,Hong-chu-su,Hang
Foshan|CN|312|佛山,佛山市,Fo-san,Fosanas,Fuk Shan,Fak San,Nanhoi,Fatshan,Huk-sang,Fut-san-su,Fo-shan-chen,Fachan,Nan-hai,Phat Son,Fo-shan-shih,Hut-san-chhi,Nom Hoy,Hotokeyama
London|GB|454|Londres,Londra,Londen,Londona,Londain,Londro,Lonton,Lundun,Lonn,Lodoni,Lun-tun,Londinium,Lung-dung,Landan,London osh,Lontra,Lundra,Lunnin,Llundain,Lakana,Ranana
New York City|US-NY|170|New York,NYC,NY,The Big Apple,Nova York,Njujork,Neu Jorck,Nov-Jorko,Nouvieau York,Kanon:no,Niujorkas,Ga-no-no,Neu Amsterdam,New York borg,Nova Amsterda
Jakarta|ID|274|Djakarta,Xhakarta,Cakarta,Tzakarta,Dzhakartae,Jacarta,Giacarta,Jakarte,Jogkarta,Gakarto,Batavia,Sundapura,Yajgyadaz,Big Durian,Sunda Kelapa
Bengaluru|IN|284|Bangalore,बंगलौर,बेङ्गळूरु,Bangalur,Bengaluras,Ban'nkalor,Bangalore City
Hanoi|VN|248|Hanoj,Anoi,Anoy,Kecho,Ha Noi,Ganoj,Kescio,Ho-nui-su,Thang Long
Taipei|TW|315|台北,台北市,Taipe,Taipeium,Taipejus,Pan-ch'iao,T'ai-pei Shih,Pan-ch'iao-chen,Tajpej,Taibei Shi,T'ai-pei-hsien,Taypey,Tajbehj,Đài Bắc,GJai Bac,Tchaj-pej,Kota Taipei
Lima|PE|147|Limae,Limaq,Limma,Lioma,Limo,Lungsod ng Lima
Bogotá|CO|83|Santafe de Bogota,Bogot,Buoguota,Bagata,Boqota,Wukuta,Mponkota
Chongqing|CN|312|重庆,重慶,Congcing,Chungking,Ch'ung-ch'ing,Ch'ung-ch'ing-shih,Chuncin,Cunkinq,Yuzhou,Yu-chou,Cuncjina,Chongqing Shi,Trung Khanh,Tshung-khin,Pa-hsien,Tsjoengking
Hong Kong|HK|270|香港,Gonkong,Hongkong,Hiong-geng,Xianggang,Heung Gong,Chon'nk Kon'nk
Baghdad|IQ|245|بغداد,Bagdad,Bagdate,Bagdatum,Beghdad,Bexda,Lungsod ng Baghdad
Wuzhong|CN|312|吴忠,吴忠市,Wu-chung,Wu-chung-pao,Wu-chung-shih,Wuzhong Xian,Wuzhong Zhen,Uchzhunpu
Qingdao|CN|312|青岛,青島,Ch'ing-tao,Cingdao,Sindao,Ch'ing-tao-shih,Tsingtao,Thanh Đảo,Chheng-to-chhi,Qingdao Shi
Tehran|IR|318|تهران,تهرون,Teheran,Teerao,Taekhran
Shenyang|CN|312|沈阳,瀋陽,Shenjang,Senjana,Sjenyang,Shenyan,Shunjan,Shenyang Shi,Shen-yang-hsien,Mukden,Sing-iong,Swnjyangh,Feng-t'ien,Tham Duong,Sim-iong-chhi,Shehn'jan khot
Hyderabad|IN|284|हैदराबाद,Haiderabad,Hajdarabad,Haidarabadas,Bhaganagar,Hyderabad AP
Rio de Janeiro|BR|200|Rio,Rio d Janeiro,Rio de Zaneiras,Rio de Zhanejro,Riodezaneiro,Rio nte Tzaneiro,Riu de Janeiru,Rya-deh-Zhanehjra,Riviethe de Janvyi,Urbs Fluminensis
Suzhou|CN|312|苏州,蘇州,Su-chou,Su-ciu,Sudzhou,Suchzhou,Szucsou,Su-chu-su,Sugouo,Sutsjou,To Chau,Soutsoou,So-chiu-chhi,Soochow,Wu-hsien,Suzhou Shi,Suzhou i Jiangsu
Puxi|CN|312|浦西
Ahmedabad|IN|284|अमदाबाद,Ahmadabad,Ahmadobod,Əhmədabad,Amdavada,Amedabato,Exmetabad,Amedebatum,Achmentampant,Akhmadabad shaary
Abidjan|CI|0|Abidzan,Abican,Abigano,Ampitzan,Abizhan khot,Abidzhan shaary
Pudong|CN|312|浦东新区,浦東新区,P'u-tung,Phố Đông,Pudun,Pootung
Sydney|AU|365|Sidnejo,Sidnei,Sidnejus,Sedniejos,Sek-na,Sit-ni,Sydneium,Sydney City,Sanctus Dionysius
Singapore|SG|313|Singapur,Sinkapoure,Danmaxi,Sin-ka-po,Temasek,Tumasik,Syonan-to,Garden City,Little Red Dot,Singapore City
Melbourne|AU|359|Melburn,Melborns,Melvourni,Melben,Melbourne City,Greater Melbourne
Dar es Salaam|TZ|18|Daressalam,Dar əs Salam,Ntar es Salam,Darüsselam,Ntontoma
Saint Petersburg|RU|461|SPB,Petersburg,Leningrad,Санкт Петербург,Петербург,Saint Petersbourg,Peterburg,Cankt-Peterburg,Sankti Petursborg,San Pietroburgo,Petursborg,Petrograd,Piter
Alexandria|EG|13|اسكندريه,اسکندریه,Aleksandria,Alexandrie,Alegsandiri,Alehandriya,Aleksandrje,Iskandariya,Ol'oksandrija,Iskindiriya,Alesandria dEgito,Iskenderiye,Taskendrit
Harbin|CN|312|哈尔滨,哈爾濱,Charbin,Xarbin,Harbin Shi,Pin-chiang,Charmpin,Pinkiang,Ha-erh-pin,Cap Nhi Tan,Ha-erh-pin-shih,Pin-chiang-hsien,Lungsod ng Harbin
Bangkok|TH|248|กรุงเทพ,กรุงเทพมหานคร,Bankok,Banghok,Bancoque,Bancac,Man-kuk,Bancocum,Phra Nakhon,Amphoe Phra Nakhon,Krungdeb,Siayuthia,Krung Thep,Bangkok Metropolis
Hefei|CN|312|合肥,合肥市,Hefej,Luchow,Hefey,Lu-chou,Khehfehj,Ho-fei-shih,Hofej,Chefei,Ho-fei,Khufej,Hak-bui,Hop Phi,Hozfeiz,Hefei Shi,Hap-pui-chhi,Ho-fei-hsien
Dalian|CN|312|大连,大連,Luta,Lüda,Dalny,Dalian Shi,Lu-ta-shih,Dalian City,Dairen,Daljan',Ntalian,Ta-lien,Ta-lien-shih
Kano|NG|31|Cano,Kanas,Byen Kano
Santiago|CL|198|Santiago de Xile,Santiago du Chili,Santjago,Ciles Santjagas,Stgo.,Santianko,Sanctiacobi,CiudadSantiago
Cape Town|ZA|25|Ciutat del Cap,Keiptaun,Sita del Cao,Kapstad,Ciudad del Cabo,Kaapsted,Keyptawn,Çittæ do Cavo,Citati du Capu,Kapske Mesto,Le Cap,Kab town,Kapetown,Kaburbo,Fokvaros
Peshawar|PK|279|پشاور,پېښور,Pesavar,Pesjawar,Peshovar,Pexauar,Pişəvər
Changchun|CN|312|長春,长春,Cangcun,Chanchun,Changchun Shi,Cchang-cchun,Cangzcenh,Hsin-ching,Kwan-cheng-tze,K'ua-ch'eng-tzu,Hsinking,Diong-chung,Truong Xuan,Chhong-chhun-su
Jeddah|SA|307|جدة,جده,Dzhidda,Jidda,Cidda,Dzedda,Iedda,Djeddah,Gidda,Yidda,Dschidda,Cidde,Gedda,Juddah,Ciddə,Jidde,Dzhyda,Gido,Tzenta
Chennai|IN|284|Madras,चेन्नई,Cennaj,Cenajus,Csennai,Chehnai,Cenay,Tamizhagam,Tamulinadu,Maderaspatanum,Chennai - cennai
Kolkata|IN|284|Calcutta,कलकत्ता,कोलकाता,Kalkutta,Kalkata,Kolkat,Kəlkətə,Sealdah,Caligardamana
Xiamen|CN|312|厦门,廈門,Siamen,Sjamehn',Sjamun,Ha Mon,A-muong,Xiamen Shi,Hsia-men-shih,Ha-mun-su,E-mng-chhi,Xiamen City,Szeming-hsien,Ssu-ming-hsien,Amoy,Hiyamin,Ssu-ming
Surat|IN|284|सुरत,Surate,Suratas
Yangon|MM|332|Rangoun,Jangon,Rangunas,Rangum,Yanqon,Yankoun,Jangon khot,Ngiong-kong,Dagon,Gian'nkon,Yangjgvangh
Bao'an|CN|312|
Kabul|AF|277|كابل,کابل,Kaboul,Kabulas,Cabul,Kabil,Kabura,Cabool,Kampoul,Kobul,Kubha
Nairobi|KE|43|Nairobia,Nayrobi,Najrobio,Nairompi,Nairovi,Nairoby,Nayiiroobii,Nai-lok-pi
Wuxi|CN|312|无锡,無錫,Vusi,Wu-si,Wu-hsi-hsien,Usis,Vuhszi,Vuzsiz,U-sek,Wusih,Vo Tich,Wuxi Shi,Bu-sek-chhi,Wu-hsi-shih
Giza|EG|13|جیزه,الجيزة,Gizeh,El Gizeh,Gizo,Gizah,El-Giza,Guiza,Al Jizah
Jinan|CN|312|济南,済南,Czinan',Tsinan,Chi-nan,Dzinanas,Tsi-nan-fu,Cijnanz,Cinanum,Ginano,Te Nam,Ca-nang,Jinan Shi,Li-ch'eng,Chi-nam-su,Che-lam-chhi,Chi-nan-shih
Taiyuan|CN|312|太原,太原市,Tajjüan,Taijuana,Tchaj-juean,Taiyuan Shi,Taiyuan-fu,Yangku,Taigiouan,Yang-ch'u,Tai-nguong,Thai-goan-chhi,Yanka,Tayyuan,Daiyienz,Taiyuenum
Zhengzhou|CN|312|郑州,鄭州,Cengcou,Zengzou,Dzendzou,Cjencjou,Cwngcouh,Chengchow,Dzhundzhou,Chzhenchzhou,Cheng-chou-shih,Dang-ciu,Genggouo,Trinh Chau,Zhengzhou Shi,Chhiang-chu-su
Bamako|ML|6|Bammako,Bamaku,Bamakas,Bamaco,Mpamako,Bamaco - Bamako
Riyadh|SA|307|رياض,ریاض,Rijad,Riyad,Ar-Rijad,Er-riyad,Al-Riyad,Riaad,Riade,Riadi,Riado,Rihad,Ar-Riyod,Riadum,Riant
New Taipei City|TW|315|新北,新北市,Nea Taipei,Novi Taipei,Nieuw Taipei,Novi Tajpej,Neu-Taipeh,Yeni Taipei,Nova Tchaj-pej,Novyj Tajbehj,Nowe Tajpej,Xinbei City
New Territories|HK|270|新界,Xinjie
Shijiazhuang|CN|312|石家庄市,石家荘市,Shizhjazhuan,Sidzjadzuana,Shudzjadzhuan,Siciyajuang,Shihkiachwang,Chentow,Chen-t'ou,Sicsiacsuang,Shih-men-shih,Shih-chia-chuang,Shih-men
Chattogram|BD|261|চট্টগ্রাম,Citagong,Cetagons,Cottogram,Cattagram,Chittagong Ghat,Cittaqonq,Tsitankon'nk
Addis Ababa|ET|2|Adisabeba,Addis Abbaba,Atis Apapa,Antis Ampempa,Tungga,Finfinne,Əddis-Əbəbə,Neanthopolis
Kunming|CN|312|昆明,昆明市,Kunmin,Kunmingas,Kunming Shi,Kchun-ming,K'un-ming-hsien,Yun-nan,Yunnanfu,Con Minh,Kong-ming,Khun-beng-chhi,Kun'min shaary,Gvwnhmingz
Zhongshan|CN|312|中山,中山市,Cung-san,Chung-san-su,Zongsan,Dzungshan,Trung Son,Xiangshan,Chzhunshan',Zhongshan Shi,Jongshen shehiri
Nanning|CN|312|南宁,南寧,Nan-ning,Nanin,Naningas,Yung-ning,Nam Ninh,Namzningz,Nan-ning-shih,Nam-nen-su,Lam-leng-chhi,Yung-ning-hsien
Shantou|CN|312|汕头,汕頭,Santou,San Tau,San-tchou,Shantow,San GJau,Swatow,San-theu-su,Shan-t'ou-shih,Ciu San,Chaoshan,Sòaⁿ-thâu-chhī
Los Angeles|US-CA|148|LA,L.A.,Los Anzeles,Los Anxhelos,Los Anceləs,Losandzelosa,Lok-chham-ki,Angelopolis,Pueblo Los Angelos
Faisalabad|PK|279|فيصل آباد,Fejsalabad,Faisalabada,Shah Faisalabad,Feysəlabad,Lyallpur
Dubai|AE|263|دبی,دبي,Dubaj,Dubay,Dúbæ,Dibay,Dibai,Dabei,Ntoumpai,Dubai City,Fort Dabei,Dubai emiraat
Yokohama|JP|322|横浜,横浜市,Jokohama,Iokogama,Yokohamashi,Jakagama
Fuzhou|CN|312|福州,福州市,Fu-chou,Fucjou,Fuzcouh,Fudzou,Fouzhou,Futsjou,Fucheu,Fuchzhou,Min Hsien,Min-hou-hsien,Fuzov,Fugouo,Minhow,Focheum,Hok-ciu,Lin-sen,Min-hou,Foutsoou
Ningbo|CN|312|宁波,寧波,Ningpo,Nen-po-su,Yin-hsien,Ningbo Shi,Ning-po-shih,Leng-pho-chhi,Ninbo,Ninh Ba,Chiang-pei-an
Casablanca|MA|14|کازابلانکا,دار البیضاء,Kasablanka,Kazablanko,Dar-el-Beida,Kazamplan'ka,Darul Baidha,Casabranca,Anfa,Anafi,White House,Tigemmi Tamellalt
Ibadan|NG|31|Ibadana,Impantan,Ibadan shaary
Puyang|CN|312|浦阳,浦阳街道,Pujiang,P'u-chiang,P'u-yang-chen,Pukianghsien,Puyang Jiedao
Ankara|TR|446|Angkara,Ancara,Ankyra,Ankaro,Angora,Ang-ka-la,Enguri,Ankiwria,Enkiwriw,Enqere,Anguriyah,Ankara khot,Ankyra (Ankyra)
Shiyan|CN|312|十堰,十堰市,Shih-yen-shih,Shijen,Shih-yen,Shih-yen-chen,S-jen,Sek-ieng,Thap Yen,Shiyan Shi,Chap-ian-chhi
Berlin|DE|433|Berlien,Berolino,Berlyn,Berliini,Berlim,Perlin,Birlinu,Estat de Berlin
Tangshan|CN|312|唐山,唐山市,Tangsan,Tan'nksan,T'ang-shan-chen,T'ang-shan-shih,Đường Sơn
Rawalpindi|PK|279|راولپندی,راولپنډي,Ralalpindi,Ravalpindo,Ravalpinti
Lüliang|CN|312|吕梁市
Durban|ZA|25|Durbana,Durbanum,ITheku,Thekong,Ntermpan,EThekwini,Port Natal
Changzhou|CN|312|常州,常州市,Ch'ang-chou,Cangdzou,Canggouo,Siong-ciu,Chanchzhou,Siong-chiu-chhi,Ch'ang-chou-shih,Thuong Chau,Wujin,Wutsin,Wu-chin,Csangcsou,Changtsjou,Chanzhou khot
Busan|KR|311|부산,부산광역시,Pusan,Fusan,Fuzan,Bousan,Busan-si,Tsau-liang-hai
Madrid|ES|456|Madrit,Madride,Madryd,Madridas,Madrid osh,Mairil,Magerit,Matritum,Ma-tet-li,Ma-daik-li,Makelika,Los Madriles,Lungsod ng Madrid
Pyongyang|KP|302|평양,평양직할시,Pyoengyang,Piongiang,Pjongjang,Phenjan,Pienyang,Pyongyang-si,Heijo,Heizyo,Heijo-fu,Heizyo Hu,Pion'nkgian'nk,Pxenyan,Binh Nhuong
Zibo|CN|312|淄博,淄博市,Cu-bauk,Truy Bac,Chang-tien,Chu-phok-chhi,Chang-tien-shih,C-po,Czybo,Dzubo,Tzu-po,Zhangdian,Chang-chou-shih
Pune|IN|284|पुणे,पुणे शहर,Punae,Poune,Puneo,Puni,Poona
Bursa|TR|446|Broussa,Burs,Boursa,Prusa,Prusa ad Olympum
Changsha|CN|312|長沙,长沙,Cangsa,Chansha,Cchang-sa,Ch'ang-sha-shih,Diong-sa,Truong Sa,Chhong-sa-su,Tng-soa-chhi,Tsan'nksa,Changsha City
Quezon City|PH|293|Keson-Siti,Kezonurbo,Quezon-Stadt,Ciudad Quezon,Lungsod Quezon
Jaipur|IN|284|जयपुर,Dzaipur,Dzajpura,Zhajpur,Tzaipour,Caypur,Iaipura,Jayapur,Gajpuro,Jeypore,Jainagar,Jaipur City
Guiyang|CN|312|貴陽,贵阳,Guejang,Guijango,Kuei-yang,Gujjan,Kuej-jang,Kuei-yang-shih,Guyan,Kweichu,Goi-iong,Kuei-chu,Queiyanga,Quy Duong,Kweiyangfu,Guiyang Shi,Kui-iong-chhi,Quyinq
Ürümqi|CN|327|乌鲁木齐,烏魯木齊,Urumci,Urumtschi,Wurumch'ih,UEruemcsi,O'rumchi,Urumchy,Urunchi,Ürümchi-sṳ,Ouroumtsi,Urumi City,Ürümqi-chhī,Tikhua,Ti-hua-hsien,Wu-lu-mu-ch'i,Dihua
Surabaya|ID|274|Surabaja,Soerabaya,Kota Surabaya,Sourampagia
Incheon|KR|311|인천,인천광역시,Inchon,Inconas,Incheon-si,Intson,Inchkhun,Nhan Xuyen,Chemulpo
Caracas|VE|89|Karakas,Caracae,Caraques
Lanzhou|CN|312|兰州,蘭州,Lan-chou,Lancsou,Lanzcouh,Landzhou,Lang-ciu,Landzov,Lantsjou,Lanchow,Lan-chou-shih,Lan-chiu-chhi,Langouo,Kaolan,Kao-lan-hsien,Lan'chzhou shaary
Kyiv|UA|451|Kiev,Киев,Київ,Кыив,Kijv,Kiiv,Kieu,Kiew,Kjiv,Kief,Kyev,Kijow,Kijeva,Kijivo,Kijuw,Kyiw,Küyiv,Kievom,Kiovia,Keju,Ki ep,Chiovia,Kænugarður
İzmir|TR|446|Smirne,Izmira,Esmirna,Azmir,Ismir,Zmiwrnia
Huizhou|CN|312|恵州,惠州,Hui-chou-chen,Hui-chou,Khuejdzou,Khuejchzhou,Hujdzov,Waichow,Hue Chau,Hui-chiu-chhi,Hie-ciu,Chuej-cou,Fi-chu-su,Huichou-fu,Hui-yang,Huitsjou,Waiyeung
Buenos Aires|AR|59|Buenos Ares,Bos Aires,Buehnas-Ajrehs,Buehnos-Ajres osh,Baires,Bwenoze,Bouonezar,Bonaeropolis,Bonaero
Haikou|CN|312|海口,海口市,Hajkou,Hai Khau,Haikou Shi,Ha k'uo-shih,Hai-khau-chhi,Hoihow,Hoi Hao,Haikow,Hoihau,Chaj-kchou,Hai-k'ou-so-ch'eng,Haijgouj,Xeyko shehir
Taichung|TW|315|台中,台中市,Tajcungo,Tchaj-cung,Tajchzhun,Taychun,Taizhong,Taicungas,Đài Trung,Taizhong Shi,Thoi-chung-su,Tai-tiong-chhi,Kota Taichung,Teyjong shehiri
Kanpur|IN|284|कानपुर,Kanpour,Kanpwr,Kanpuras,Cawnpore
Toronto|CA|215|Torontas,Torontu,Taronta
Quito|EC|123|Kito,Kitu,Quitu,Kitas
Brisbane|AU|349|Brisben,Bresbens,Brisbano,Brizbejn,Brismpein,Pu-li-su-pan,Brisbane City
Luanda|AO|34|Louanda,Luando,Lwanda
Osaka|JP|322|大阪,大阪市,Oszaka,Osaka-shi,Osaca,Osako,Osaacke
Linyi|CN|312|临沂,臨沂,Lin-i,Ichowfu,Linji,Yichow,Lin-i-hsien,I-chou,Lam Nghi,Lin-i-shih,Liuyihsien,Lim-ki-chhi,Lan-shan
Baoding|CN|312|保定,保定市,Tsingyuan-hsien,Baodin,Baodingas,Tsingyuan,Bo-deng,Pao-ting,Bao GJinh,Po-teng-chhi,Pao-ting-shih,Ching-yuang,Bawding shehiri
Kaohsiung|TW|315|高雄,高雄巿,Kao-hsiung,Cao Hung,Gaoxiongshi,Kaohsiung City,Kao-hsiung-shih,Gaosjun,Gaosyongshih,Takao,Kaoshang
Brooklyn|US-NY|170|Bruklin,Broklino,Breukelen,Brucclinu,Bklyn,Kings County,Marechkawick
Guayaquil|EC|123|Guajakil,Gvajakilis,Gouagiakil,Guaiaquil,Wayakil
Belo Horizonte|BR|200|Belu Orizonti,Bello Horizonte,Belu-Aryzonty,Bhte,Belo Hte,Cidade de Minas
Minhang|CN|312|闵行,Ming-hang,Shang-hai,Min-hang-chen
Bazhong|CN|312|巴中,巴中市,Bachzhun
Salvador|BR|76|Salvadora,Salvador da Bahia,Baia,Sao Salvador,Soteropolis
Abuja|NG|31|Abudza,Abuca,Abugo,Abuya,Abouja,Abugia,Ampouza
Gazipur|BD|261|গাজীপুর,Jaydebpur,Joydeypur
Chicago|US-IL|93|Chikago,Cikaga,Sikago,Cikaqo,Chykaga,Chi-ka-ko,E-Chicago,Chicagu,Windy City,Kikako,Sicagum
Wenzhou|CN|312|温州,温州市,Wen-chou,Vengou,Vendzou,Yung-chia,Ven'chzhou,Vencsou,Ung-ciu,Wenchow,Yungkia,Wen-chou-shih,Yung-chia-hsien,On Chau,Vun-chu-su,Un-chiu-chhi,Wenju shehiri
Bekasi|ID|274|Bekaso,Bekasis,Kota Bekasi
Dakar|SN|17|Dakaa,Dakaro,Dacar,Ndakaaru,Ntakar
Haiphong|VN|248|Hajfong,Hayfon,Hai Phong
Yunfu|CN|312|云浮,雲浮,Jün-fu,Yun-ch'eng,Yun-ch'eng-chen,Yun-fou,Hung-pu,Van Phu,Hun-phu-chhi,Yun-fou-hsien,Wanfow,Tung-an
Navi Mumbai|IN|284|नवी मुंबई,Navi Mumbaj,Novmumbajo,Navi Moembaai,Nova Bombaim
Mogadishu|SO|41|Mogadis,Mogadixo,Moqadiso,Mogaadisiyo,Mogadiscium,Mugadishu,Magadiscio,Muqdisho,Moukntiso,Mugadiccu,Monkantisou,Xamar,Magadysha,Moukdicho
Kumasi|GH|1|Kumase,Kumasis,Coomassie,Kumasi shaary
Bandung|ID|274|Bandungo,Banduna,Kota Bandung,Bandoeng,Bantoun'nk
Gujranwala|PK|279|گوجرانوالہ,Gujranvala,Gudzranwala,Qucranvala
Huai'an|CN|312|淮安,淮安市,Ch'ing-chiang,Huai-yin-hsien,Huai-yin,Hwaiyin,Khuajan,Chuaj-an,Huai-yin-shih,Tsinkiangpu,Qingjiang
Medan|ID|274|Kota Medan,Medana,Mentan
Lucknow|IN|284|लखनऊ,Laknau,Laknava,Luknow,Lucknow City,Lakkhnau shaary
Ouagadougou|BF|47|Uagadugu,Ouagadouga,Ougadougou,Waaduu,Uaqaduqu,Ouankantounkou
Nagpur|IN|284|नागपुर,Nagpura,Ajni,Nagpore,Nankpour
Fortaleza|BR|115|Fortalezae,Ceara,Fortalaetia
Cali|CO|83|Kali,Calium,Santiago de Cali
Perth|AU|362|Pert,Pertas,Perthia,Perþ,Purt,Peairt,Pirth,Perth City
Daegu|KR|311|대구,대구시,Tegu,Taikyu,Tägu,Taikando,Đại Khâu,Ntenkou,Daegu-si
Algiers|DZ|3|الجزائر,الجزیره,Alzir,Alger,Algir,Alzer,Aljer,Aljir,Alzyras,Alxer,Alse,Argel,Arhel,Arjel,Arxel,Alzhyr,Argier,Cäsair,Al Jazair,Alcher,Jazoir,Zzayer
Nanchang|CN|312|南昌,南昌市,Nancang,Nanchang-fu,Nan-ch'ang-shih,Nang-chiong,Nam Xuong,Nam-chhong-su,Lam-chhiong-chhi
Baku|AZ|247|Bako,Baki,Baky,Bakue,Bacu,Bagu,Baqu,Bakuu,Boku,Mpakou
Hohhot|CN|312|呼和浩特,呼市,Huhehaote,Hohotas,Hu-ho-hao-t'e,Hohoto,Huhhot,Khokhot,Hohhot Shi,Kuei-sui,Chöch Chot,Khukh-Khoto,Kuei-sui-shih,Kuei-sui-hsien,Kweisui,Suiyuan,Kuei-hua
Nagoya|JP|322|名古屋,Nagoja,Nagoya-shi,Nagoya City,Naqoya
Rome|IT|468|Roma,Rom,Hrom,Romo,Roum,Ramma,Erroma,An Roimh,Rzym,Urbs,Roeme,Rhufain,Mji wa Roma,Lungsod ng Roma
Queens|US-NY|170|Comte de Queens,Condado de Queens,Kvino,Queens County,Borough of Queens
Houston|US-TX|93|Hjuston,Hustonia,Khjustan,Chiouston,Hiu-su-tun,Houston City
Mashhad|IR|318|مشهد,مشہد,Mashad,Meshkhed,Mesheda,Masat,Məshəd,Mexed,Meixad,Sanaabad
Shaoxing|CN|312|紹興,绍兴,Shaohing,Saosing,Sjaoxing,Sieu-hing,Thieu Hung,Siau-heng-chhi,Shaoxing City,Shawshin shehiri
Nantong|CN|312|南通,南通市,Nan-t'ung,Nan-t'ung-shih,Tunchow,T'ung-chou,Nan-t'ung-hsien,Nam Thong,Lam-thong-chhi,Nentung shehiri
Baoshan|CN|312|宝山,Pao-shan-hsien,Pao-shan
Kowloon|HK|270|九龍,九龙,Koulun,Czjulun,Kaulunas,Chiu-lung
Yantai|CN|312|烟台,烟台市,Yên Đài,Yen GJai,Jantai,Ieng-dai,Ian-tai-chhi,Yen-t'ai-shih,Chifu,Chefoo,Jen-tchaj
Gaziantep|TR|446|Qaziantep,Gaziantepas,Gazijantehp,Aintab,Ayintap,Dilok,Antep,Gazi-Ayintap
Lubumbashi|CD|35|Lubumbasi,Elisabethville,E'ville,Elizabethstad,Lubumbashi shaary
Manaus|BR|153|Manaos,Manauso
Lusaka|ZM|36|Lousaka,Lusako,Lusaca
Brasília|BR|200|Brazilia,Braziljo,Braziliavaros,Breselya,Bahsihleihya,Brasiliopolis,Brazilija shaary
Zhuhai|CN|312|珠海,珠海市,Chu Hoi,Chau Hai,Dzukhaj,Chzhukhaj,Hsiang-chou,Hsiang-chou-chen,Guhaj,Cio-hai,Cu-chaj,Chyu Hoy,Chu-hai-chhi,Zyu Hoi,Huengchow,Xiangzhou,Heung chau
Santo Domingo|DO|199|Santo-Dominqo,Santo Ntomin'nko,Santo Domingo City,Santa-Daminga,Saint Domingue,Ciudad Trujillo
Lomé|TG|33|Lomee,Lomeo,Lameh
Multan|PK|279|مُلتان,Moultan,Multanas
Havana|CU|126|LHavana,Gavana,Habana,La Habana,La Avan,LAvann-a,Havano,La Ahuana,Hahvaxnaz
Depok|ID|274|Kota Depok,Dehpak,Depokas,Depok kutha
Baotou|CN|312|包头,包頭,Paotou,Pao-tow,Pao-tchou,Baatou,Bautouo,Bao Đầu,Bau-tau,Bao GJau,Pau-theu-su,Pau-thau-chhi,Bugat khot,Baotou shaary
Paris|FR|464|Parizs,Pari,Pariizu,Parigi,Paryz,Paraeis,Pariisi,Parys,Parixe,Parigge,Bariz,Parizh osh,Paryzius,Baris,Lutece,Ville-Lumiere,Bahliz,Palika,Paname,Lutetia
Coimbatore|IN|284|कोयंबतूर,Koyambattur,Kojambuttur,Koimbatur,Kovai
Qingyang|CN|312|庆阳,庆阳市
Port Harcourt|NG|31|Port Harkurt,Port Xarcourt,Ugwu Ocha
Pretoria|ZA|25|Pretori,Pretooriyaa,Piritoria,Pitori,Prehtoryja,IPitoli,E-Pitoli,Tshwane,Priturya
Córdoba|AR|62|Kordov,Kordoba,Kordava,Vila de Cordoba,Ciudad de Cordoba,Corduba,Kordova khot
Mbuji-Mayi|CD|35|Mbuzhi-Mai,Boutzi-Magi,Bakwanga
Aleppo|SY|260|حلب,Haleb,Alep,Halab,Aleppe,Berea,Heleb,Xalab,Alepas,Chalepi,Beria,Khalepion,Madinat Halab,Hələb,Veroia,Halapia,Khaleb khot
Kunshan|CN|312|崑山,昆山,Kunsan,K'un-shan-hsien,Kchun-san,Kunshan Shi,Con Son,Yushan,Kan-shan,Yushan Zhen
Al Mawşil al Jadīdah|IQ|245|الموصل الجديدة
Weifang|CN|312|潍坊,潍坊市,Vejfang,Wej-fang,Duy Phuong,I-hng-chhi,Wei-hsien,Wei-fang-shih
Zunyi|CN|312|遵义,遵義,Cunji,Zunji,Czun'i,Tsun-i-hsien,Gunji,Cun-i,Dzuni,Tsun-i,Cong-ngie,Tuan Nghia,Tsun-i-shih,Chun-gi-chhi
Al Başrah al Qadīmah|IQ|245|البصرة القديمة
La Paz|BO|146|La Pas,La-Pazo,Chuqiyapu,Chukiyawu,Ciudad La Paz,La-Pas shaary,Soukre/La Paz
Lianyungang|CN|312|连云港,連雲港,Ljan'jun'gan
Medellín|CO|83|Medelin
Indore|IN|284|इंदूर,इन्दोर,Indaur,Induras,Indor
Brazzaville|CG|11|Brazavil,Braza,N'Tamo,Maya-Maya,Mprazabil
Tashkent|UZ|316|Taskento,Tashken,Tachkent,Toshkent,Taxkent,Daskent,Taskende,Tashkent osh,Toshkand,Daşkənd,Lithopolis,Toshkent shahri
Ganzhou|CN|312|赣州,赣州市,Kan-chou,Gandzou,Kan-chou-shih,Kanchow,Cam Chau,Gang-ciu,Gan'chzhou,Kam-chu-su,Ganzhou Shi,Kong-chiu-chhi,Gantsjou,Kan-hsien
Almaty|KZ|237|Алмаато,Алмати,Almata,Almaato,Vernyj,Werny,Virnij
Khartoum|SD|28|خرطوم,ااالخرطوم,Khartum,Cartum,Chartumas,Khartoun,Khartoem,Al Khurtum
Hamburg|DE|433|Hambourg,Amburgo,Hamburk,Hamburch,Hambörj,Hanburgo,Hampuri,Hamepuka
Sapporo|JP|322|札幌,札幌市,Sapporoshi,Saporo,Sapporo-chhi,Saporas,Sapara,Sapporum
Songjiang|CN|312|松江,松江区,Sungkiang,Sunchiang,Sungkiang-hsien,Songjiang Qu
Accra|GH|1|Akkra,Aakra,Akara,Akrao,Acra,Nkran
Curitiba|BR|200|Kuritiba,Kurytyba,Curityba,Curytiba,Kuryciba,Kouritimpa
Ordos|CN|312|鄂尔多斯市,Erdos,Ordos khot
Sanaa|YE|236|صنعاء,Sana,Səna
Conakry|GN|16|Konakri,Conacri
Tangerang|ID|274|Tangerango,Kota Tangerang,Dang ge lang,Tanqeranq
Tijuana|MX|214|Tihuana,Tykhuana,Tia Juana,Tijuano
Hyderabad|PK|279|حیدرآباد,حيدرآباد، سنڌ,Haidarabad,Hajderabad,Haydarobod,Chainterampant,Hyderabad City
Beirut|LB|250|بیروت,بيروت,Beirout,Beyrut,Bairut,Beirutas,Bejruto,Bewout,Berytos,Bejrut oshs'
Jieyang|CN|312|揭阳,揭阳市,Chieh-yang,Kiehyang,Chieh-yang-hsien,Kityang,Tie-jang,Giek-iong,Yet Duong,Kityang-hsien,Kiat-iong-chhi,Czejan,Rongcheng
Jilin|CN|312|吉林,吉林市,Chi-lin,Czilin',Kirin,Ti-lin,Dzilinas,Jilin Shi,Yung-chi-shih,Girin,Kilin,Gilino,Cat Lam,Gek-ling,Yung-chi,Jilin City,Jilin Hiria,Chi-lin-shih,Yungki
Jiading|CN|312|嘉定镇,嘉定,Chia-ting,Kiating,Jiadingzhen,Chia-ting-hsien,Jiadingzhen Jiedao
Bucharest|RO|436|București,Bukarest,Bukurest,Bucarest,Bukarestas,Bukharehst,Buekres,Boekarest
Camayenne|GN|16|Camayen
Kakamega|KE|43|Kakamege
Shangqiu|CN|312|商丘,商丘市,Shang-ch'iu,Shang-ch'iu-hsien,Shangkiu,Kuei-te,Kweiteh
Nanchong|CN|312|南充,南充市,Nan-ch'ung,Nan-ch'ung-shih,Shunking,Shun'tsin,Shun-ch'ing,Lam-chhiong-chhi,Nam Sung
Tainan|TW|315|台南,臺南,T'ai-nan,Tajnan,Tchaj-nan,Dai-nang,Đài Nam,Tainanas,GJai Nam,Thoi-nam-su,Tai-lam-chhi,Taynam,Kota Tainan,Tainan City,Teynen shehiri
Datong|CN|312|大同市,Ta-t'ung-hsien,Datung,Ta-t'ung,Ta-t'ung-shih,Datongo,Ta-jen-hsien,Daido,Datongas,Đại Đồng,Dagu,Ta-ku,Ta-jen,GJai GJong,Datong City
Kaduna|NG|31|Kadun
Omdurman|SD|28|أم درمان,Omdourman,Umm Durman
Davao|PH|293|Davaa,Davao City,Davao Stad,Ciudad ti Davao,Davao Lakanbalen,Lungsod ng Dabaw,Syudad han Davao,Dakbayan sa Davao
Thāne|IN|284|ठाणे,Thana,Tanna,Tkhane,Tane
Iztapalapa|MX|162|Iztapalapan,Iztaoalaoa
Diyarbakır|TR|446|Dijarbakir,Diyarbekir,Dyjarbakyr,Dijarbakyras,Amed,Amida,Dikranakerd,Tigranakert,Ntigiarmpakir
Santa Cruz de la Sierra|BO|146|Santa-Kruzo,Ciudad Santa Cruz
Vadodara|IN|284|वडोदरा,वदोदरा,Vadadara,Vadodaro,Vapadedara,Baroda,Vantontara
Adana|TR|446|Adane,Adano,Atana,Edene,Seyhan,Adhanah,Antiocheia,Antioch on Sarus
Nanyang|CN|312|南阳,南陽,Nan'jan,Nam Duong,Nang-iong,Lam-iong-chhi,Nan-yang-shih,Nanyang i Henan,Nenyang shehiri
Abu Dhabi|AE|263|أبوظبي,ابو ظبى,Abu Daby,Abu Zabi,Ebu Dabi,Aboe Dhabi,Abu-Dabi khot,A-pu-that-pi,Ampou Ntampi,Abu Dhabi emiraat
Palembang|ID|274|Palembanq,Pelembang,Palembangas,Palimbao,Kota Palembang,Palempan'nk
Sharjah|AE|263|شارجه,شارجہ,Shardza,Sarja,Sharijah,Ash 'Mariqah,Charjah,Ash Shariqa,Al Sharjah,Sarjo,Xarja,Sharga,Sarika,Ch·ardj·a,Schardscha,Sharjah city,Shardzha kuorat
Bhopal|IN|284|भोपाल,भोपाळ,Bkhopal,Bhopalas
Jiangmen|CN|312|江門,江门,Czjanmen',Tiang-men,Gjanmen,Kongmun,Đangmen,Giang Mon,Chiang-men-shih,Chiang-men-ch'eng,Dzjanmun,Kongmoon,Kong-mun-su,Geng-muong,Dziangmenas,Kang-mng-chhi
Benin City|NG|31|Benin,Benin Siti,Benin-stad,Benim,Benin by,Beninborg,Beninurbo,Ilu Benin,Benin Səhəri,Magaalaa Benin,Ciudad de Benin,Thanh pho Benin,Kota Benin,Shakhri Benin
Jiangyin|CN|312|澄江,江阴市,Chiang-yin,Chiang-yin-hsien,Kiangyin,Chengjiang,Jiangyin Shi,Chengjiang Jiedao
Fuyang|CN|312|阜陽,阜陽市,Fou-yang,Fou-yang-hsien,Fujan,Fuyan,Yingchow,Puyanghsien,Fowyang,Paiu-iong,Phu Duong,Fu-yang-shih,Hu-iong-chhi,Ruyin,Inchzhou
Montréal|CA|215|Monreal,Manrehal',Montreal City,Mons Regius
Bayan Nur|CN|312|巴彦淖尔市
Maracaibo|VE|89|Marakaibo,Marakajba,Marakaaya,Marakaypu
Chaozhou|CN|312|潮州,潮州市,Ch'ao-chou,Ch'ao-chou-chen,Ch'ao-chou-shih,Caodzou,Caogou,Chauchow,Chau chu fu,Chheu-chu-su,Chao'an,Dieu-ciu,Trieu Chau,Tio-chiu-chhi,Ch'ao-an-hsien
Minsk|BY|459|Минск,Мінск,Minsko,Minskas,Minsk osh,Minsc,Myensk
Budapest|HU|437|Budapesta,Boedapest,Budimpeshta,Budapestinum,Budapesht osh,Ofen-Pest
Qingyuan|CN|312|清远,清遠,Ch'ing-yuan,Tsingyun,Tsingyunhsien,Ch'ing-yuan-hsien,Ching-uong,Cching-juean,Thanh Vien,Chhin-yen-su,Chheng-oan-chhi,Cinujuan',Qingcheng
Tai’an|CN|312|泰安市,T'ai-an-shih,T'ai-an-hsien,Tajan',Taianfu
Rasapūdipalem|IN|284|Raspari Palao
Pimpri-Chinchwad|IN|284|पिंपरी चिंचवड,Pimpri-Cincvad,Pimpry-Chynchvad
Caloocan|PH|293|Kalukan,Kalookan,Caloocan City
Warsaw|PL|487|Warszawa,Warschau,Varsova,Varsavia,Varsawa,Varsja,Varsovie,Barsobia,W-wa,Wawa,Warskou,Phoenix City
Soweto|ZA|25|Soveto,Souehto,Sovetas,Mpanzaville
Semarang|ID|274|Semaranq,Samarang,Semarangas,Kota Semarang
Puebla|MX|162|Puebl,Puebla de Saragosa,Pouempla,Angelopolis,Byen Puebla,Puebla City,Yucha Nchu'u,Cuetlaxcoapan,Lungsod ng Puebla
Vienna|AT|484|Wien,Vien,Vieden,Vena,Veen,Vine,Vienne,Viin,Wene,Bech,Becs,Wean,Vjenna,Fiena,Vyana,Wjedzyn,Vinarborg,Dunaj,Vindobona
Barcelona|ES|456|Barselona,Barcelone,Barcellonn-a,Barceluna,Bartzellona,Barcillona,Barcino
Patna|IN|284|पाट्ना,पाटणा,Patnao,New Patna,Patna New City
Mosul|IQ|245|موصل,موسڵ,Al Musil,Mousl,Musil,Musul,Mossul,Mosouli,Mosulas,Mosoel,Al Mosul,Masul,Mosul khot,Mausilium
Kallakurichi|IN|284|
Kampala|UG|27|IKampala,Campala,Kampalo,Kanpala,Kambaala
Xining|CN|312|西宁,西寧,Sining,Sa-ning,Hsi-ning-shih,Si-nen-su,Xining Shi,Se-leng-chhi,Sining-hsien,Shining shehiri
Changshu|CN|312|
Huainan|CN|312|淮南市
Rabat|MA|14|ربات,رباط,Rabata,Raba,Rbat,Rabatum,Rabot,Rampat
Recife|BR|191|Resife,Rehsifi,Mauricea,Pernambuco,Fernambucum,Recifo
Phoenix|US-AZ|182|Finiks,Fenikso,Peniki,Smith Station,Foinix,Phenix,Hoozdoh,Phoeniks,Mill City,Salt River,East Phoenix,Hellings Mill,Pumpkinsville
Suzhou|CN|312|宿州市,Suchow,Suxian,Su-hsien,Suchzhou
Ecatepec de Morelos|MX|162|Morelos,Ecatepec,Ekatepeko,Ecatepec Morelos
Lu’an|CN|312|六安,六安市,Lu'an Shi,Liu-an,Liuanchow,Liu-an-hsien
Valencia|VE|89|Valensia,Valencio,Balenzia,Valincia
Ludhiana|IN|284|लुधियाना,Ludijana
Yancheng|CN|312|盐城,盐城市,Yen-ch'eng,Jancheng,Yen-ch'eng-chen,Diem Thanh,Sieng-siang,Jenchun,Iâm-siâⁿ-chhī,Yancheng City
Novosibirsk|RU|297|Новосибірськ,Новосибирскай,Nowosibirsk,Novosibir,Novasibirsk,Novosimpirsk,Novosibirscum,Novonikolaevsk,Cen Ceper,Vil' Sibirkar,Odsibiren' osh
Erbil|IQ|245|أربيل,اربیل,Arbil,Irbil,Ərbil,Hawler,Arbeel,Arvila,Ermpil,Ehrbil',Viloati Arbil
Fukuoka|JP|322|福岡,福岡市,Fukuokashi,Fucuoca,Fukuoko,Hukuoka
Taizhou|CN|312|泰州,泰州市,T'ai-chou,Tai-ciu,Tajdzou,T'ai-chou-shih,T'ai-hsien,T'ai-hsien-ch'eng,Tajgou,Taichow,Tajchzhou,Tchaj-cou,Thai-chiu-chhi,Taitsjou,Teyju shehiri
Daqing|CN|312|大庆,大慶,Taching,Dacin,Sa-erh-t'u,Dacyn,Dai-keng,Đại Khánh,Tai-kheng-chhi,An-ta,Sartu,An-ta-shih,Daqing CIty
Manila|PH|293|Manilae,Manilo,Manillah,Menila,Manyl,Manila City,City of Manila,Dakbayan sa Manila,Lungsod ng Maynila
Wuhu|CN|312|芜湖,蕪湖,U-hu,Ukhu,Vuhu,Ouhu,Wu-chu,Wu-hu-shih,Vu Ho,Bu-ho-chhi,Wu-hu-hsien
Santiago de Querétaro|MX|162|Queretaro,Queretaro City,Kepetapo,Ciudad Queretaro,Santiago Tlachco
Dazhou|CN|312|达州,達州,Sui-ting,Ta-cou,Dak-ciu,Dasyan',Đạt Châu,That-chu-su,Tat-chiu-chhi,Daxian,Suydin,Dachzhou,Ta-hsien
Yangzhou|CN|312|扬州,揚州,Jang-cou,Jangdzou,Jancjou,İnçiü,Janchzhou,Iong-ciu,Yangchow,Chiang-tu,Yang-chow-fu,Kiangtu,Duong Chau,Iong-chiu-chhi,Yang-chou-shih,Chiang-tu-hsien
León de los Aldama|MX|162|Ciudad de Leon,Leon Guanajuato
Makkah|SA|307|مكة,مكه,Mekka,Mecka,Mekao,Mekke,Makka,Mecca,Mekko,A Meca,La Mecque,Meice,Məkkə,Macoraba
Philadelphia|US-PA|170|Philly,Filadelfi,Fi-sang,Philadelphie,Phila,Coaquannock,Quequenakee,Ga-na-ta-jen-go-na
Phnom Penh|KH|300|Phnom Pen,Pnompenis,Pnampen',Nam Van,Phon Phen,Krong Chaktomuk
Guilin|CN|312|桂林,桂林市,Guejlin,Kuei-lin,Kuei-lin-shih,Kweilin,Que Lam,Lin-kuei,Guilin Shi,Kui-lim-su,Ling-ch'uan,Gveilinz,Kweilin-hsien,Lin-kuei-hsien
Damascus|SY|260|دمشق,دیمەشق,Damask,Damaskosy,Damasco,Damaszkusz,Damashq,Dimashk,Ndamako,Dimäşq,Dimishq,Dimishku,Damsyik,Domas,Dimäjk,Dameski,Dimashk al-Sham,Dimeshki esh Sham,Cham
Quetta|PK|279|کوټه,كويته,Kveta,Ketta,Kueta,Kweta,Kveto,Shal,Shalkot,Kotah,Kwatah
Zhaoqing|CN|312|肇庆,肇慶,Chao-ch'ing,Chao-ch'ing-chen,Shiuhing,Koyiu-hsien,Dieu-keng,Sau-khin-su,Trieu Khanh,Kao-yao-hsien,Tiau-kheng-chhi,Koyiu,Kao-yao,Dzaocing,Chao-chou
Onitsha|NG|31|Onicha,Onicjo
Mianyang|CN|312|綿陽,绵阳,Mienjan,Mjenjang,Mien-yang,Mien Duong,Mieng-iong,Mienchow,Mjan'jan,Myan'yan,Bian-iong-chhi,Mien-yang-hsien,Mianyang Shi
Auckland|NZ|530|Okland,Oklenda,Auklando,Awklanda,Aucland,Tamaki-makau-rau,Aucopolis
Isfahan|IR|318|أصفهان,ئسفأھان,Isfachan,Esfahan,Isfehan,Ispahan,Isfahon,Yspyhan,Aspadana,Kota Isfahan
Wanzhou|CN|312|万州区
Astana|KZ|237|Нур-Солтан,Нұр-Сұлтан,Nur-Soltan,Akmola,Noer-Soeltan,Astano,Asztana,Akmolinsk,Qaraotkel,Cilinograd,Tselinograd,Bozok,Ostona
Harare|ZW|24|Arare,Kharareh,Hararensis Urbs
Monrovia|LR|42|Monrovi,Monrobia,Manrovija
Putian|CN|312|莆田,莆田市,P'u-t'ien,Pchu-tchien,Putjen,Phủ Điền,Hinghwa,Phu-thien-su,Buo-dieng,Hsing-hua,Pho-chhan-chhi,P'u-t'ien-hsien,Putian Shi,Putyen shehiri
Kawasaki|JP|322|川崎,川崎市,Kavasakis,Kawasaki Si,Cita de Kawasaki
Goiânia|BR|200|Goyania,Gojanija,Goiana,Ciutat de Goiania,Gojas
San Antonio|US-TX|93|San Antonijus,Sanantonio
Kobe|JP|322|神戸,神戸市,Kobe-shi,Kobeh,Kobeo,Kompe,Lungsod ng Kobe
Stockholm|SE|476|Stokolm,Stocolma,Stokkholmur,Stuokhuolms,Stakgol'm,Tukholma,Stjokolna,Stokgol'm osh,Stuculma,Holmia
Ciudad Juárez|MX|95|Siudad Khuares,Sjudad Khvarez,Juarez,Huaresa,Lungsod Juarez,Altepetl Juarez,Syudat Xuares,Paso del Norte
Cần Thơ|VN|269|Kan Tho
Munich|DE|433|München,Muenchen,Munhen,Minkhen,Miunchenas,Munih,Minche,Munic,Munix,Munkeno,Monaco e Baviera,Munich ed Baviera,Monacu,Monachium,Munike,Monacho,Myunxen,Mnichov,Muenegh
Khulna|BD|261|খুলনা,Kulna,Hulna,Xulna,Kulno,Kkhelna
Belém|BR|79|Belen,Belem do Para,Para,Vele,Belemo
Yekaterinburg|RU|333|Свердловск,Екатеринбург,Ekaterinburg,Sverdlovsk,Catharinoburgum
Porto Alegre|BR|200|Portu-Alegre,Porto Alenkre,Portus Alacer,Puerto Alegre
Yinchuan|CN|312|銀川,银川,Inchuan,Incuanas,Ningsia,Yinchuan Shi,Ngan Xuyen,Ngung-chiong,Gin-chhoan-chhi,Ho-lan,Yinzconh,Ningsia-hsien
Manhattan|US-NY|170|Manatans,Manathes,Manatte,Mannahattan,Mankhetten,Manhattanville
Nashik|IN|284|नाशिक,नासिक,Nasik
Taizhou|CN|312|台州,台州市,Tchaj-cou,Thai Chau,Thoi-chu-su,Tai-chiu-chhi,Taitsjou,Tajchzhou,Taizhou Shi,Taizhou i Zhejiang
Asunción|PY|73|Asunsion,Asunsyun,Asunsjonas,Assuncao,Asounthion,Paraguay,Assumptio
Yiwu|CN|312|义乌,義烏縣,Yiwuhsien,I-wu,Choucheng
Zapopan|MX|162|Sapopan,Tzapopan
Makassar|ID|292|Makasar,Macassar,Makasser,Djumpandang,Ujungpandang,Kota Makassar
Adelaide|AU|348|Adelaida,Edelaid,Adelajdo,Adelejd,Tarndanya,Adalet
Quanzhou|CN|312|泉州,泉州市,Ch'uan-chou,Ch'uan-chou-shih,Tsinkiang,Chin-chiang,Tsin-chiang,Cjuan'chzhou,Chinchu,Chinchew,Ciong-ciu,Ciuandzou,Tuyen Chau,Chhien-chu-su,Zaitun,Zayton
Madurai|IN|284|मदुरै,मदुराई,Madura,Madurajus,Mathurai
Jinhua|CN|312|金華,金华,Chin-hua,Ging-hua,Tin-chua,Chin-hua-shih,Chin-hua-hsien,Kinhwa,Czin'khua,Kim-fa-su,Jinhua Shi,Kim-hoa-chhi,Kinhwa-hsien,Kim Hoa
Kyoto|JP|322|京都,京都市,Kioto,Kjoto,Kyotu,Kijota,Kejuots,Kyoto-shi,Quioto,Kiaⁿ-to͘-chhī,Lungsod ng Kyoto
Cixi|CN|312|慈溪,慈溪市,Tz'u-hsi,Hu-shan-chen,Hushan,Cixi Shi,Cixi City,Xushan Jiedao
Changde|CN|312|常徳,常德,Changteh,Ch'ang-te-shih,Ch'ang-te-hsien,Chandeh,Cangde,Siong-daik,Thường Đức,Song-tet-su,Siong-tek-chhi,Wuling
Kuala Lumpur|MY|286|KL,Kuala Lumpor,Kvala Lumpuras,Gizlungzpoh
Kayseri|TR|446|Kaisarie,Kaiseri,Cesarea,Cearee,Khuajseri,Kajsery,Mazaca,Qayseri,Eusebeia
Kaifeng|CN|312|开封,開封,Kai Feng,K'ai-feng-shih,Kajfeng,Khai Phong,Kajfyn,Kai-hung,K'ai-feng-hsien,Khai-hong-chhi,Keyfeng shehiri,Kayfin
Anshan|CN|312|鞍山,鞍山市,An-san,Ansanas,Anshan Shi,An-san-chhi,Anxan
Karaj|IR|318|کرج,کەرەج,Karadz,Karadje,Keredzh,Keredi,Keredzas,Karago,Karadsch,Qasabeh-e Karaj,Karej,Kerec,Kərəc
Kathmandu|NP|281|काठमांडू,येँ जिल्ला,Katmandu,Kantipur
Daejeon|KR|311|대전,대전광역시,Daejon,Daiden,Tetyan,Daigono,Thai-tyen,Daejeon-si,Tehdzhon
Baoji|CN|312|宝鸡,宝鸡市,Baoczi
Suqian|CN|312|宿迁市,Su-ch'ien-hsien,Su-ch'eng-chen,Su-ch'ien,Sutsienhsien,Sutsien
Liuzhou|CN|312|柳州,柳州市,Liu-chou,Liuchow,Ljudzou,Ma-p'ing,Ljuchzhou,Liu-chou-shih,Linzhou,Liu-chiang,Mapinghsien
Tirunelveli|IN|284|तिरुनलवेली,Tinnevelli,Nellai,Tirunelweli
Konya|TR|446|Konia,Konja,Qonia,Conia,Gonia,Iconio,Qonya,Ikoniow,Qonye,Konieh,Iconium,Kuniyah
Zhangjiagang|CN|312|张家港,Shazhou,Sha-chou,Yang-she-chen,Yang-she-ying,Yangshe,Zhangjiagang Shi
Agra|IN|284|आगरा,Agro,Aqra,Agra - agara,Lungsod ng Agra
South Tangerang|ID|274|Tangerang Selatan
Tabriz|IR|318|تبريز,تبریز,Taebriz,Tabris,Təbriz,Tebrizas,Toewriz,Tabrez,Tewrez,Tehbryz,Tampriz
Kharkiv|UA|451|Харков,Harkov,Charkovas,Charkiv,Charkow,Charcovia
Jinjiang|CN|312|晋江,青阳,Ch'ing-yang-chen,Ch'ing-yang,Chin-kang-chhi,Chin-chiang,Qingyang Zhen,Ceng-gong,Tan Giang,Tsin-kong-su,Czin'czjan,Jinjiang Shi
Faridabad|IN|284|फरीदाबाद,Farydabad,Faridabadas
Bozhou|CN|312|亳州,亳州市,Po-cou,Bok-ciu,Bac Chau,Pok-chiu-chhi,Boxian,Pochow,Bochzhou,Po-hsien
Qujing|CN|312|曲靖,曲靖市,Ch'u-ching,Kutsing,Čchü-ťing,Ku-tsing-fu,Chiu-ch'u-ching,Ch'u-ching-hsien,Khuc Tinh,Kuoh-ceng,Khiok-cheng-chhi,Cjujczin,Nan-ning,Kutsinghsien,Qujing Hiria
San Diego|US-CA|148|San Diyego,San Diegas,Sandjego,New San Diego,Graytown,Didacopolis,San Ntienko,Davis' Folly
Gwangju|KR|311|광주,광주광역시,Kvandzu,Kwangdzu,Kwangju,Kuandzhu,Kvanju,Koshu,Kosyu,Kuangjuo,Kvanzhe,Kwang-choo,Kwang-dschu,Quansua,Gouanjou,Gwangju-si
Zhanjiang|CN|312|湛江,湛江市,Kwangchow,Chan-chiang,Chan-chiang-shih,Chankiang,Tram Giang,Zhanjiang Shi,Hsi-ying,Tsamkong,Fort Bayard,Chzhan'czjan
Fushun|CN|312|撫順,撫順市,Fu-sun,Fusunas,Fu-shan,Fu-shun-hsien,U-song,Phu Thuan,Bu-sun-chhi,Fushuncheng,Fu-shun-shih,Chiu-fu-shun
Rājkot|IN|284|Radzkot
Luoyang|CN|312|洛阳,洛陽,Lojang,Luojangas,Lo-yang,Lok-iong,Lok-iong-chhi,Honan,Lajan,Lac Duong,Lo-yang-shih,Lo-yang-hsien,Louogian'nk,Lojan shaary
Guadalajara|MX|162|Gvadalahara,Guadalaxara,Qvadalaxara,Atemaxac
The Bronx|US-NY|170|Bronks,Bronx,Borough of Bronx
Guankou|CN|312|浏阳,浏阳市,Liuyang,Liuyang Shi,Liu-yang-hsien
Huế|VN|248|Khue,Huje,Khjueh,Sun-fa-su,Thanh pho Hue,Choue
Milan|IT|468|Milano,Mailand,Mila,Milanas,Mediolanum,Lungsod ng Milano
Najafgarh|IN|284|नजफगढ़,Najafgarli,Najfargharh
N'Djamena|TD|44|Ndzamena,Tzamena,Ingamina,Ndjemena,Yamena,Ngameno,Lamy,Fort-Lamy,Indschamina
Handan|CN|312|邯郸,邯鄲,Hang-dang,Handano,Han-tan,Hàm Đan,Handanas,Han-tan-chhi,Han-tan-hsien,Ham GJan
Bannu|PK|279|بنوں,Banu
Yichang|CN|312|宜昌,宜昌市,Ichang,Ican,I-ch'ang-shih,I-ch'ang-hsien,Nghi Xuong,Ngi-chiong,Che-Keou-chan,Gi-chhiong-chhi,Tung-hu
Antananarivo|MG|501|Antananarivu,Antananarywa,Tananarive,Tana,Antenenerivo
Heze|CN|312|菏泽,菏泽市,Ho-tse,Ts'aochow,Khece,Ho-dek,Ha Trach,Khehczeh,Ha-tek-chhi,Hotseh-hsien,Che-ce,Caozhou,Ho-tse-shih
Abobo|CI|0|Abobo-Gare
Jamshedpur|IN|284|जमशेदपुर,Jamsedpur,Dzamshedpur,Cemsidpur,Jarnshedpur,Tatanagar,Tzamsentpour
Douala|CM|20|Duala,Doula,Ntouala
Antalya|TR|446|Atalia,Antaliyah,Antalja,Andalia,Attalea,Nor Adalia
Basrah|IQ|245|بصرة,بصره,Basora,Bussora,Al-Basra,Busrah,Besre,Bəsrə
Dallas|US-TX|93|Dalas,Ntalas,Dallasium,Dallas shaary
Saitama|JP|322|
Gorakhpur|IN|284|Gorakpura
Niamey|NE|45|Niame,Niamejus
Liupanshui|CN|312|六盤水市,六盘水市,Luc Ban Thuy,Lek-buang-cui,Liou-pchan-suej,Ljupan'shuj
Taguig|PH|293|Tagig,City of Taguig
Maoming|CN|312|茂名,茂名市,Mao-ming,Hsin-p'o,Mau Danh,Bo-beng-chhi,Meu-miang-su,Mao-ming-shih
Calgary|CA|109|Kalgari,Kalnkari,Calgaria,Kelgery
Tripoli|LY|51|ترابلس,ترىپولى,Tripol,Trables,Tripili,Tarabulus,Triboli,Trypolis,Tarabulus al Gharb,Trypali
Madinah|SA|307|مدینه,مدينه,Medina,Madinat,Al Medina,Mədinə,Yathrib,Lathrippa
Yaoundé|CM|20|Jaunde,Yawunde,Giaounte
Batam|ID|274|Kota Batam
Qinzhou|CN|312|欽州,钦州,Ch'in-chou,Ch'in-chou-chen,Cin'chzhou,Ch'in,King-ciu,Kham Chau,Ch'in-hsien,Khim-chu-su,Khim-chiu-chhi,Yamchow,Ginhcouh,Yamhsien
Luohe|CN|312|漯河,漯河市,Lo-ho-chai,Tak-o,T'a-ho,Lo-he,Luokhe,Lui-ho-chhi,T'a-ho-chai,Lo-ho,Thap Ha,Lo-ho-shih
Xiangyang|CN|312|襄阳,樊城,Siangyang,Sjangjang,Hsiang-fan,Hsziangjang,Xiangfan,Xiangfan Shi,Siangyang-hsien,Xiangyangfu,Fancheng,Tuong Duong,Fancheng Zhen
Yangjiang|CN|312|阳江,陽江,Yang-chiang,Jang-tiang,Iong-gong,Yeungkong,Duong Giang,Yong-kong-su,Iong-kang-chhi,Yeungkong-hsien,Yang-chiang-hsien,Chiang-ch'eng-chen,Janczjan
Yixing|CN|312|宜城,宜兴市,I-hsing-ch'eng,I-ch'eng-chen,Ihing,Yicheng,Yixing Shi,Yicheng Jiedao
Pimpri|IN|284|पिंपरी
Da Nang|VN|269|Danan,Turan,Thanh Thai Phien,GJa Nang
Amman|JO|238|امان,عمان,Aman,Amanas,Ammon,Rabbah,Rabbath Ammon
Budta|PH|293|
Belgrade|RS|432|Beograd,Belgrad,Белград,Бѣлъ Градъ,Belehrad,Beogradi,Bjalgrad,Belohrod,Nandorfehervar,Singidunum
Biên Hòa|VN|269|Bienhoa,Ben Khoa,Bia Hoa,Bien Hoa City
Qingpu|CN|312|青浦,Tsingpu hsien,Ch'ing-p'u-hsien,Ch'ing-p'u,Tsingpu
Montevideo|UY|166|Montevideu,Muntivideu,Montevidejas,Montebideo,Mantehvideha,Urbs Montis Videi
Xuchang|CN|312|将官池,许昌市,Hsu-ch'ang,Hsu-ch'ang-shih,Hsuchow,Hsu-chou,Syuychan,Jiangguanchi
Kalyān|IN|284|Kal'jan
Zigong|CN|312|自貢,自贡,Tzu-kung,Tzeliuching,Tzeliutsing,Tu Cong,Tzekung,Ceu-gong,Chu-kong-chhi,Tzu-kung-shih,C-kung,Cigung,Czygun,Dzugun,Dzigongas
Nizhniy Novgorod|RU|461|Нижний Новгород,Горький,Nijni Novgorod,Nischni Nowgorod,Nyizsnyij Novgorod,Gor'kiy
Jepara|ID|274|Japara,Djepara
Maputo|MZ|38|Mabuto,Maputu,Mapouto,Kapfumo,Can Pfumo,Lourenco Marques
Xuzhou|CN|312|徐州,徐州市,Sjudzou,Pengcheng,Sjujchzhou
Dammam|SA|307|دمام,الدمام,Daemmam,Ad Dammam,Damman,Damamas,Ntamam
Ra’s Bayrūt|LB|250|
Neijiang|CN|312|内江,内江市,Noi-geng,Nei-chiang,Nei-chiang-hsien,Nejgjan,Neikiang,Nehjczjan,Nej-tiang,Nui-kong-su,Lai-kang-chhi
Shiraz|IR|318|شيراز,شیراز,Siraz,Xiraz,Chiraz,Schiras,Sheroz,Shyraz
Heshan|CN|312|益阳,赫山,I-yang-hsien,Yiyang Shi,I-yang,Ijan,Heshan Qu
Dombivali|IN|284|डोंबिवली,Dombivli,Kalyan-Dombivli
Kananga|CD|35|Kanaga,Kanange,Luluaburg,Lulua
Kazan|RU|461|Казан,Қазан,Kazano,Khuazan,Kasa,Kaasan,Caza,Khusan,Kazan' osh,Kuzon,Qazan,Qozon,Casanum
Jining|CN|312|济宁,济宁市,Đining,Chi-ning,Csining,Ti-ning,Czinin,Ca-ning,Gjining,Chi-ning-shih,Chi-ning-hsien,Te Ninh,Che-leng-chhi
Barquisimeto|VE|89|Barkisimeto,Barquisimetum,Barquisimito
Shubrā al Khaymah|EG|13|شبرا الخيمة,Shubra al-Khayma,Shubra el-Kheima
Putuo|CN|312|普陀,P'u-t'o
Port-au-Prince|HT|183|Port-o-Prins,Potoprens,Porto Principe,Portoprinco,Portus Principis
Suwon|KR|311|수원,Suvon,Suigen,Sououon,Suwon-si
Xinyang|CN|312|信阳,信陽,Hsin-yang,Hsin-yang-hsien,Czinan'
Liaocheng|CN|312|聊城,聊城市,Liao-ccheng,Ljaocheng,Liao-ch'eng-shih,Tung-ch'ang,Lieu Thanh,Lieu-siang,Liâu-siâⁿ-chhī
Jinzhong|CN|312|晋中市
Callao|PE|147|Kaljao,Kallaw,Regio de Callao,El Callao
Meerut|IN|284|मीरत,मेरठ,Mirat,Mirut,Merath,Meerut City
Virār|IN|284|Vasai-Virar City
Nowrangapur|IN|284|Nabarangpur,Nowrangpur
Karbala|IQ|245|کربلا,ڪربلا,Karbalaa,Kerbala,Karbalo,Karbila,Karmpala,Qerbelaja,Meshed Hussain,Kərbəla,Nainawa,Shathi'ul-Furat,Vilojati Karbalo
Changzhi|CN|312|潞安,長治,Chang-chi,Ch'ang-chih-shih,Changdzi,Cangi,Changzhi Shi,Lu'anfu,Chandzhu,Diong-de,Chanchzhi,Truong Tri,Tiong-ti-chhi,Handian
Tianshui|CN|312|天水,天水市
Sadr City|IQ|245|مدينة الصدر,Sadr
Yangpu|CN|312|杨浦
Mombasa|KE|43|Mombassa,Mombaaso,Mombaca,Mambasa,Mompasa,Mvita
Mandalay|MM|332|Mandalaj,Mandale,Mandalay piirkond
Srinagar|IN|284|श्रीनगर,सिरीनगर,Srynagar,Srinigar,Srinagaras,Srinankar,Caspira
Barranquilla|CO|83|Barankila,Barran'kigia,Barankilijo,Barranquilha,Killa,Quilla,La Arenosa
Chelyabinsk|RU|333|Челябинск,Челяба,Tcheliabinsk,Celjabinsk,Celiabinsc,Tsjeljabinsk,Tseliampinsk,Cheljabi,Chilobinsk,Cheljaba osh,Chelepi
Mérida|MX|160|Ciudad de Merida,Merida i Yucatan,Meryda,Emerita
Hiroshima|JP|322|広島,広島市,Hirosima,Hiroshimashi
Santiago de los Caballeros|DO|199|
Shymkent|KZ|237|Чимкент,Шымкент,Simkent,Sjymkent,Chimkent,Xymkent,Çimkənd
Weinan|CN|312|渭南,渭南市,Vejnan,Vi Nam,Oi-nang,Wej-nan,Weinan Shi,Ui-lam-chhi,Wei-nan-hsien
Ghāziābād|IN|284|गाजियाबाद,Gaziabad
Matola|MZ|38|Vila Salazar,Cidade da Matola
Dhanbad|IN|284|धनबाद,Dhanabad
Arequipa|PE|147|Arekip,Arikipa,Arecipa
Hong Kong Island|HK|270|香港岛,香港島,Xianggangdao
Fes|MA|14|فاس
Gustavo Adolfo Madero|MX|162|Villa Madero,Guadalupe Hidalgo,Gustavo A. Madero,Villa de Guadalupe
Nouakchott|MR|46|Nuaksot,Nuakchot,Nawakshot,Nouaxot,Nwaqcut,Nävakjut,Nawakszut
Kisangani|CD|35|Kisanganis,Kisan'nkani,Singitini,Stanleystad,Stanleyville
Jiaxing|CN|312|嘉兴,嘉興,Chia-hsing,Ga-hing,Gia Hung,Tia-sing,Chia-hsing-hsien,Czjasin,Kashing,Ka-shing-fu,Chiahsing-Fu,Ka-heng-chhi,Kashing-hsien,Dziasingas
Aurangabad|IN|284|औरंगाबाद,औरंगाबाद शहर,Aurangabado
Zhongwei|CN|312|中卫,中衛,Chung-wei,Dung-oi,Trung Ve,Chzhunvey,Tiong-oe-chhi,Chung-wei-hsien,Zhongwei Shi
Omsk|RU|298|Омск,Омьскъ,Omska,Omsko,Omszk,Om'sku,Omby,Omsc,Omva,Omium
Pikine|SN|17|Pikin
Guarulhos|BR|200|Guarul'jus
Pekanbaru|ID|274|Pakanbaroe,Pakanbahru,Kota Pekanbaru
Panjin|CN|312|盘锦市
Bandar Lampung|ID|274|Telukbetung,Bandarlampung,Tanjungkarang
Prague|CZ|466|Praha,Prag,Praga,Praag,Prago
Varanasi|IN|284|काशी,वाराणसी,Banares,Waranasi,Kasi
Jiujiang|CN|312|九江,九江市,Chiu-chiang,Chiu-chiang-hsien,Kiukiang,Cuu Giang,Czjuczjan,Dzjudzjan,Tiou-tiang,Kiukiang-hsien,Te-hua
Samara|RU|469|Самар,Самар ош,Samaro,Samarae,Kuibyshev,Samar osh,Samar khot
Aba|NG|31|Aba i Nigeria
Amritsar|IN|284|अमृतसर,Amritsara,Amricar
Birmingham|GB|454|Birmingam,Brum,Mpermincham
Copenhagen|DK|440|København,Kopenhagen,Kopenhagena,Köpenhamn,Kopenhago,Copenhague,Kobenhaven,Copenaghen,Kobenhamman,Copenaga,Koeoepenhamina,Kapehngagen,Kodan,Cobanhavan,Hafnia
Sofia|BG|475|София,Софія,Sofi,Sofija,Sofya,Sofija osh,Suofeje,Sophia,Serdica,Sredets,Ulpia Serdica
Anyang|CN|312|安阳市,安陽市,An-jang,Anjangas,Chang-te,Changte-fu,Ahn Yang,An Duong,Zhangde,Dengtalu,An-yang-hsien
Yerevan|AM|334|Երևան,Յերեվան,Erevan,Jerewan,Jerevanas,Eriwan,Iravan,Erevan osh,Ayrivan,Eruandawan,Ervandavan,Yiriwan,Ereun
Luohu District|CN|312|
Vijayawada|IN|284|विजयवाडा,Vidzajavada,Widzajawada,Vijajauada,Vijayavada,Bezwada,Bejawada
Fengxiang|CN|312|奉贤,奉贤区,Fengsien
Bijie|CN|312|毕节,畢節,Pi-tie,Bek-ciek,Tat Tiet,Pit-chiat-chhi,Bicze
Monterrey|MX|165|Monterej,Mantehrehj,Tlahtoantepec,Monterrey City,Mons Regis
Kigali|RW|29|Kigalis,Kigale,Kiqali,Kinkali
Rostov-on-Don|RU|461|Ростов на Дон,Дондағы Ростов,Rostov de Don,Rostov na Donu,Rostow Am Don,Rostov Donal,Rostov sul Don,Rastou-na-Done,Rostova pie Donas,Dondagy Rostov,Doni Rostov
Zhuzhou|CN|312|株洲,株洲市,Chu-chou,Chu-chou-shih,Chu-chu-su,Cyu Cou,Dzudzou,Chu-chiu-chhi,Gugou,Tu-ciu,Chuchow,Zhuzhou Shi,Jianning,Zhutsjou,Chzhuchzhou
Malingao|PH|293|
Touba|SN|17|Tuba,Tuubaa
Ufa|RU|333|Уфа,Үфі,Oufa,Oefa,Owfa,Uffa,Ephu
Ranchi|IN|284|राँची,रांची जिल्ला,Ranci
Shangrao|CN|312|上饒,上饶,Sang-zao,Shanzhao,Siong-ngieu,Shang-jao-shih,Sjangrao,Kwangsin,Thuong Nhieu,Siong-jiau-chhi,Xuri
Lilongwe|MW|10|Lilongüe,Lilonqve,Lilongvo,Lilon'nkoue
Huaibei|CN|312|淮北,淮北市,Huajbej,Huaibejus,Hsu-kou,Hoai Bac,Huai-pei,Chuaj-pej,Huai-baek,Hoai-pak-chhi,Huai-pei-shih,Huaybey,Sui-hsi-shih
Maiduguri|NG|31|Maidiguri,Maidugari,Majduguri
Xuhui|CN|312|徐汇,Hsu-chia-hui,Hsu-hui,Hsu-chia-t'ang,Siccawei
Meishan|CN|312|眉山,眉山市,Mehjshan',Mi Son,Mi-sang,Mej-san,Meyshan',Meichow,Mei-chou,Bi-san-chhi,Mei-shan-hsien
Mwanza|TZ|18|Muanza,Muvanzo,Mwansa,Mwamza
Ulsan|KR|311|울산,울산광역시,Ulsano,Urusan,Ulsan-si
Sendai|JP|322|仙台,仙台市,Sendaishi,Sendaj
Krasnoyarsk|RU|285|Краснояр,Қызылтас,Krasnojar,Krasnoiarsk,Krasnodor,Krsk
Fuzhou|CN|312|抚州,撫州,Fu-chou,Lin-ch'uan,Lin-ch'uan-hsien,Fuchow,U-ciu,Fuchzhou,Phu Chau,Vu-chu-su,Bu-chiu-chhi,Fu-chou-shih,Fuzhou i Jiangxi
Guigang|CN|312|貴港,贵港,Goi-geng,Quy Cang,Kweihsien,Kui-kong-su,Kui-kang-chhi,Kuei,Gujgan,Guixian,Guicheng,Gveigangj,Kuej-kang
Oslo|NO|463|Osla,Oslu,Ohoro,Kristiania,Asloa,Oslo osh
Jabalpur|IN|284|जबलपुर,Dzabalpur,Gabalpuro,Jubbulpore
Ilorin|NG|31|Illorin,Iloryn,Ilorinas
Aden|YE|236|عدن,Adena,Adehn,Adeni,Adeno,Ɛaden,Adan,Aidin,Adem,Ədən,Anten,Aden khot,Aden shaary
Bogor|ID|274|Kota Bogor,Bogoro,Buitenzorg
Ciudad Nezahualcoyotl|MX|162|Nezahualkojotlo,Netzahualcoyotl,Cd. Neza,Ciudad Neza,Neza
Hengyang|CN|312|衡陽,衡陽市,Hengjang,Hengyang-hsien,Henchow,Heng-nan,Heng-chou,Heng-iong,Heng-iong-chhi,Heng-yang-shih,Henan,Khunjan,Khehnujan,Hanh Duong,Fen-yong-su
Prayagraj|IN|284|इलाहाबाद,Ilahabad,Alahabadas,Allakhabad,Prayag,Alla Abba Habab
Trujillo|PE|147|Trukhil'o,Truhillu,Troxillo,Turgalium,Truchiljas
Visakhapatnam|IN|284|विशाखपट्टणम्,विशाखापत्तनम,Vishakapatnam,Vizagapatnam,Visak,Vizag,Vizag City
Goyang-si|KR|311|고양,Goyang,Kojango,Goyang city
Yulin|CN|312|玉林,玉林市,Yu-lin-chen,Jü-lin,Ngoc Lam,Nguk-ling,Ngiuk-lim-su,Giok-lim-chhi,Watlam,Yo-ling,Yoglinz,Watlam-hsien
Jodhpur|IN|284|जोधपुर,Dzodhpur,Godhpur,Codpur,Tzontchpour,Jodhpur City
Gwalior|IN|284|Gvalior
Jingzhou|CN|312|荊州,荊州市,Ting-cou,Kiangling,Ging-ciu,Ching-chou,Chiang-ling,Kiangling-hsien,Kingchow,Kinh Chau,Chingchou-fu,Keng-chiu-chhi,Dzindzhou,Jingtsjou,Czinchzhou
Gqeberha|ZA|25|Port Elizabet,Portus Elisabethae,IBhayi
Tbilisi|GE|317|ქართი,თბილისი,Tbilis,Tiblisi,Tbilisi osh,Ttuplis,Tiphlida,Triphelis
Voronezh|RU|461|Воронеж,Voronez,Voronejo,Woronesh
Xinxiang|CN|312|南干道,新乡市,Hsin-hsiang,Hsin-hsiang-hsien,Singsieng,Sin'sjan,Nangandao
Yichun|CN|312|宜春,宜春市,I-cchun,Ngi-chung,I-ch'un-chen,Yuan-chou,Gi-chhun-chhi,Yuen-chow-fu,Ni-chhun-su,Yichun Shi,Yichun i Jiangxi
Jos|NG|31|Dzos
Sokoto|NG|31|Socoto,Sokotas,Sokoto stad
Tangier|MA|14|تنجه,ټنجه,Tanger,Tanzher,Tanzha,Tanca,Tingis
Teni|IN|284|Theni
Xianyang|CN|312|咸阳,咸陽,San'jan,Sjanjango,Hsien-yang,Sienjan,Hsien-yang-hsien,Sianjangas,Syanyan,Ham Duong,Hang-iong,Ham-iong-chhi,Xianyang Shi
Mexicali|MX|214|Mexikali,Meksikalis,Mexicalo
Pointe-Noire|CG|11|Puehnt-Nuar
Maceió|BR|151|Masejo,Macayo,Macelo,Masejas
Campinas|BR|200|Kampinas,Kampino,Campinas e Regiao,Regiao de Campinas
Sanya|CN|312|三亚,三亚市,San-ja,Sanj,Yehsien,Ya-hsien,San-ya-chiang,Sama,Tam A,Sam-a-chhi,Ya Xian,Senya shehiri
Rangpur|BD|261|রংপুর,Kotwali,Rongpur,Rangpuras,Rangpur City,Mosque Rangpur
Kirkuk|IQ|245|كركوك,کرکوک,Kirkouk,Karkuk,Kerkuek,Kirkukas,Karkh Slukh
Ashgabat|TM|242|Ashgabad,Ashabat,Askabad,Achgabat,Asgabata,Aschchabad,Aschabadas,GIashkuabad,Ashkhabad osh,Asnkampat,Ashxobod,Poltoratsk
Shaoguan|CN|312|韶关,韶關,Sao-kuan,Kukong,Saoguan,Kukiang,Shaokwan,Ch'u-chiang,Ch'u-chiang-hsien,Kukong-hsien,Kiukianghsien,Sieu-guang,Thieu Quan,Seu-koan-su,Siau-koan-chhi
Howrah|IN|284|Haora,Haura,Hawrah
Raipur|IN|284|रायपुर,Raypur,Raipura,Rajpuro
Changwon|KR|311|창원시,Cshangvon,Cangvonas,Cchangwon,Sangwon,Chkhanvon,Shogen
Longyan|CN|312|竜岩,龍岩,Lung-jen,Lung-ngang,Longyan Shi,Leng-na-chhi,Liung-ngam-su,Longyen shehiri,Lunujan',Long Nham,Lungyenchow,Lung-yen-hsien
Köln|DE|433|Cologne,Koeln,Colonia,Kelne,Kelni,Kolon,Kyoln,Kjol'n,Kolin nad Rynem,Kelnas,Keulen,Kölle,Cwlen,Kiolns,Augusta Ubiorum,Oppidum Ubiorum,Colonia Agrippina
Dublin|IE|441|Dublini,Diblin,Doublino,Dublinas,Difelin,Dublin city,Ciuda de Dublin,Baile Atha Cliath,Dulyn,Divlyn,Dulenn,Eblana,Dyflinn
Tiruchirappalli|IN|284|तिरुचिरापल्ली,तिरुचिरापळ्ळि,Tiruchirapali,Tiruchchinappalli,Trichinapalli,Trichinopoli,Trichy,Tiruchi
Yongzhou|CN|312|永州,永州市,Yungchow,Yung-chow-fu,Langlin,Lingling
Brussels|BE|435|Bruxelles,Brussel,Brusel,Bruesszel,Briuselis,Bryssel,Brisele,Bruxelas,Brasels,Brusel·les,Bryxelles,An Bhruiseil,Citta di Bruxelles,Kota Brusel,City of Brussels
Zamboanga|PH|293|Zamboanga City,Burleigh School
Ottawa|CA|215|Otava,Ottaba,Ottahua,Atava,Otavo,Otawa
Huzhou|CN|312|吴兴,湖州,Huchow,Wuhing,Hu-chou,Huzhou Shi,Wuxing Qu,Huhinghsien,Huzhou City,Hu-chou-shih,Wu-hsing-hsien
Volgograd|RU|486|Волгоград,Царицин,Vl'gogradu,Wolgograd,Volgogradas,Stalingrad,Caricin,Valgagrad,Zarizyn,Tsaritsyn,Volqoqrad,Volnkonkrant
Khartoum North|SD|28|بحري,الخرطوم بحري,Khartum Nord,Severni Kartum,Bahri,Jartum Norte,Barkhi,Pivnichnij Khartum
Edmonton|CA|109|Ehdmonton,Entmonton,Ehdmantan,Edmuntun,Edmundopolis
Odesa|UA|451|Одесса,Одесса ош,Odess,Udessa,Ades,Adehsa,Odissos,Odessa osh,Otesa,Khadjibey,Kocjubiiv,Khadzhibej,Odesa-mama,Stolica Jumora,Juzhnaja stolica,Pivdenna Pal'mira
Wuwei|CN|312|武威,武威市,Liang-chou,Wuwei Shi,Wu-wei-hsien
Jacksonville|US-FL|170|Dzeksonvil,Dzhehksanvil,Ceksonvill,Dzhaksnvil,Tzaksonvil,Gaksonvilo,Cowford,Iacsonvilla,Cow Creek,Iacsoniapolis,Wakka Pilatka
Fort Worth|US-TX|93|Fort Uert,Fort Vort,Fortverta,Fort Gouorth,Ft Worth,Camp Worth,Arx Vorthensis
Hanzhong|CN|312|汉中,汉台,Han-chung,Han Trung,Hang-dung,Nan-cheng,Han-chung-shih,Nan'chzhen,Hantai,Hantai Qu,Khan'chzhun,Hanzhong Shi,Han-tiong-chhi,Nan-cheng-hsien
Hezhou|CN|312|賀州,賀州市,Ho-ciu,Che-cou,Ha Chau,Fo-chu-su,Ho-chiu-chhi,Hohcouh,Khehchzhou
Pest|HU|437|Pesht,Pesta,Peste,Pesth,Pestj,Pesto,Peszt,Peshha,Pestinum,Pest i Ungarn
Kota|IN|284|कोटा,Kotah,Kotah City
Shivaji Nagar|IN|284|
Zhu Cheng City|CN|312|
Dongying|CN|312|東營,胜利
Luzhou|CN|312|泸州,瀘州
San Jose|US-CA|148|
Sholapur|IN|284|सोलापूर
Marrakesh|MA|14|مراكش,مراکش
Guatemala City|GT|122|Guatemala,Guatemala-Urbo,Guatemala-stad,Guatemala Hiria,Nueva Guatemala,Ciudad Guatemala,Guate,Guatemala la Nueva
Meizhou|CN|312|梅州,梅州市
Yueyang|CN|312|岳阳市,岳陽市
Laiwu|CN|312|萊蕪,莱芜市
Benxi|CN|312|本渓,本溪
Esenyurt|TR|446|Eksinoz,Eskiyuz
Perm|RU|333|Пермь,Перем
Zaria|NG|31|
Kennedy|CO|83|
Chiba|JP|322|千葉,千葉市
Pingdingshan|CN|312|平頂山市,平顶山市
Ciudad Guayana|VE|89|
Sargodha|PK|279|سرگودها
Austin|US-TX|93|
Managua|NI|152|Managoua,Manaqua,Managva,Manahuac,Manawa
Bengbu|CN|312|蚌埠,蚌埠市
Salé|MA|14|سلا
Jerusalem|IL|276|ירושלם,שלם,IJerusalem,Erusalim,Herusale,Yerusalemi,Geruesalem,Erusagem,Jeruzale,Gierusalemme,Yerushalayim,Iarusaileim,Jeriwsalem,Urselim,Qudus,Al-Kuds,Urshalim
Chandigarh|IN|284|चंडीगढ़
Dnipro|UA|451|Днипро,Дніпрослав,Dnepropetrovsk,Katerinoslav,Dniepr,Dnjipro,Sicheslav,Novij Kodak
Cebu City|PH|293|
Sanhe|CN|312|三河
Tiruppur|IN|284|तिरुपुर
Guwahati|IN|284|गुवहाटी
Xiangtan|CN|312|湘潭,湘潭市
Linfen|CN|312|临汾,平阳
Victoria|HK|270|
Zhenjiang|CN|312|镇江,镇江市
Enugu|NG|31|
Rosario|AR|62|
Sulţānah|SA|307|
Huludao|CN|312|葫芦岛
Hubballi|IN|284|
Padang|ID|274|
Kitakyushu|JP|322|北九州
Taiz|YE|236|تعز
Setagaya|JP|322|世田谷
Kingston|JM|139|Kingstono,Kin'nkston
Jing’an|CN|312|静安
Baoshan|CN|312|保山,保山市
Rui’an|CN|312|瑞安
Chihuahua|MX|94|
Nay Pyi Taw|MM|332|Nejp'ido,Kyatpyay,Naypyidaw,Naipidau,Pyinmana,Ne Pyi Daw
Eskişehir|TR|446|Eski Shehir,Eskiseher,Eskisechiras,Dorylaeum,Əskişəhər
Mysuru|IN|284|मैसूर
Salem|IN|284|सेलम
São Luís|BR|115|
Seongnam-si|KR|311|성남
Cartagena|CO|83|
Antipolo|PH|293|
Columbus|US-OH|170|
Sialkot|PK|279|سيالکوټ,سیالکوٹ
Charlotte|US-NC|170|
Laibin|CN|312|来宾,来宾市
Warri|NG|31|
Naples|IT|468|Napoli,Neapel,Neapole,Napels,Napule,Neapelj,Neapal'
Xiaogan|CN|312|孝感,孝感市
Campo Grande|BR|87|
Ziyang|CN|312|雁江,资阳市
Bobo-Dioulasso|BF|47|
Bahawalpur|PK|279|
Quzhou|CN|312|衢州,衢州市
Blantyre|MW|10|
Donetsk|UA|451|Донецьк,Данецк,Doneck,Dinec'ke,Donetske,Dinetsk,Doneck osh,Yuzov
Abū Ghurayb|IQ|245|أبو غريب
Bishkek|KG|251|Бишкек,Бишкек ош,Biskek,Pishkek,Bichkek,Bisqeq,Bisqueque,Bishkek osh,Frunze,Biscecum
Qom|IR|318|قم,قوم
Zaozhuang|CN|312|棗莊,枣庄市
Krasnodar|RU|461|Краснодар
Natal|BR|115|
Pingxiang|CN|312|萍乡,萍郷
Malang|ID|274|
Cancún|MX|88|
Indianapolis|US-IN|128|
Gurugram|IN|284|गुडगांव,गुरुग्राम
Bhubaneswar|IN|284|भुवनेश्वर
Zhoushan|CN|312|定海,舟山
Qiqihar|CN|312|齊齊哈爾,齐齐哈尔
Mulenvos|AO|34|
Sulaymaniyah|IQ|245|سلێمانی,سلیمانیه
Marseille|FR|464|Marsela,Marsegia,Marsilia,Marselis,Marselye,Marsejlo
Puning|CN|312|普宁,普寧
Bhiwandi|IN|284|भिवंडी,भिवन्दी
Soshanguve|ZA|25|
Teresina|BR|115|
Ankang|CN|312|安康,安康市
Jalandhar|IN|284|जालंधर,जलन्धर
Rotterdam|NL|427|Roterdam
Langfang|CN|312|廊坊,廊坊市
Viana|AO|34|
Jiaozuo|CN|312|焦作,焦作市
Samarinda|ID|292|
Rohini|IN|284|
Wanxian|CN|312|万州
Guang’an|CN|312|广安市
Johor Bahru|MY|286|
Arifwala|PK|279|
Pasig City|PH|293|
Cheongju-si|KR|311|청주
Kanayannur|IN|284|
Tegucigalpa|HN|211|Tegusigalpa,Tegucigalpo,Tequsiqalpa,Tegucigucigalpa,Tenkousinkalpa,Teuctzincalpan
Bucheon-si|KR|311|부천
Thanh Hóa|VN|248|
Turin|IT|468|Torino,Türì,Turino,Tori,Torinu,Turinas,Turen
Al Ain City|AE|263|العين,العین
Libreville|GA|32|Librvil,Limprvil,Libarwil,Liuravila,Librefille,Liberopolis
Saratov|RU|472|Саратов,Сарытау
Ulan Bator|MN|325|Уланбатар,Ұланбатыр,Ulanbator,Ulaan Baatar,Ulan Bator Hoto,Oulan Mpator,Da Khure,Urga,Da Hueryee,Orgoo,K'u-lun
Weihai|CN|312|威海,威海市
Takeo|KH|300|
Nova Iguaçu|BR|200|
Cochabamba|BO|146|
Ahvaz|IR|318|اهواز,اہواز
Vientiane|LA|329|Vientyan,Vjentjan,Vien Can,Wientian,Venc'jan,Viang chan,Vientianas,Wyentyan,Vyantyan,Vjencana,Wiangcan,Wien Tsjan,Vieng Quy,Wei-t'ien,Fanhyiengh,Nakhon Viangchan
Zhabei|CN|312|闸北
Xinyu|CN|312|新余,新余市
Pietermaritzburg|ZA|25|
Yibin|CN|312|宜宾,宜賓
Naucalpan de Juárez|MX|162|
Kampung Baru Subang|MY|286|
Bouaké|CI|0|
Taicang|CN|312|城厢,太仓
San Francisco|US-CA|148|SF,San Fran,Bay Area,Frisco
Sakai|JP|322|堺,堺市
Valencia|ES|456|Valensi,Valentia,Valenza,Valencie,Valensyaa,Balenzia
Jinshan|CN|312|金山,金山区
Chenzhou|CN|312|郴州
Duque de Caxias|BR|200|
João Pessoa|BR|115|
Bukavu|CD|35|
Kraków|PL|487|Krakova,Krakko,Krakowo,Krakobia,Cracovia,Krakau
Barcelona|VE|89|
Bangui|CF|7|Bangi,Mpan'nkoui
Hermosillo|MX|127|
Bhayandar|IN|284|भाईंदर
Culiacán|MX|157|
Petaling Jaya|MY|286|
Anqing|CN|312|安庆,安慶
Oran|DZ|3|وهران,وہران
Freetown|SL|22|Fritaun,Phritaoun,Fritonn,Urbs Libera
San Pedro Sula|HN|211|
Narela|IN|284|
Xingtai|CN|312|邢台,邢台市
Niigata|JP|322|新潟,新潟市
Muscat|OM|294|مسقط,مۇسكات,Maskat,Mascate,Masquat,Mouskat
Zarqa|JO|238|زرقاء
Çankaya|TR|446|
Küçükçekmece|TR|446|Cekmece,Kuchuk Chekmejeh
Hamamatsu|JP|322|浜松,浜松市
Kolwezi|CD|35|
Vinh|VN|248|
Thiruvananthapuram|IN|284|तिरुवनंतपुरम
Zhaotong|CN|312|昭通,昭通市
Panzhihua|CN|312|攀枝花
Chuzhou|CN|312|滁州,滁州市
Seattle|US-WA|148|
Port Said|EG|13|بورسعيد
Cúcuta|CO|83|
Homs|SY|260|حمص,مدينة حمص
Xuancheng|CN|312|宣城市
Ibb|YE|236|إب,ای بی
Tasikmalaya|ID|274|
Nampula|MZ|38|
Shangyu|CN|312|上虞,上虞区
Bujumbura|BI|12|
Tyumen|RU|333|Тюмень,Түмен
Erzurum|TR|446|Erzirum,Erzeroum,Ehrzurum,Erserum,Ərzurum,Ard-ar-Rum
Anshun|CN|312|安順,安順市
Dodoma|TZ|18|Dodomao,Dadoma,Ntontoma
Rajshahi|BD|261|রাজশাহী
Dera Ismail Khan|PK|279|
Sorocaba|BR|200|
Wuzhou|CN|312|梧州,梧州市
Ipoh|MY|286|
Qinhuangdao|CN|312|秦皇岛市,秦皇島市
Benghazi|LY|51|بنغازى
Alīgarh|IN|284|अलीगढ़
Shaoyang|CN|312|邵陽,邵陽市
Malatya|TR|446|Malatia,Meleti,Melitene
Winnipeg|CA|220|
Ōta|JP|322|大田区
Andijon|UZ|316|
Bareilly|IN|284|बरेली
Buraydah|SA|307|بريده,بریده
São Bernardo do Campo|BR|200|
Hegang|CN|312|鶴崗,鹤岗
Morelia|MX|162|
Riga|LV|467|Riia,Rige,Rigo,Rija,Riqa,Reiga,Riigaa,Ryga,Rigg-a
Amsterdam|NL|427|Amstedam,I-Amsterdami,Amesterdao,Amistardam,Amstɛrɩdam,Amseutereudam,Amsterntam,Aemstelredamme,Amstelodamum,Amusitedan,Amstelodhamon,Amstadem,Mokum,Damsko
Cagayan de Oro|PH|293|
Ma’anshan|CN|312|马鞍山
Shah Alam|MY|286|
Bağcılar|TR|446|Ciftburgaz,Badzilaras rajons,Bagdzhylar
Shizuishan|CN|312|石嘴山市
Kumamoto|JP|322|熊本,熊本市
Oyo|NG|31|
Serang|ID|274|
Torreón|MX|165|
Deyang|CN|312|德陽,徳陽市
Abeokuta|NG|31|
Al Ḩudaydah|YE|236|حدیده,حديده
Yangquan|CN|312|阳泉,陽泉
Akure|NG|31|
Denver|US-CO|106|
Osasco|BR|200|
Kikolo|AO|34|
Maianga|AO|34|
São José dos Campos|BR|200|
Álvaro Obregón|MX|162|
Aihara|JP|322|相原
Evaton|ZA|25|
Valenzuela|PH|293|
Muzaffarābād|PK|279|مظفرآباد
Okayama|JP|322|岡山,岡山市
San Luis Potosí|MX|165|
Aguascalientes|MX|162|
General Santos|PH|293|
Zhumadian|CN|312|驻马店
Morādābād|IN|284|
Sagamihara|JP|322|相模原
Mississauga|CA|215|
Lviv|UA|451|Львов,Лавов,Lvov,Lwiw,Leopul,Lvovas,Leopoli,Lwow
Namangan|UZ|316|
Zaporizhzhya|UA|451|Запоріжя,Запорожье,Zaporizia,Zaporizjzja,Zaporijya,Zaporozhje,Zaporoye,Aleksandrovsk
Zanzibar|TZ|18|
Saltillo|MX|165|
Latakia|SY|260|لاذقية,لاذقیه
Subang Jaya|MY|286|
Warangal|IN|284|वारंगल,वरङ्गल-नगरम्
Paranaque City|PH|293|
Tolyatti|RU|469|Тољати,Толиати
Santo Domingo Oeste|DO|199|
Battagram|PK|279|
Dhārāvi|IN|284|
Santo Domingo Este|DO|199|
Suez|EG|13|سوئز,سويس
Changzhi|CN|312|
Ribeirão Preto|BR|200|
Agadir|MA|14|أغادير,أگادیر
Edogawe|JP|322|江戸川区
Sarajevo|BA|471|Saraevo,Sarajeva,Sarajewo,Sarayevu,Saragebo,Saireavo,Serayevo,Saarayego,Saraevo osh,Seraium,Vrh Bosna,Saraybosna,Bosna-Sarai
Balikpapan|ID|292|
Adachi|JP|322|足立,足立区
Changning|CN|312|长宁
Bauchi|NG|31|
Shizuoka|JP|322|静岡,静岡市
Tunis|TN|52|تونس,تونس شہر,Tunisz,Tunisas,Tunez,Tinis,Tunes,Tunixi,Tunus,Tynida,Tunis khot,Tunis-Ville,Tunisin Orn,Tunis shaary,Tunes tamaneɣt
Zhangjiakou|CN|312|张家口市,張家口市
Washington|US-DC|170|Washington DC,DC,D.C.,Vashington,Federal City,Federal Town,Federal Capital,Ranatakariahshne,Ouasinkton,Waszyngton
Nashville|US-TN|93|
Fuxin|CN|312|阜新,阜新市
Ta’if|SA|307|طائف,طایِف
Changsha|CN|312|开平,长沙
Huangshi|CN|312|黄石,黄石市
Liaoyang|CN|312|遼陽,遼陽市
Hlaingthaya|MM|332|
Beira|MZ|38|
Hongkou|CN|312|虹口
Zaragoza|ES|456|Saragosa,Caragoca,Zargoza,Caesaraugusta,Salduba,Salduie
Sevilla|ES|456|Seville,Sevila,Sevileje,Sivilja,Siviglia,Sebilla
Baise|CN|312|百色,百色市
Pontianak|ID|301|
Situbondo|ID|274|
Agege|NG|31|
Binzhou|CN|312|濱州,浜州市
Oklahoma City|US-OK|93|
Yuncheng|CN|312|运城,運城
Dezhou|CN|312|德州,德州市
Dushanbe|TJ|264|Душанбе,Dusanbe,Dushambe,Douchanbe,Doesjanbe,Düşənbə,Ntousanmpe,Stalinabad
Cotonou|BJ|48|
El Paso|US-TX|106|
Gorakhpur|IN|284|गोरखपुर
Guadalupe|MX|165|
Wrocław|PL|487|Breslau,Vroclav,Breslava,Vrotslav,Vroklave,Wroklaw
Denpasar|ID|292|
Guntur|IN|284|गुंटुर,गुण्टूरुमण्डलम्
Katsina|NG|31|
Sanmenxia|CN|312|三门峡市,三門峡市
E’zhou|CN|312|鄂州,鄂州市
Madīnat an Naşr|EG|13|
Camama|AO|34|
Tabuk|SA|307|تبوك,تبوک
Kitwe|ZM|36|
Bulawayo|ZW|24|
Mudanjiang|CN|312|牡丹江
Aracaju|BR|151|
Athens|GR|430|Athen,Athina,Αθήνα,Athena,Aten,Athenes,Athinai,Atehny,Afina,Afini,Afiny,Atenoj,Aþena,Lungsod ng Athina,An Aithin,Kota Athena
Zagreb|HR|488|Zagreba,Zagrab,Sagreb,Zahreb,Zagrep,Zagabria,Zabrag,Agram,Zankremp,Andautonia,Sagwzlwgbouh,Lungsod ng Zagreb
Leshan|CN|312|乐山,乐山市
Santo André|BR|200|
Vancouver|CA|217|
Rizhao|CN|312|日照,日照市
Helsinki|FI|444|Helsinkis,Elzinki,Helsingia,Helsinqui,Heilsinci,Khel'sinki osh,Stadi,Helsset,Helsingfors
Cheonan|KR|311|천안
Acapulco de Juárez|MX|162|
Banjarmasin|ID|292|
Puducherry|IN|284|पॉण्डिचेरी
Suining|CN|312|遂宁,遂寧
Brampton|CA|215|
Golfe|AO|34|
Puyang|CN|312|濮阳,濮陽
Soacha|CO|83|
Boston|US-MA|170|
Tlalnepantla|MX|162|
Jājmau|IN|284|जाजमऊ
Portland|US-OR|148|
Calumbo|AO|34|
Tlaquepaque|MX|162|
Frankfurt am Main|DE|433|Frankfurt,FFM,Frankfurt/Main,Franckfurt,Francfort del Meno,Francfort sul Main,Francoforte,Frankfurt na Majni
Macau|MO|290|澳門,澳门,Makao,Makaw,Makaa,Makau,Macao,Aomen,Makee,Aomin',Au-mun,O-muong,Aumyn,Aumwnz,Macaum,Cidade de Macau
Palermo|IT|468|Palerm,Panormus
Izhevsk|RU|469|Ижевск,Іжевськ
Colombo|LK|258|Kolombo,Kolombas,Columbo,Kalomba,Columbum
Maturín|VE|89|
Amravati|IN|284|अमरावती
Detroit|US-MI|107|
Osogbo|NG|31|
Honchō|JP|322|船橋,船橋市
Bikaner|IN|284|बीकानेर
Jaboatão dos Guararapes|BR|191|
Hoji ya Henda|AO|34|
Las Vegas|US-NV|148|Vegas
New South Memphis|US-TN|93|
Hwaseong-si|KR|311|화성
Gold Coast|AU|349|
Łódź|PL|487|Lodza,Lodzo,Lodze,Ludz,Lo-tsu,Lodz' osh
Jeonju|KR|311|전주
Chongming|CN|312|崇明,崇明区
Al Aḩmadī|KW|288|الاحمدی
Cuenca|EC|123|
Chisinau|MD|439|Kisinev,Kishiniv,Kisinyov,Kishinef,Kisinaou,Kisiniovas,Kisyneu,Kiszyniow
Likasi|CD|35|
Jambi City|ID|274|
Hebi|CN|312|鶴壁,鹤壁
Comilla|BD|261|কুমিল্লা
Tshikapa|CD|35|
Chunian|PK|279|چونیان,چنيان
Kochi|IN|284|कोच्चि
Memphis|US-TN|93|
Jingmen|CN|312|荊門,荊門市
Barnaul|RU|249|Барнаул
Dandong|CN|312|丹東,丹東市
Piura|PE|147|
Bhilai|IN|284|भिलाई,भिलै नगर
Ndola|ZM|36|
Contagem|BR|200|
Ulyanovsk|RU|480|Уляновск,Уљановск
Djibouti|DJ|19|Djibuti,Gibuti,Dzhibuti,Diobuiti,Dzjibuty,Jiboti,Gibutum,Ilu Djibouti,Sita Jibouti,Jabuuti,Dzhybuci,Djibouti Chhi,Tzimpouti,Dinas Jibwti,Byen Djibouti,Zhibuti shaary
Glasgow|GB|454|Glazga,Glazgou,Glasgua,Glasgovo,Glascho,Glesga
Panshan|CN|312|
Louisville|US-KY|142|
Irkutsk|RU|272|Иркутск,Іркутськ
Ansan-si|KR|311|안산
Al Mansurah|EG|13|منصورة
Kermanshah|IR|318|كرمانشاه,استان کرمانشاه
Feira de Santana|BR|76|
Jiaozhou|CN|312|
Düsseldorf|DE|433|Duesseldorf,Dzjusel'dorf,Dusseldoerp,Diseldorf,Dyzeldorfi,Ntiselntorph
Suizhou|CN|312|隨州,随州市
Villa Nueva|GT|122|
Khabarovsk|RU|330|Хабаровск,Хабараўск
Cuiabá|BR|101|
Arusha|TZ|18|
Las Piñas|PH|293|
Chizhou|CN|312|池州,池州市
Coyoacán|MX|162|
Stuttgart|DE|433|Shtutgarti,Stutgartas,Stuggart,Stutqart,Stutgardia,Stucarda
Ya'an|CN|312|雨城,雨城区
Cuttack|IN|284|कटक
Borivli|IN|284|बोरिवली
Chiclayo|PE|147|
Yaroslavl|RU|461|Ярославль,Јарослав
Gothenburg|SE|476|Goteborg,Geteborgas,Geuteborgo,Gotnburg,Gotemburgo,Gjotehbarg
Kawaguchi|JP|322|川口,川口市
Bukit Rahman Putra|MY|286|
Jhang Sadr|PK|279|جانغ صدر,جھنگ صدر
Ha'il|SA|307|حائل
Bhavnagar|IN|284|भावनगर
Benoni|ZA|25|
Vladivostok|RU|330|Владик,Владивосток
Jinzhou|CN|312|錦州,錦州市
Tuxtla|MX|160|
Kryvyy Rih|UA|451|Криви Рог,Крывы Рог,Krivij Rig,Kryvyi Rih,Krivii Rih,Krivoy Rog,Krivijriha,Kryvyj Rihas
Sanming|CN|312|三明,三明市
Islamabad|PK|279|إسلام آباد,ئیسلاماباد,Islamabada,Islamampant
Sāngli|IN|284|
Jamnagar|IN|284|जामनगर
Lubango|AO|34|
Pokhara|NP|281|पोखरा,पोखरा गाविस
Shuangyashan|CN|312|双鸭山市,双鴨山市
Borama|SO|41|
Pallabi|BD|261|
Luancheng|CN|312|栾城
Makhachkala|RU|461|Махачкала,МахІачхъала
Anyang-si|KR|311|안양
Huambo|AO|34|
Samarkand|UZ|310|
Mengzi|CN|312|蒙自市
Kagoshima|JP|322|鹿児島,鹿儿岛市
Mukalla|YE|236|المکلا,مکلا
Rasht|IR|318|رشت,ڕەشت
Mar del Plata|AR|59|
Essen|DE|433|Esen,Ehssen,Esse,Esenas,Asnithi,Assindia
Al Maḩallah al Kubrá|EG|13|المحلة الكبرى
Málaga|ES|456|Malagae,Malaca,Malago
Shekhupura|PK|279|شيخوپوره,شیخوپورا
Yingkou|CN|312|営口,营口
Zhangzhou|CN|312|漳州,漳州市
Reynosa|MX|156|
Thuận An|VN|269|
Dortmund|DE|433|Dortmunde,Düörpm,Tremonia,Ntortmount,Throtmenni
Suginami|JP|322|杉並
Baltimore|US-MD|170|
Itabashi|JP|322|板橋
New Kingston|JM|139|
Pelentong|MY|286|
Cimahi|ID|274|
Londrina|BR|200|
Bucaramanga|CO|83|
Genoa|IT|468|Genova,Dzenova,Genes,Genua,Zena,Janov
Hachiōji|JP|322|八王子
Malacca|MY|286|
Nha Trang|VN|269|
Kerman|IR|318|كرمان,کرمان
Orūmīyeh|IR|318|ارومیه,أرومية
Bahçelievler|TR|446|
Tanta|EG|13|طنطا
Jammu|IN|284|जम्मू
Iskandar Puteri|MY|286|
Calamba|PH|293|
Tlalpan|MX|162|
Herāt|AF|277|هرات,هراة
Gujrat|PK|279|گجرات
Tomsk|RU|323|Томск
Umraniye|TR|446|
Shihezi|CN|327|石河子
South Boston|US-MA|170|
Nakuru|KE|43|
Hamilton|CA|215|
Irbid|JO|238|إربد
Manchester|GB|454|Mancestra,Manchehstehr,Mancesteris,Manchetre,Mantsester,Manchain
Kota Bharu|MY|286|
Surrey|CA|217|
Meknes|MA|14|مكناس,مکناس
Puente Alto|CL|198|
Nyala|SD|28|نیالا,نيالا
Dresden|DE|433|Drezden,Dresde,Dresdenas,Drezda,Drazdany,Drjezdzany
Orenburg|RU|333|Оренбург,Ырымбур
Albuquerque|US-NM|106|
Bokāro|IN|284|
Asmara|ER|4|Aszmara,Asmaro,Asmera,Əsməra
Sukkur|PK|279|سکر,سکر، پاکستان
Uberlândia|BR|200|
Milwaukee|US-WI|93|
Chợ Lớn|VN|269|
Wenchang|CN|312|文城,文昌
Gombe|NG|31|
Ile-Ife|NG|31|
Hamhŭng|KP|302|함흥
Kemerovo|RU|296|Кемерово,Кемерава
Nasiriyah|IQ|245|الناصرية
Bloemfontein|ZA|25|
Sheffield|GB|454|Sefild,Sefilnt
Santiago de Cuba|CU|126|
Siping|CN|312|四平,四平市
Cuautitlán Izcalli|MX|162|
Benguela|AO|34|
Chuxiong|CN|312|楚雄,楚雄市
Balbala|DJ|19|
Huaihua|CN|312|懷化,怀化市
Muntinlupa|PH|293|
Bình Thạnh|VN|269|
Zahedan|IR|318|زاهدان
Banqiao|TW|315|板橋,板橋區
Nanded|IN|284|नांदेड
Kozhikode|IN|284|कोष़िक्कोड,कोळिकोड
Ulanqab|CN|312|乌兰察布市
Ajegunle|NG|31|
Cabinda|AO|34|
Pristina|XK|432|Prishtina,Pryshcina,Prestena
Jiamusi|CN|312|佳木斯
Korla|CN|327|库尔勒,萨依巴格
Kolhāpur|IN|284|
Porto Velho|BR|186|
San Miguel de Tucumán|AR|70|
Kuantan|MY|286|
Sevastopol|UA|473|Севастопол,Акъяр,Sebastopol,Sevastopolis,Sivastopol,Sevastopal',Akyar,Aqyar
Nellore|IN|284|नेल्लोर,नेल्लूरु-नगरम्
Mirpur Model Thana|BD|261|
Bremen|DE|433|Breme,Bremenas,Brehmehn,Brema,Bremy,Byen Bremen
Wanning|CN|312|万寧,万寧市
Owerri|NG|31|
Kota Kuala Muda|MY|286|
Sungai Petani|MY|286|
Xinzhou|CN|312|忻州,忻州市
Kotō|JP|322|湖東,江東区
Kalaburagi|IN|284|गुलबर्ग
Tucson|US-AZ|182|
Selayang Baru Utara|MY|286|
Vilnius|LT|485|Vilnus,Viln',IVilnyusi,Vilnias,Wilnius,Wilna,Wilno,Vilniaus miestas
Ajmer|IN|284|अजमेर
Pingdu|CN|312|平度
Fresno|US-CA|148|
Mbeya|TZ|18|
Juiz de Fora|BR|200|
Calabar|NG|31|
Oujda|MA|14|وجدة,وجده
Novokuznetsk|RU|296|Новокузнецк,Навакузнецк
Ryazan’|RU|461|Рязань
Ji’an|CN|312|吉安,吉安市
Sahiwal|PK|279|
Sahiwal|PK|279|ساہِيوال,ساهیوال، پاکستان
Mersin|TR|446|Merson,Mersina,Icel,Myrte,Zephyrium
Nilüfer|TR|446|Niluefer
Leeds|GB|454|Lids,Lidsas,Loidis,Lints,Ritis,Ledesia
Poznań|PL|487|Poznana,Poznon,Posen,Posnania,Po-tsu-nam,Poznan' osh
Guli|CN|312|
Aqsu|CN|327|阿克苏
Ebute Ikorodu|NG|31|
Tanggu|CN|312|塘沽
Pasir Gudang|MY|286|
Astrakhan|RU|429|Астрахан,Әстерхан
Okara|PK|279|
Nansana|UG|27|
Kimhae|KR|311|김해시
Ar Raqqah|SY|260|رقه,الرقة
Québec|CA|215|
Cuauhtémoc|MX|162|
Shangluo|CN|312|商洛市
Himeji|JP|322|姫路,姫路市
Ibagué|CO|83|
Antwerp|BE|435|Antwerpe,Antverpens,Antverpy,Anvers,Antwarp,Antuerpia
Assiut|EG|13|أسيوط
Hamadān|IR|318|همدان
Qionghai|CN|312|琼海,瓊海
Cangzhou|CN|312|沧州,滄州
Mohammadpur|BD|261|
Surakarta|ID|274|
San Salvador|SV|111|San Salvado
Beihai|CN|312|北海,北海市
Van|TR|446|Vana,Urartu,Thospia,Van i Tyrkia
Sacramento|US-CA|148|
Thủ Đức|VN|269|
Üsküdar|TR|446|Scutari,Uskjudar,Chrysopolis
Penza|RU|461|Пенза,Пензе
Kandahār|AF|277|قندهار
Mazār-e Sharīf|AF|277|مزار شريف
Hengshui|CN|312|衡水,衡水市
Dehradun|IN|284|देहरादुन
Erode|IN|284|इरोड,ईरोड
Lyon|FR|464|Lion,Lionas,Liun,Lyons,Leon do Roine,Lugdunum
Salta|AR|67|
Serra|BR|200|
Esenler|TR|446|Litros
Daxing’anling|CN|312|大兴安岭
Qui Nhon|VN|269|
Al Fayyum|EG|13|الفيوم,استان فیوم
Durgapur|IN|284|दुर्गापुर
Utsunomiya|JP|322|宇都宮
Victoria de Durango|MX|165|
Lisbon|PT|452|Lisboa,Lisbona,Lizbon,Lissabon,Lisbonne,Lisbonum,Lisimba,Olisipo,Liospoin,Felicitas Julia
Rahim Yar Khan|PK|279|رحيم يار خان
Ulhasnagar|IN|284|उल्हासनगर
Guangyuan|CN|312|广元,广元市
Loni|IN|284|
Siliguri|IN|284|सिलीगुड़ी
Nuremberg|DE|433|Nürnberg,Nuernberg,Nurenberg,Niurnbergas,Nuernbarg,Nyremberg,Nuernberq,Norimberg
Ujjain|IN|284|उज्जैन
Hannover|DE|433|Hanover,Hannober,Gannover,Hanowery,Honovere,Hannauver
Edinburgh|GB|454|Edimburg,Edinborg,Edinburc,Edynburg,Idinburg,Edinburgas
Macapá|BR|79|
Xianning|CN|312|咸宁市
Toulouse|FR|464|Toulouz,Toloza,Tuluza,Tolosa Okzitania,Tolosa de Francia
Thembisa|ZA|25|
Carrefour|HT|183|
Matsuyama|JP|322|松山,松山市
Bilimora|IN|284|
Kasur|PK|279|
Atlanta|US-GA|170|ATL
Aparecida de Goiânia|BR|200|
Heroica Matamoros|MX|156|
Makati City|PH|293|
Buda|HU|437|Budim,Budin,Ofen,Boeda,Altofen,Akouinkon
Mianzhu, Deyang, Sichuan|CN|312|
Tonghua|CN|312|通化,通化市
Naberezhnyye Chelny|RU|461|Брежнев,Яр Чаллы
Lipetsk|RU|461|Липецк,Липецк шаары
Kikwit|CD|30|
Florianópolis|BR|200|
Banan|CN|312|巴南区,龙洲湾
Newcastle|AU|365|
Tuen Mun|HK|270|屯門,屯门
Zhangye|CN|312|张掖,張掖
Kirov|RU|450|Киров,Кіров
Kashgar|CN|327|喀什,喀什市
Mukim Pulai|MY|286|
Najrān|SA|307|نجران
Karol Bāgh|IN|284|
Zhoukou|CN|312|周口,周口市
Leipzig|DE|433|Lejpcig,Laeipcig,Leipsia,Lajpcigu,Lipsca,Lajpcik
Pingliang|CN|312|平凉,平涼
Huangpu|CN|312|黄浦
Kalininskiy|RU|461|Калининский
Duisburg|DE|433|Duisbourg,Duisboerj,Duusboerg,Duisburch,Ntouismpournk,Thuiscoburgum
Āsansol|IN|284|आसनसोल
Arāk|IR|318|اراک,ساوه
Maipú|CL|198|
Homyel'|BY|459|Гомел,Гомељ
Aktobe|KZ|241|Актөбе,Актюбинск
Kota Kinabalu|MY|287|
Jalalpur Pirwala|PK|279|جلالپور پیروالا
Kampung Larkin Lama|MY|286|
Kota Damansara|MY|286|
Talatona|AO|34|
Mangaluru|IN|284|मंगळूर,मङ्गलूरु
Zhucheng|CN|312|密州
Santa Marta|CO|83|
Matsudo|JP|322|松戸,松戸市
Hāthazāri|BD|261|
Lapu-Lapu City|PH|293|
Karagandy|KZ|237|Карганда,Қарағанди
Loudi|CN|312|婁底,婁底市
Liverpool|GB|454|Liverpul,Liwerpol,Learpholl,Liverpolium,Poll a' Ghruthain,Lerpwl
Ichikawa|JP|322|市川
Bāndarban|BD|261|
Sha Tin|HK|270|沙田
Dera Ghazi Khan|PK|279|ڈیرہ غازی خان,ډېره غازي خان
Higashiosaka|JP|322|東大阪
Pindi Bhattian|PK|279|پندی بهتیان,پنڈی بھٹیاں
Cheboksary|RU|461|Чебоксар,Чабаксар
Pohang|KR|311|포항
Shanwei|CN|312|汕尾,汕尾市
Montería|CO|83|
Ruiru|KE|43|
Valledupar|CO|83|
Belagavi|IN|284|बेलगाँव
Ajman|AE|263|عجمان,اجمان
Jianshui|CN|312|碱水
Sancaktepe|TR|446|
Port Sudan|SD|28|پورت سودان,پورٹ سوڈان
Toluca|MX|162|
Ciudad López Mateos|MX|162|
Al Khuşūş|EG|13|
Jeju City|KR|311|제주,제주시
Gdańsk|PL|487|Gdanjsk,Gdunsk,Gdanskas,Gudan'sku,Danzig,Qdansk
Miami|US-FL|170|
Omaha|US-NE|93|
Nishinomiya|JP|322|西宮,西宮市
Masina|CD|30|
Sahāranpur|IN|284|
Vellore|IN|284|भेल्लोर
Kurashiki|JP|322|倉敷,倉敷市
Campos dos Goytacazes|BR|200|
Angeles City|PH|293|
Bhātpāra|IN|284|
Jijiga|ET|2|
Tula|RU|461|Тула,Туло
Najaf|IQ|245|نجف,النجف
Raleigh|US-NC|170|
Imus|PH|293|
Xichang|CN|312|西昌,西昌市
Malegaon|IN|284|
São José do Rio Preto|BR|200|
Karabağlar|TR|446|
Okene|NG|31|
Uijeongbu-si|KR|311|의정부
Bristol|GB|454|Bristo,Bristolis,Bristul,Bricgstōƿ,Bryste,Brystal'
East London|ZA|25|
Chéngguān Qū|CN|312|
Yazd|IR|318|يزد,یزد
Hargeysa|SO|41|
Ōita|JP|322|大分,大分市
Jincheng|CN|312|晋城,晋城市
Taoyuan|TW|315|桃園區,桃園市
Eldoret|KE|43|
Kansas City|US-MO|93|
Yan’an|CN|312|延安,延安市
Kaliningrad|RU|448|Калининград,Калінінград
Skopje|MK|474|Скопе,Скоп'є,Skopie,Skoplje,Skopeia,Üsküp,Scopia,Shkup,Uskub,Skopjo,Scupi
Kupang|ID|292|
Vereeniging|ZA|25|
The Hague|NL|427|Den Haag,s-Gravenhage,Haga,Khag,Haag,Hago,A Haia,La Haya
Long Beach|US-CA|148|
Gaya|IN|284|
Iloilo|PH|293|
Shouguang|CN|312|
Jingdezhen|CN|312|景德镇,景徳鎮
Murcia|ES|456|Mursija,Murcie,Murcja,Ciutat de Murcia
Mesa|US-AZ|182|
Halifax|CA|125|
Morogoro|TZ|18|
Marikina City|PH|293|
Kenitra|MA|14|قنیطره,کنيترا
Seeb|OM|294|السيب,السیب
Jiaojiang|CN|312|椒江村
Cilegon|ID|274|
Mykolayiv|UA|451|Миколаїв,Николаев,Mikolajiv,Mikolajow,Nikolaev,Nicolopoli,Vernoleninsk
Fukuyama|JP|322|福山,福山市
Staten Island|US-NY|170|
Nanping|CN|312|南平,南平市
Pereira|CO|83|
Ciudad Apodaca|MX|165|
São João de Meriti|BR|200|
Ambattur|IN|284|
Belford Roxo|BR|200|
Kanazawa|JP|322|金沢,金沢市
Gonder|ET|2|
Mandaluyong City|PH|293|
Mixco|GT|122|
Longshan|CN|312|辽源,遼源
Ikare|NG|31|
Nova Vida|AO|34|
Vũng Tàu|VN|269|
Maracay|VE|89|
Tamale|GH|1|
Heyuan|CN|312|河源,河源市
Dĩ An|VN|269|
Kira|UG|27|
Esna|EG|13|إسنا
Joinville|BR|200|
Huangshan|CN|312|屯溪,黄山
Ḩamāh|SY|260|حماة,حماه
Jalgaon|IN|284|जलगाव,जळगाव
Kurnool|IN|284|कर्नूल
Yola|NG|31|
Rạch Giá|VN|269|
Amagasaki|JP|322|尼崎,尼崎市
Manado|ID|292|
Santo Domingo de los Colorados|EC|123|
Ţarţūs|SY|260|ترطوس,طرطوس
Mek'ele|ET|2|
Nazrēt|ET|2|
Colorado Springs|US-CO|106|
Niterói|BR|200|
Huancayo|PE|147|
Al Hillah|IQ|245|حلە,الحلة
Mbandaka|CD|30|
Malanje|AO|34|
Namp’o|KP|302|남포
Ciudad General Escobedo|MX|165|
Bacolod City|PH|293|
Virginia Beach|US-VA|170|
Wafangdian|CN|312|
Mansilingan|PH|293|
Kahama|TZ|18|
Hsinchu|TW|315|新竹,新竹市
Katsushika|JP|322|葛飾,葛飾区
Rāmgundam|IN|284|
Batman|TR|446|Elih,Iloh,Iluh,Batmanas,Batman i Tyrkia
Yongji|CN|312|永济,永济市
Lishui|CN|312|丽水,麗水
Udaipur|IN|284|उदयपुर
Warder|ET|2|
Bắc Giang|VN|248|
Eslamshahr|IR|318|اسلامشهر
Juba|SS|26|Dzhuba,Dschuba,Goba,Uula,Djouba
Muratpaşa|TR|446|
Wenshan City|CN|312|文山,文山市
Şanlıurfa|TR|446|Edessa,Sanli Urfa,Urha,Shanlyurfa,Sanlijurfo,Edesses
Chengde|CN|312|承德,承德市
Kursk|RU|461|Курск
Maheshtala|IN|284|
Nam Định|VN|248|
Constantine|DZ|3|قسنطینه,قسطنطینہ
Patiāla|IN|284|
Boksburg|ZA|25|
Basuo|CN|312|八所,八所镇
Ensenada|MX|214|
Elazığ|TR|446|Eljazig,Elaziz,Elazug,Ehlazyg,Mezreh,Xarberd
Jundiaí|BR|200|
Xochimilco|MX|162|
Shyamnagar|IN|284|
Dasmariñas|PH|293|
Zhangjiajie|CN|312|张家界市,張家界市
Mataram|ID|292|
Korhogo|CI|0|
Fujisawa|JP|322|藤沢,藤沢市
Bissau|GW|9|Bisao,Bisau,Bissa,Wisaw,Bisava,Mpissaou,Bisau - Bissau
Sandakan|MY|287|
Mawlamyine|MM|332|
Laval|CA|215|
Palma|ES|456|Palma de Malhorca,Palma Mallorcakoa,Madina Mayurqa,Ciutat de Mallorca
Sunch’ŏn|KP|302|
Sultangazi|TR|446|
Uyo|NG|31|
Bei’an|CN|312|
Davangere|IN|284|
Ado-Ekiti|NG|31|
Manizales|CO|83|
Masan|KR|311|마산
Buôn Ma Thuột|VN|269|
Ananindeua|BR|79|
Stavropol|RU|461|Ставропол
Shuozhou|CN|312|朔州,朔州市
Kashiwa|JP|322|柏,柏市
Ogbomoso|NG|31|
Tel Aviv|IL|276|תל אביב,תל אביב-יפו
Goma|CD|35|
Buenaventura|CO|83|
Welkom|ZA|25|
Sham Shui Po|HK|270|深水埗區
Machida|JP|322|町田,町田市
Venustiano Carranza|MX|162|
Zagazig|EG|13|الزقازيق
Vinnytsya|UA|451|Винница,Вінниця,Vinnica,Vinnycja,Vinnytsia,Vinitsa,Winnyzja
Ismailia|EG|13|اسماعيليه,اسماعیلیه
Ningde|CN|312|宁德,宁德市
Akola|IN|284|अकोला
Kima Kieza|AO|34|
Cusco|PE|147|
Jiuquan|CN|312|酒泉,酒泉市
Veracruz|MX|162|
East Jerusalem|PS|268|قدس شرقی,مشرقی یروشلم,Istocni Jerusalem,Ost-Jerusalem,Jerusalem Est,Đông Jerusalem,Yerusalem Wetan,Jerusalem Oriental,Orienta Jerusalemo,Vzhodni Jeruzalem
Bryansk|RU|461|Брянск,Брјанск
Maltepe|TR|446|
Sumgayit|AZ|247|
Tando Bago|PK|279|ٹنڈو باگو,ٽنڊو باگو
Kuala Terengganu|MY|286|
Toyota|JP|322|豊田,豊田市
Matadi|CD|30|
Al Kharj|SA|307|الخرج
Wong Tai Sin|HK|270|黃大仙,黄大仙
Mandaluyong|PH|293|
Minna|NG|31|
Xalapa de Enríquez|MX|162|
Rajpur Sonarpur|IN|284|
Bratislava|SK|434|Bratislawa,Bracislava,Bratislavo,Presburg,Prespurk,Mpratislaba,An Bhrataslaiv,Pozsony,Posonium
Taman Petaling|MY|286|
Shinagawa|JP|322|品川区
Al Ḩasakah|SY|260|حسکه,الحسكة
Luxor|EG|13|اقصر,الأقصر
London|CA|215|
Awasa|ET|2|
Chimoio|MZ|38|
Tando Allahyar|PK|279|
Daloa|CI|0|
Dingxi|CN|312|定西,定西市
Bamenda|CM|20|
Tver|RU|461|Твер,Цвер
Thái Nguyên|VN|248|
Boa Vista|BR|82|
Rio Branco|BR|194|
Oakland|US-CA|148|
Christchurch|NZ|530|
Korba|IN|284|कोरबा जिला
Takamatsu|JP|322|高松,高松市
Kowloon City|HK|270|九龍城,九龙城
Santos|BR|200|
Tirana|AL|478|Tiorana,Terana,Tirano,Tyranna,Tiran khot
Mauá|BR|200|
San Juan|PR|187|San Huan,San Xoan,San Ioanni,Portorico,Puerto Rico,Prico,Caparra,Saint Iuan
Alor Setar|MY|286|
Tongchuan|CN|312|铜川,铜川市
Pasay|PH|293|
Nuevo Laredo|MX|156|
Toyama|JP|322|富山,富山市
Tétouan|MA|14|تطوان
Zürich|CH|490|Zuerich,Zuricu,Zurigh,Cuerih,Sürix,Cjurikh
Beylikdüzü|TR|446|
Việt Trì|VN|248|
Azcapotzalco|MX|162|
Tampa|US-FL|170|
Montes Claros|BR|200|
Bunamwaya|UG|27|
Magnitogorsk|RU|333|Магнитогорск
Tulsa|US-OK|93|
Jhānsi|IN|284|
Tseung Kwan O|HK|270|
Ciudad Bolívar|VE|89|
Kampung Kangkar Teberau|MY|286|
Koumassi|CI|0|
San Nicolás de los Garza|MX|165|
Guyuan|CN|312|固原,固原市
Wandsbek|DE|433|Vandsbek,Hamburg-Wandsbek
Minneapolis|US-MN|93|
Jayapura|ID|275|
Thoothukudi|IN|284|तूतुकुडि,तूत्तुक्कुटि
Ardabīl|IR|318|اردبيل
Ballari|IN|284|बळ्ळारी,बेल्लारी
Chaoyang|CN|312|朝阳市,朝陽市
Gaza|PS|266|غزة,غزه
Maringá|BR|200|
Yokosuka|JP|322|横須賀市,橫須賀市
Kom Ombo|EG|13|
Saltivka|UA|451|Салтівка,Saltovka,Saltovskiy
Nagasaki|JP|322|長崎,長崎市
Gujangbagh|CN|327|和田,和田市
Tonalá|MX|162|
Panama City|PA|179|Ziuda de Panama,Panama by,Panama,Panama-Urbo,Panama-stad,Panama Hiria,Pole tou Panama
Piracicaba|BR|200|
Uvira|CD|35|
Hirakata|JP|322|枚方,枚方市
Ivanovo|RU|461|Иванов,Іваново
Cumaná|VE|89|
Newcastle|ZA|25|
Gumi|KR|311|구미,구미시
Jixi|CN|312|鶏西,鸡西
Kuching|MY|287|
Gifu|JP|322|岐阜,岐阜市
Caruaru|BR|191|
Tongling|CN|312|铜陵,铜陵市
Tarlac City|PH|293|
Toyonaka|JP|322|豊中
Kassala|SD|28|كسلا,کسلا
Miyazaki|JP|322|宮崎,宮崎市
Lekki|NG|31|
Antofagasta|CL|198|
Wah Cantt|PK|279|
Bhāgalpur|IN|284|
Agartala|IN|284|अगरतला
Bida|NG|31|
Dayrah|AE|263|ديرة
West Jerusalem|IL|276|מערב ירושלים
Bunia|CD|35|
Antakya|TR|446|Antiochia,Antakija,Antakiyyah,Antioquia,Hatay,Teopolis
Quận Mười|VN|269|
Sunshine Coast|AU|349|
Kisumu|KE|43|
Luhansk|UA|451|Луганск,Ворошиловград,Luhanska,Lugansk,Loehansk,Voroshilovgrad
Bengkulu|ID|274|
Barinas|VE|89|
Wichita|US-KS|93|
Al Hoceïma|MA|14|حسیمه,الحسيمة
Szczecin|PL|487|Stetin,Scecin,Scetsin,Shchechin,Stettinum,Szczetno
Delmas|HT|183|
Vila Velha|BR|200|
Bologna|IT|468|Bolona,Bolonjo,Bononia,Bulogna,Bologne,Baljon'ja
Sejong|KR|311|세종
Cazenga|AO|34|
Samsun|TR|446|Samsoun,Samsunas,Janik,Amisos,Sams
Tallinn|EE|477|Tallin,Talinas,Kallinn,Tallin osh,Reval,Revel,Rääveli,Lindanäs,Tallinna linn,Kolyvan,Castrum Danorum
Tanga|TZ|18|
El Obeid|SD|28|الابيض
Diadema|BR|200|
Lobito|AO|34|
Saurimo|AO|34|
Bello|CO|83|
Pasto|CO|83|
Gaomi|CN|312|
Santa Fe|AR|62|
San-Pédro|CI|0|
Makurdi|NG|31|
Palu|ID|292|
Takoradi|GH|1|
Samut Prakan|TH|248|สมุทรปราการ
Arlington|US-TX|93|
Khamis Mushait|SA|307|خميس مشيط,خمیس مشیط
Ambato|EC|123|
Carapicuíba|BR|200|
Petrolina|BR|191|
Ojo de Agua|MX|162|
Windhoek|NA|53|Vindhuk,Vintchouk,Windoek,Gouintchouk,Vinduque,Wynhoeke
Abomey-Calavi|BJ|48|
Bochum|DE|433|Bokhum,Bochoum,Bochumas,Baukem
Suita|JP|322|吹田,吹田市
Benito Juárez|MX|162|
Sector 3|RO|436|
Chak Jhumra|PK|279|
Kahramanmaraş|TR|446|Marasch,Kachramanmaras,Kahromanmaros,Maraache,Marasion,Meres
Chongzuo|CN|312|崇左
Grajaú|BR|200|
Okazaki|JP|322|岡崎,岡崎市
Xico|MX|162|
Iztacalco|MX|162|
Kākināda|IN|284|
Betim|BR|200|
Las Palmas de Gran Canaria|ES|337|Las Palmas
Cotabato|PH|293|
Bawshar|OM|294|بوشر
Latur|IN|284|लातूर
Tanzhou|CN|312|坦洲,坦洲镇
Wellington|NZ|530|Velington,Wellinton,Uelingtun,Ouellinkton,Hie-ling-dong,Ueligitone,Whanga-nui-a-Tara
Mazatlán|MX|157|
Caxias do Sul|BR|200|
Nizhny Tagil|RU|333|Нижний Тагил
Irapuato|MX|162|
Ichinomiya|JP|322|一宮,一宮市
Aswān|EG|13|أسوان
Brno|CZ|466|Brunn,Bruna,Berno,Burno,Mprno,Brno osh
Bauru|BR|200|
Iaşi|RO|436|Jasi,Yassi,Yashi,Jash,Jasy,Yassy
Krugersdorp|ZA|25|
Pānihāti|IN|284|
Shibganj|BD|261|
Iquitos|PE|147|
Toyohashi|JP|322|豊橋,豊橋市
Hechuan|CN|312|合川
Pétionville|HT|183|
Utrecht|NL|427|Utreht,Outrechte,Utrechtas,Owtrext,Utrekht khot,Utert
Rajamahendravaram|IN|284|
Yogyakarta|ID|274|
Dhule|IN|284|धुले,धुळे
Minato|JP|322|湊
Puchong|MY|286|
Ondo|NG|31|
Rohtak|IN|284|रोहतक
Bhawana|PK|279|ڀوانا,بهاونا
Rustenburg|ZA|25|
Bakersfield|US-CA|148|
Xuanhua|CN|312|宣化,张家口市宣化区
Emalahleni|ZA|25|
Bafoussam|CM|20|
Thủ Dầu Một|VN|269|
Takasaki|JP|322|高崎,高崎市
Seremban|MY|286|
Miguel Hidalgo|MX|162|
Nagano|JP|322|長野,長野市
Tawau|MY|287|
Cardiff|GB|454|Kardiff,Kardifas,Kardyf,Cardiffa,Kardip,Kardydh
Dachang|CN|312|大场
Đống Đa|VN|248|
Chitungwiza|ZW|24|
Fenghuang|CN|312|
Puerto La Cruz|VE|89|
Umuahia|NG|31|
Uşak|TR|446|Ushak,Ushaq,Ousak,Ouchak,Usakas,Flaviopolis
Bharatpur|NP|281|भरतपुर,भरतपुर  नेपाल
Itaquaquecetuba|BR|200|
Natore|BD|261|
6th of October City|EG|13|
Leicester|GB|454|Lester,Leysester,Lecestro,Leicestria,Caerlyr
Desna|UA|451|Деснянський Район,Desznai kerület,Desnyanskyi Rayon
Sector 6|RO|436|
Canberra|AU|365|Kanbera,Kamberra,Kanberre,Canberrah,Kanapera,Kampera,Kham-phi-la
Avellaneda|AR|59|
Nara-shi|JP|322|奈良,奈良市
Florence|IT|468|Firenze,Florenz,Florenca,Florens,Floransa,Florentzia,Florenceje,Firenz
Ahilyanagar|IN|284|अहिल्यानगर
Kollam|IN|284|कोल्लम
Huanggang|CN|312|黄冈,黄岡
Olinda|BR|191|
Bradford|GB|454|Bredford,Bradfordas,Bradanford,Brantfornt
Sukabumi|ID|274|
Bilāspur|IN|284|
Malabon|PH|293|
Cleveland|US-OH|170|
Iseyin|NG|31|
Etobicoke|CA|215|
Gboko|NG|31|
Yenagoa|NG|31|
Samba|AO|34|
Pyeongtaek|KR|311|평택
Petare|VE|89|
Bến Cát|VN|269|
Anqiu|CN|312|
Alanya|TR|446|Alanija,Alaya,Alaiye,Coracesium
Larkana|PK|279|
Al Qadarif|SD|28|القضارف
Hrodna|BY|459|Гродна,Гародня
Cibinong|ID|274|
Nawabshah|PK|279|
New Orleans|US-LA|93|NOLA
Keelung|TW|315|基隆,基隆市
Malmö|SE|476|Malmoe,Malmogia
Jizhou|CN|312|冀州
Manukau City|NZ|530|
Maradi|NE|45|
Burewala|PK|279|
Ataşehir|TR|446|
Blumenau|BR|200|
Nanqiao|CN|312|
Mingora|PK|279|منگورا,مینگوره
Wuppertal|DE|433|Vupertal,Wupperdaal
Ulan-Ude|RU|272|Улан-Удэ,Верхнеудинск
Huocheng|CN|327|霍城,霍城县
Ijebu Ode|NG|31|
Maseru|LS|39|Maserou
Bhilwara|IN|284|
Aurora|US-CO|106|
Vitebsk|BY|459|Витебск,Вітебськ
Franca|BR|200|
Sultanbeyli|TR|446|
Taraz|KZ|237|Тараз,Тораз
Yangsan|KR|311|양산
Dniprovskyi|UA|451|Дніпровський район,Dniprovskyi Rayon
San Jose del Monte|PH|293|
Abū al-Kahṣīb|IQ|245|
Gwangmyeong|KR|311|광명
Zanjan|IR|318|زنجان
Neiva|CO|83|
Iwaki|JP|322|磐城,磐城市
Vladimir|RU|461|Владимир,Владимир хот
Tete|MZ|38|
Bacoor|PH|293|
Wakayama|JP|322|和歌山
Brahmapur|IN|284|ब्रह्मपुर
Fengshan|TW|315|鳳山,鳳山区
Fatih|TR|446|
Caucaia|BR|115|
Misratah|LY|51|مصراتة
Cuíto|AO|34|
Benito Juarez|MX|162|
Kyzylorda|KZ|305|Кзыл-Орда,Кизилорда
Sinjhoro|PK|279|سنجھورو
Kawagoe|JP|322|川越,川越市
Takatsuki|JP|322|高槻,高槻市
Muzaffarpur|IN|284|मुजफ्फरपुर
Tapachula|MX|160|
Lhoka|CN|312|山南市
Villahermosa|MX|160|
Cariacica|BR|200|
Setapak|MY|286|
Mahilyow|BY|459|Могилев,Могильов
Bandar Abbas|IR|318|بندرعباس,بەندەر عەباس
Pravyi Bereh|UA|451|Правий Берег,Pravij Bereg,Pravyy Bereh
Yunusobod|UZ|316|
Ras Al Khaimah|AE|263|راس الخيمة,رأس الخیمه
Cabimas|VE|89|
Kendari|ID|292|
Honolulu|US-HI|544|Oahu
Anaheim|US-CA|148|
Tarsus|TR|446|Tars,Tarsos,Tersus,Tarsus i Mersin
Al Maḩmūdīyah|IQ|245|المحمودية
Bahir Dar|ET|2|
Diepsloot|ZA|25|
Pengze|CN|312|
Punāsa|IN|284|
Xilinhot|CN|312|希日塔拉,锡林浩特
Praia Grande|BR|200|
Quelimane|MZ|38|
Arkhangel’sk|RU|461|Архангельск
Muzaffarnagar|IN|284|मुझफ्फरनगर
Hulunbuir|CN|312|呼伦贝尔
Dumai|ID|274|
Shinjuku|JP|322|新宿,新宿区
Sikasso|ML|6|
Sanandaj|IR|318|سِنَّ,سنە
Chita|RU|254|Чита
San Pedro|PH|293|
Campina Grande|BR|115|
Alicante|ES|456|Alicant,Alacante,Alakanto,Alikante,A-li-kham-thit,Lucentum
Bimbo|CF|7|
Kalemyo|MM|332|
Belfast|GB|454|Belfasta,Beal Feirste,Belpas,Mpelphast,Belfast City
Long Bien|VN|248|
Camagüey|CU|126|
Daye|CN|312|
Bilbao|ES|456|Bilbau,Bilbo,Bilmpao,El Bocho,Bilbo / Bilbao
Ambon|ID|275|
Brest|BY|459|Брест,Брэст
Chifeng|CN|312|赤峰,赤峰市
Central Coast|AU|365|
Corrientes|AR|62|
Hŭngnam|KP|302|흥람
Avadi|IN|284|
Yunlong|CN|312|
Koshigaya|JP|322|越谷,越谷市
Coventry|GB|454|Koventri
Belgorod|RU|461|Белгород,Белгарад
Toamasina|MG|501|
Logan City|AU|349|
Ōtsu|JP|322|大津,大津市
Kosti|SD|28|ربك
Qitaihe|CN|312|七台河,太和
Doha|QA|303|دوحه,دوحە,Ad Dawha,Ad Doha,Dauha,Dawha,Duoha,Dokha,Dokho,Dawhat al Qatar,Dewhe,Dooxa,Ntocha
Kadapa|IN|284|
Nakano|JP|322|中野,中野区
Cirebon|ID|274|
Turmero|VE|89|
Tokorozawa|JP|322|所沢,所沢市
Cabanatuan City|PH|293|
Pizhou|CN|312|
Darnytsya|UA|451|Дарниця,Дарницький район,Darnytsia Raion,Darnytskyy Rayon,Darnytsia,Darnytsia District,Darnicja,Darnic'kij rajon
Dire Dawa|ET|2|
Annaba|DZ|3|عنابة,عنابه
Nice|FR|464|Nica,Niza,Nicc,Nisa,Niccae,Nico
Iligan|PH|293|
Soledad|CO|83|
Temara|MA|14|
Shiqi|CN|312|石岐,石岐街道
Paulista|BR|191|
Obalende|NG|31|
Kukatpally|IN|284|कुकातपल्ले
Laixi|CN|312|
Dihok|IQ|245|دهوك,دهوک
Kaluga|RU|461|Калуга
Bắc Từ Liêm|VN|269|
Celaya|MX|162|
Serekunda|GM|8|
Kafrul|BD|261|
Karşıyaka|TR|446|Cordelio,Cordaleo,Karshyjaka
Ḩadā’iq al Qubbah|EG|13|حدائق القبة
Makiyivka|UA|451|Макеевка,Макіївка,Makeevka,Makiivka,Makiejewka,Dmitriyevsk
West Raleigh|US-NC|170|
Cuernavaca|MX|162|
Markham|CA|215|
Kaesŏng|KP|302|개성,개성특급시
Uberaba|BR|200|
Tungi|BD|261|টঙ্গী
Krasnogvargeisky|RU|461|Красногвардейский
Randburg|ZA|25|
Safi|MA|14|آسفي,اسفی
Simferopol|UA|473|Симферопол,Сімферопаль,Symferopol,Simferopolis,Sinferopol,Simferepol',Simferopal',Sympheropolis
Lublin|PL|487|Ljublin,Lubblinu,Liublinas,Ljublin osh,Lioblens,Lu-pu-lim
San José|CR|98|San Hose,San Joze,San-Khaseh,San Jusiy
Orlando|US-FL|170|
Viña del Mar|CL|198|
Tieling|CN|312|铁岭,铁岭市
Qazvin|IR|318|قزوین,قزوين
Asahikawa|JP|322|旭川,旭川市
Kāmārhāti|IN|284|
Tepic|MX|157|
Wŏnju|KR|311|원주시
Wad Medani|SD|28|واد مدنی,ود مدني
Quận Mười Một|VN|269|
Nukus|UZ|310|
Konak|TR|446|
Maebashi|JP|322|前橋,前橋市
Kita|JP|322|北,北区
Ciudad Victoria|MX|165|
Soledad de Graciano Sánchez|MX|162|
Kochi|JP|322|高知,高知市
Bielefeld|DE|433|Bilefeld,Bilivelda,Bylefeldas,Mpilephelnt
Blida|DZ|3|بلیدہ,البليدة
Kwai Chung|HK|270|葵涌
Mandaue City|PH|293|
Ganja|AZ|247|
Khorramshahr|IR|318|خرمشهر,بندر خرمشهر
Bonn|DE|433|Bona,Boni,Bono,Vonni
Mathura|IN|284|मथुरा
Hechi|CN|312|河池市
Bydgoszcz|PL|487|Bidgosc,Bidgoshh,Bidqos,Bydgashch,Bedgoszcza,Bydhost
Smolensk|RU|461|Смоленск,Смольньскъ
Oral|KZ|299|Уралск,Орал
São Vicente|BR|200|
Khorramabad|IR|318|خرم آباد
Ribeirão das Neves|BR|200|
Soyapango|SV|111|
Tongshan|CN|312|徐州,徐州市
Guédiawaye|SN|17|
São José dos Pinhais|BR|200|
Plovdiv|BG|475|Пловдив,Фїлїппополь,Filippopol,Philippopoli,Plodin,Plowdiw,Plovdiva,Julia
Ciudad Obregón|MX|127|
Wŏnsan|KP|302|원산
Brent|GB|454|Brent kerület
Pavlodar|KZ|237|Павлодар,Паўладар
Chānda|IN|284|चंद्रपुर,चन्द्रपुरम्
Canoas|BR|200|
Kōriyama|JP|322|郡山,郡山市
Sochi|RU|461|Сочи,Сочі
Aksaray|TR|446|Aksarai,Akusaraj,Aqserayiye
Vijayapura|IN|284|बीजापुर
Chipata|ZM|36|
Chongjin|KP|302|청진시
Yanji|CN|312|延吉,延吉市
Roodepoort|ZA|25|
Pucallpa|PE|147|
Mogi das Cruzes|BR|200|
Córdoba|ES|456|Cordoa,Kordova,Cordoue,Corduba,Cordoba i Spania
Birkenhead|GB|454|Berkenkhed,Penbedw,Kione Beih
Nantes|FR|464|Nant,Naoned,Portus Namnetus
Ilesa|NG|31|
Pekalongan|ID|274|
Bhatara|BD|261|
Espoo|FI|444|Espo,Esbo,Ehspoo
Kikuyu|KE|43|
Kluang|MY|286|
Lincang|CN|312|临沧市
Nottingham|GB|454|Nottigham,Nottingem
Ramiros|AO|34|
Al ‘Amārah|IQ|245|العمارة
Volzhsky|RU|486|Волжский
Vaughan|CA|215|
Xingyi|CN|312|兴义,兴义市
Guarujá|BR|200|
Shivamogga|IN|284|शिमोगा
Alwar|IN|284|अलवर
Uíge|AO|34|
Taubaté|BR|200|
Ixtapaluca|MX|162|
Osh|KG|251|Ош,Өш
Portoviejo|EC|123|
Villavicencio|CO|83|
Man’gyŏngdae-ri|KP|302|만경대리
San Miguelito|PA|179|
Pelotas|BR|200|
Shāhjānpur|IN|284|
Lexington|US-KY|170|
Tantou|CN|312|潭头
Anápolis|BR|200|
Kaech’ŏn|KP|302|개천
Jūnāgadh|IN|284|
Islington|GB|454|Islinqton,Izlingtan
Holguín|CU|126|
Ust-Kamenogorsk|KZ|237|Ост-Каменогорск,Өскемен
Tsuen Wan|HK|270|荃灣
Zinder|NE|45|
Saransk|RU|461|Саран,Саран ош
Al Diwaniyah|IQ|245|دیوانیە,الديوانية
Varna|BG|475|Варна,Варна хот,Barna,Warna,Odessos,Stalin,Varnae,Varna khot
Hafizabad|PK|279|
Marne La Vallée|FR|464|
Palangkaraya|ID|301|
Damanhur|EG|13|دمنهور
Chiniot|PK|279|چنيوټ,چنیوٹ
Popayán|CO|83|
Reading|GB|454|Reding
Geita|TZ|18|
Constanţa|RO|436|Constanca,Konstanta,Kanstanca,Konstanco,Kustenje,Köstence
New Delhi|IN|284|नई दिल्ली
Thessaloníki|GR|430|Σαλονίκη,Salonic,Tesaloniki,Salonika,Tessalonica,Thessalonike,Salonique
Thiès|SN|17|
Naha|JP|322|那覇,那覇市
Riverside|US-CA|148|
Baicheng|CN|312|白城,白城市
Chimbote|PE|147|
Bari|IT|468|Bario,Baris,Bary,Mpari,Barium
Barueri|BR|200|
Corpus Christi|US-TX|93|
Thrissur|IN|284|
Cherepovets|RU|461|Череповец,Чарапавец
Eloy Alfaro|EC|123|
Hamburg-Nord|DE|433|Khamburg-Nord,Hamburgo-Norte
Al-Kut|IQ|245|كوت,کوت
Muar|MY|286|
Şişli|TR|446|
Várzea Grande|BR|101|
Lexington-Fayette|US-KY|170|
Maroua|CM|20|
Kingston upon Hull|GB|454|Hulo
Preston|GB|454|Prestun,Prehstan,Prestonas
Lianshan|CN|312|连山,连山区
Denizli|TR|446|Denisli,Denizlu,Dehnizli,Ntenizli
Ikeja|NG|31|
Al Qāhirah al Jadīdah|EG|13|القاهرة الجديدة
New Cairo|EG|13|القاهرة الجديدة
Vitória|BR|200|
Palmira|CO|83|
Vologda|RU|461|Вологда
Iligan City|PH|293|
Catania|IT|468|Katania,Katane,Catina
Jardim Angela|BR|200|
Nizāmābād|IN|284|
Cincinnati|US-OH|170|
Percut|ID|274|
Coatzacoalcos|MX|162|
Santa Ana|US-CA|148|
Sariwŏn-si|KP|302|사리원
Botshabelo|ZA|25|
Butuan|PH|293|
Shahrīār|IR|318|شهريار
Qods|IR|318|شهر قدس,قدس
Gia Lâm|VN|248|
Kurgan|RU|333|Курган,Курғон
Tampico|MX|165|
Akowonjo|NG|31|
Cabuyao|PH|293|
Tabora|TZ|18|
Kasugai|JP|322|春日井
An Nhơn|VN|269|
Alimosho|NG|31|
Ciudad Benito Juárez|MX|165|
Münster|DE|433|Mjunster,Minster,Moenster,Munistri,Monasterium
Mannheim|DE|433|Manheima,Manhejmo,Mangejm,Manhajmi,Man'chaim,Monnem
Karawang|ID|274|
Akita|JP|322|秋田,秋田市
Suzano|BR|200|
Tumkūr|IN|284|
Chinju|KR|311|진주시
Parbhani|IN|284|परभणी
Hisar|IN|284|हिसार
Iksan|KR|311|익산시
Fīrozābād|IN|284|
Palmas|BR|58|
Vladikavkaz|RU|461|Владикавказ,Владикавказ балһсн
Port-de-Paix|HT|183|
Damietta|EG|13|دمياط,دمیاط
Posadas|AR|62|
Brakpan|ZA|25|
Stockton|US-CA|148|
Yokkaichi|JP|322|四日,四日市市
Kulti|IN|284|
Tláhuac|MX|162|
Sapele|NG|31|
Kashan|IR|318|كاشان
Kāshān|IR|318|كاشان
Pittsburgh|US-PA|170|
Armenia|CO|83|
Santa Catarina|MX|165|
Sumbawanga|TZ|18|
Orël|RU|461|Орел,Орјол
Akashi|JP|322|明石,明石市
Hai Bà Trưng|VN|248|
Kurume|JP|322|久留米
Graz|AT|484|Grac,Gracas,Gradec,Graecia,Styrsky Hradec,Qras
Saint Paul|US-MN|93|
Nghi Sơn|VN|248|
Karnāl|IN|284|
Changyi|CN|312|奎聚,昌邑
Ciudad del Este|PY|73|
Rosetta|EG|13|رشيد,رشید
Barddhamān|IN|284|
Toshima|JP|322|豊島
Kediri|ID|274|
Solwezi|ZM|36|
Hamburg-Mitte|DE|433|Hamborg-Mitt,Khamburg-Mite,Hamburg-Centru
Augsburg|DE|433|Augsberg,Agsborg,Augzburg,Augsburgas,Augschburg,Augsbörj
South Dublin|IE|441|Jizni Dublin,Juzhni Dablin,Juzhnyj Dublin,Dublin Sud,Dublin South,Pietu Dublinas
Valladolid|ES|456|Valadoli,Valjadolidas,Vagiadolid,Val'jadalid,Pincia,Pucela
Miri|MY|287|
Xinyi|CN|312|新安,新安镇
Mardan|PK|279|مردان
Surgut|RU|333|Соргыт,Сургут
Swansea|GB|454|Suonsi,Svonzi,Svonsio,Abertawe
San Pablo|PH|293|
Newcastle upon Tyne|GB|454|N'jukasl-apan-Tajn,N'jukasl,Neuchate,Nioukasl,Nukasla pie Tainas,Novkastelo
Gundupālaiyam|IN|284|
Gatineau|CA|215|
Batikent|TR|446|
Biñan|PH|293|
Malir Cantonment|PK|279|
Mérida|VE|89|
Winejok|SS|26|
Yangshuo|CN|312|阳朔
Linqu|CN|312|
Uruapan|MX|162|
Pātan|NP|281|
Fergana|UZ|316|
Bahía Blanca|AR|59|
Santol|PH|293|
Kaolack|SN|17|
Jember|ID|274|
Aomori|JP|322|
Bārāsat|IN|284|
Mulugu|IN|284|
Foz do Iguaçu|BR|200|
Bihār Sharīf|IN|284|
Tegal|ID|274|
Grozny|RU|461|
Boma|CD|30|
Bāli|IN|284|
Pu'er|CN|312|
Rāmpur|IN|284|
Darbhanga|IN|284|
Panipat|IN|284|
Białystok|PL|487|Bilostok,Belastok,Bjalistok,Bjelostock,Bjolystok,Balstoge
Mwene|CD|35|
Rufisque|SN|17|
Murmansk|RU|461|
Tirupati|IN|284|
Southend-on-Sea|GB|454|Southend,Sautend-on-Si
Lincoln|US-NE|93|
Phu Quoc|VN|269|
Baiyin|CN|312|
Fukushima|JP|322|
Bergen|NO|463|Bergena,Bargen,Björgvin,Birgon,Bernken,Bergen (Hordaland)
Greater Noida|IN|284|
Noida|IN|284|
Tambov|RU|461|
Vigo|ES|456|Viga,Vigu,Bigo,Vigo shaary
Aizawl|IN|284|
Banjarbaru|ID|292|
Thanh Xuân|VN|248|
Al Hufūf|SA|307|
Cholula|MX|162|
Gandhinagar|IN|284|
Semey|KZ|237|
Cầu Giấy|VN|248|
Dindigul|IN|284|
Ponta Grossa|BR|200|
Gaozhou|CN|312|
Kamoke|PK|279|
Limeira|BR|200|
Thanjavur|IN|284|
Kariega|ZA|25|
Adıyaman|TR|446|Adiaman,Adyjaman,Atiyaman,Hisnumansur,Hsni Mansur,Adityman
Al Mubarraz|SA|307|
Resistencia|AR|62|
Atyrau|KZ|244|
Morioka|JP|322|
Sector 2|RO|436|
Xiuying|CN|312|
San Cristóbal|VE|89|
Cileungsir|ID|274|
Karīmnagar|IN|284|
Victoria|CA|217|
Anchorage|US-AK|55|
Dewas|IN|284|
Batna|DZ|3|
Kaunas|LT|485|Kauna,Kauns,Kauen,Kauno,Kovno,Kowno
Sonīpat|IN|284|
Machala|EC|123|
Wiesbaden|DE|433|Visbaden,Wisibada,Wissbade,Aquae Matticae,Aquae Mattiacorum,Wiasban
Meads|US-KY|170|
Kabwe|ZM|36|
Sinŭiju|KP|302|
Meguro|JP|322|
Sector 4|RO|436|
Sumida|JP|322|
Ibaraki|JP|322|
Bắc Ninh|VN|248|
Ichalkaranji|IN|284|
Marienthal|DE|433|Hamburg-Marienthal
Phú Mỹ|VN|269|
Ceilândia|BR|200|
Katowice|PL|487|Katovice,Katovits,Katowicy,Katavicy,Stalinograd,Catowice
Adapazarı|TR|446|Adapazar,Atabazar,Antapazari,Sakarya,Tarsia
Cluj-Napoca|RO|436|Kluz-Napoka,Kluz,Kluzh-Napoka khot,Kluzas,Kalosvar,Clusenburg
Gunpo|KR|311|
Songea|TZ|18|
Butembo|CD|35|
Tacna|PE|147|
Tin Shui Wai|HK|270|
Long Xuyên|VN|269|
Savar|BD|261|
Bathinda|IN|284|
Henderson|US-NV|148|
Jālna|IN|284|
Sekondi|GH|1|
Kyengera|UG|27|
Greensboro|US-NC|170|
Haifa|IL|276|
Århus|DK|440|Aarhus,Orhusa,Arosar,Archous,Aarhusium,Arhuzo
Viamão|BR|200|
Dengzhou|CN|312|
Artux|CN|327|
Chuncheon|KR|311|
Alto Barinas|VE|89|
Mbour|SN|17|
Brighton|GB|454|Brajton,Braitona,Brightonia
Karlsruhe|DE|433|Karlsrue,Kallsruh,Carolsruha
Port Moresby|PG|562|Po Moresbi,Port-Moresbo,Portmorsbi,Port Moresmpi,Puerto Moresby
Minya|EG|13|
Plano|US-TX|93|
Ichihara|JP|322|
Qibao|CN|312|
Kirāri Sulemānnagar|IN|284|
Cainta|PH|293|
Satna|IN|284|
Geelong|AU|359|
Chernihiv|UA|451|Cernigiv,Cernihov,Tchernihiv,Cernigovas,Cernihiw,Csernyihiv
Xinyuan|CN|327|
Ba Vì|VN|248|
Valparaíso|CL|198|
Ica|PE|147|
Purnia|IN|284|
Newark|US-NJ|170|
Itagüí|CO|83|
Nicolás Romero|MX|162|
Gebze|TR|446|Guebze,Libyssa
Lichinga|MZ|38|
Narsingdi|BD|261|
Zeytinburnu|TR|446|
Sfax|TN|52|
Zumpango|MX|162|
Merkezefendi|TR|446|
Madison|US-WI|93|
Bukhara|UZ|310|
Wollongong|AU|365|
Volta Redonda|BR|200|
Ostrava|CZ|466|Ostraba,Mährisch-Ostrau
St. Louis|US-MO|93|
Poltava|UA|451|Poltavae,Paltava,Poltavo,Poltawa,Baltavar,Pol'tova
Sumaré|BR|200|
Efon-Alaaye|NG|31|
Binjai|ID|274|
Pematangsiantar|ID|274|
Petrozavodsk|RU|461|
Enshi|CN|312|
Taganrog|RU|461|
Santa Teresa del Tuy|VE|89|
Quảng Ngãi|VN|269|
Qarshi|UZ|310|
Tanghe|CN|312|
Coacalco|MX|162|
Sincelejo|CO|83|
Zoucheng|CN|312|
Khomeynī Shahr|IR|318|
Kostroma|RU|461|
Imphal|IN|284|
Gagnoa|CI|0|
Bedok New Town|SG|313|
Ulu Bedok|SG|313|
Owo|NG|31|
Suncheon|KR|311|
Fangchenggang|CN|312|
Komsomolsk-on-Amur|RU|330|
Abbottabad|PK|279|
Kaili|CN|312|
Hakodate|JP|322|
Yamoussoukro|CI|0|Jamusukro,Yamousoukro,Jamusukro khot
Bab Ezzouar|DZ|3|
Strasbourg|FR|464|Strasbur,Straßborg,Shtrazburg,Strossburg,Strǣtburg,Stroosburi
Saugor|IN|284|
Neihu|TW|315|
Tsu|JP|322|
Xingning|CN|312|
Linxia Chengguanzhen|CN|312|
Khmelnytskyi|UA|451|Chmielnicki,Ploskuriv,Ploskurow,Khmel'nickij,Chmelnyzkyj,Proscurovia
Kushinagar|IN|284|
Saddiqabad|PK|279|
Loja|EC|123|
Tai Po|HK|270|
Isfara|TJ|264|
Luena|AO|34|
Taboão da Serra|BR|200|
Istaravshan|TJ|264|
Turpan|CN|327|
Rourkela|IN|284|
Yao|JP|322|
Banī Suwayf|EG|13|
Nagar Naluākot|BD|261|
Guantánamo|CU|126|
Baguio|PH|293|
Petrópolis|BR|200|
Ar Rayyān|QA|303|
Polokwane|ZA|25|
Ljubljana|SI|453|Lublana,Lubliano,Ljubljan,Luebiana,Lubiane,Lueblaen,Lyoubyana,Ljubljana osh,Lioumpliana,Laibach,Aemona
Jalālābād|AF|277|
Deir ez-Zor|SY|260|
Gijón|ES|456|Hihono,Khikhon,Xixon,Gijon/Xixon,Gigia,Kixoi
Santa Maria|BR|200|
Parnamirim|BR|115|
Hafar Al-Batin|SA|307|
Kakogawachō-honmachi|JP|322|
Sector 5|RO|436|
Quận Sáu|VN|269|
Capao Redondo|BR|200|
Mỹ Tho|VN|269|
Mito|JP|322|
Derby|GB|454|Derbi,Darbi,Deoraby,Ntermpi,Derby i Derbyshire
Dessie|ET|2|
São José|BR|200|
Hạ Long|VN|248|
Gelsenkirchen|DE|433|Gelzenkirkhen,Nkelzen'kirchen,Helzenkirxen,Gelsenkiaerken
Longling County|CN|312|
Cherkasy|UA|451|Cerkasy,Cerkassi,Cerkasad,Tserkasy,Charkasy,Circassium
Malolos|PH|293|
Southampton|GB|454|Sauthempton,Sautamptono,Sautkhamptun,Sautgemptan,Hantonia,Hantonne
Kapar|MY|286|
Çorum|TR|446|Chorum,Corumas,Tsoroum,Euchaita
Ghulja|CN|327|
Eimsbüttel|DE|433|Eimbueddel,Eimsbuettel,Bezirk Eimsbuettel,Ajmsbitel,Ajmsbjuttel',Hamburg-Eimsbüttel
Merlo|AR|59|
Yeosu|KR|311|
Durg|IN|284|
Fuling|CN|312|
Mokpo|KR|311|
Birgañj|NP|281|
Yoshkar-Ola|RU|461|
Russeifa|JO|238|
Banda Aceh|ID|274|
Shibīn al Kawm|EG|13|
Parauapebas|BR|79|
Mirpur Khas|PK|279|
Sengkang New Town|SG|313|
Floridablanca|CO|83|
Tokushima|JP|322|
Sterlitamak|RU|333|
Anantapur|IN|284|
Gyeongsan-si|KR|311|
Sohag|EG|13|
Nagaoka|JP|322|
Sapopemba|BR|200|
Saint-Marc|HT|183|
Eixample|ES|456|Esample,L'Eixample,Ashjampla,Distrikt Ensanche,Distrito Eixample,Eixample distritu
Bagerhat|BD|261|
Hà Tĩnh|VN|248|
Saskatoon|CA|192|
Chengzhong|CN|312|
Djelfa|DZ|3|
Chula Vista|US-CA|148|
Shimonoseki|JP|322|
Toledo|US-OH|170|
Kibaha|TZ|18|
Hulan Ergi|CN|312|
Tampines Estate|SG|313|
Bordeaux|FR|464|Bordeos,Bordeu,Bordox,Burdeus,Bordozo,Bordele
Aachen|DE|433|Aquisgra,Akisgran,Akhen,Achen,Ahene,Aoke
Gent|BE|435|Gænt,Gante,Gente,Ganti,Gento,Ghent
Gravataí|BR|200|
Mantampay|PH|293|
Ratlām|IN|284|
Nogales|MX|127|
El Daein|SD|28|
Dezful|IR|318|
Donghai|CN|312|
Gunsan|KR|311|
Mossoró|BR|115|
Rānipet|IN|284|
Brāhmanbāria|BD|261|
Porto-Novo|BJ|48|Portonovo,Porto Novas,Porto Neuvo,Portus Novus
Chernivtsi|UA|451|Cernovci,Cernivtsi,Cernivco,Cernivciai,Csernyivci,Tsjernivtsi
Jersey City|US-NJ|170|
Manta|EC|123|
Reno|US-NV|148|
Bégoua|CF|7|
Riobamba|EC|123|
Sivas|TR|446|Sewas,Sebastea,Sevas,Siwas,Sivasas,Megalopolis
Wolverhampton|GB|454|Vulverhempton,Goulverchampton,Heantun,Ulvurkhamptun,Wulfrunehantona
Pasarkemis|ID|274|
Fanling|HK|270|
Chiayi City|TW|315|
Dongtai|CN|312|
Fuchū|JP|322|
Jurong Town|SG|313|
Marāgheh|IR|318|
Marāgheh|IR|318|
Quilmes|AR|59|
Fukui-shi|JP|322|
Lal Bahadur Nagar|IN|284|
Mönchengladbach|DE|433|Menhengladbaha,Mjonkhengladbakh,Jlabbach
Bagong Silang|PH|293|
Zhytomyr|UA|451|Zitomir,Zhytomir,Zytomyr,Shitomir,Schytomyr,Zotomor
Karamay|CN|327|
Sacomã|BR|200|
Arrah|IN|284|
Tongliao|CN|312|
Bariadi|TZ|18|
Antsirabe|MG|501|
Chandler|US-AZ|182|
Yei|SS|26|
Chilanzar|UZ|316|
Tampere|FI|444|Tammerfors,Tampereh
Mahajanga|MG|501|
Minato City|JP|322|
Fort Wayne|US-IN|128|
Plymouth|GB|454|Plimut,Pliemue,Plimowt,Sūþtun on Defnum,Aberplymm
Nianbo|CN|312|
Baranagar|IN|284|
Skardu|PK|279|
Marawi City|PH|293|
Tampines New Town|SG|313|
Qo‘qon|UZ|316|
Jardim Sao Luis|BR|200|
Tacloban|PH|293|
Rondonópolis|BR|101|
Changle|CN|312|
Gajuwaka|IN|284|
Jining|CN|312|
North Shore|NZ|530|
Rishon LeTsiyyon|IL|276|
Hiratsuka|JP|322|
Stoke-on-Trent|GB|454|Stok-on-Trento,Stokas prie Trento,Stoke,The Potteries
Buffalo|US-NY|170|
Verona|IT|468|Verone,Werona
Ðà Lạt|VN|269|
San Salvador de Jujuy|AR|63|
Durham|US-NC|170|
Etāwah|IN|284|
Gasteiz / Vitoria|ES|456|Vitorio,Vitorija,Vitoria-Gasteiz,Gasteiz,Bittorixa,Victoriacum
Rugao|CN|312|
Gómez Palacio|MX|165|
Cascavel|BR|200|
St. Petersburg|US-FL|170|
L'Hospitalet de Llobregat|ES|456|
Gdynia|PL|487|Gdyna,Gdina,Gdyne,Qdinya,Gdinio,Gotenhafen
Cilacap|ID|274|
Irvine|US-CA|148|
Kitchener|CA|215|
Suicheng|CN|312|
Nada|CN|312|
Latina|ES|456|Distrito Latina,Latina distritu
Los Mochis|MX|157|
Bratsk|RU|272|
Pachuca de Soto|MX|162|
Chingola|ZM|36|
Sumy|UA|451|Sumi,Sumo,Soemy,Sumad,Sumae,Soemi
Milton Keynes|GB|454|Milton Kins
Indaiatuba|BR|200|
Laredo|US-TX|93|
Vila Flor|AO|34|
Germiston|ZA|25|
Ñuñoa|CL|198|
Parakou|BJ|48|
Isiro|CD|35|
Sari|IR|318|
Tarakan|ID|292|
Kenema|SL|22|
Oaxaca|MX|162|
Al Madīnah|IQ|245|
Mossamedes|AO|34|
Hobart|AU|355|
Ikot Ekpene|NG|31|
Yanzhou|CN|312|
Woodlands|SG|313|
Hanam|KR|311|
Mueang Nonthaburi|TH|248|
Muridke|PK|279|
Saint-Louis|SN|17|
Batu Caves|MY|286|
Novo Hamburgo|BR|200|
Jurong West|SG|313|
Singkawang|ID|301|
Cox’s Bāzār|BD|261|
Carabanchel|ES|456|Karabancelo
Cotia|BR|200|
Petaẖ Tiqva|IL|276|
Marg‘ilon|UZ|316|
Ambarnath|IN|284|
Godomè|BJ|48|
Naihāti|IN|284|
Braşov|RO|436|Brasso,Braszow,Brazov,Brashov,Orasu Stalin,Kronstadt
Xuân Lộc|VN|269|
Vitória da Conquista|BR|76|
Laohekou|CN|312|
Richards Bay|ZA|25|
Qina|EG|13|
Bharatpur|IN|284|
Vantaa|FI|444|Vanta,Vanda,Vantania
Porto|PT|452|Portu,Oporto,Portus Cale
Kiel|DE|433|Kile,Kilo,Kyle,Kielia,Kilonia,Kylis
El Fasher|SD|28|
Thiès Nones|SN|17|
Suihua|CN|312|
Los Teques|VE|89|
Santiago del Estero|AR|62|
Sétif|DZ|3|
Begusarai|IN|284|
Borūjerd|IR|318|
Qarchak|IR|318|
Afyonkarahisar|TR|446|Afion Garahisar,Afyonkarahissar,Afium Kara Hissar,Afion,Afjon,Afyon
İskenderun|TR|446|Alexandretta,Iskanderun,Iskenderon,Iskenderunas,Lissandretta,Myriandrus
Santiago de Surco|PE|147|
Ota|NG|31|
Thika|KE|43|
San Fernando|PH|293|
Menongue|AO|34|
Ḩayy Khildā|JO|238|
Jimma|ET|2|
Governador Valadares|BR|200|
Timişoara|RO|436|Temesvar,Timisvar,Temisoara,Temeschwar,Temesvarinum,Josefvarosa
Embu das Artes|BR|200|
Santa Clara|CU|126|
Iwo|NG|31|
A Coruña|ES|456|La Coruna,Coruna,A-Korun'ja,In Coruna,Korunjo,La Corogne
Libertad|PH|293|
Altona|DE|433|Hamburg-Altona,Altno,Bezirk Altona,Districte dAltona
La Paz|MX|157|
Colonia del Valle|MX|162|
Kelar|IQ|245|
Niš|RS|432|Nish,Niso,Nisz,Nich,Nissa
Singa|SD|28|
San Bernardo|CL|198|
Sōka|JP|322|
Mzuzu|MW|10|
Navotas|PH|293|
Tiruvottiyūr|IN|284|
Cidade Ademar|BR|200|
Burnaby|CA|217|
Lubbock|US-TX|93|
Thị Trấn Đông Triều|VN|248|
Thuqbah|SA|307|
Yamagata|JP|322|
Tehuacán|MX|162|
Guarenas|VE|89|
Montpellier|FR|464|Monpele,Montpelyier,Monspessulanus
Jimeta|NG|31|
Częstochowa|PL|487|Censtokhova,Chenstochov,Tsenstochova,Czenstochau,Chanstakhova,Censtakava
Gāndhīdhām|IN|284|
Beibei|CN|312|
Insein|MM|332|
City of Westminster|GB|454|
Gilbert|US-AZ|182|
Chemnitz|DE|433|Kemnic,Hemnica,Kemnits,Kamenica,Saska Kamenice,Chemnicium
Paraná|AR|62|
San Miguel|SV|111|
Shijie|CN|312|
Chitato|AO|34|
Orsk|RU|333|
Vanderbijlpark|ZA|25|
Coro|VE|89|
Americana|BR|200|
Hami|CN|327|
Gaborone|BW|23|Gaboron,Gaberones,Gabaroneh,Qaborone,Nkamporone,Gaberones Village
Al ‘Āshir min Ramaḑān|EG|13|
Mau|IN|284|
Puerto Montt|CL|198|
Northampton|GB|454|Nortkhempton,Nortamptonas,Norsempton
Juliaca|PE|147|
Fuji|JP|322|
Gyeongju|KR|311|
Sinfra|CI|0|
Syktyvkar|RU|461|
Gorgān|IR|318|
Nizhnevartovsk|RU|333|
Shahkot|PK|279|
Groningen|NL|427|Groninge,Greunienge,Grunneng,Grins,Chronin'nken,Vilojati Groningen
Biratnagar|NP|281|
Braunschweig|DE|433|Brunswik,Braunshvejg,Braunsveiga,Brunsvicum,Braunshweyg,Braounsvaich
Valera|VE|89|
São José de Ribamar|BR|115|
Sīkar|IN|284|
Bago|MM|332|
Magdeburg|DE|433|Magdeborg,Magdeburk,Maagdenburg,Magdeburgas,Magdeburgum,Magdebuag
Baruta|VE|89|
Puente de Vallecas|ES|456|Ponto de Valjeko
Magé|BR|200|
Trabzon|TR|446|Trebisonda,Trabzona,Trapizon,Trapezunt,Trebizonde,Trapesonda
Tri-Cities|US-WA|148|
Jessore|BD|261|
Manisa|TR|446|Magnesia,Magnisiyah,Mahnisa,Saruhan
Rivne|UA|451|Riwne,Rowne,Rivno,Rovno,Rouna,Ruvne
Padangsidempuan|ID|274|
Probolinggo|ID|274|
Sabzevar|IR|318|
Arapiraca|BR|151|
Musaffah|AE|263|
Brasilandia|BR|200|
Sasebo|JP|322|
Angarsk|RU|272|
Mar’ino|RU|461|
Ramagundam|IN|284|
Hāpur|IN|284|
Chigasaki|JP|322|
Toli-Toli|ID|292|
Chōfu|JP|322|
Huayin|CN|312|
Berbera|SO|41|
Jiyuan|CN|312|
Yamato|JP|322|
Man|CI|0|
Bahawalnagar|PK|279|
Bahawalnagar|PK|279|
Novorossiysk|RU|461|
Tsukuba|JP|322|
Arica|CL|198|
Peñalolén|CL|198|
Hải Dương|VN|248|
Winston-Salem|US-NC|170|
Farrukhābād|IN|284|
Matsumoto|JP|322|
Alappuzha|IN|284|
Itapevi|BR|200|
Katihar|IN|284|
Marília|BR|200|
Buenaventura|CO|83|
Ciudad Ojeda|VE|89|
Gucun|CN|312|
Glendale|US-AZ|182|
Navegantes|AO|34|
Bunkyo|JP|322|
Itaboraí|BR|200|
Klang|MY|286|
Almendares|CU|126|
Golestān|IR|318|
Vyhurivshchyna-Troyeshchyna|UA|451|Troeshhina,Troieshchyna
Khimki|RU|461|
Horlivka|UA|451|Gorlivka,Gorlowka,Gorlovk,Gorlauka,Horliwka
Nacala|MZ|38|
Obolon|UA|451|Obolon Raion,Obolonskyi Rayon,Obolon District
Xiantao|CN|312|
Nalchik|RU|461|
Hachinohe|JP|322|
Osan|KR|311|
Fuencarral|ES|456|
Lille|FR|464|Lila,Lill,Lile,Lilo,Risel,Rysel
Neyagawa|JP|322|
Ormoc|PH|293|
Magdalena Contreras|MX|162|
Nāgarpur|BD|261|
Kasulu|TZ|18|
Ivano-Frankivsk|UA|451|Stanislavov,Sztanyiszlav,Stanislau,Stanislawow,Stanislaopoli,Ivano-Frankovsk
Ngaoundéré|CM|20|
Cabo Frio|BR|200|
Balıkesir|TR|446|Balikesr,Adrianoutherai,Belikiser,Karassi,Achyraus,Balukisu
Temuco|CL|198|
Norfolk|US-VA|170|
Krefeld|DE|433|Krefelde,Crefeld,Krefelnt,Krievel,Krefeld-Uerdingen
Halle (Saale)|DE|433|Halle,Galle,Khale,Halle sul Saale,Halle-on-the-Saale
Juazeiro|BR|76|
Sri Ganganagar|IN|284|
Amarapura|MM|332|
Kilamba|AO|34|
Āmol|IR|318|
Freiburg|DE|433|Frajburg,Phraimpournk
Athlone|ZA|25|
Batangas|PH|293|
Al Jubayl|SA|307|
Tŏkch’ŏn|KP|302|
Oldham|GB|454|Oldam,Oldem,Oldum,Olntam
Pathein|MM|332|
Hialeah|US-FL|170|
Kunri|PK|279|
Sylhet|BD|261|
Paarl|ZA|25|
Garland|US-TX|93|
Podgorica|ME|465|Podgoritsa,Podgoricae,Podgairitse,Titograd,Padgoryca,Birziminium,Pontnkoritsa
Scottsdale|US-AZ|182|
Irving|US-TX|93|
Centurion|ZA|25|
Qingzhou|CN|312|
Pākdasht|IR|318|
Kajang|MY|286|
Campo Limpo|BR|200|
Yuci|CN|312|
Sant Martí|ES|456|
Eindhoven|NL|427|Eyndhoven,Ehjndkhoven,Eindhovenas,Ajntoven,Eindovia,Ejndgoven
Boise|US-ID|84|
Rewa|IN|284|
Yakutsk|RU|331|
Bole|CN|312|
Muzaffargarh|PK|279|
Chesapeake|US-VA|170|
Uluberiya|IN|284|
Dali|CN|312|
Najafābād|IR|318|
Thành Phố Bà Rịa|VN|269|
Georgetown|GY|124|Dzordztaun,Zhorzhtaun,Tzortztaoun,Jojton,Gorgtauno,Demerara,Georgurbo,Georgiopolis
Kismayo|SO|41|
North Las Vegas|US-NV|148|
Elche|ES|456|Elch,Ehl'che,Elce,Elig,Illici
Sivakasi|IN|284|
Kindu|CD|35|
Digri|PK|279|
Maracanaú|BR|115|
Nizhnekamsk|RU|461|
Hortolândia|BR|200|
Karur|IN|284|
Lubuklinggau|ID|274|
Craiova|RO|436|Krajova,Kraiov,Croiova,Krajova khot
Rāichūr|IN|284|
Pallāvaram|IN|284|
Danlí|HN|211|
Yongkang|TW|315|
Bo|SL|22|
Granada|ES|456|Granata,Grenado,Qranada,Lungsod ng Granada
Ooty|IN|284|
Saga|JP|322|
Magugpo Poblacion|PH|293|
Dzerzhinsk|RU|461|
Pemba|MZ|38|
Geoje|KR|311|
Teluk Intan|MY|286|
Singida|TZ|18|
Kigoma|TZ|18|
Colombo|BR|200|
Fremont|US-CA|148|
Kampong Baharu Cheras Batu Sebelas|MY|286|
Jiayuguan|CN|312|
Abadan|IR|318|
Taytay|PH|293|
Phổ Yên|VN|248|
Neuquén|AR|67|
Divinópolis|BR|200|
Türkmenabat|TM|242|
Shibuya|JP|322|
Sơn Tây|VN|248|
Ninh Hòa|VN|269|
Pasir Mas|MY|286|
Purwokerto|ID|274|
José C. Paz|AR|59|
Marka|SO|41|
Pāli|IN|284|
Atani|NG|31|
Mariupol|UA|451|Marijupol,Marioepol,Hayeren,Zhdanov,Maryupal'
Ḩalwān|EG|13|
Changzheng|CN|312|
Kasukabe|JP|322|
Paris 15 Vaugirard|FR|464|Vaugirard
Windsor|CA|215|
Hosūr|IN|284|
Spokane|US-WA|148|
Tripoli|LB|250|
Longueuil|CA|215|
Ordu|TR|446|Cotyora,Orntou
San Fernando de Apure|VE|89|
Croix-des-Bouquets|HT|183|
Lucena|PH|293|
Ipatinga|BR|200|
Yishun New Town|SG|313|
Vizianagaram|IN|284|
Jinchang|CN|312|
Phan Thiết|VN|269|
Şabyā|SA|307|
Netanya|IL|276|
Ciudad Lineal|ES|456|Syudad Lineal,Linia Urbo
Meycauayan|PH|293|
Aliayabiagba|NG|31|
Bexley|GB|454|Bexley kerület
Nassau|BS|169|Nasauo,Nassaou,Naso,Nassau pa Bahamas,Nassau City,City of Nassau
San Lorenzo|PY|73|
Rennes|FR|464|Renas,Renes,Renn,Rehn,Renn Shehiri,Roazhon
Mohammedia|MA|14|
Guatire|VE|89|
Tanjung Pinang|ID|274|
Hougang New Town|SG|313|
Baton Rouge|US-LA|93|
Sete Lagoas|BR|200|
Sosnowiec|PL|487|Sosnovec,Sosnowez,Sossnowitz
Diez de Octubre|CU|126|
Turkistan|KZ|237|
Klerksdorp|ZA|25|
Upper West Side|US-NY|170|
Staryy Oskol|RU|461|
Ageo|JP|322|
Gusau|NG|31|
Neue Neustadt|DE|433|Nojshtadt,Hieronymusstadt,Magdeburg-Neustadt
Kamyanske|UA|451|Kamianske,Dniprodzerzyns'k,Kamenskoe,Dneprojerzinsk,Ntniprontzerzinsk
Ashdod|IL|276|
Radom|PL|487|Radam,Radum,Radoma,La-to-me,Rantom
Paya Terubong|MY|286|
Richmond|US-VA|170|
Chang-hua|TW|315|
Changhua|TW|315|
Điện Bàn|VN|269|
Takarazuka|JP|322|
Nzérékoré|GN|16|
Regina|CA|192|
Cà Mau|VN|269|
Shrīrāmpur|IN|284|
Fendou|CN|312|
Pangkalpinang|ID|274|
Huanggang|CN|312|
Quthbullapur|IN|284|
Mubi|NG|31|
Rio Verde|BR|200|
Águas Lindas de Goiás|BR|200|
Presidente Prudente|BR|200|
Varāmīn|IR|318|
Sector 1|RO|436|
Batu|ID|274|
Somerset West|ZA|25|
Luton|GB|454|Lutono,Lutonas,Lutun
Ternopil|UA|451|Ternopol,Tarnopolis
Juazeiro do Norte|BR|115|
Bitung|ID|292|
Mymensingh|BD|261|
Blagoveshchensk|RU|331|
Nadiād|IN|284|
Kumba|CM|20|
Košice|SK|434|Koshice,Kositse,Kassa,Kaschau,Koshycy,Koszyce
Kremenchuk|UA|451|Krementchouk,Kremenciuk,Kremenchug,Krzemienczuk,Krementjuk,Kreminchuk
Jingling|CN|312|
Nāgercoil|IN|284|
Sucre|BO|146|Sukre,Sukri,Sukro,Chuqichaka,Ciudad Sucre,Ijoloti Sukre
Mutare|ZW|24|
Ōta|JP|322|
Karāwalnagar|IN|284|
Puerto Vallarta|MX|162|
Minamirinkan|JP|322|
Cork|IE|441|Kork,Korkas,Corcaigh,Korkig,Corcagia,Cork - Corcaigh
Atsugi|JP|322|
Heihe|CN|312|
Mango|IN|284|
Paramaribo|SR|181|Paramaryba,Paramarimpo
Klungkung|ID|292|
Narayanganj|BD|261|
NIA Valencia|PH|293|
Tongchuanshi|CN|312|
Concepción|CL|198|
Ramadi|IQ|245|
Paradise|US-NV|148|
Tacoma|US-WA|148|
Mainz|DE|433|Maguncia,Mainca,Magunza,Magontia,Moguncja,Majnc
Velikiy Novgorod|RU|461|
Sungai Buloh|MY|286|
Puerto Princesa|PH|293|
Xintai|CN|312|
El Tigre|VE|89|
Haeju|KP|302|
Formosa|AR|62|
Ikire|NG|31|
La Ceiba|HN|211|
Tilburg|NL|427|Tilburga,Cilburg,Tilburch,Tilia
Ba Dinh|VN|248|
Murwāra|IN|284|
Moshi|TZ|18|
Kanchipuram|IN|284|
Sousse|TN|52|
Tuluá|CO|83|
Soyo|AO|34|
Sóc Trăng|VN|269|
Kankan|GN|16|
Shakhty|RU|461|
Mbarara|UG|27|
Olongapo|PH|293|
Ibarra|EC|123|
Banja Luka|BA|471|Bagnaluka,Bania Louka,Banja-Lukae,Banialuca,Banjaluko
Rufisque est|SN|17|
Neyshābūr|IR|318|
Sāveh|IR|318|
Wuxue|CN|312|
Chí Linh|VN|269|
Campeche|MX|160|
Quận Ba|VN|269|
Singrauli|IN|284|
Fuencarral-El Pardo|ES|456|
Shevchenkivskyi|UA|451|
Mirzāpur|IN|284|
Oviedo|ES|456|Ovieu,Ovjedo,Uvieu,Ovjedas,Aueda,Ovetum
Bandar Seri Alam|MY|286|
Sorong|ID|275|
Messina|IT|468|Mesina,Messana,Messine,Missina
Dehiwala-Mount Lavinia|LK|258|
Kropyvnytskyi|UA|451|Kirovograd,Kirowohrad,Kirovohradas,Elisavetgrad,Elizabethgrad,Jelizawietgrad
Kharagpur|IN|284|
Kabinda|CD|35|
Jacobabad|PK|279|
Tunduma|TZ|18|
Binangonan|PH|293|
Oberhausen|DE|433|Oberhauzen,Omperchaouzen,Overhus
Chon Buri|TH|248|
Santa Luzia|BR|200|
Prokop’yevsk|RU|296|
Samambaia|BR|200|
Erfurt|DE|433|Erfurte,Erfurtas,Erpisfurt,Erphourte,Erfordia,Jarobrod
Esmeraldas|EC|123|
Terrassa|ES|456|Terasa
Barking|GB|454|Barking Town,Barking i England
Wuhai|CN|312|
Khuzdar|PK|279|
Imperatriz|BR|115|
Koutiala|ML|6|
Eluru|IN|284|
Rāniganj|IN|284|
San Pedro de Macorís|DO|199|
Galaţi|RO|436|Galacz,Galacis,Galats,Nkalatsi
Badalona|ES|456|
Mokotów|PL|487|Mokotuv,Mokotouf,Makotau
Taiping|MY|286|
Yintai|CN|312|
Yamuna Nagar|IN|284|
Cabo de Santo Agostinho|BR|191|
Arakawa|JP|322|
Jamaica|US-NY|170|
Buenavista|MX|162|
Gilgit|PK|279|
Rybinsk|RU|461|
Santa Rosa|PH|293|
Trondheim|NO|463|Trondhjem,Tronheima,Tronkhejm,Truondheims,Nidaros,Nidrosia
Raurkela Industrial Township|IN|284|
Porlamar|VE|89|
San Bernardino|US-CA|148|
Ciudad Acuña|MX|156|
Oulu|FI|444|Oulo,Uloa,Ooulou,Uleaborg,Ovlu,Oulu linn
Sinop|BR|101|
Bidar|IN|284|
Vykhino-Zhulebino|RU|461|
Lutsk|UA|451|Luck,Luzk,Luckas,Loetsk,Luceoria
La Ceiba|HN|211|
San Cristóbal de las Casas|MX|160|
Zelenograd|RU|461|
Archway|GB|454|
Wangsa Maju|MY|286|
Salt Lake City|US-UT|106|SLC,Salt Lake
Biysk|RU|249|
Novi Sad|RS|432|Novy Sad,Novisada,Petervarad,Ujvidek,Novi Sant,Vasaros-Varad
Jinzhou|CN|312|
Jiutepec|MX|162|
Longgang|CN|312|
Monclova|MX|165|
Tân An|VN|269|
Ma On Shan|HK|270|
Commonwealth|PH|293|
Huntsville|US-AL|93|
Jabaquara|BR|200|
Ziguinchor|SN|17|
Kŭlob|TJ|264|
Citeureup|ID|274|
Centralniy|RU|461|
Sa Dec|VN|269|
Kure|JP|322|
Shagamu|NG|31|
Bnei Brak|IL|276|
Khouribga|MA|14|
Yingtan|CN|312|
Des Moines|US-IA|93|
Çiğli|TR|446|Bosnaklar,Buyukcigli
Marcory|CI|0|
Gojra|PK|279|
Cartagena|ES|456|Kartagena,Kartaheno,Cartachena,Carthagene,Carthago Nova,Cartagena i Spania
Quevedo|EC|123|
Oakville|CA|215|
Pasuruan|ID|274|
Naz̧arābād|IR|318|
Munger|IN|284|
Jacareí|BR|200|
Jerez de la Frontera|ES|456|Xeres,Xeresium,Herezo,Jerez
El Jadida|MA|14|
Zitong|CN|312|
Loa Janan|ID|292|
Târgu Mureş|RO|436|Tirgu Mures,Vasarhely,Marosvasarhely,Muresh,Neumarkt,Nai Muark
Fontana|US-CA|148|
Rancagua|CL|198|
Zhubei|TW|315|
Mallawī|EG|13|
Cape Coast|GH|1|
Bukit Mertajam|MY|286|
Lipa City|PH|293|
Lanús|AR|59|
Lübeck|DE|433|Lubeka,Luebeca,Libek,Lubeck Hansestadt,Limpek,Lybeku
Luojiang|CN|312|
Sepang|MY|286|
Cobán|GT|122|
Maricá|BR|200|
Cao Lãnh|VN|269|
Isesaki|JP|322|
Sabadell|ES|456|
Jaraguá|BR|200|
Taito|JP|322|
Nandyāl|IN|284|
Santa Cruz de Tenerife|ES|337|Tenerife
Panchkula|IN|284|
Modesto|US-CA|148|
Panabo|PH|293|
Lijiang|CN|312|
Konibodom|TJ|264|
Hailar|CN|312|
Itaquera|BR|200|
Kabankalan|PH|293|
Abha|SA|307|
Burhānpur|IN|284|
Ternate|ID|275|
Burgas|BG|475|Bourgas,Burgaz,Burqas,Burgasas,Bournkas,Burgas khot
Pskov|RU|461|
Morvi|IN|284|
Daliang|CN|312|
Quilicura|CL|198|
Beni Mellal|MA|14|
Ashuganj City|BD|261|
Sidi Bel Abbes|DZ|3|
Arroyo Naranjo|CU|126|
Bogra|BD|261|
Jebel Ali|AE|263|
Kostanay|KZ|304|
Richmond|CA|217|
Rochester|US-NY|170|
Banjar|ID|274|
Kanggye|KP|302|
Chungju|KR|311|
Anand|IN|284|
São Leopoldo|BR|200|
Bade|TW|315|
Luziânia|BR|200|
Oruro|BO|146|
Bachuan|CN|312|
La Romana|DO|199|
Shashamane|ET|2|
Hangu|CN|312|
Ongole|IN|284|
Pamplona|ES|456|Iruna,Pamplonae,Pampeluna,Lungsod ng Irunea,Pompaelo
Maryvale|US-AZ|182|
Gangneung|KR|311|
Portsmouth|GB|454|Portsmut,Porchemue,Portus Ostium
Gandajika|CD|35|
Gunan|CN|312|
Phan Rang-Tháp Chàm|VN|269|
Ciputat|ID|274|
Kasangati|UG|27|
Arlington|US-VA|170|
Bishoftu|ET|2|
Nishi-Tokyo-shi|JP|322|
Changam-ch’on|KP|302|
Bila Tserkva|UA|451|Bila Cerkva,Bila Zerkwa,Belaja Cerkov',Biala Cerkiew,Belaya Tserkov',Shura Chirku
Oxnard|US-CA|148|
Ciampea|ID|274|
Hurghada|EG|13|
Móstoles|ES|456|Mostales,Mostolesas,Mostolo
Columbus|US-GA|170|
Mantilla|CU|126|
Dosquebradas|CO|83|
Toledo|PH|293|
Turku|FI|444|Turu,Aboa,Tourkou
Worcester|US-MA|170|
Pagadian|PH|293|
Epworth|ZW|24|
San Felipe|VE|89|
Dinajpur|BD|261|
Hosapete|IN|284|
Việt Yên|VN|269|
Ifakara|TZ|18|
Sumbe|AO|34|
Ségou|ML|6|
Kon Tum|VN|269|
Itabuna|BR|76|
Latacunga|EC|123|
Nāngloi Jāt|IN|284|
Kishiwada|JP|322|
Jinghong|CN|312|
Mdantsane|ZA|25|
Bobruysk|BY|459|
Gorontalo|ID|292|
Itaim Paulista|BR|200|
São Carlos|BR|200|
Qā’em Shahr|IR|318|
Shikarpur|PK|279|
Gongheyong|CN|312|
Linz|AT|484|Linc,Lincas,Lints,Lentia
Dhangaḍhi̇̄|NP|281|
Nanchuan|CN|312|
Córdoba|MX|162|
Bishan|CN|312|
Biskra|DZ|3|
Xizhi|TW|315|
Yanghang|CN|312|
Gaoping|CN|312|
Mpanda|TZ|18|
Trieste|IT|468|Triest,Trst,Tergesti,Tit-li-nga-su-thit
Moreno Valley|US-CA|148|
Secunderabad|IN|284|
Punggol|SG|313|
Sodo|ET|2|
Zliten|LY|51|
Padua|IT|468|Padoa,Padwa,Padovo,Padoue,Paduja,Patavium
Karnaphuli|BD|261|
Las Tunas|CU|126|
Matsue|JP|322|
Bayamón|PR|187|
Gimpo-si|KR|311|
Lauro de Freitas|BR|76|
Deoghar|IN|284|
Fianarantsoa|MG|501|
Vasyl'evsky Ostrov|RU|461|
Sobral|BR|115|
Chāndpur|BD|261|
Atsiaman|GH|1|
Bandundu Province|CD|30|
Osmaniye|TR|446|Osmanie,Osmaniyə,Cebelibereket,Kinikan
Bābol|IR|318|
Cabo San Lucas|MX|157|
Little Rock|US-AR|93|
Çorlu|TR|446|Charlu,Tzirallum,Tzurullum
Madiun|ID|274|
Iringa|TZ|18|
Debrecen|HU|437|Debrecin,Debrecenas,Jozsa,Hadhazytelep,Hajduszentgyorgy,Ntempretsen
Chāpra|IN|284|
Motijheel|BD|261|
Barishal|BD|261|
Richmond Hill|CA|215|
Fayetteville|US-NC|170|
Al Khums|LY|51|
Huntington Beach|US-CA|148|
Favoriten|AT|484|
Koronadal|PH|293|
Geneva|CH|490|Genève,Genf,Genevra,Zeneva,Znev,Genewa,Cenevre
Tallahassee|US-FL|170|
Swindon|GB|454|Suindon,Svindono
Rengasdengklok|ID|274|
Rio Claro|BR|200|
Cajamarca|PE|147|
Townsville|AU|349|
Thanh Khê|VN|269|
La Pintana|CL|198|
Daşoguz|TM|242|
Yonkers|US-NY|170|
Glendale|US-CA|148|
Dadu|PK|279|
Arba Minch|ET|2|
Petropavl|KZ|237|
Lhokseumawe|ID|274|
Cypress|US-TX|93|
Khandwa|IN|284|
Aurora|US-IL|93|
Puri|IN|284|
Morena|IN|284|
Nicosia|CY|295|Λευκωσία,Nikosija,Nikozi,Nikosie,Lefkosia,Nikozja,Nicosea,Leucosia,Nicusia,Nekoseje,An Leafcois,Nikosija osh,Niqusya,Nicosia (Lefkosia)
Brescia|IT|468|Bresha,Bressia,Brixia
Nasimshahr|IR|318|
Nasīm Shahr|IR|318|
Ugep|NG|31|
Kamina|CD|35|
Yanbu|SA|307|
Nagareyama|JP|322|
Charleroi|BE|435|Sarlero,Sarlerua,Sharlroa,Carleroe,Tchalerwe,Caroloregium
Lạng Sơn|VN|248|
Talhar|PK|279|
Az Zāwīyah|LY|51|
Bandar Sunway|MY|286|
Bandar Utama|MY|286|
Bukit Jalil|MY|286|
Chakwama|NG|31|
Dajal|PK|279|
El Dibir|SO|41|
Gyānpur|IN|284|
Nyingchi|CN|312|
Qadirpur Ran|PK|279|
Rayon KTZ|UA|451|Rajon KhTZ
Salé Al Jadida|MA|14|
Severnyy|RU|461|
Sumedang|ID|274|
São José|BR|200|
Yuen Long|HK|270|
Yuen Long San Hui|HK|270|
Beiliu|CN|312|
Sirjan|IR|318|
Iquique|CL|198|
Thuận Thanh|VN|248|
Balakovo|RU|472|
Armavir|RU|461|
Yachiyo|JP|322|
Saidpur|BD|261|
Quận Bốn|VN|269|
Arīsh|EG|13|
Rawang|MY|286|
Dudley|GB|454|Dadli,Dudli,Ntantlei
Mushin|NG|31|
Yuzhno-Sakhalinsk|RU|309|
Hagen|DE|433|Khagen
Salatiga|ID|274|
Guacara|VE|89|
Valparaíso de Goiás|BR|200|
Khūy|IR|318|
Gliwice|PL|487|Glivice,Glivitse,Glywicy,Gleiwitz
Changji|CN|327|
Kodaira|JP|322|
Plano Piloto|BR|200|
Amarillo|US-TX|93|
Bulandshahr|IN|284|
Lusail|QA|303|
Aberdeen|GB|454|Aberdin,Aburdijn,Aberdynas,Aberdonia,Aiberdeen,A-pak-ten
Taranto|IT|468|Tarent,Tarde,Tarento - Taranto
Capiatá|PY|73|
Zango|AO|34|
Duyun|CN|312|
Naivasha|KE|43|
Kaiyuan|CN|312|
Rzeszów|PL|487|Zesuv,Rzheshuv,Zesova,Zheshov,Resovia,Jesuv
Rostock|DE|433|Rostok,Roshhok,Rostochium
Parma|IT|468|Perma,Parme
Sibu|MY|287|
Arnavutköy|TR|446|
Itami|JP|322|
Mentougou|CN|312|
Bhind|IN|284|
Akron|US-OH|170|
Talca|CL|198|
Kassel|DE|433|Kasel,Cassel,Cassala,Castellum
Ciudad Madero|MX|165|
Sawangan|ID|274|
Gemena|CD|30|
Bhālswa Jahangirpur|IN|284|
Lushui|CN|312|
Bīrjand|IR|318|
Toruń|PL|487|Torn,Toruni,Thorunium
Almería|ES|456|Almerija,Almerio,Unci
Jijiang|CN|312|
Ahmadpur East|PK|279|
Huánuco|PE|147|
Higashihiroshima|JP|322|
İzmit|TR|446|Nicomedia,Ismid,Ismit,Izmid,Koja-Ili,Astacus
Reims|FR|464|Rems,Reimsa,Rehjms,Rens,Durocortorum
Hanfeng|CN|312|
Vancouver|US-WA|148|
Birmingham|US-AL|93|
Laayoune|EH|21|El Aaiun,El Ayun,Aaiun,Ehl'-Ajun,El Aium,Al Ayoun,Aaium,Al-Ajoen,Ajuno,Al-Ujun
Khammam|IN|284|
H̱olon|IL|276|
Middelburg|ZA|25|
Icheon-si|KR|311|
Khirdalan|AZ|247|
Phra Pradaeng|TH|248|
Moundou|TD|44|
Sambhal|IN|284|
Bhiwāni|IN|284|
Engels|RU|472|
Ciudad Lázaro Cárdenas|MX|162|
Mocuba|MZ|38|
Hetauda|NP|281|
Durrës|AL|478|Dures,Durrsi,Durazo,Dyrrachio,Drac,Durts
Suzuka|JP|322|
Hub|PK|279|
La Plata|AR|59|
Janakpur|NP|281|
Kamirenjaku|JP|322|
Panvel|IN|284|
Peicheng|CN|312|
Maharagama|LK|258|
Montgomery|US-AL|93|
Liège|BE|435|Ljez,Liez,L'ezh,Lijezh,Ljezas,Leodic
Kumagaya|JP|322|
Guri-si|KR|311|
Ambāla|IN|284|
Grand Rapids|US-MI|107|
Prato|IT|468|Pratu
Kumarapalayam|IN|284|
Butwāl|NP|281|
Dhirkot|PK|279|
Kayes|ML|6|
Bontang|ID|292|
Kafr ash Shaykh|EG|13|
Tébessa|DZ|3|
Kuala Kubu Baharu|MY|286|
Karuri|KE|43|
Karuri|KE|43|
Manéah|GN|16|
Severodvinsk|RU|461|
Kowloon City Centre|HK|270|
Matuga|KE|43|
Düzce|TR|446|Duzdje,Dusje,Duezce,Djuzdzhe
Nnewi|NG|31|
Yamaguchi|JP|322|
Alcalá de Henares|ES|456|Alkala de Enares,Compluto
Başakşehir|TR|446|
Ezhou|CN|312|
Zhengding|CN|312|
Būkān|IR|318|
Taguatinga|BR|200|
Braga|PT|452|Mpranka,Bracara Augusta
Garhi Khairo|PK|279|
Luanshya|ZM|36|
Padalarang|ID|274|
Bang Khae|TH|248|
Bago City|PH|293|
Yongchuan|CN|312|
Uji|JP|322|
Machilīpatnam|IN|284|
Hepu|CN|312|
Aihui|CN|312|
Hyesan|KP|302|
Bayamo|CU|126|
Kielce|PL|487|Kelce,Kel'cy,Keltse,Khai-ngi-chhai,Kelcai
Pār Naogaon|BD|261|
Fuding|CN|312|
Nossa Senhora do Socorro|BR|151|
Castanhal|BR|79|
Cidade Tiradentes|BR|200|
Zabrze|PL|487|Zabze,Zabje,Zabzas,Zobrze,Hindenburg
Hamilton|NZ|530|
Bojnūrd|IR|318|
Surulere|NG|31|
Humen|CN|312|
Benfica|AO|34|
Hat Yai|TH|248|
Haicheng|CN|312|
Curug|ID|274|
Barrancabermeja|CO|83|
Zlatoust|RU|333|
Angren|UZ|316|
Mukono|UG|27|
Ciudad del Carmen|MX|160|
Nova Friburgo|BR|200|
Khairpur Mir’s|PK|279|
Business Bay|AE|263|
Khujand|TJ|264|
Peoria|US-AZ|182|
Ashaiman|GH|1|
Tanjungbalai|ID|274|
Providence|US-RI|170|
Mahesāna|IN|284|
Knoxville|US-TN|170|
Rangel|AO|34|
Fuenlabrada|ES|456|Fuehnlabrada,Fons Laborata
Hino|JP|322|
Jhelum|PK|279|
Mahbūbnagar|IN|284|
Beipiao|CN|312|
Pak Kret|TH|248|
Cẩm Phả|VN|248|
Al Fallūjah|IQ|245|
Jinshanlu|CN|327|
Ise-Ekiti|NG|31|
Kofu|JP|322|
Numazu|JP|322|
Jōetsu|JP|322|
Planaltina|BR|200|
Sunrise Manor|US-NV|148|
Sambalpur|IN|284|
Syzran|RU|469|
Danshui|TW|315|
Bytom|PL|487|Bitoma,Bytun,Bytomas,Bytam,Beuthen
Mwene-Ditu|CD|35|
Panalanoy|PH|293|
Santarém|BR|197|
Guixi|CN|312|
Odawara|JP|322|
Camaçari|BR|76|
Labuan Bajo|ID|292|
Anjō|JP|322|
Boyeros|CU|126|
George|ZA|25|
Tottori-shi|JP|322|
Leganés|ES|456|Legamar,Leganesas
Acarigua|VE|89|
Hosa’ina|ET|2|
Sai Mai|TH|248|
Yawnghwe|MM|332|
Mabalacat City|PH|293|
Riohacha|CO|83|
Laizhou|CN|312|
Santa Bárbara d'Oeste|BR|200|
Rio Grande|BR|200|
Grand Prairie|US-TX|93|
Sorsogon|PH|293|
Ait Melloul|MA|14|
Sutton|GB|454|Sutton kerület,Satton
Shreveport|US-LA|93|
Choa Chu Kang New Town|SG|313|
Getafe|ES|456|Chetafe,Xetafe,Khetafeh,Tituacia
Quận Năm|VN|269|
Bhusawal|IN|284|
Miraflores|PE|147|
Alvorada|BR|200|
Chilpancingo|MX|162|
Cachoeiro de Itapemirim|BR|200|
Donaustadt|AT|484|
Pinar del Río|CU|126|
Huixing|CN|312|
Kırıkkale|TR|446|Kyrykale,Kirikale,Kurukkale,Qirixqele
Batumi|GE|317|
Burlington|CA|215|
Pābna|BD|261|
Brownsville|US-TX|93|
Changyuan|CN|312|
Cienfuegos|CU|126|
Beersheba|IL|276|
El Oued|DZ|3|
Overland Park|US-KS|93|
Raebareli|IN|284|
Shangri-La|CN|312|
Springs|ZA|25|
Newport News|US-VA|170|
Yangcheng|CN|312|
Mopti|ML|6|
Khuraybat as Sūq|JO|238|
Zawiya|LY|51|
Zamora de Hidalgo|MX|162|
Haridwar|IN|284|
Ad-Damazin|SD|28|
Dunhuang|CN|312|
Jing’an|CN|312|
Le Havre|FR|464|Havr,El Havre,Gavr,Havras,O Havre,La Havro
Verhunskyi|UA|451|Zhovtnevij,Zhovtnevij rajon,Verguns'kij rajon,Verguns'kij,Verhunskyi rayon
Phusro|IN|284|
Donostia / San Sebastián|ES|456|San Sebastian,Saint-Sebastien,Donosti,Sanse,La Bella Easo
Poza Rica de Hidalgo|MX|162|
Bilbeis|EG|13|
Roxas City|PH|293|
Paris 20 Ménilmontant|FR|464|Menilmontant
Kütahya|TR|446|Kiutahija,Kuetahj,Kuetahya,Kjutakhja,Kutaia,Cotiaeum
Palopo|ID|292|
Potsdam|DE|433|Postupim,Poczdam,Potsdamo
Modena|IT|468|Modna,Modene,Mutina
Bolu|TR|446|Balu,Boli,Bolou,Claudiopolis
Toyokawa|JP|322|
Adoni|IN|284|
Izumi|JP|322|
Santa Anita - Los Ficus|PE|147|
Zaoyang|CN|312|
Paltan|BD|261|
Ivory Park|ZA|25|
Al Qāmishlī|SY|260|
Abakan|RU|285|
Pemalang|ID|274|
Breda|NL|427|Bredo,Brehda,Brenta,Breda khot
Langsa|ID|274|
Vĩnh Châu|VN|269|
Baishan|CN|312|
Sūjāngarh|IN|284|
Tachikawa|JP|322|
Cergy-Pontoise|FR|464|
Unaizah|SA|307|
Mobile|US-AL|93|
St Helens|GB|454|Sent-Khelens
Fort Lauderdale|US-FL|170|
Lembang|ID|274|
Paris 18 Buttes-Montmartre|FR|464|Montmartre,Butte-Montmartre,XVIIIe
Sants-Montjuïc|ES|456|
Oradea|RO|436|Oradä,Varad,Varadija,Velky Varadin,Oradi,Varat
Saarbrücken|DE|433|Saarbruken,Sarebryken,Zaarbruekken,Sarbriukenas,Zarbrikene,Saarmpryken
Bunda|TZ|18|
Skikda|DZ|3|
Tirmiz|UZ|310|
Jaraguá do Sul|BR|200|
Singosari|ID|274|
Cúa|VE|89|
Sirsa|IN|284|
Kamensk-Ural’skiy|RU|333|
Cidade Dutra|BR|200|
Reggio Calabria|IT|468|Reggio de Calabria,Riggiu Calabbria,Regio,Rhegium
Dinapur Nizamat|IN|284|
Santa Clarita|US-CA|148|
Carletonville|ZA|25|
Dubréka|GN|16|
Metro|ID|274|
Banhā|EG|13|
Bahraigh|IN|284|
Ash Shaţrah|IQ|245|
Quarto Oggiaro|IT|468|Oggiaro
Tsing Yi Town|HK|270|
Guarapuava|BR|200|
Monywa|MM|332|
Dessalines|HT|183|
Mwala|KE|43|
Kāraikkudi|IN|284|
Araure|VE|89|
Sultan Pur Majra|IN|284|
Zhenping|CN|312|
Anda|CN|312|
Paris 13 Gobelins|FR|464|XIIIe,Gobelins
Petropavlovsk-Kamchatsky|RU|278|
Wādī as Sīr|JO|238|
Fardīs|IR|318|
Chattanooga|US-TN|170|
Guna|IN|284|
Odense|DK|440|Odinsve,Ontense,Ottensee,Odensa,Othania,Odehnseh
Sacaba|BO|146|
Quetzaltenango|GT|122|
Chandannagar|IN|284|
Baharampur|IN|284|
Ploieşti|RO|436|Ploesht',Ploeszti
Berazategui|AR|59|
Shahuwadi|IN|284|
Madanapalle|IN|284|
Tangail|BD|261|
Shulin|TW|315|
Edirne|TR|446|Adrianopol,Andrianoplin,Adrianapolis,Andrinople,Drinopolje,Ehdirne
Kyaukpyu|MM|332|
Nepean|CA|215|
Phúc Yên|VN|248|
Pingwu County|CN|312|
Yasenevo|RU|461|
Shivpuri|IN|284|
Yangju|KR|311|
Borshchahivka|UA|451|Borshhagivka
Praga Południe|PL|487|
Pirituba|BR|200|
Kasama|ZM|36|
Surendranagar|IN|284|
Alexandra|ZA|25|
Obuase|GH|1|
Desnyanskyi|UA|451|Desnianskyi raion,Desnianskyi,Desnjans'kij
Novozavodskyi|UA|451|Novozavods'kij
Tsentralnyi|UA|451|Zhovtnevij,Molotovskyi,Zhovtnevij rajon,Central'nij rajon,Molotovskyi rayon,Central'nij
Passo Fundo|BR|200|
Legaspi|PH|293|
Phú Quốc|VN|269|
Podolsk|RU|461|
Purwakarta|ID|274|
Jizzax|UZ|310|
Ferraz de Vasconcelos|BR|200|
Ila Orangun|NG|31|
Thị Trấn Đại Từ|VN|269|
Neyveli|IN|284|
Angra dos Reis|BR|200|
Qianjiang|CN|312|
Hamm|DE|433|Kham,Hamo,Gamm,Hamas,Hammona
Si Racha|TH|248|
Tiaret|DZ|3|
La Rioja|AR|64|
Silchar|IN|284|
Amadora|PT|452|
Cuautitlán|MX|162|
Ipswich|GB|454|Ipsvich,Ipsvicas,Gippevicum
Njeru|UG|27|
Toliara|MG|501|
Paris 19 Buttes-Chaumont|FR|464|XIXe,Buttes-Chaumont
Saki|NG|31|
Chlef|DZ|3|
Fontanar|CU|126|
Seogwipo|KR|311|
Concepcion|PH|293|
East Flatbush|US-NY|170|
Spring Valley|US-NV|148|
Livingstone|ZM|36|
Potchefstroom|ZA|25|
Santa Rosa|US-CA|148|
Ciudad Camilo Cienfuegos|CU|126|
Paris 13e Arrondissement|FR|464|
Sambizanga|AO|34|
Proddatūr|IN|284|
Sittwe|MM|332|
Dundo|AO|34|
Basel|CH|490|Bazele,Basilea,Bazelis,Bale,Bala,Vasileia
Meiktila|MM|332|
Gulu|UG|27|
Nijmegen|NL|427|Nimegen,Nejmegen,Nimega,Nymwegen,Nijmeyen,Naimechen
Idkū|EG|13|
Uppsala|SE|476|Upsalia,Uppsal,Ubsala,Upfala
Hugli|IN|284|
Hashtsāl|IN|284|
Bragança Paulista|BR|200|
Teresópolis|BR|200|
San Luis Río Colorado|MX|127|
Santa Ana|SV|111|
Eugene|US-OR|148|
Nador|MA|14|
Al Muharraq|BH|246|
Bielsko-Biala|PL|487|Bjelsko-Bjala,Bilsko-Bela,Biala,Byala,Bjylsko-Bjolo,Bielitz-Biala
Marsá Maţrūḩ|EG|13|
Almere Stad|NL|427|Almere
Burgos|ES|456|Bourgos,Burgus,Burqos,Burgosas,Burgi
Gijang|KR|311|
Lander|VE|89|
Saint-Étienne|FR|464|Sent Etien,Sentetjena,Sent-Ehc'en,Sant-Etieve,Sankta-Etjeno,Sainte
Amroha|IN|284|
Narashino|JP|322|
Béjaïa|DZ|3|
Zhenzhou|CN|312|
Tempe|US-AZ|182|
Xindi|CN|312|
Oceanside|US-CA|148|
Bella Vista|DO|199|
Fengcheng|CN|312|
Salem|US-OR|148|
Wigan|GB|454|Uigan,Vigan,Uigun
Garden Grove|US-CA|148|
Karaman|TR|446|Garaman,Karamana,Laranda,Ak Yokus,Darende,Qereman
Oshawa|CA|215|
Siverek|TR|446|Severek,Sivereke
Palhoça|BR|200|
Rancho Cucamonga|US-CA|148|
Cape Coral|US-FL|170|
Tân Châu|VN|269|
Teluknaga|ID|274|
Jiutai|CN|312|
Chhindwāra|IN|284|
Khānaqīn|IQ|245|
Naga|PH|293|
Tomakomai|JP|322|
Tambaram|IN|284|
San Miguel de Allende|MX|162|
Cianjur|ID|274|
Pamulang|ID|274|
Hitachi|JP|322|
Timon|BR|115|
Bhetia|IN|284|
Pathānkot|IN|284|
Tando Adam|PK|279|
Badlapur|IN|284|
Cikupa|ID|274|
Puerto Cabello|VE|89|
Latkrabang|TH|248|
Sakura|JP|322|
Ube|JP|322|
Daule|EC|123|
Bayjī|IQ|245|
Cuddalore|IN|284|
Santander|ES|456|Sanandere,Santandel,Santanderas
Tlemcen|DZ|3|
Shimla|IN|284|
Shāhīn Shahr|IR|318|
Croydon|GB|454|Krojdono,Krojdun,Kroydon,Croydon Grants,Croydon  London
Myeik|MM|332|
East New York|US-NY|170|
Khān Yūnis|PS|266|
Dharān|NP|281|
Albacete|ES|456|Albacet,Albasete
Mülheim|DE|433|Muelheim (Ruhr),Mölm,Möln,Muelheim,Milchaim,Mjul'khajm-na-Rure
Bata|GQ|37|
Kamakura|JP|322|
Chicoloapan|MX|162|
Gadag-Betageri|IN|284|
Izumo|JP|322|
Licheng|CN|312|
Gadag|IN|284|
Lang'ata|KE|43|
Ongata Rongai|KE|43|
Tunja|CO|83|
Quillacollo|BO|146|
Alcorcón|ES|456|Alkorkon,Alcorconum
Gisenyi|RW|29|
Isparta|TR|446|Sparta,Izparta,Isbarta,Baris,Hamid,Hamitabat
Warrington|GB|454|Vorington
Klaipėda|LT|485|Klaipada,Klajpeda,Memel,Klaipenta
Walsall|GB|454|Volsol,Owolsol,Uolsoll,Volslas,Wallsall,Walhshalh
Herne|DE|433|Kherne,Gerne
Lyublino|RU|461|
Mansfield|GB|454|Mensfild,Mansfildas
Reggio nell'Emilia|IT|468|Reggio Emilia,Reggio,Redzho-Ehmilija
Castelló de la Plana|ES|456|Castello
Kēng Tung|MM|332|
Sioux Falls|US-SD|93|
Prizren|XK|432|
Dongling|CN|312|
Ungaran|ID|274|
Urayasu|JP|322|
Long Khánh|VN|269|
Dagupan|PH|293|
Ontario|US-CA|148|
Watthana|TH|248|
Verāval|IN|284|
Navsari|IN|284|
Imabari|JP|322|
Mansa|ZM|36|
Fort Collins|US-CO|106|
Bảo Lộc|VN|269|
Kulim|MY|286|
Oshodi|NG|31|
Ramat Gan|IL|276|
Bahadurgarh|IN|284|
Haldia|IN|284|
Temirtau|KZ|237|
East Helsinki|FI|444|Itä-Helsinki,Östra Helsingfors
Ibirité|BR|200|
Carolina|PR|187|
Rāiganj|IN|284|
Malāyer|IR|318|
Springfield|US-MO|93|
Sunderland|GB|454|Sanderland,Santerlant,Sundurland
Takaoka|JP|322|
Baranovichi|BY|459|
Malda|IN|284|
Guadalupe|MX|162|
Araçatuba|BR|200|
Nishio|JP|322|
San Luis|AR|69|
Ouargla|DZ|3|
Olsztyn|PL|487|Olstyn,Olshtin,Allenstein,Alnasteini
Kipushi|CD|35|
Yuen Long Kau Hui|HK|270|
Laiyang|CN|312|
Jaunpur|IN|284|
Khlong Sam Wa|TH|248|
Harburg|DE|433|Hamburg-Harburg,Bezirk Harburg,Horborg,Kharburg,Harburg an Elbe,Districte dHarburg
Chūō|JP|322|
Mufulira|ZM|36|
Deoli|IN|284|
Jaffna|LK|258|
Arad|RO|436|Murasel,O-Arad,Micalaca,Zsigmondhaza,Aradia,Altarad
Chetumal|MX|88|
Bharūch|IN|284|
Gurúè|MZ|38|
San Miguel|AR|59|
Hirosaki|JP|322|
Pilsen|CZ|466|Pilzen,Pilsna
Chalco|MX|162|
Toulon|FR|464|Tolon,Tulon,Tuluni,Telo Martius,Toulon-sur-Mer,Port-la-Montagne
Vila Andrade|BR|200|
Hoshiārpur|IN|284|
Poços de Caldas|BR|200|
Calabozo|VE|89|
Jabālyā|PS|266|
Cuauhtémoc|MX|94|
Araraquara|BR|200|
Yopal|CO|83|
Ituzaingó|AR|62|
Mahābād|IR|318|
Piranshahr|IR|318|
Florencia|CO|83|
Porto Seguro|BR|76|
Tây Hồ|VN|248|
Moratuwa|LK|258|
Angers|FR|464|Anze,Anje,Anzheh,Anzier,Angero,Fruits-Sucres
Ilford|GB|454|
Hasilpur|PK|279|
Rio das Ostras|BR|200|
Horta-Guinardó|ES|456|
Pátra|GR|430|Patras
Rutchenkivskyi|UA|451|Kirovskyi,Kirovskyi Rayon,Kirov District,Rutchenkove,Rutchenkivs'kij
Đồng Xoài|VN|269|
Jamālpur|BD|261|
Kushiro|JP|322|
Berezniki|RU|333|
Awka|NG|31|
Volgodonsk|RU|461|
Hollywood|US-CA|148|
Oyama|JP|322|
Ijero-Ekiti|NG|31|
Jīnd|IN|284|
Miass|RU|333|
Fortechnyi|UA|451|Fortechnij rajon,Fortecja
Tuguegarao|PH|293|
Carúpano|VE|89|
Kumbakonam|IN|284|
Plumbon|ID|274|
Darmstadt|DE|433|Darmstat,Darmshtadi,Darmundestadt
Mary|TM|242|
Novocherkassk|RU|461|
Elk Grove|US-CA|148|
Mohali|IN|284|
Linhares|BR|200|
Sampit|ID|301|
Clarksville|US-TN|93|
Wan Chai|HK|270|
Linköping|SE|476|Linsh'oping,Linkoeping,Linsepinga,Lincheping,Linsiopingas,Lin'kopin'nk
Iwata|JP|322|
Kamalia|PK|279|
Pembroke Pines|US-FL|170|
Maicao|CO|83|
Obihiro|JP|322|
Fatehpur|IN|284|
Osnabrück|DE|433|Osnabrjuk,Osnabriukas,Osnabruga,Ossenbrügge,Osnabrugensis
Calama|CL|198|
Nou Barris|ES|456|
Nepalgunj|NP|281|
Comitán|MX|160|
Ocumare del Tuy|VE|89|
Niiza|JP|322|
Greater Sudbury|CA|215|
Ulanhot|CN|312|
Khobar|SA|307|
Songcheng|CN|312|
Deer Valley|US-AZ|182|
São Caetano do Sul|BR|200|
Bang Khun Thian|TH|248|
Murfreesboro|US-TN|93|
Pindamonhangaba|BR|200|
Bushehr|IR|318|
Dar Bouazza|MA|14|
Tonk|IN|284|
Saqqez|IR|318|
Béchar|DZ|3|
Tam Kỳ|VN|269|
Gölbaşı|TR|446|
Francisco Morato|BR|200|
Bima|ID|292|
Mu-se|MM|332|
Shahrud|IR|318|
Udupi|IN|284|
Banjaran|ID|274|
Thenali|IN|284|
Mthatha|ZA|25|
Hengshan|CN|312|
Slough|GB|454|Slau
Bocoio|AO|34|
Lages|BR|200|
Neukölln|DE|433|Berlin-Neukölln,Neukoelln
Port Saint Lucie|US-FL|170|
Sītāpur|IN|284|
Alandur|IN|284|
Zenica|BA|471|Zenicja
Lajeado|BR|200|
Solingen|DE|433|Zolingen,Solich
Ðông Hà|VN|248|
Corona|US-CA|148|
Ḩawallī|KW|288|
Musoma|TZ|18|
Inisa|NG|31|
Nazran|RU|461|
Barra Mansa|BR|200|
Ilagan|PH|293|
Port-Gentil|GA|32|
Bhadrāvati|IN|284|
Hadano|JP|322|
Piraeus|GR|430|Peiraieus,Pireus,Pirejas,El Pireo,Lo Pireu,Pire
Vapi|IN|284|
Bournemouth|GB|454|Bornmut
Pedreira|BR|200|
Sidon|LB|250|
‘Ibrī|OM|294|
Jomvu|KE|43|
Garissa|KE|43|
Moga|IN|284|
Peterborough|GB|454|Piterboro,Peterbrough,Petroburgum
Piedecuesta|CO|83|
Tongzhou|CN|312|
Ludwigshafen am Rhein|DE|433|Ludwigshafen,Luedviqshafen,Lountvichschafen
Lat Krabang|TH|248|
Büyükçekmece|TR|446|
Şalālah|OM|294|
Rāj-Nāndgaon|IN|284|
Aydın|TR|446|Aidin,Ajdin,Güzelhisar,Güsel Hissar,Aidinion,Ajdun
Envigado|CO|83|
Al-Junaynah|SD|28|
Anbu|CN|312|
McKinney|US-TX|93|
Mostaganem|DZ|3|
Chirchiq|UZ|316|
Bandar-e Māhshahr|IR|318|
Floridsdorf|AT|484|
Leverkusen|DE|433|Leverkuzen,Lävverkuuse
Pandi|PH|293|
Capas|PH|293|
Ning’er|CN|312|
Haarlem|NL|427|Harlema,Chaarlem,Harlemum,Garlem,Haarlim
Arnhem|NL|427|Arnheim,Arnema,Arecanum,Gemeen Arnem
Nkongsamba|CM|20|
El Vigía|VE|89|
Robertsonpet|IN|284|
Dourados|BR|87|
Kitale|KE|43|
Suleja|NG|31|
Taza|MA|14|
Oxford|GB|454|Oxnaford,Oksfard,Oksforda,Oxonia,Oxonium,OExnafurda
Al Maţarīyah|EG|13|
Criciúma|BR|200|
Kunduz|AF|277|
Fengcheng|CN|312|
Trảng Bàng|VN|269|
Unnāo|IN|284|
Hortaleza|ES|456|Hortalezo,Hortaleza distritu
N'dalatando|AO|34|
Budaun|IN|284|
Ōgaki|JP|322|
Newport|GB|454|Njuport,Niouport,Casnewydd,Trefdraeth,Novus Burgus,Newport (Wales)
Coquimbo|CL|198|
Baubau|ID|292|
Đưc Trọng|VN|269|
Blitar|ID|274|
KwaDukuza|ZA|25|
Miyakonojō|JP|322|
Madhyamgram|IN|284|
Lancaster|US-CA|148|
Rubtsovsk|RU|249|
Tacheng|CN|327|
Kindia|GN|16|
Tauranga|NZ|530|
Kalemie|CD|35|
Chatuchak|TH|248|
San Juan de los Morros|VE|89|
Sayama|JP|322|
Sullana|PE|147|
's-Hertogenbosch|NL|427|Hertogenbosch,De Bosk,Den Bosch,Bolduque,Oeteldonk,Bois-le-Duc
Szeged|HU|437|Seghedin,Seged,Tape,Kiskundorozsma
Malakal|SS|26|
Chittoor|IN|284|
Salamanca|MX|162|
Ban Khlong Prawet|TH|248|
La Gi|VN|269|
Anderlecht|BE|435|Anderleht,Anderlacum
Mytishchi|RU|461|
Delegación Cuajimalpa de Morelos|MX|162|
Hebron|PS|268|
Mejicanos|SV|111|
Trà Vinh|VN|269|
Parepare|ID|292|
Jāmuria|IN|284|
Koudougou|BF|47|
Chapecó|BR|200|
Nyzhnodniprovsk|UA|451|Nishnedneprovsk,Nizhn'odniprovs'k
Taunggyi|MM|332|
Dhamār|YE|236|
Ash Sharqāt|IQ|245|
Dubai Investments Park|AE|263|
Dijon|FR|464|Dizhon,Dizonas,Digion,Divio,Dij·on,Ntizon
Salavat|RU|333|
Ede|NG|31|
Sukrah|TN|52|
Manzanillo|MX|162|
Jalapa|GT|122|
Paech’ŏn-ŭp|KP|302|
Cary|US-NC|170|
Barreiras|BR|76|
Skudai|MY|286|
Tahoua|NE|45|
Alexandria|US-VA|170|
Tuxtepec|MX|162|
Puthia|BD|261|
Newton|CA|217|
Paris 16 Passy|FR|464|XVIe,Passy
Zhicheng|CN|312|
Ang Mo Kio New Town|SG|313|
Limuru|KE|43|
San Miguel del Padrón|CU|126|
Tarija|BO|146|
Patos de Minas|BR|200|
Oldenburg|DE|433|Oldenbourg,Oldemburgh,Byen Oldenburg,Oldenboerj,Ollnborg,Aldinborg
Paris 17 Batignolles-Monceau|FR|464|XVIIe,Batignolles
Matsusaka|JP|322|
Catamarca|AR|60|
Tochigi|JP|322|
Bibirevo|RU|461|
Khoroshëvo-Mnevniki|RU|461|
Bordj Bou Arreridj|DZ|3|
Dīla|ET|2|
Jaigaon|IN|284|
Batāla|IN|284|
Grenoble|FR|464|Grenobl,Qroenobl,Grelibre,Nkrenompl,Gratianopolis
Itapecerica da Serra|BR|200|
Sāmarrā’|IQ|245|
Tempe Junction|US-AZ|182|
Palmdale|US-CA|148|
George Town|MY|286|
El Achir|DZ|3|
Hayward|US-CA|148|
Orai|IN|284|
Thốt Nốt|VN|269|
Gweru|ZW|24|
Abaetetuba|BR|79|
Centro Habana|CU|126|
Panguíla|AO|34|
Bukit Batok New Town|SG|313|
Chom Thong|TH|248|
Gol’yanovo|RU|461|
Sunggal|ID|274|
Admiralteisky|RU|461|
Itapetininga|BR|200|
Diourbel|SN|17|
Ueda|JP|322|
Aberdeen|HK|270|
Avtozavodskyi|UA|451|Avtozavodskyy
Salinas|US-CA|148|
San Blas-Canillejas|ES|456|Distrito San Blas
Cuautla|MX|162|
Salzburg|AT|484|Salcburg,Saizburg,Salisburgo,Salzborg,Salisburgium,Zalcburgas
Perbaungan|ID|274|
Nong Chok|TH|248|
Ussuriysk|RU|330|
Arif Wala|PK|279|
Nanpiao|CN|312|
Livorno|IT|468|Livorn,Liborno,Labro,Leghorn,Levuorno
Río Cuarto|AR|62|
Harar|ET|2|
Tiraspol|MD|439|Tyraspol,Tiraspolis,Ciraspal'
Caxias|BR|115|
Enfield Town|GB|454|
Westonaria|ZA|25|
Lizhi|CN|312|
Hitachi-Naka|JP|322|
Saharsa|IN|284|
Qalyub|EG|13|
Escuintla|GT|122|
Marbella|ES|456|Marbela,Marvegia
Ereğli|TR|446|Erakleia,Heraclea,Konyaereglisi,Heraclea Minoa,Ehregli,Cybistra
Batu Pahat|MY|286|
Sitiawan|MY|286|
Mariveles|PH|293|
San Pablo de las Salinas|MX|162|
Lampang|TH|248|
York|GB|454|Jork,Jorkas,Jorvik,Eabhrac,Everoui,Eabhraig
Bạc Liêu|VN|269|
Juja|KE|43|
Fès al Bali|MA|14|
Nek’emtē|ET|2|
Örebro|SE|476|Erebru,OErebro,Jorebru,Erempro,Orebrogia,Örebro  İsveç
Al Miqdādīyah|IQ|245|
Katsuta|JP|322|
Malabo|GQ|37|
Vidisha|IN|284|
Tuy Hòa|VN|269|
Yizhou|CN|312|
Xinqiao|CN|312|
Sunnyvale|US-CA|148|
Tema|GH|1|
Camaragibe|BR|191|
Yichun|CN|312|
Đức Phổ|VN|269|
San Martin Texmelucan de Labastida|MX|162|
Itajaí|BR|200|
Ar Ramthā|JO|238|
Hanumāngarh|IN|284|
São Mateus|BR|200|
Zemun|RS|432|Semlin,Zemlen,Opstina Zemun,Zimony,Taurunum
Telford|GB|454|Tehlfard,Telfordas
Kisi|NG|31|
Ilhéus|BR|76|
Villa Canales|GT|122|
Guyong|PH|293|
Settat|MA|14|
Jampur|PK|279|
Port Louis|MU|509|Port Lois,Port Luiz,Po-Loui,Port Luisas,Port Louis Town,Puerto Louis,Portus Ludovici
Kawanishi|JP|322|
Thānesar|IN|284|
Al Ḩawāmidīyah|EG|13|
Hassan|IN|284|
Lianghu|CN|312|
Tetuán de las Victorias|ES|456|Tetuan
Birendranagar|NP|281|
Kishangarh|IN|284|
Dalūpura|IN|284|
Guangshui|CN|312|
Saint-Denis|RE|511|Sen-Deni
Brăila|RO|436|Berail,Brailov,Breila,Brajla,Drinago,Brillago
Lyubertsy|RU|461|
Bumba|CD|30|
Rudrapur|IN|284|
La Serena|CL|198|
Miskolc|HU|437|Miskole,Mishkolc,Miskovec,Bukkszentlaszlo
Abū Kabīr|EG|13|
Fu’an|CN|312|
Kitengela|KE|43|
Frisco|US-TX|93|
Zhaodong|CN|312|
Wujiaqu|CN|327|
Shomolu|NG|31|
Janzūr|LY|51|
Xai-Xai|MZ|38|
Springfield|US-MA|170|
Nalgonda|IN|284|
Katabi|UG|27|
Gwangyang|KR|311|
Kovrov|RU|461|
Viranşehir|TR|446|Wiranschehir,Viranshekhire,Veeranshahr,Antoninopolis
Noda|JP|322|
Santana de Parnaíba|BR|200|
San Cristóbal|DO|199|
East Chattanooga|US-TN|170|
Limassol|CY|295|
Kariya|JP|322|
Pasadena|US-TX|93|
Mīt Ghamr|EG|13|
Sanshui|CN|312|
Jackson|US-MS|93|
Parelheiros|BR|200|
Mogi Guaçu|BR|200|
Enschede|NL|427|Enskede,Ensjedee,Ensxeyde,Ynskedee,Eanske
Boshan|CN|312|
Hazāribāgh|IN|284|
Yangchun|CN|312|
Souk Ahras|DZ|3|
Musanze|RW|29|
Medinīpur|IN|284|
Andong|KR|311|
Bālurghāt|IN|284|
Pomona|US-CA|148|
Valle de La Pascua|VE|89|
Kreuzberg|DE|433|Kreizberg,Krojcberg,Mons Crucis,Berlin-Kreuzberg
Chincha Alta|PE|147|
Cairns|AU|349|
Fyzābād|IN|284|
Thị Trấn Thuận Châu|VN|269|
Dinapore|IN|284|
Dingzhou|CN|312|
Kansas City|US-KS|93|
As Samawah|IQ|245|
Porbandar|IN|284|
Sinp’o|KP|302|
Pengpu|CN|312|
Wazirabad|PK|279|
Washington Heights|US-NY|170|
Lakewood|US-CO|106|
Baqubah|IQ|245|
Simele|IQ|245|
Sumayl|IQ|245|
Neuss|DE|433|Nüüß,Nuess,Nojs,Noisas,Novaesium
Chenghua|CN|312|
Songnim-ni|KP|302|
Bānda|IN|284|
Pouso Alegre|BR|200|
Cần Giuộc|VN|269|
Balvanera|AR|59|
Longfeng|CN|312|
Beining|CN|312|
Strogino|RU|461|
Gonbad-e Kāvūs|IR|318|
Etwatwa|ZA|25|
Higashimurayama|JP|322|
Hindupur|IN|284|
Stavanger|NO|463|Stavenger,Stafangur
Araucária|BR|200|
Bintulu|MY|287|
Poole|GB|454|Puul,Pulas
Akhmīm|EG|13|
Kohat|PK|279|
Regensburg|DE|433|Regensburga,Regensbörj,Ratisbona,Rezno,Ratyzbona,Rengschburg
Layyah|PK|279|
Girga|EG|13|
Koforidua|GH|1|
Bukit Merah Estate|SG|313|
Logroño|ES|456|Logronjo,Logronh,Lagron'ja,Lucronium
Beāwar|IN|284|
Sykhiv|UA|451|Sikhiv,Sichow
Shujaabad|PK|279|
Garanhuns|BR|191|
Escondido|US-CA|148|
Ṣuwayliḥ|JO|238|
Erzincan|TR|446|Erzinjan,Erzinca,Erzindzhan,Ərzincan,Ersingan,Erznka
Kırşehir|TR|446|Kirshehr,Kurshekhir,Kırşəhər,Qirseher,Mocissus,Justinianopolis
Zarichnyi|UA|451|Zarichnij rajon,Zarichnij,Zarichnyi District
La Laguna|ES|337|
Kokshetau|KZ|237|
Eminabad|PK|279|
Anantnag|IN|284|
Kukichūō|JP|322|
Badajoz|ES|456|Badakhos,Badahozo,Badajos
Serilingampalle|IN|284|
Malatia-Sebastia|AM|334|
Talcahuano|CL|198|
Chillán|CL|198|
Jaranwala|PK|279|
Kỳ Anh|VN|248|
Nong Khaem|TH|248|
Piedras Negras|MX|156|
Kızıltepe|TR|446|Kochisar,Kyzyltepe
Astoria|US-NY|170|
Musashino|JP|322|
Balashikha|RU|461|
Raigarh|IN|284|
Gloucester|CA|215|
Vryheid|ZA|25|
Bandar Tasik Puteri|MY|286|
Bercham|MY|286|
Dili|TL|262|Dilli,Dily,Dilhi,Dilis,Dilo,Dyli,Ntili,Dilium,Nova Dili
Gimcheon|KR|311|
Malkajgiri|IN|284|
Setia Alam|MY|286|
Tordher|PK|279|
Zhulebino|RU|461|
Shāntipur|IN|284|
Chishtian|PK|279|
Playa del Carmen|MX|88|
Santa Rita|BR|115|
Split|HR|488|Spalato,Spalatum,Splita,Spljet
Ursynów|PL|487|Ursinuv,Ursynov
Hollywood|US-FL|170|
Madrid Centro|ES|456|Madrid City Center
Iguatemi|BR|200|
Harunabad|PK|279|
Shūnan|JP|322|
Agadez|NE|45|
Burnley|GB|454|Bernli
Reẖovot|IL|276|
Watampone|ID|292|
Sabha|LY|51|
Disūq|EG|13|
Cagliari|IT|468|Kalari,Kaljaro,Cajari,Caliari,Caller,Castel
Borough Park|US-NY|170|
Harrow|GB|454|Harrow i London
Berrechid|MA|14|
Queimados|BR|200|
Tambacounda|SN|17|
Huddersfield|GB|454|Khadersfild,Gaddersfild,Khudursfijld,Chantersfilnt
Ārabī|ET|2|
Kerch|UA|473|Kercs,Kerca,Keric,Kerce,Kerci,Kerco
Saguenay|CA|215|
Prenzlauer Berg|DE|433|Prenclauer-Berg
Fazenda Rio Grande|BR|200|
Komaki|JP|322|
Marvdasht|IR|318|
Melitopol|UA|451|Melitopil',Qiz Yar,Novoalexandrovka,Novooleksandrivka,Kiz-Jar,Kyzyl-Yar
Dunhua|CN|312|
Bhuj|IN|284|
Arganzuela|ES|456|Argansuela,Arganzuelo
Jyväskylä|FI|444|Juevaeskuelae,Juvaskula,Juveskiule,Jyvaeskylae,Jjuvjaskjulja,Jyvaeskylae linn
Yonago|JP|322|
Ruqi|SO|41|
Rimini|IT|468|Remin,Ariminum
Coquitlam|CA|217|
Arar|SA|307|
Valencia|US-CA|148|
Moreno|AR|59|
Tama|JP|322|
Rockford|US-IL|93|
El Limón|VE|89|
Kalaban Koro|ML|6|
Nîmes|FR|464|Nima,Nime,Nimo,Nismes,Nemausus
Dundee|GB|454|Dun De,Dun Deagh,Dandi,Dandy,Dundi,Ntanti
Bārākpur|IN|284|
Sao Rafael|BR|200|
Botucatu|BR|200|
Sujiatun|CN|312|
Astanajapura|ID|274|
Ciudad Delicias|MX|94|
Siguiri|GN|16|
Mbanza Kongo|AO|34|
East Hampton|US-VA|170|
Honggang|CN|312|
Sarrià-Sant Gervasi|ES|456|Sarria
Kiambu|KE|43|
Clermont-Ferrand|FR|464|Klermon-Ferran,Clarmont-Ferrand,Clarmont,Clarmont dAlvernia,Augustonemetum
Joliet|US-IL|93|
Barrie|CA|215|
Bang Kapi|TH|248|
Savannah|US-GA|170|
Paterson|US-NJ|170|
Salamanca|ES|456|Salamanka,Distrito Salamanca
Kolomna|RU|461|
Hājīpur|IN|284|
Rafsanjān|IR|318|
Hòa Thành|VN|269|
Mestre|IT|468|Mestracum,Mestre bei Venedig
As Sālimīyah|KW|288|
Bridgeport|US-CT|170|
Shevchenko|UA|451|
Kuntsevo|RU|461|
Kragujevac|RS|432|Kraguevac,Krankougievats
Aktau|KZ|240|
Balcón de la Lisa|CU|126|
Sasarām|IN|284|
Bohuniya|UA|451|Bohunia,Bogunija,Bohunskyi,Bohunskyi rayon,Boguns'kij rajon,Vrangelevka
Nilópolis|BR|200|
Iruma|JP|322|
Renca|CL|198|
Kramatorsk|UA|451|Kramator,Kramatorskas
Naperville|US-IL|93|
Manama|BH|246|المنامه,منامہ,Manamah,Al Manama,Maenamae,Manamo
Colima|MX|162|
Bhimavaram|IN|284|
Lárisa|GR|430|Larissa,Yenisehir
Nakhodka|RU|330|
Debre Birhan|ET|2|
Cacuaco|AO|34|
Aix-en-Provence|FR|464|Eks an Provans,Aix-an-Provans,Aikso Provenca,Æx-in-Profentse,Aquae Sextiae,Provanso Eksas
Cam Ranh|VN|269|
Jalalpur Jattan|PK|279|
Matanzas|CU|126|
Beed|IN|284|
Khasnahzān|IQ|245|
Taozhou|CN|312|
Saint-Quentin-en-Yvelines|FR|464|
Bandar Bukit Raja|MY|286|
Blackburn|GB|454|Blekbern,Blakbörn,Blakbernas
Rosemont–La Petite-Patrie|CA|215|
Colina|CL|198|
Burāri|IN|284|
Ruda Śląska|PL|487|Ruda Slonska,Ruda Silezka,Slunsko Ruda,Ruda,Ruda O.S.,Silezijos Ruda
Nouadhibou|MR|46|
Puerto Plata|DO|199|
Urdaneta|PH|293|
Chamberí|ES|456|Camberio,Chamberi distritu,Distrito Chamberi
Krishnanagar|IN|284|
Xinji|CN|312|
Jutiapa|GT|122|
Marabá|BR|79|
Chitradurga|IN|284|
Bueng Kum|TH|248|
Cambridge|GB|454|Kembridz,Kembric,Kembrigo,Kempritz,Kiam-khiau,Kambrij
Paço do Lumiar|BR|115|
Kampung Pasir Gudang Baru|MY|286|
Kampung Sungai Glugur|MY|286|
Dibrugarh|IN|284|
Médéa|DZ|3|
Taishan|CN|312|
El Eulma|DZ|3|
Pécs|HU|437|Pecuh,Pecuj,Peca,Pecuy-,Pecz,Nadarpad
Giá Rai|VN|269|
Abohar|IN|284|
Tiruvannamalai|IN|284|
Teixeira de Freitas|BR|76|
Gainesville|US-FL|170|
Concordia|AR|62|
Fujieda|JP|322|
Spanish Town|JM|139|
Blackpool|GB|454|Blakpul,Blehkpul
Urganch|UZ|310|
Bukoba|TZ|18|
Kaithal|IN|284|
Ingombota|AO|34|
Brest|FR|464|Bresto,Brestia
Basildon|GB|454|Bazildan,Bazildonas
Franco da Rocha|BR|200|
Salamanca|ES|456|Salamanka,Helmantica,Salmantica,Salamanque
Villeray–Saint-Michel–Parc-Extension|CA|215|
Mesquite|US-TX|93|
Ashikaga|JP|322|
Huyện Lâm Hà|VN|269|
Acheng|CN|312|
Kelowna|CA|217|
Umarkot|PK|279|
León|NI|152|
Kakamigahara|JP|322|
Le Mans|FR|464|Le Man,Lo Mans,Ar Mans,L'Unite-sur-Sarthe,Cenomanum
Lodhran|PK|279|
Trois-Rivières|CA|215|
Hailin|CN|312|
Tsuchiura|JP|322|
Elektrostal’|RU|461|
Balasore|IN|284|
Yong’an|CN|312|
Paris 11e Arrondissement|FR|464|
Kampong Pasir Ris|SG|313|
Huelva|ES|456|Onuba,Onubo,Uehl'va
Navoiy|UZ|310|
Syracuse|US-NY|170|
Atibaia|BR|200|
Ashkelon|IL|276|
Pinetown|ZA|25|
Teshi Old Town|GH|1|
Biryulëvo|RU|461|
Orekhovo-Borisovo|RU|461|
Kusatsu|JP|322|
Nanjin|CN|312|
Guelph|CA|215|
Qianjiang|CN|312|
Ramna Maidan|BD|261|
Godhra|IN|284|
Khemisset|MA|14|
Çanakkale|TR|446|Chanakkale,Chanak,Tsanakkale,Canaqqala,Canaxqele,Abydus
Torrance|US-CA|148|
San Jose|PH|293|
Ladysmith|ZA|25|
Lévis|CA|215|
Cachoeirinha|BR|200|
Heidelberg|DE|433|Heydelberg,Gejdel'berg,Heidelbergas,Hajdelberg,Heidelbarg,Heidelberch
Fresnillo|MX|162|
Touggourt|DZ|3|
Shillong|IN|284|
Surprise|US-AZ|182|
Norwich|GB|454|Norich,Norvico,Noridzh,Noridzas,Nordovicum,Norgouits
Tịnh Biên|VN|269|
Moriguchi|JP|322|
Amiens|FR|464|Amjen,Amien,Amyen,Amian,Anmyin,Samarobriva
Cai Lậy|VN|269|
Macaé|BR|200|
Rewāri|IN|284|
Basirhat City|IN|284|
Kuz’minki|RU|461|
Novyye Kuz’minki|RU|461|
Aalborg|DK|440|Olborg,Alaborg,Almpornk
La Trinidad|PH|293|
Ghardaïa|DZ|3|
Timika|ID|275|
Pyatigorsk|RU|461|
Mbanza-Ngungu|CD|30|
Mercier–Hochelaga-Maisonneuve|CA|215|
Okinawa|JP|322|
Middlesbrough|GB|454|Midlsbro,Middlebrough,Mintlesmpro
Shahrisabz|UZ|310|
Moro|PK|279|
Ch’ŏngdan-ŭp|KP|302|
Sant Andreu|ES|456|
Rybnik|PL|487|Ribnik,Rybnikas,Rimpnik
Saïda|DZ|3|
Metairie Terrace|US-LA|93|
Tuzla|BA|471|Soli,Tuzl,Donja Tuzla
Kovpakivskyi|UA|451|Kovpakivs'kij,Kovpak District,Kovpakivskyi rayon
eMbalenhle|ZA|25|
Trindade|BR|200|
Khanpur|PK|279|
Columbia|US-SC|170|
Nawābganj|BD|261|
Inezgane|MA|14|
Puerto Cortez|HN|211|
Pasadena|US-CA|148|
Toowoomba|AU|349|
Paderborn|DE|433|Padehrborn,Paderbronna,Patterbuorn
Misato, Saitama|JP|322|
Chhatarpur|IN|284|
Kimberley|ZA|25|
Alto Hospicio|CL|198|
Ciego de Ávila|CU|126|
Samālūţ|EG|13|
Chertanovo Yuzhnoye|RU|461|
Jieshou|CN|312|
Maykop|RU|461|
Attock City|PK|279|
Kisaran|ID|274|
Mojokerto|ID|274|
Facatativá|CO|83|
Masai|MY|286|
Punto Fijo|VE|89|
Myingyan|MM|332|
Kamālshahr|IR|318|
Mandsaur|IN|284|
Zheleznodorozhnyy|RU|461|
Chas|IN|284|
Jahrom|IR|318|
Tours|FR|464|Tura,Tour,Tors,La Reunion-du-Nord,Teurgn,Turones
Pālanpur|IN|284|
Bondoukou|CI|0|
Chichicastenango|GT|122|
Tarragona|ES|456|Tarrago,Taragono
Tobruk|LY|51|
Sinch’ŏn-ŭp|KP|302|
Abbotsford|CA|217|
Brusque|BR|200|
Circoiscrizione II|IT|468|Torino II
Bolton|GB|454|Boltun,Boltonas,Boltonium
Yushu|CN|312|
Piteşti|RO|436|Pitest,Piteshh,Pitesci
Fukayachō|JP|322|
Potosí|BO|146|
Usera|ES|456|Distrito Usera
Limoges|FR|464|Limotges,Limoz,Limages,Limogo,Lemojez,Augustoritum
Cangaiba|BR|200|
Asaka|JP|322|
Paranaguá|BR|200|
Ghazni|AF|277|
Orange|US-CA|148|
Wola|PL|487|Volja
Sanhe|CN|312|
Īlām|IR|318|
Gongzhuling|CN|312|
Shimotoda|JP|322|
Comodoro Rivadavia|AR|60|
Kampung Sungai Ara|MY|286|
Fullerton|US-CA|148|
Killeen|US-TX|93|
Norilsk|RU|285|
Lleida|ES|456|Lerida,Ilerdo,Ljejda
Coimbra|PT|452|Koimbra
Mtwara|TZ|18|
Manjhand|PK|279|
Beni|CD|35|
Debre Mark’os|ET|2|
Norzagaray|PH|293|
Qeładizê|IQ|245|
Vila Curuca|BR|200|
Nigel|ZA|25|
Shengavit|AM|334|
Catacamas|HN|211|
Buea|CM|20|
Shuizhai|CN|312|
Al’met’yevsk|RU|461|
Paris 12e Arrondissement|FR|464|
McAllen|US-TX|93|
Lakhīmpur|IN|284|
Ishinomaki|JP|322|
Mpumalanga|ZA|25|
Mian Channun|PK|279|
Zaanstad|NL|427|
Kabin Buri|TH|248|
Kuwana|JP|322|
Ayacucho|PE|147|
Chamartín|ES|456|Camartino,Tsamartin,Chamartin distritu,Distrito Chamartin
Shanhaiguan|CN|312|
Şaḩam|OM|294|
Abéché|TD|44|
Peristéri|GR|430|Peristerion,Peristeri Attikes
Amersfoort|NL|427|Amersfort
Darwin|AU|353|
Jeongeup|KR|311|
Bellevue|US-WA|148|
Korolev|RU|461|
Valsād|IN|284|
Shinyanga|TZ|18|
Sollentuna|SE|476|
Al Hindīyah|IQ|245|
Yaizu|JP|322|
Payakumbuh|ID|274|
Damoh|IN|284|
Āsela|ET|2|
Haldwani|IN|284|
Irewe|NG|31|
Batang|ID|274|
Gbongan|NG|31|
Gama|BR|200|
Siem Reap|KH|300|
Anaco|VE|89|
Purwodadi|ID|274|
Koga|JP|322|
Yuepu|CN|312|
Hābra|IN|284|
Sidoarjo|ID|274|
Kyivskyi|UA|451|Kyivskyi Rayon,Kiivs'kij rajon,Kiivs'kij,Kyivskyi District
Şabāḩ as Sālim|KW|288|
Balneário Camboriú|BR|200|
Plaza de la Revolución|CU|126|
Lausanne|CH|490|Lozana,Losanna,Losena,Lauzano,Lausana,Lausonium
Choloma|HN|211|
Kairouan|TN|52|
Stockport|GB|454|Stokpart,Stokportas
Budapest XI. kerület|HU|437|Ujbuda
Huadian|CN|312|
Kousséri|CM|20|
Weru|ID|274|
Al-'Ubūr|EG|13|
Kolpino|RU|461|
Belgrano|AR|59|
Sarh|TD|44|
Gingoog|PH|293|
San Juan del Río|MX|162|
Sekondi-Takoradi|GH|1|
Liuzhi|CN|312|
Naga|PH|293|
Fuyu|CN|312|
Whitby|CA|215|
Metairie|US-LA|93|
Chaohu|CN|312|
Kolār|IN|284|
Bizerte|TN|52|
Táriba|VE|89|
Ejigbo|NG|31|
Ksar El Kebir|MA|14|
Paris 11 Popincourt|FR|464|Popincourt
Dabou|CI|0|
Bukit Panjang New Town|SG|313|
Sao Lucas|BR|200|
Paris 12 Reuilly|FR|464|XIIe,Reuilly
Parnaíba|BR|115|
Bertoua|CM|20|
Jacmel|HT|183|
Srikakulam|IN|284|
Candelaria|PH|293|
Vĩnh Long|VN|269|
Praia|CV|338|Praja,Praje,Prajo,Praya,Municipio da Praia,Braia,Pragia,Cidade da Praia
Araruama|BR|200|
Liangping|CN|312|
Kirdāsah|EG|13|
Itu|BR|200|
Ponce|PR|187|
Doilungdêqên|CN|312|
Jieshi|CN|312|
Hejiang|CN|312|
Pasir Puteh|MY|286|
Mandya|IN|284|
Xiayang|CN|312|
Nor Nork|AM|334|
Bhisho|ZA|25|
Dixinn|GN|16|
Freguesia do Ó|BR|200|
Subang|ID|274|
Madhurampur Dehri|IN|284|
Negombo|LK|258|
Irákleion|GR|430|Iraklion,Iraclio,Heraclion,Iraklija,Candie,Kandiye
Hampton|US-VA|170|
Wuyishan|CN|312|
Miramar|US-FL|170|
Jiashan|CN|312|
Bilqās|EG|13|
Odintsovo|RU|461|
Rangkasbitung|ID|274|
Foggia|IT|468|Fovea,Fodzha
Antsiranana|MG|501|
Kānchrāpāra|IN|284|
San Juan Sacatepéquez|GT|122|
Minoh|JP|322|
Funtua|NG|31|
St. Catharines|CA|215|
Dawei|MM|332|
Igboho|NG|31|
Gunungsitoli|ID|274|
Apeldoorn|NL|427|Apeldorn
Cidade Lider|BR|200|
Marīvān|IR|318|
Phủ Lý|VN|248|
Divo|CI|0|
Huinong|CN|312|
Ebina|JP|322|
Larache|MA|14|
Varginha|BR|200|
Paris 14 Observatoire|FR|464|XIVe,Observatoire
Van Nuys|US-CA|148|
Būsh|EG|13|
Mlolongo|KE|43|
Campo Largo|BR|200|
San José del Cabo|MX|157|
Cachoeirinha|BR|200|
West Valley City|US-UT|106|
Kisarazu|JP|322|
Gejiu|CN|312|
Bacău|RO|436|Bakeu,Bako,Bakuu
Saaba|BF|47|
Mingaladon|MM|332|
Dimāpur|IN|284|
Sasolburg|ZA|25|
Cheras|MY|286|
Tasek Glugor|MY|286|
Osorno|CL|198|
Jiagedaqi|CN|312|
Tumxuk|CN|327|
Kushtia|BD|261|
Pitalito|CO|83|
Baliuag|PH|293|
Hoàn Kiếm|VN|248|
Kajansi|UG|27|
Isahaya|JP|322|
Dayton|US-OH|170|
Cẩm Phả Mines|VN|269|
Petapa|GT|122|
Māler Kotla|IN|284|
Buguma|NG|31|
Ahuntsic-Cartierville|CA|215|
Araras|BR|200|
Pyay|MM|332|
Shiqiao|CN|312|
Rabak|SD|28|
Tây Ninh|VN|269|
Le Vieux-Longueuil|CA|215|
Tyre|LB|250|
Kutaisi|GE|317|
Andīmeshk|IR|318|
Siwān|IN|284|
Madrid|CO|83|
Angono|PH|293|
Cartago|CO|83|
Shahreẕā|IR|318|
Hinthada|MM|332|
Cap-Haïtien|HT|183|
Baturaja|ID|274|
Inazawa|JP|322|
Rodriguez|PH|293|
Kalol|IN|284|
Mīāndoāb|IR|318|
Laghouat|DZ|3|
Nevinnomyssk|RU|461|
San Mateo|PH|293|
Ţahţā|EG|13|
San Juan|PH|293|
Sibiu|RO|436|Hermestatt,Hermanstat,Nagyszeben,Sibin,Sybin,Härmeschtat
Olathe|US-KS|93|
El Geneina Fort|SD|28|
Ikirun|NG|31|
Shenglilu|CN|312|
San Nicolás de los Arroyos|AR|59|
Léogâne|HT|183|
Vila Jacui|BR|200|
Adiwerna|ID|274|
Cametá|BR|79|
Al Qurnah|IQ|245|
Abakaliki|NG|31|
Vitória de Santo Antão|BR|191|
Marianao|CU|126|
Warren|US-MI|107|
Cizre|TR|446|Bezabde,Jesiret ibn Omar,Dzhizre
Circoiscrizione VIII|IT|468|Torino VIII
Bānkura|IN|284|
İnegol|TR|446|Inegeul
Ebetsu|JP|322|
Anyama|CI|0|
Jiawang|CN|312|
Singaraja|ID|292|
Pātan|IN|284|
Würzburg|DE|433|Wurtzbourg,Vircburg,Würzbörj,Herbipolis,Wiazburg,Wirciburc
Barysaw|BY|459|
Đồng Hới|VN|248|
Randfontein|ZA|25|
Pervouralsk|RU|333|
Gondā City|IN|284|
Madīnat Ḩamad|BH|246|
Ōme|JP|322|
Sinnūris|EG|13|
Milagro|EC|123|
Jaú|BR|200|
Thornton|US-CO|106|
Valdivia|CL|198|
Olmaliq|UZ|316|
Okrika|NG|31|
Santa Cruz do Sul|BR|200|
High Wycombe|GB|454|Khaj-Uikam,Khaj Vikom,Chai Ouikam,Wycombe,Chepping,Magna Wycombe
Carrollton|US-TX|93|
Talisay|PH|293|
Gao|ML|6|
Dhaulpur|IN|284|
Tarime|TZ|18|
Kentron|AM|334|
Milton|CA|215|
M'Sila|DZ|3|
Narita|JP|322|
Franceville|GA|32|
Puqi|CN|312|
Tondabayashichō|JP|322|
Sandachō|JP|322|
Gondiā|IN|284|
Dunedin|NZ|530|
Kislovodsk|RU|461|
Kyauktan|MM|332|
Schaerbeek|BE|435|Skharbek,Sarbeko,Schaarbeek,Scarbeca
Hoofddorp|NL|427|
Machiques|VE|89|
Palakkad|IN|284|
Silifke|TR|446|Selefke,Silifka,Seleucia
Charleston|US-SC|170|
Langley|CA|217|
Midland|US-TX|93|
Fujinomiya|JP|322|
Mingala Tangnyunt|MM|332|
Innsbruck|AT|484|Insbruk,Innschbruck,Insmprouk,Pons Aeni
Kingston|CA|215|
Wugang|CN|312|
Gloucester|GB|454|Gloster,Glutsester,Glevum,Caerloyw
Waco|US-TX|93|
Cerro|CU|126|
Zama|JP|322|
Manokwari|ID|275|
Dimitrovgrad|RU|480|
Zhalantun|CN|312|
Bettiah|IN|284|
Maijdi|BD|261|
San Pedro Garza García|MX|165|
Sapucaia do Sul|BR|200|
Kombolcha|ET|2|
Muricay|PH|293|
Sterling Heights|US-MI|107|
Surat Thani|TH|248|
Fürth|DE|433|Firt,Fjurt,Fuerth,Fiurtas
Ferrara|IT|468|Ferrare
Quận Đức Thịnh|VN|269|
Isidro Casanova|AR|59|
Ōmuta|JP|322|
Villa Mercedes|CL|198|
Fuji|CN|312|
Palwal|IN|284|
Bielany|PL|487|Beljani
Dawukou|CN|312|
Bulaon|PH|293|
Garut|ID|274|
Ajdabiya|LY|51|
Abiko|JP|322|
Kadoma|JP|322|
Majie|CN|312|
Bhakkar|PK|279|
Rio Pequeno|BR|200|
Kāshmar|IR|318|
Jijel|DZ|3|
Martapura|ID|292|
Villeurbanne|FR|464|Vilerban,Vijorban
Hải Châu|VN|269|
Limbe|CM|20|
Rānīganj|IN|284|
Hepo|CN|312|
Iranshahr|IR|318|
Soubré|CI|0|
Onomichi|JP|322|
Itapipoca|BR|115|
Crato|BR|115|
Denton|US-TX|93|
Etah|IN|284|
Pīlibhīt|IN|284|
Shangzhi|CN|312|
Lashio|MM|332|
Novomoskovsk|RU|461|
Matsubara|JP|322|
Abengourou|CI|0|
Al Bāb|SY|260|
Shuangcheng|CN|312|
Circoiscrizione III|IT|468|Torino III
Exeter|GB|454|Ekseter,Exonia,Karesk,Caerwysg,Exanceaster
Ho|GH|1|
Narowal|PK|279|
Lào Cai|VN|248|
Al Ajaylat|LY|51|
Udon Thani|TH|248|
Baḥarkah|IQ|245|
Bayan Lepas|MY|286|
Petrogradka|RU|461|
Rajapalayam|IN|284|
Zipaquirá|CO|83|
Jīroft|IR|318|
Cedar Rapids|US-IA|93|
Dongyang|CN|312|
Nantou|CN|312|
Botad|IN|284|
Nablus|PS|268|
New Haven|US-CT|170|
Arcahaie|HT|183|
Jiazi|CN|312|
Foumban|CM|20|
Roseville|US-CA|148|
Quilpué|CL|198|
Rawson|AR|68|
Kati|ML|6|
Kembangan|SG|313|
Seri Kembangan|MY|286|
Colchester|GB|454|Kolcestera,Kulchester,Kolchehstehr,Koltsester,Camulodunum,Colneceaster
Umeå|SE|476|Oumeo,Owmeo,Ubmi,Uumaja
Din Daeng|TH|248|
Chaman|PK|279|
Apucarana|BR|200|
Sennar|SD|28|
Masaya|NI|152|
Visalia|US-CA|148|
Nankana Sahib|PK|279|
Aley|LB|250|
Caála|AO|34|
Ramenki|RU|461|
San Martin|PE|147|
Sonārgaon|BD|261|
Tottenham|GB|454|Tottenem,Totenamas
Tychy|PL|487|Tihi,Tykhy,Tichau,Tychos
Zugló|HU|437|Quan XIV,Lerchenfeld
Wuda|CN|312|
Cambridge|CA|215|
Mardin|TR|446|Merdin,Marde,Marntin
Pingxiang|CN|312|
Zwolle|NL|427|Zolle,Zvole,Swol,Svolla,Gemeen Zwolle
Baidoa|SO|41|
Sầm Sơn|VN|269|
Salford|GB|454|Solford,Salfordas
Mandi Bahauddin|PK|279|
Tokat|TR|446|Tokatas,Tokatiän,Tokat Province,Takat,Tocat,Toqat
Erebuni|AM|334|
Ô Môn|VN|269|
Gapan|PH|293|
Deoria|IN|284|
Bayambang|PH|293|
Mianwali|PK|279|
Coral Springs|US-FL|170|
Sherbrooke|CA|215|
Al Bayḑā’|LY|51|
Jardim Helena|BR|200|
Sabará|BR|200|
Acilia-Castel Fusano-Ostia Antica|IT|468|
Charlottenburg|DE|433|Sharlottenburg
Thousand Oaks|US-CA|148|
Columbia|US-MO|93|
Győr|HU|437|Gjur,Djor,GJer,Jura,Deras,Gyirmot
Copiapó|CL|198|
Vespasiano|BR|200|
Kokubunji|JP|322|
Quibdó|CO|83|
Guelmim|MA|14|
Charallave|VE|89|
Shahr-e Kord|IR|318|
Malambo|CO|83|
Tatuí|BR|200|
Iwakuni|JP|322|
Leiyang|CN|312|
Białołeka|PL|487|
Cadiz|PH|293|
Carnot|CF|7|
Bat Yam|IL|276|
Zacatecas|MX|162|
Elizabeth|US-NJ|170|
Zyablikovo|RU|461|
Daur|PK|279|
Bingöl|TR|446|Binđol,Cevlik,Bingoel,Capakcur,Badlis,Dzabakchur
Copacabana|BR|200|
Sātkhira|BD|261|
Parung|ID|274|
Palo Negro|VE|89|
Stamford|US-CT|170|
Idlib|SY|260|
Moanda|CD|30|
Sīnah|IQ|245|
Ōsaki|JP|322|
Magelang|ID|274|
Concord|US-CA|148|
Leiria|PT|452|Lejrija,Vieira de Leiria
Puno|PE|147|
Kamyshin|RU|486|
Shuanglonghu|CN|312|
Nimach|IN|284|
Kafr ad Dawwār|EG|13|
Águas Claras|BR|200|
Bosque Saúde|BR|200|
Novocheboksarsk|RU|461|
Besançon|FR|464|Besanson,Besancao,Bezansonas,Besontio,Vesuntio,Bisanz
Lugazi|UG|27|
Thành phố Sông Công|VN|269|
Rosario|PH|293|
Khardah|IN|284|
Sakakah|SA|307|
Khenifra|MA|14|
Al Manāqil|SD|28|
Rustavi|GE|317|
Jose Bonifacio|BR|200|
Manzanillo|CU|126|
Yavatmāl|IN|284|
Hālīsahar|IN|284|
Serpukhov|RU|461|
Rionegro|CO|83|
Shache|CN|327|
Siheungdong|KR|311|
Khanna|IN|284|
Koidu|SL|22|
Norman|US-OK|93|
Mosquera|CO|83|
Ivanovskoye|RU|461|
Orekhovo-Borisovo Severnoye|RU|461|
Votorantim|BR|200|
Buôn Hồ|VN|269|
Chũ|VN|248|
Västerås|SE|476|Vesteros,Arosia
Seto|JP|322|
Alhambra|US-AZ|182|
Titāgarh|IN|284|
Newcastle under Lyme|GB|454|
Opole|PL|487|Opoli,Oppein,Apole,Uopole
Worcester|ZA|25|
Elbląg|PL|487|Elblonga,Elbing,El'bleng,Elmplon'nk,Ilfingburg
Gaojing|CN|312|
Sirajganj|BD|261|
Jequié|BR|76|
Płock|PL|487|Plocka,Plotsk
Siguatepeque|HN|211|
Wałbrzych|PL|487|Valbziha,Valbzychas,Valbzhykh,Waldenburg
Mykilska Borshchahivka|UA|451|
Yevlakh|AZ|247|
Al Manzalah|EG|13|
Wau|SS|26|
Songnan|CN|312|
Södermalm|SE|476|Soeder,Maria-Gamlastan,Sofia gamla stan,Soedermalm,Katarina-Sofia
Athens|US-GA|170|
Amaigbo|NG|31|
Vila Mariana|BR|200|
Chiang Mai|TH|248|
Lafia|NG|31|
Jiangyou|CN|312|
Cikampek|ID|274|
Mustafābād|IN|284|
Tengyue|CN|312|
Shajing|CN|312|
Jinfeng|CN|312|
Sancti Spíritus|CU|126|
Mataró|ES|456|Iluro
Kent|US-WA|148|
Pakokku|MM|332|
Murom|RU|461|
Daska Kalan|PK|279|
Sertãozinho|BR|200|
Hāthras|IN|284|
Pulong Santa Cruz|PH|293|
Klaten|ID|274|
Khasavyurt|RU|461|
Neftekamsk|RU|333|
Villaverde|ES|456|
Simi Valley|US-CA|148|
Bayawan|PH|293|
Shakargarh|PK|279|
Jorhat|IN|284|
Santa Cruz|PH|293|
La Victoria|VE|89|
Pakpattan|PK|279|
Jingzhi|CN|312|
Danshui|CN|312|
Circoiscrizione V|IT|468|Torino V
Barcarena|BR|79|
Solihull|GB|454|Solikhal
East Los Angeles|US-CA|148|
Lalitpur|IN|284|
Jombang|ID|274|
Maxixe|MZ|38|
Nakhon Ratchasima|TH|248|
Chinandega|NI|152|
Al Jadīd|LY|51|
Lambaré|PY|73|
Valinhos|BR|200|
Macheng|CN|312|
Iizuka|JP|322|
Hua Hin|TH|248|
San Carlos del Zulia|VE|89|
Vilkhivskyi|UA|451|Artemivskyi,Artemivskyi rayon,Vil'khivs'kij,Vilkhivskyi rayon
Rafaḩ|PS|266|
Ampang|MY|286|
Altamira|BR|197|
Guntakal|IN|284|
Ālā'ĕr|CN|327|
Santa Clara|US-CA|148|
Pithampur|IN|284|
Paseh|ID|274|
Mothīhāri|IN|284|
Koganei|JP|322|
Retiro|ES|456|Distrito Retiro,Retiro distritu
Sunset Park|US-NY|170|
Topeka|US-KS|93|
Orléans|CA|215|
Paek'ak|KP|302|
Huicheng|CN|312|
Puerto Ayacucho|VE|89|
Gashua|NG|31|
Les Cayes|HT|183|
Salerno|IT|468|Salern,Irna
Savannakhet|LA|329|
Munūf|EG|13|
Watford|GB|454|Uotford,Votfordas
Giresun|TR|446|Kerasun,Giresunas,Gireson,Kiresun,Cerasus,Choerades
Xiazhen|CN|312|
Torbat-e Ḩeydarīyeh|IR|318|
Chaeryŏng-ni|KP|302|
Kastamonu|TR|446|Castamuni,Kastamoni,Castamonu,Kastamuniyah,Castamena,Kastambul
Kanhangad|IN|284|
‘Ajlūn|JO|238|
Derince|TR|446|Derinji
Sukawati|ID|292|
Jagdalpur|IN|284|
Kuopio|FI|444|Kouopio,Kuopijas,Kuopio linn
Bang Sue|TH|248|
Mailsi|PK|279|
Los Ángeles|CL|198|
Haimen|CN|312|
Karabük|TR|446|Karabjuk,Qarabuk,Karabiukas,Qerebuk,Karampouk
Ntuzuma|ZA|25|
Tsuruoka|JP|322|
Saint Peters|GB|454|Thanet,Saint Peter Extra
Barbacena|BR|200|
Uruma|JP|322|
Debre Tabor|ET|2|
Sakiet ed Daier|TN|52|
Nzega|TZ|18|
Abilene|US-TX|93|
Ban Samae Dam|TH|248|
Shahecheng|CN|312|
Kumbo|CM|20|
Ottawa South|CA|215|
Az Zulfī|SA|307|
Bălţi|MD|439|Bel'tsy,Belci,Bel'cy,Bəlc',Bielce
Dokri|PK|279|
Tyoply Stan|RU|461|
Willemstad|CW|102|Villemstad,Willemsted
Sultan Kudarat|PH|293|
Bet Shemesh|IL|276|
Jagādhri|IN|284|
Huixquilucan|MX|162|
Semnan|IR|318|
León|ES|456|Lleon,Leono,Ciuda de Llion
San Francisco de Macorís|DO|199|
Yushu|CN|312|
Yuanlin|TW|315|
Santa Tecla|SV|111|
Guarapari|BR|200|
Ciudad Valles|MX|162|
Ouahigouya|BF|47|
Poblacion|PH|293|
Kashihara-shi|JP|322|
Ashmūn|EG|13|
Ağrı|TR|446|Karakilise,Karakose,Aari,Agry,Agiri,Garagilise
Leeuwarden|NL|427|Leuwarden,Leyvarden,Leuvardenas,L'ovet,Ljouwert,Liwwadden
Bến Tre|VN|269|
Monza|IT|468|Monca,Monsa,Modicia,Munscia
New Mirpur City|PK|279|
Ji Paraná|BR|186|
Chía|CO|83|
Olanchito|HN|211|
Koreatown|US-CA|148|
Targówek|PL|487|Targuvek
Lecheng|CN|312|
Nancun|CN|312|
Marand|IR|318|
As Sinbillāwayn|EG|13|
Crawley|GB|454|Krolis
Rudnyy|KZ|304|
Magangué|CO|83|
Itaguaí|BR|200|
Bemowo|PL|487|Bemovo
Metz|FR|464|Mets,Meca,Mety,Meco,Meds,Mettis
Jiupu|CN|312|
Dārjiling|IN|284|
Baoshan|CN|312|
Salvaleón de Higüey|DO|199|
São Mateus|BR|200|
Butanta|BR|200|
Thaton|MM|332|
Budapest III. kerület|HU|437|Obuda-Bekasmegyer
Kurichchi|IN|284|
Lumajang|ID|274|
Ise|JP|322|
Hagonoy|PH|293|
Uruguaiana|BR|200|
Samandağ|TR|446|Samandagi,Suwaydiyah,Alevisik,Seleucia,Yukari Alevisik,Zeugma
Caraguatatuba|BR|200|
Itaituba|BR|197|
Pinsk|BY|459|
Telde|ES|337|
Indramayu|ID|274|
Relizane|DZ|3|
Bordj el Kiffan|DZ|3|
Manas|KG|251|
Kirishima|JP|322|
Orizaba|MX|162|
Bento Gonçalves|BR|200|
Luoyang|CN|312|
Toba Tek Singh|PK|279|
Bragança|BR|79|
Honmachi|JP|322|
Wolfsburg|DE|433|Wolfsbourg,Volfsburgas,Wolfsboerj,Volfsmpournk,Wolfsbuurich
Niihama|JP|322|
Jiaohe|CN|312|
Tsaritsyno|RU|461|
Dos Hermanas|ES|456|Dos Ermanas
Ajapnyak|AM|334|
Tabuk|PH|293|
Tabuk|PH|293|
Dam Dam|IN|284|
Hoima|UG|27|
Alagoinhas|BR|76|
Az Zubayr|IQ|245|
Schöneberg|DE|433|Schoeneberg
Beppu|JP|322|
Hardoī|IN|284|
Behbahān|IR|318|
Itatiba|BR|200|
Huangzhou|CN|312|
Sheepshead Bay|US-NY|170|
Puruliya|IN|284|
Ubon Ratchathani|TH|248|
Virginia|ZA|25|
Brits|ZA|25|
Barretos|BR|200|
Recklinghausen|DE|433|Riäkelhusen,Reklingkhauzen,Recklinghusium
Xiulin|CN|312|
Zhoucun|CN|312|
Cherkessk|RU|461|
Haveli Lakha|PK|279|
Maastricht|NL|427|Mastrikht,Maastrixt,Mastrichtas,Mastrique,Mestreech,Traiectum Mosae
Amherst|US-NY|170|
Igarassu|BR|191|
Tekirdağ|TR|446|Tekirdagh,Tekfurdag,Rodosto,Rodoscuk,Raedestum,Bisanthe
Shahr-e Ṣadrā|IR|318|
Victorville|US-CA|148|
Burton upon Trent|GB|454|Burton-on-Trent
Calumpit|PH|293|
Lat Phrao|TH|248|
Livoberezhnyi|UA|451|Livoberezhnij,Ordzhonikidzevskyi
Göttingen|DE|433|G'otingen,Gottinga,Chöttingen,Getingenas,Getynga,Nketin'nken
Titiwangsa|MY|286|
Phasi Charoen|TH|248|
Presnenskiy|RU|461|
Veshnyaki|RU|461|
Zābol|IR|318|
Kaya|BF|47|
Xiangcheng|CN|312|
Dharmavaram|IN|284|
Gokalpur|IN|284|
Ādīgrat|ET|2|
Kotamobagu|ID|292|
Carora|VE|89|
Vallejo|US-CA|148|
Bhadreswar|IN|284|
Dorūd|IR|318|
Bern|CH|490|Berna,Berno,Beirn,Berne,Bern osh,Bann,Bundesstadt
San Pedro de la Paz|CL|198|
Nagaon|IN|284|
Lahti|FI|444|Laht,Lakhti,Laxti
Vejalpur|IN|284|
Longshui|CN|312|
Siracusa|IT|468|Sirakusa,Siracuza,Sirakuzy,Syrakus,Sioracus,Sarausa
Mubende|UG|27|
Stara Zagora|BG|475|Eski Zagra,Stara Sagora
Ondjiva|AO|34|
Alberton|ZA|25|
Gràcia|ES|456|Distrikt Gracia,Vila de Gracia,Gracia distritu
Chikmagalūr|IN|284|
Ekibastuz|KZ|237|
Algeciras|ES|456|Algesiras,Alchesirasas,Algecires,Alchethiras,Alxeciras,Alchezira
Lafayette|US-LA|93|
Lianhe|CN|312|
Chico|US-CA|148|
Bhadrak|IN|284|
North Stamford|US-CT|170|
Bergamo|IT|468|Bergam,Berghem,Bergomum
Ruse|BG|475|Ruscuk,Rustschuk,Rushtuk,Ruschuq,Rouse,Russe
Sawai Madhopur|IN|284|
Chơn Thành|VN|269|
Ambikāpur|IN|284|
Apalit|PH|293|
Hartford|US-CT|170|
Bukittinggi|ID|274|
Dolisie|CG|11|
Zyuzino|RU|461|
Sorriso|BR|101|
Ejido|VE|89|
Berkeley|US-CA|148|
Xilin Hot|CN|312|
Plaridel|PH|293|
West Palm Beach|US-FL|170|
Kashiwara|JP|322|
Ikoma|JP|322|
Heilbronn|DE|433|Hajlbrono,Gajl'bronn,Chailmpron,Hailprunna,Heilbronas,Heilbronn Neckar
El Mourouj|TN|52|
Ţūz Khūrmātū|IQ|245|
Trento|IT|468|Trient,Trydent,Trehnta,Trent/o,Tridentum,Trionta
Shahdad Kot|PK|279|
Catchiungo|AO|34|
Ingolstadt|DE|433|Ingolshhat
Toa Payoh New Town|SG|313|
Guará|BR|200|
Lichuan|CN|312|
Bukit Bintang|MY|286|
Fengcheng|CN|312|
La Concepción|VE|89|
Ulm|DE|433|Oulm,Ulma,Owlm
Mandoli|IN|284|
San Carlos|VE|89|
Włocławek|PL|487|Vloclavek,Leslau,Ulaclavak
Allentown|US-PA|170|
Satara|IN|284|
Bao'an Centre|CN|312|
Charsadda|PK|279|
Fernando de la Mora|PY|73|
Chūru|IN|284|
Perugia|IT|468|Perosa,Perouse,Perusia,Perudzha
Gangāpur|IN|284|
Zhujing|CN|312|
Bồ Đề|VN|248|
Guelma|DZ|3|
Cabudwaaq|SO|2|
Cheremushky|UA|451|
Dubai Marina|AE|263|
Gereida|SD|28|
International City|AE|263|
Nabatîyé et Tahta|LB|250|
Orekhovo-Zuyevo|RU|461|
Rustaq|OM|294|
Solntsevo|RU|461|
Zhaoyuan|CN|312|
Madhyapur Thimi|NP|281|
Saint-Louis-de-Terrebonne|CA|215|
Evansville|US-IN|93|
Bonon|CI|0|
Bottrop|DE|433|Botrop
Ghotki|PK|279|
Kwekwe|ZW|24|
Malindi|KE|43|
Ban I Chang|TH|248|
Rize|TR|446|Rizenska provincie,Rizə,Rizeh,Rhizus,Rizounta,Bechirias
Almirante Tamandaré|BR|200|
Palm Bay|US-FL|170|
Salto|BR|200|
Ann|MM|332|
Leiden|NL|427|Lejden,Leien,Leidenas,Leida,Lejda,Leyde
Thon Buri|TH|248|
Ajax|CA|215|
Bergedorf|DE|433|Bardörp,Hamburg-Bergedorf,Bezirk Bergedorf
Sambrial|PK|279|
Pescara|IT|468|Peskara
Modakeke|NG|31|
Nobeoka|JP|322|
Silang|PH|293|
Amanfrom|GH|1|
Moḩammad Shahr|IR|318|
Īz̄eh|IR|318|
Nazilli|TR|446|Nazili,Pazarkoy,Nasly
Daitō|JP|322|
Hòa Cường|VN|269|
Lira|UG|27|
Pforzheim|DE|433|Pforckhajm,Pfortschaim,Phorca,Pforcheimas,Porta Hercyneae
Toledo|BR|200|
Salihli|TR|446|
Arabkir|AM|334|
Port Dickson|MY|286|
Berkane|MA|14|
Dordrecht|NL|427|Dordrech,Dort,Doardt,Dordracum,Dordreque,Ntorntrecht
Battambang|KH|300|
Offenbach|DE|433|Offenbakh,Offenbach am Main
Arapongas|BR|200|
Kitami|JP|322|
Vĩnh Yên|VN|248|
Madhavaram|IN|284|
Cagua|VE|89|
Fujairah|AE|263|
Mandimba|MZ|38|
Reykjavík|IS|343|Reikjavik,Reykyavik,Reykjavikur,Refkiavik,Reykjawik,Reiquiavik,Reiciavicia,Recwic,Reykiavica,Reiquiavique
Dohad|IN|284|
Cheltenham|GB|454|Cheltenam,Celtnamas,Chehltnehm,Tseltenam
Huaraz|PE|147|
Santa Coloma de Gramenet|ES|456|Santa Coloma
Piraquara|BR|200|
Barshi|IN|284|
Lhasa|CN|312|
Bắc Quang|VN|269|
Xunchang|CN|312|
Hưng Yên|VN|248|
Miramar|MX|165|
Bremerhaven|DE|433|Bremerhafene,Bremerhoben,Bremerhuuwen,Wesermunde
Queenstown|ZA|25|
Nanbin|CN|312|
Bandar-e Anzalī|IR|318|
Khlong Luang|TH|248|
Ādilābād|IN|284|
Fargo|US-ND|93|
Brugge|BE|435|Bruegge,Briuge,Brygge,Briz,Bruggy,Bryz
Jhunjhunūn|IN|284|
Iguala de la Independencia|MX|162|
Sarandi|BR|200|
Senador Canedo|BR|200|
Zomba|MW|10|
Sepatan|ID|274|
Malita|PH|293|
Zielona Góra|PL|487|Zelona Gura,Zelono Gora,Zielona Nkora,Grunberg,Prasia Elysiorum
Luodian|CN|312|
Jetpur|IN|284|
Tsentralno-Miskyi|UA|451|Central'no-Mis'kij
Uppal Kalan|IN|284|
Maghāghah|EG|13|
Pita Kotte|LK|258|
Guiguinto|PH|293|
Gudivāda|IN|284|
Setúbal|PT|452|Setubala,Setoumpal,Caetobriga
Torrejón de Ardoz|ES|456|Torekhon de Ardos
Aizu-Wakamatsu|JP|322|
Bama|NG|31|
Ilobu|NG|31|
Manolo Fortich|PH|293|
Kiến An|VN|248|
Jandira|BR|200|
Guaratinguetá|BR|200|
San Rafael|AR|65|
Nghi Xuân|VN|248|
Shaoshan|CN|312|
Troparëvo|RU|461|
Bārān|IN|284|
Narmadapuram|IN|284|
Amreli|IN|284|
Nakhon Pathom|TH|248|
Kakegawa|JP|322|
Manfalūţ|EG|13|
Handa|JP|322|
Wushan|CN|312|
Friedrichshain|DE|433|Fridrikhskhajn
Abomey|BJ|48|
Sokodé|TG|33|
Araguari|BR|200|
Tarnów|PL|487|Tarnuv,Tarnova
Bangkok Noi|TH|248|
Jalingo|NG|31|
Raposo Tavares|BR|200|
Saanich|CA|217|
Ibanda|UG|27|
Bairro da Penha|BR|200|
Nyíregyháza|HU|437|Nireghaza,Njiredhaz,N'irehdz'khaza,Nyredhaza,Nyirszolos
Sano|JP|322|
Karatsu|JP|322|
Achinsk|RU|285|
Pudukkottai|IN|284|
Shunyi|CN|312|
Rotherham|GB|454|Roteram,Rotergem,Roderamas,Rodurum
Ciudad de Villa de Álvarez|MX|162|
Banyuwangi|ID|274|
Rouiba|DZ|3|
Tebingtinggi|ID|274|
Tigwav|HT|183|
Narasaraopet|IN|284|
Lisala|CD|30|
Badin|PK|279|
Banfora|BF|47|
Punta Arenas|CL|188|
Kadoma|ZW|24|
Midsayap|PH|293|
Pyin Oo Lwin|MM|332|
Clearwater|US-FL|170|
Himamaylan|PH|293|
Independence|US-MO|93|
Heroica Guaymas|MX|127|
Kedungwuni|ID|274|
Ilebo|CD|35|
Kristiansand|NO|463|Kristiansann,Christiansand,Kristiansand Sor,Kryscijansan
Longjing|CN|312|
Kroonstad|ZA|25|
Remscheid|DE|433|Remsayd,Remshajd,Remseidas,Remsaint
Billings|US-MT|106|
Möng Yang|MM|332|
Umuarama|BR|200|
Čačak|RS|432|Cacakas,Gradac,Chachak,Tsatsak
Ann Arbor|US-MI|107|
Los Baños|PH|293|
Duekoué|CI|0|
Higashikurume|JP|322|
Rishra|IN|284|
Pinhais|BR|200|
Kyzyl|RU|285|
Cadiz|ES|456|Kadis,Cadis,Cadix,Gadir,Kadiz,Cadice
Dąbrowa Górnicza|PL|487|Dombrova Gurnica,Dombrowa
Fāqūs|EG|13|
Tacurong|PH|293|
Hōfu|JP|322|
Gabela|AO|34|
Serangoon|SG|313|
Serangoon New Town|SG|313|
Funza|CO|83|
Merauke|ID|275|
Baripāda|IN|284|
Kōnosu|JP|322|
Soreang|ID|274|
Smolyanskyi|UA|451|Smolianskyi rayon,Smolianskyi,Smolyanskyy,Smoljans'kij,Kuybyshevskyi,Kujbishevs'kij
Dinaig|PH|293|
Manp’o|KP|302|
Muktsar|IN|284|
El Monte|US-CA|148|
Forlì|IT|468|Forum Livii
Azamgarh|IN|284|
Santa Maria|BR|200|
Masaka|UG|27|
Cờ Đỏ|VN|269|
Taldykorgan|KZ|237|
Moncloa-Aravaca|ES|456|Moncloa,Monkloo-Aravako
Gulin|CN|312|
Al Majaz|AE|263|
Thung Khru|TH|248|
Barnāla|IN|284|
Yelahanka|IN|284|
Pattaya|TH|248|
Chittorgarh|IN|284|
Chenggu|CN|312|
Harlem|US-NY|170|
Orléans|FR|464|Orlean,Orleaes,Orliens,Aurelianum
Rouen|FR|464|Ruan,Roan,Ruao,Ruanas,Erruan,Rodem
Tinsukia|IN|284|
Westminster|US-CO|106|
Dasha|CN|312|
Yakeshi|CN|312|
Ipiranga|BR|200|
Makumbako|TZ|18|
Khargone|IN|284|
Mariara|VE|89|
Digos|PH|293|
Tshilenge|CD|35|
Aïn Beïda|DZ|3|
Andīsheh|IR|318|
Shahre Jadide Andisheh|IR|318|
Alcobendas|ES|456|Alkobendas,Alcovendae
Kissidougou|GN|16|
San Tung Chung Hang|HK|270|
Taganskiy|RU|461|
Round Rock|US-TX|93|
Noginsk|RU|461|
Tinaquillo|VE|89|
Wilmington|US-NC|170|
Cavite City|PH|293|
Campo Grande|BR|200|
East Harlem|US-NY|170|
Formosa|BR|200|
Tandil|AR|59|
Zoetermeer|NL|427|Zeutermaer
São Gonçalo do Amarante|BR|115|
Sri Jayewardenepura Kotte|LK|258|
Nasushiobara|JP|322|
Catanduva|BR|200|
Várzea Paulista|BR|200|
Baisha|CN|312|
Banī Mazār|EG|13|
Taunsa|PK|279|
Urasoe|JP|322|
Santana|BR|200|
Yelets|RU|461|
Suan Luang|TH|248|
Parla|ES|456|
Mỹ Hào|VN|248|
Anliu|CN|312|
Ribeirão Pires|BR|200|
Recanto das Emas|BR|200|
Chunga|ZM|36|
Novo-Peredelkino|RU|461|
Baidyabāti|IN|284|
Okigwe|NG|31|
Ar Rifā‘|BH|246|
Uzhhorod|UA|451|Ujhorod,Uzhgorod,Oezjhorod,Uschhorod,Ungvar,Uzhgarad
Kasese|UG|27|
Lengshuijiang|CN|312|
Tianfu|CN|312|
Arvada|US-CO|106|
Otaru|JP|322|
Tayabas|PH|293|
Inkisi|CD|30|
Iriga City|PH|293|
Vacoas|MU|509|
Beaumont|US-TX|93|
Vlorë|AL|478|Vlona,Avlon,Vlora,Vlone,Wlora,Au'lon
Sanxia|TW|315|
Provo|US-UT|106|
Bastī|IN|284|
Peoria|US-IL|93|
Ezeiza|AR|59|
Lasnamäe|EE|477|Lasnamjae
Xiva|UZ|310|
Amasya|TR|446|Amasia,Amasya ringkond
Mendoza|AR|65|
Balkh|AF|277|
Mingshui|CN|312|
Vila Medeiros|BR|200|
Phong Điền|VN|248|
Wang Thonglang|TH|248|
Carlsbad|US-CA|148|
Mandera|KE|43|
Qiaotou|CN|312|
Gyumri|AM|334|
Silopi|TR|446|Girikoma,Girgimac,Girikamo
Gangavati|IN|284|
Ambur|IN|284|
Gorzów Wielkopolski|PL|487|Gozuv-Velkopolski,Gozuvas,Ladzbarg,Landsberg
Simões Filho|BR|76|
Giridih|IN|284|
Phool Nagar|PK|279|
Quezon|PH|293|
Aryanah|TN|52|
Tungipara|BD|261|
Ichinoseki|JP|322|
Khenchela|DZ|3|
Khon Kaen|TH|248|
Odessa|US-TX|93|
Catalão|BR|200|
Tando Muhammad Khan|PK|279|
Springfield|US-IL|93|
Somaroboro|ZA|25|
Guadalajara de Buga|CO|83|
Pamanukan|ID|274|
Codó|BR|115|
Pardīs|IR|318|
Pleiku|VN|269|
Downey|US-CA|148|
Lower Hutt|NZ|530|
Yuyao|CN|312|
Hatsukaichi|JP|322|
Rānyah|IQ|245|
Tung Chung|HK|270|
Salto|UY|166|
Korolyov|UA|451|Koroliovskyi,Koroliovskyi raion,Koroliov
Siirt|TR|446|Sert,Sugert,Sairt,Sgerd,Sirtas
Zhaozhou|CN|312|
Ochakovo-Matveyevskoye|RU|461|
Villa Lugano|AR|59|
Punta Cardón|VE|89|
Akishima|JP|322|
Chililabombwe|ZM|36|
Rivière-des-Prairies–Pointe-aux-Trembles|CA|215|
Worthing|GB|454|Vorting
Navojoa|MX|127|
Offa|NG|31|
Tobolsk|RU|333|
Tōkai|JP|322|
Wardha|IN|284|
Wansheng|CN|312|
Pattoki|PK|279|
Eunápolis|BR|76|
Wayaobu|CN|312|
Hikone|JP|322|
Nagahama|JP|322|
Pingshan|CN|312|
Songyuan|CN|312|
Maba|CN|312|
Fujimino|JP|322|
Doncaster|GB|454|Donkaster,Denocestria
Bình Thủy|VN|269|
Dumaguete|PH|293|
Budapest XIII. kerület|HU|437|
Nippes|DE|433|
Jaén|ES|456|Haeno,Xaén,Aurgi,Khaehn,Xaen - Jaen
Chengqiao|CN|312|
Chorzów|PL|487|Khozhov,Hozova,Cherzow,Chorzuw,Khozhau,Chozuvas
Porz am Rhein|DE|433|Köln-Porz,Porz
Louga|SN|17|
Elmhurst|US-NY|170|
Hoàng Mai|VN|248|
Kamsar|GN|16|
Itabira|BR|200|
Yaritagua|VE|89|
Shahdadpur|PK|279|
Khwisero|KE|43|
Costa Mesa|US-CA|148|
Jauharabad|PK|279|
Miami Gardens|US-FL|170|
Chesterfield|GB|454|Chesterfild
North Peoria|US-IL|93|
Shchyolkovo|RU|461|
Al Fashn|EG|13|
Fairfield|US-CA|148|
Guanabacoa|CU|126|
Hammanskraal|ZA|25|
Ōshū|JP|322|
Taourirt|MA|14|
Paulo Afonso|BR|76|
Ţalkhā|EG|13|
Neili|TW|315|
Vihari|PK|279|
Taonan|CN|312|
Youkaichi|JP|322|
Kazo|JP|322|
Santa Lucía Cotzumalguapa|GT|122|
Jönköping|SE|476|Jensheping,Jonsh'oping,Joenkoeping,Jonchehping,Jjonchjoping,Jonsiopingas
City of Port Phillip|AU|359|
Tadepalligudem|IN|284|
Haikou|CN|312|
Lansing|US-MI|107|
Chanduasi|IN|284|
Bagaha|IN|284|
Nefteyugansk|RU|333|
Reutlingen|DE|433|Rojtlingen,Roitlinken,Roitlingenas
Bushwick|US-NY|170|
Upata|VE|89|
Shaowu|CN|312|
Mengmao|CN|312|
Tangará da Serra|BR|101|
Lawang|ID|274|
Itacoatiara|BR|153|
Bouskoura|MA|14|
Satu Mare|RO|436|Satmar,Satou Mare,Szatmarnemeti,Satmarinum
Cubatão|BR|200|
Kaiyuan|CN|312|
Kisii|KE|43|
Petržalka|SK|434|Engerau,Petrzhalka,Pozsonyligetfalu
Kāzerūn|IR|318|
Ermelino Matarazzo|BR|200|
Achalpur|IN|284|
Guanare|VE|89|
Wuzhishan|CN|312|
Gravesend|US-NY|170|
Rochester|US-MN|93|
Gondal|IN|284|
Chichawatni|PK|279|
Farīdpur|BD|261|
Apopa|SV|111|
Carmona|PH|293|
Laoag|PH|293|
Elgin|US-IL|93|
Dharashiv|IN|284|
Xigang|CN|312|
Chóngfú|CN|312|
Taipa|MO|290|
Port Blair|IN|284|
Minatitlán|MX|162|
Esuk Oron|NG|31|
Atbara|SD|28|
Vicenza|IT|468|Vichenca,Vicence,Vicenzsa,Vicetia
Ciudad Guzmán|MX|162|
Ballarat|AU|359|
Tocoa|HN|211|
West Jordan|US-UT|106|
Passos|BR|200|
Bagalkot|IN|284|
Lomas de Zamora|AR|59|
Yeoju|KR|311|
Dūmā|SY|260|
Winterthur|CH|490|Vintertur,Winterthour,Vitudurum,Eulachstadt
Novokuybyshevsk|RU|469|
Bou Saâda|DZ|3|
Abnūb|EG|13|
Marituba|BR|79|
Qūchān|IR|318|
Kuningan|ID|274|
Suriāpet|IN|284|
Kandy|LK|258|
Zefta|EG|13|
Nova Lima|BR|200|
Bangaon|IN|284|
Araxá|BR|200|
Inglewood|US-CA|148|
Kilis|TR|446|Kilita,Kilisas,Ciliza
Conselheiro Lafaiete|BR|200|
Terrebonne|CA|215|
Kyimyindine|MM|332|
Resende|BR|200|
Set Ka Lay|MM|332|
Chelmsford|GB|454|Celmsfordas
Marzahn|DE|433|Berlin-Marzahn
Chiquimula|GT|122|
Cileunyi|ID|274|
Ashoknagar Kalyangarh|IN|284|
Mongu|ZM|36|
Mulhouse|FR|464|Mülhausen,Miluz,Miuluzas,Mueihausn,Mjuluz,Mylhuzy
Al Fqih Ben Çalah|MA|14|
Pulilan|PH|293|
Beau Bassin-Rose Hill|MU|509|
Tuscaloosa|US-AL|93|
Sogamoso|CO|83|
Mbale|UG|27|
Sainte-Foy|CA|215|
São Lourenço da Mata|BR|191|
Montreuil|FR|464|Montrej
Terni|IT|468|Interamna
Deesa|IN|284|
Navadwīp|IN|284|
Maran|MY|286|
Nandurbar|IN|284|
Kasuga|JP|322|
Nsukka|NG|31|
Nguru|NG|31|
Mabopane|ZA|25|
Namur|BE|435|Nameur,Namir,Namouer,Namiuras,Name,Namyr
Encheng|CN|312|
Turhal|TR|446|Turkhal
Gò Vấp|VN|269|
Richardson|US-TX|93|
Bokhtar|TJ|264|
Hadejia|NG|31|
Zhuji|CN|312|
Perpignan|FR|464|Perpinan,Villa Perpiniarum
Lowell|US-MA|170|
Manacapuru|BR|153|
East Independence|US-MO|93|
Caen|FR|464|Caem,Cham,Cadomum,Caam,Kana,Kaen
Kyivskyi|UA|451|Kyivskyi rayon,Kiivs'kij rajon,Kyivskyi district
Borāzjān|IR|318|
São Pedro da Aldeia|BR|200|
Gresham|US-OR|148|
Yenangyaung|MM|332|
Antioch|US-CA|148|
Manzini|SZ|40|
Paulínia|BR|200|
St. John's|CA|205|
Delicias|ES|456|
Masindi|UG|27|
Kfar Saba|IL|276|
Matsutō|JP|322|
Cambridge|US-MA|170|
Sultānpur|IN|284|
Delhi Cantonment|IN|284|
Bayugan|PH|293|
Firozpur|IN|284|
High Point|US-NC|170|
Datun|CN|312|
Manchester|US-NH|170|
Bāneh|IR|318|
Geylang|SG|313|
Kresek|ID|274|
Bender|MD|439|Bendery,Benderai,Tigina,Bəndər
Mbombela|ZA|25|
Rodenkirchen|DE|433|
Sembawang Estate|SG|313|
Tubarão|BR|200|
Gabès|TN|52|
Orkney|ZA|25|
Qingnian|CN|312|
Temecula|US-CA|148|
An Nu‘mānīyah|IQ|245|
Kufa|IQ|245|
Lucapa|AO|34|
Mendip|GB|454|
Noyabrsk|RU|333|
Qal‘at Sukkar|IQ|245|
Ressano Garcia|MZ|38|
Sengerema|TZ|18|
Bataysk|RU|461|
Pisa|IT|468|Pise,Piza,Pizo
Linshui|CN|312|
Kamagaya|JP|322|
Sutton Coldfield|GB|454|Saton Koldfild,Sutton Magna
Hailun|CN|312|
Maramag|PH|293|
Kecskemét|HU|437|Keckemet,Heteny,Hetenyegyhaza,Aegopolis
Seversk|RU|323|
Ciamis|ID|274|
Murrieta|US-CA|148|
Brovary|UA|451|Brovari,Bravary,Browary
Lak Si|TH|248|
Wakefield|GB|454|Vejkfild,Veikfildas
Centennial|US-CO|106|
Shilong|CN|312|
Richmond|US-CA|148|
Corona|US-NY|170|
Thới Lai|VN|269|
Sejoumi|TN|52|
Pandit Deen Dayal Upadhyaya Nagar|IN|284|
Dchira El Jihadia|MA|14|
Didao|CN|312|
Arsuz|TR|446|Aruz,Kabevli,Ulucinar,Arsus,Rhossus
Pelabuhanratu|ID|274|
Marugame|JP|322|
Arzamas|RU|461|
Habikino|JP|322|
Phalaborwa|ZA|25|
Walthamstow|GB|454|Uoltemstou
Pueblo|US-CO|106|
Guaianases|BR|200|
Ijebu-Igbo|NG|31|
Sergiyev Posad|RU|461|
Talisay|PH|293|
San Juan|AR|68|
Sehore|IN|284|
Jianchang|CN|312|
Hulan|CN|312|
Matagalpa|NI|152|
Khlong Toei|TH|248|
Leninsk-Kuznetsky|RU|296|
Kiryū|JP|322|
Handeni|TZ|18|
Balombo|AO|34|
Zhongxiang|CN|312|
Thunder Bay|CA|215|
Iwatsuki|JP|322|
Pearland|US-TX|93|
Dehui|CN|312|
Pangkalanbuun|ID|301|
Waterbury|US-CT|170|
Greeley|US-CO|106|
Boulogne-Billancourt|FR|464|Bulon Bijankur,Boulogne,Billancourt,Boulogne-sur-Seine
Baia Mare|RO|436|Baja Mare,Nagybanya,Neustadt,Frauenbach,Rivulus Dominarum
Kalisz|PL|487|Kalis
Warīsān|AE|263|
Mascara|DZ|3|
Uromi|NG|31|
Katumba|TZ|18|
Móng Cái|VN|248|
Vila Maria|BR|200|
Kanpur Cantonment|IN|284|
Komatsu|JP|322|
West Covina|US-CA|148|
Enterprise|US-NV|148|
Bānsbāria|IN|284|
Girón|CO|83|
Baghlān|AF|277|
Hanjia|CN|312|
Trincomalee|LK|258|
La Cité-Limoilou|CA|215|
Santiago|PH|293|
Taibai|CN|312|
Vedado|CU|126|
Dagenham|GB|454|
Xuyong|CN|312|
North Charleston|US-SC|170|
Sohar|OM|294|
Nehe|CN|312|
Oktyabrsky|RU|333|
Tadpatri|IN|284|
Birnin Kebbi|NG|31|
Santa Cruz|PH|293|
Everett|US-WA|148|
An Nuhūd|SD|28|
Ŭllyul|KP|302|
Rijeka|HR|488|Reka,Fiume,Flumen,Rijeko,Vitipolis
Douliu|TW|315|
Luis Eduardo Magalhães|BR|76|
Catbalogan|PH|293|
College Station|US-TX|93|
As Salţ|JO|238|
Mishima|JP|322|
Baía Farta|AO|34|
Jalpāiguri|IN|284|
Jalai Nur|CN|312|
Tajimi|JP|322|
Castelar|AR|59|
Pompano Beach|US-FL|170|
Coronel|CL|198|
Dusit|TH|248|
Mandurah|AU|362|
Basingstoke|GB|454|Bejzingstouk,Beizingstokas,Beizin'nkstoouk
Bandırma|TR|446|Banderma,Panormos
Maidstone|GB|454|Mejdston,Meintstooun
Tieli|CN|312|
Umm Qaşr|IQ|245|
Santana|BR|79|
Butterworth|MY|286|
Shaping|CN|312|
Labé|GN|16|
Chālūs|IR|318|
Koszalin|PL|487|Koeslin,Kosalina,Kashalin,Kezlin,Koszaleno,Scurgum
Bolzano|IT|468|Bolzan,Boceno,Bolcano,Bozn,Bocenas,Buzzanu
South Fulton|US-GA|170|
Sherpur|BD|261|
Obninsk|RU|461|
Circoiscrizione VI|IT|468|Torino VI
Girardot City|CO|83|
Koblenz|DE|433|Coblenca,Koblenc,Coblenz,Koblentza,Komplents,Confluentes
Itaperuna|BR|200|
Siegen|DE|433|Zigen
Hirnytskyi|UA|451|Girnic'kij,Girnic'kij rajon,Hirnytskyi rayon
Cambé|BR|200|
Mangalagiri|IN|284|
Thohoyandou|ZA|25|
As Suwayq|OM|294|
Norwalk|US-CA|148|
Yên Vinh|VN|248|
Mitrovicë|XK|432|
Yevpatoriya|UA|473|Eupatoria,Jevpatorija,Evpatorya,Kezlev
Pati|ID|274|
Elista|RU|461|
Breves|BR|79|
Dera Murad Jamali|PK|279|
Taungoo|MM|332|
Bedford|GB|454|Bedfordia
Bagong Silangan|PH|293|
Kangnyŏng|KP|302|
Catia La Mar|VE|89|
Boulder|US-CO|106|
Anning|CN|312|
Rayong|TH|248|
Sirte|LY|51|
Kotri|PK|279|
Cherëmushki|RU|461|
Broken Arrow|US-OK|93|
Daly City|US-CA|148|
Açailândia|BR|115|
Cikarang|ID|274|
Arlit|NE|45|
Bahārestān|IR|318|
Ba Đồn|VN|248|
Ranebennur|IN|284|
Longjiang|CN|312|
Hwado|KR|311|
Buhe|CN|312|
Hammamet|TN|52|
Pindiga|NG|31|
Berdyansk|UA|451|Berdiansk,Osipenko,Kutur-Ogly,Novo-Nogaisk
Toufen|TW|315|
Mīāneh|IR|318|
Dakhla|EH|21|
Paniqui|PH|293|
Novotroitsk|RU|333|
Bergisch Gladbach|DE|433|Jläbbisch,Bergish Gladbakh
Rangamati|BD|261|
Alchevsk|UA|451|Alcevsk,Voroshilovsk,Woroschilowsk,Kommunarsk
Sơn La|VN|248|
Mingachevir|AZ|247|
Legnica|PL|487|Lignica,Legnicja,Ljagnica,Lehnice,Liegnitz,Lignitium
Drammen|NO|463|Dramen,Ntramen,Kommun Drammen
Pare|ID|274|
Tokoza|ZA|25|
Sydney|CA|116|
Derbent|RU|461|
Xinghua|CN|312|
Khurja|IN|284|
Mati|PH|293|
Arjawinangun|ID|274|
Le Plateau-Mont-Royal|CA|215|
Funchal|PT|342|Funsala,Funsalis,Phountsal
Kishanganj|IN|284|
Yautepec|MX|162|
Jataí|BR|200|
Sergeli|UZ|316|
Azare|NG|31|
Nantou|TW|315|
Ipojuca|BR|191|
Lahad Datu|MY|287|
Vila Prudente|BR|200|
Subulussalam|ID|274|
Nova Serrana|BR|200|
Paragominas|BR|79|
Bukama|CD|35|
Ponnāni|IN|284|
Tanza|PH|293|
Inzai|JP|322|
Bhairab Bāzār|BD|261|
Chengtangcun|CN|312|
Hindaun|IN|284|
Jamālpur|IN|284|
Abū Tīj|EG|13|
Coatepeque|GT|122|
Baraki|DZ|3|
Robāţ Karīm|IR|318|
'Ākra|IQ|245|
Sandy Springs|US-GA|170|
Burbank|US-CA|148|
Taling Chan|TH|248|
San Justo|AR|59|
Hòa Bình|VN|248|
Saint-Paul|RE|511|
Ourense|ES|456|Orense,Orance
Nāgaur|IN|284|
Riacho Fundo II|BR|200|
Green Bay|US-WI|93|
Mityana|UG|27|
Jizan|SA|307|
Texcoco de Mora|MX|162|
Bang Bon|TH|248|
Nikopol|UA|451|Nikopil',Nyikopol,Nicopoli,Mykopil,Mykytynska Sich,Slov'iansk
Slovyansk|UA|451|Slovjansk,Slaviansk,Slawjansk,Slowiansk
Maranguape|BR|115|
Santa Maria|US-CA|148|
Assis|BR|200|
San Francisco De Borja|PE|147|
Yidu|CN|312|
Nancy|FR|464|Nansi,Nansy,Nancio,Nanzeg,Nanceium
Planaltina|BR|200|
Araguaína|BR|58|
Kuala Krai|MY|286|
Zhonghe|CN|312|
Universal City|US-CA|148|
Puyang Chengguanzhen|CN|312|
Ikeda|JP|322|
Waterloo|CA|215|
Ambala Sadar|IN|284|
Chinautla|GT|122|
Salzgitter|DE|433|Zalcgiter
Ville-Marie|CA|215|
Moratalaz|ES|456|Moratalazo,Barrio Moratalaz,Moratalaz distritu
Bhiwadi|IN|284|
Būndi|IN|284|
Miryalaguda|IN|284|
Daxing|CN|312|
Artur Alvim|BR|200|
Yezhou|CN|312|
Hidalgo del Parral|MX|94|
Saijō|JP|322|
Lavras|BR|200|
Coronel Fabriciano|BR|200|
Jena|DE|433|Iena,Jena (Thueringen)
Wichita Falls|US-TX|93|
Brantford|CA|215|
Gera|DE|433|Gerapolis
Tuyên Quang|VN|248|
Ottakring|AT|484|
Al Fāw|IQ|245|
Angoche|MZ|38|
Depok|ID|274|
Toride|JP|322|
Mostar|BA|471|Mostara,Mandetrium
Mazyr|BY|459|
Kamloops|CA|217|
Mazabuka|ZM|36|
Lakeland|US-FL|170|
Pozniaky|UA|451|Poznjaki,Poznyaky
Zhezqazghan|KZ|237|
Pailou|CN|312|
Lo Prado|CL|198|
Tizi Ouzou|DZ|3|
Pulandian|CN|312|
Helsingborg|SE|476|Haelsingborg,Gel'sinborg,Helsingoburgum,Chelsin'nkmpornk
Kot Addu|PK|279|
Bouaflé|CI|0|
Kara|TG|33|
Clovis|US-CA|148|
Kafue|ZM|36|
Wuchuan|CN|312|
Muriaé|BR|200|
Salaqi|CN|312|
Kalulushi|ZM|36|
Lewisville|US-TX|93|
Oued Zem|MA|14|
Izmaylovo|RU|461|
Kiselëvsk|RU|296|
Soyībug|IN|284|
Weldiya|ET|2|
Jishu|CN|312|
El Kelaa des Srarhna|MA|14|
Séguéla|CI|0|
Ourinhos|BR|200|
Totonicapán|GT|122|
Abreu e Lima|BR|191|
Ad-Damir|SD|28|
Jagtiāl|IN|284|
Woking|GB|454|Uoking,Vokingas
Roorkee|IN|284|
Edéa|CM|20|
Yuxi|CN|312|
Lincoln|GB|454|Linkoln,Lindum,Lincoln i England
Novo Gama|BR|200|
Poá|BR|200|
Bashan|CN|312|
Nkpor|NG|31|
Berbérati|CF|7|
Bacabal|BR|115|
Sangla Hill|PK|279|
Tongren|CN|312|
Tyler|US-TX|93|
Male|MV|508|Maale
El Cajon|US-CA|148|
Mandaqui|BR|200|
Piacenza|IT|468|Pjachenca,Placencia,Piasensa,Plaisance
Gardez|AF|277|
Zhanaozen|KZ|240|
Gangu Chengguanzhen|CN|312|
Teziutlan|MX|162|
Kolda|SN|17|
Vila Matilde|BR|200|
Udgīr|IN|284|
San Mateo|US-CA|148|
Viseu|PT|452|Vizeu,Vizeu Celorico
Nagda|IN|284|
Moers|DE|433|Mers,Mors,Mersas
Brandon|US-FL|170|
Buzău|RO|436|Buzeu,Buzuu,Buzyu,Bodzavasar,Bouzaou
Reus|ES|456|
Prabumulih|ID|274|
Itabaiana|BR|151|
Francistown|BW|23|
Isehara|JP|322|
Queluz|PT|452|Kelush,Kelouz,Kelusas,Queluz i Portugal
Ubá|BR|200|
Betūl|IN|284|
Chikushino-shi|JP|322|
Akademicheskoe|RU|461|
Turgutlu|TR|446|Kasaba,Cassaba,Gasapa,Caesarea Trocetta
Lida|BY|459|
Taitung|TW|315|
Kalynivskyi|UA|451|Kalinivs'kij,Kalininskyi Rayon,Kalininskyi,Kalinivka,Kalinin District
San|ML|6|
Jahānābād|IN|284|
Lethbridge|CA|109|
Cursino|BR|200|
Velikiye Luki|RU|461|
Kashipur|IN|284|
Rialto|US-CA|148|
West Bromwich|GB|454|Uest-Bromic,Vestbromvica,Owest Bromij,Gouest Bromits,Uehst-Bromidzh,Bromwich Thiar
Itanhaém|BR|200|
Ghazīpur|IN|284|
Tanjung Pandan|ID|274|
Santo Antônio de Jesus|BR|76|
Ikere-Ekiti|NG|31|
Hildesheim|DE|433|Hildesia,Hildesheimas,Gil'desgajm,Khildeskhajm,Hilmessen,Chilnteschaim
Kharian|PK|279|
Bendigo|AU|359|
Rantauprapat|ID|274|
Chumakivskyi|UA|451|Proletarskyi,Proletarskyi Rayon,Chumakove,Chumakivs'kij,Chumakivskyi rayon,Chumakove District
Amaravati|IN|284|
Bogorodskoye|RU|461|
Nkayi|CG|11|
Pārsābād|IR|318|
Lahān|NP|281|
Liberec|CZ|466|Libereca,Liberets,Liberac,Reichenberg
Nagapattinam|IN|284|
Qurayyat|SA|307|
Buxar|IN|284|
Portmore|JM|139|
Santa Rosa|AR|67|
Palma Soriano|CU|126|
Pushkino|RU|461|
Khushāb|PK|279|
Lafiagi|NG|31|
Caieiras|BR|200|
Xincheng|CN|327|
Lyon 03|FR|464|
Pasrur|PK|279|
Belawan|ID|274|
Pano Aqil|PK|279|
Piatra Neamţ|RO|436|Karacsonko,Pjatra-Njamc
Cabudare|VE|89|
Erlangen|DE|433|Ehrlangen,Erlanga
Tepexpan|MX|162|
Tivaouane|SN|17|
Entebbe|UG|27|
Davenport|US-IA|93|
Darnah|LY|51|
Dayrūţ|EG|13|
Whalley|CA|217|
Edison|US-NJ|170|
Skhidni Kvartaly|UA|451|Skhid,Vostok,Skhidni kvartali
Curicó|CL|198|
Kangsŏn|KP|302|
La Vega|DO|199|
Shāhzādpur|BD|261|
Tulancingo|MX|162|
Perdizes|BR|200|
Yono|JP|322|
Apatzingán|MX|162|
Ciutat Vella|ES|456|Staryj gorod
Hillsboro|US-OR|148|
Mormugao|IN|284|
Seoni|IN|284|
Shabqadar|PK|279|
Mitte|DE|433|Mite,Berlin-Mitte
Sabanalarga|CO|83|
Jishou|CN|312|
Ngong|KE|43|
Artëm|RU|330|
Sebeta|ET|2|
Tsuyama|JP|322|
Limerick|IE|441|Limerik,Luimneach,Limerick city
Birigui|BR|200|
Aurangābād|IN|284|
Lampa|CL|198|
Sungai Penuh|ID|274|
Ituiutaba|BR|200|
Ukhta|RU|461|
Nakhon Si Thammarat|TH|248|
Japeri|BR|200|
Putatan|PH|293|
Kani|JP|322|
Shuifu|CN|312|
Ōnojō|JP|322|
Kot Radha Kishan|PK|279|
Al Jumayl|LY|51|
Brateyevo|RU|461|
Maldonado|UY|166|
Shchukino|RU|461|
Venlo|NL|427|Fenlo,Venlas,Venloo,Venlonum
Parintins|BR|153|
Mairiporã|BR|200|
Novara|IT|468|Nuvara,Novaria,Novare
Shūshtar|IR|318|
Wilmersdorf|DE|433|Vil'mersdorf
Al-Musayab|IQ|245|
Pôr do Sol|BR|200|
Hedong|CN|312|
Hinganghāt|IN|284|
Balsas|BR|115|
Zonguldak|TR|446|Zonguldaq,Zunguldak,Songuldak,Zongyldak,Zonquldak,Zonguldakas
Iğdır|TR|446|Idir,Igdira,Igdyras,Colakert
Kawachi-Nagano|JP|322|
Eastbourne|GB|454|Istborn
Dhamtari|IN|284|
Delta|CA|217|
Orsha|BY|459|
Worcester|GB|454|Vuster,Ustur,Vigornia,Caerwrangon,Wiogoraceastre,City of Worcester
Las Cruces|US-NM|106|
Székesfehérvár|HU|437|Sekesfehervar,Fehervar,Alba Regalis,Stolicny Belehrad,Albareale,Alba Regia
Lagarto|BR|151|
Kindrativskyi|UA|451|Kalininskyi,Kalininskyi Rayon,Kindrativs'kij,Kalinin District
Bath|GB|454|Badanceaster,Batas,Caerfaddon,Aquae Sulis
Sidi Slimane|MA|14|
Iida|JP|322|
Los Puertos de Altagracia|VE|89|
South Bend|US-IN|128|
Kansk|RU|285|
Kalmiuskyi|UA|451|Illichivskyi,Kal'mius'kij rajon,Kal'mius'kij,Illichivskyi rayon
Chilliwack|CA|217|
Queenstown Estate|SG|313|
Argenteuil|FR|464|Arzhantej,Arzhentoj
Khanty-Mansiysk|RU|333|
Isulan|PH|293|
Itaim Bibi|BR|200|
Mbaké|SN|17|
Pavlohrad|UA|451|Pavlograd,Pawlohrad,Pavlohradas,Paulagrad
Simmering|AT|484|
Mustafakemalpaşa|TR|446|Mustafakemelpasa,Kirmasti
Burayu|ET|2|
Chilakalūrupet|IN|284|
Malappuram|IN|284|
Ébolowa|CM|20|
Dartmouth|CA|125|
Orihuela|ES|456|Oriuela,Oriola,Auraiola
Kallang|SG|313|
Sangju|KR|311|
Perling|MY|286|
Albany|US-NY|170|
Medina Estates|GH|1|
Chakwal|PK|279|
Ngã Bảy|VN|269|
Colatina|BR|200|
Gillingham|GB|454|Dzilingam,Dzhillingem
Suruç|TR|446|Suruch
Teófilo Otoni|BR|200|
Huacheng|CN|312|
Ocaña|CO|83|
Hồng Ngự|VN|269|
Daoukro|CI|0|
Tokuyama|JP|322|
Ţimā|EG|13|
Donghae City|KR|311|
Standerton|ZA|25|
Kanoya|JP|322|
Mokopane|ZA|25|
Dikirnis|EG|13|
New Bedford|US-MA|170|
Lāhījān|IR|318|
Leuven|BE|435|Lovan,L'oven,Lovanium,Luven,Löwen,Leuve
Mezhdurechensk|RU|296|
Bānswāra|IN|284|
Jolo|PH|293|
Novyye Cherëmushki|RU|461|
Ryazanskiy|RU|461|
Elbasan|AL|478|Ehlbasan,Konukh
Pechersk|UA|451|Pecherskyi Rayon,Pechersk District
Ijok|MY|286|
Vista|US-CA|148|
Davie|US-FL|170|
Errachidia|MA|14|
Twifu Praso|GH|1|
Red Deer|CA|109|
Solikamsk|RU|333|
El Progreso|HN|211|
Chirmiri|IN|284|
Chikusei|JP|322|
Sungailiat|ID|274|
Arezzo|IT|468|Arecco
Újpest|HU|437|Neu-Pest
Calasiao|PH|293|
Glazov|RU|469|
Rosarito|MX|214|
Ahar|IR|318|
Kallithéa|GR|430|Kalitea,Kallifeja
Juan Díaz|PA|179|
Yên Bái|VN|248|
Grogol|ID|274|
Nāḩiyat al Iskandarīyah|IQ|245|
Puerto Barrios|GT|122|
Bakwa|CD|35|
Chinatown|US-CA|148|
Itārsi|IN|284|
Si Maha Phot|TH|248|
Hà Tiên|VN|269|
Oleksiyivka|UA|451|Alekseevka,Oleksiivka
Los Rastrojos|VE|89|
Masjed Soleymān|IR|318|
Vasco da Gama|IN|284|
Barakaldo|ES|456|Sanbi,Baracaldo,San Bizente,Done Bikendi
Lianjiang|CN|312|
Oleksandrivskyi|UA|451|Leninskyi,Leninskyi rayon,Oleksandrivka,Lenin District
Ermelo|ZA|25|
Klagenfurt am Wörthersee|AT|484|Klagenfurt,Clagenfurtum,Celovac
Linxi|CN|312|
Tiébo|SN|17|
Gangtok|IN|284|
Datia|IN|284|
Sakado|JP|322|
Sakata|JP|322|
Ust’-Ilimsk|RU|272|
Girona|ES|456|Gerona,Zherona,Girono
Renton|US-WA|148|
Chust|UZ|316|
Kalmunai|LK|258|
Udine|IT|468|Udin
Xinzhai|CN|312|
Phagwāra|IN|284|
Izumisano|JP|322|
Trier|DE|433|Treveri,Trevir,Trir,Treves,Trev,Tryr
Ginowan|JP|322|
Inda Silasē|ET|2|
Negara|ID|292|
Qaşr Bin Ghashīr|LY|51|
Renala Khurd|PK|279|
Punta Cana|DO|199|
Roanoke|US-VA|170|
Airoli|IN|284|
Alamar|CU|126|
Alasia|NG|31|
Bandar Mahkota Cheras|MY|286|
Becontree|GB|454|
Colonia Lindavista|MX|162|
Jaffa|IL|276|
Kangding|CN|312|
Model Town|PK|279|
Nyagatare|RW|29|
P’yŏngsŏng|KP|302|
Raja Jang|PK|279|
Sabt Alalayah|SA|307|
Sakiet ez Zit|TN|52|
Sentul|MY|286|
Seri Manjung|MY|286|
Shahrak-e Pardīsān|IR|318|
Subotica|RS|432|Subotiza,Zubotica,Szent-Maria,Theresiopel,Maria-Theresiopel,Sawaditz
Sumedang Utara|ID|274|
Tekstil’shchiki|RU|461|
Tājūrā’|LY|51|
Śródmieście|PL|487|Sredmest'e,Seredmistja
San Angelo|US-TX|93|
Kenosha|US-WI|93|
Niagara Falls|CA|215|
Andria|IT|468|Andrija
Clinton Township|US-MI|107|
Columbia|US-MD|170|
Santiago de Compostela|ES|456|Compostela
Roubaix|FR|464|Rube,Roubes,Robaais,Rosbacum
Olomouc|CZ|466|Wolomuc,Olomouca,Olomouts,Olomuniec,Olomucium,Olmütz
Erie|US-PA|170|
Šiauliai|LT|485|Siauliu,Shaulyay,Shauljaj,Sjaulaj,Siaule,Siaouliai
Acharnés|GR|430|Menidi,Menidhion,Acharnae,Akharnai
Manavgat|TR|446|
Tourcoing|FR|464|Turkuen,Terkoeje,Tourco,Turkoan,Turcundium
Śródmieście|PL|487|
Siverskodonetsk|UA|451|Severodoneck,Sievierodonetsk,Sziverszkodoneck,Sjewjerodonezk
Portsmouth Heights|US-VA|170|
Richmond Hill|US-NY|170|
Saint-Laurent|CA|215|
Zwickau|DE|433|Cvikau,Cvikava,Swikawa,Cygnea,Stadt Zwickau
Circoiscrizione IV|IT|468|Torino IV
Kaiserslautern|DE|433|Kaiserlautern,Kajzerslautern,Lutra,K-Town
Alief|US-TX|93|
Soma|TR|446|Somy,Germe,Soma i Tyrkia,Distretto di Soma
Thimphu|BT|321|Timpu,Thimphou,Timbu,Timfu,Tempu,Thimpago
Spring Hill|US-FL|170|
Słupsk|PL|487|Stolp,Slupska,Stolp in Pommern
Bridgetown|BB|78|Bridztaun,Brigtauno,The Bridge Town
Compton|US-CA|148|
Landstraße|AT|484|
Budapest IV. kerület|HU|437|
League City|US-TX|93|
Flint|US-MI|107|
Penzing|AT|484|Hutteldorf
Allen|US-TX|93|
Saint-Jean-sur-Richelieu|CA|215|
Lugo|ES|456|
Kamyanets-Podilskyi|UA|451|Kamjanec-Podiljski,Kamenec-Podol'skij,Camenecia
Kâhta|TR|446|Kolik,Koluk,Kakhta
Dorchester|US-MA|170|
Meidling|AT|484|
Rochdale|GB|454|Rocdeilis,Recedham,Rochdejl
Deventer|NL|427|Deyventer,Gemeen Deventer,Dimter,Daventria
Mission Viejo|US-CA|148|
Cesena|IT|468|Cesene,Caesena,Zisena,Chezena
Molenbeek-Saint-Jean|BE|435|
Vacaville|US-CA|148|
Ventura|US-CA|148|
Highlands Ranch|US-CO|106|
Lawton|US-OK|93|
Schwerin|DE|433|Sverin,Shveryn,Zwerin,Suerinum
Beaverton|US-OR|148|
Jaworzno|PL|487|Javozno,Javozhna,Avojna,Jaworzyna
South Gate|US-CA|148|
Caloundra|AU|349|
Ceyhan|TR|446|Dzejkhan,Dzhejg'an,Jehan,Hamidiye
Maribor|SI|453|Mariboro,Marburgo
Portsmouth|US-VA|170|
Gütersloh|DE|433|Giuterslo
Saint-Denis|FR|464|Sendeni,Sain-Nteni,Kamuna Sen-Dehni,Sanctus Dionysius
Sparks|US-NV|148|
Cáceres|ES|456|Kaseres,Katheres,Cacris,Caceres i Spania,Norba Caesarina
Hemel Hempstead|GB|454|Gemel-Gempsted,Khemel Khempsted,Hemel,Chimel Chemp'stent
Jastrzębie Zdrój|PL|487|Jastsembe Zdroja
Río Gallegos|AR|66|
Psie Pole|PL|487|
Shkodër|AL|478|Skodra,Skadar,Scutari
Las Rozas de Madrid|ES|456|Las Rozas,Rozas de Madrid,Rozae Matritenses
Yuma|US-AZ|182|
Burdur|TR|446|Bourdour,Buldur,Polydorion
Brockton|US-MA|170|
Mons|BE|435|Mont,Berge,Bergn,Monsa,Montes
San Fernando|ES|456|San Fernanando
Dearborn|US-MI|107|
Federal Way|US-WA|148|
Lee's Summit|US-MO|93|
Delft|NL|427|Ntelpht
Asheville|US-NC|170|
Frederiksberg|DK|440|Frenteriksmpernk
Romford|GB|454|
Roquetas de Mar|ES|456|Roketas de Mar,Roquetas
Spokane Valley|US-WA|148|
Alkmaar|NL|427|Alkmar
Leskovac|RS|432|Leskovacas,Leskofca,Leshkuqi
Fordham|US-NY|170|
Livonia|US-MI|107|
Roswell|US-GA|170|
Orem|US-UT|106|
Tsentralno-Miskyi|UA|451|Central'no-Mis'kij
Yuzivskyi|UA|451|Juzivs'kij rajon,Juzivs'kij,Voroshylovskyi,Yuzivskyi rayon,Yuzivskyi District
Chomedey|CA|215|
Fall River|US-MA|170|
Cacém|PT|452|
Hayes|GB|454|
Lawrence|US-KS|93|
Gesundbrunnen|DE|433|Gezundbrunnen
The Woodlands|US-TX|93|
West Albany|US-NY|170|
Norrköping|SE|476|Norsh'oping,Norsepinga,Norrcheping,Norrkoeping,Norsiopingas,Norcopia
Yakima|US-WA|148|
Kharkivskyi Masyv|UA|451|Kharkivskyy Masyv
Quincy|US-MA|170|
Düren|DE|433|Djuren,Diren
České Budějovice|CZ|466|Ceske Budejovicai,Böhmisch Budweis,Budweis,Budejovice,Bohemo Budvicium
Flatbush|US-NY|170|
Lysychansk|UA|451|Lisicansk
Harlow|GB|454|Harlou,Kharlau,Garlov,Herlaua
Hesperia|US-CA|148|
La Spezia|IT|468|Spezia,Specija
Carson|US-CA|148|
Barletta|IT|468|
Polatlı|TR|446|Polath,Polatly
Boca Raton|US-FL|170|
Budapest XVIII. kerület|HU|437|
Santa Monica|US-CA|148|
Praga Północ|PL|487|North Praga,Praga-North
Râmnicu Vâlcea|RO|436|Rimniku Vilca,Ramniku Valcha
Heerlen|NL|427|Heele,Kheerlen,Coriovalo
Lorca|ES|456|Lorka,Lorko,Llorca
Nouméa|NC|556|Numea,Nomea,Numeo,Port de France
Bafra|TR|446|Paura
San Marcos|US-CA|148|
Hastings|GB|454|Khejstings,Heistingsas,Gastings
Boyle Heights|US-CA|148|
Magadan|RU|291|
High Peak|GB|454|Dark Peak,High Peak Hundred,High Peak District
Plantation|US-FL|170|
Grudziądz|PL|487|Grudzendz,Grudzjondza,Gredzadz
Rahlstedt|DE|433|Ralshtet,Hamburg-Rahlstedt
Lynn|US-MA|170|
Esslingen|DE|433|Eslinga,Eslingen
Darlington|GB|454|Darlingtonas,Ntarlin'nkton
Muğla|TR|446|Mougla,Mughlah,Mentese,Muula,Mobolla
Tübingen|DE|433|Tuebingen,Tiubingenas,Tubinga,Tibingene,Cjubingen,Tympinken
Miami Beach|US-FL|170|
Arden-Arcade|US-CA|148|
Westminster|US-CA|148|
Alessandria|IT|468|Alesandrija,Lissandria,Alexandrie
Longmont|US-CO|106|
Nasinu|FJ|538|
Erciş|TR|446|Arces,Arcis,Ardzesh,Erdzish
Sassari|IT|468|Tatari,Sasser
Santa Barbara|US-CA|148|
Iserlohn|DE|433|Iserlon,Izerlonas,Iserlaun
Witten|DE|433|Viten
Stevenage|GB|454|Stivenedzh,Stiveneitz,Stiveneidzas,Stivunidzh,Stiden Ac
Pickering|CA|215|
Southport|GB|454|Sautport
Ratingen|DE|433|
Redding|US-CA|148|
Kalamariá|GR|430|Kalamarya
Kars|TR|446|Qars,Karsa,Kuars,Cars,Qers,Kapc
Tartu|EE|477|Yurev,Terbata,Derpt,Dorpat,Tartto,Tarbatum
Marl|DE|433|Alt-Marl
Macon|US-GA|170|
Niğde|TR|446|Nigdeh,Nigdi,Niğdə,Niide
Newmarket|CA|215|
Lünen|DE|433|Ljunen,Linen,Hliunon
Launceston|AU|355|
Lüleburgaz|TR|446|Ljuleburgas,Lueleburgaz,Bergoule,Bergula,Berkulen,Arcadiopolis
Meridian|US-ID|84|
San Leandro|US-CA|148|
Bohodukhivskyi|UA|451|Budionnivskyi,Bogodukhivs'kij,Budyonnyi District
Greenville|US-NC|170|
Hradec Králové|CZ|466|Gradets Kralove,Khradec Kralove,Gradzec-Kralave,Chrantets Kralove,Königgrätz,Kraljicin Gradac
Körfez|TR|446|Yarimca,Kjorfez,Yaremdji
Çankırı|TR|446|Changri,Chankiri,Chankyry,Kangiri,Ghanjarah
Chester|GB|454|Cestria,Cestro,Chestur,Cesteris,Yn Chaayr,Caer
Nanaimo|CA|217|
Palmerston North|NZ|530|
Ústí nad Labem|CZ|466|Ustina Labe,Ustibi-nad-Labem,Usti,Aussig
Pleven|BG|475|Plyeven,Plevna,Plewen
Huddinge|SE|476|
New Plymouth|NZ|530|
Edmond|US-OK|93|
Wembley|GB|454|Uembli
Airdrie|CA|109|
Botoşani|RO|436|Botoshani,Botoszany,Batashani
Chinatown|US-NY|170|
Kanata|CA|215|
Fort-de-France|MQ|155|For de Frans,Fod Fwans,Le Fort-de-France,Fort Royal,Arx Gallica
Ancona|IT|468|Ancone,Ankona,Anconn-a
Nampa|US-ID|84|
Avignon|FR|464|Avinon,Avinjonas,Avinhao,Abinion,Avignuni,Avennio
Grays|GB|454|Grejz,Grays Thurrock
Lillestrøm|NO|463|Lilestrem,Lillestrjom,Lilestriomas
Trenton|US-NJ|170|
Maitland|AU|365|
Sandy Hills|US-UT|106|
Tuggeranong|AU|365|
Circoiscrizione VII|IT|468|Torino VII
Níkaia|GR|430|Nea Kokkinia,Nikea,Neokokinis
Marseille 13|FR|464|
Gießen|DE|433|Gisen,Giessa,Nkisen,Gysenas
Guidonia Montecelio|IT|468|Guidonia
Harrogate|GB|454|Kharrogejt
Nusaybin|TR|446|Nisibin,Nasabina,Nuseybin,Nuzajbin,Antiocheia
Talavera de la Reina|ES|456|Ebora,Ebura,Caesarobriga,Talavera del Tajo
Hartlepool|GB|454|Hartlepulas,Khartlpul,Harlepolis
Ereğli|TR|446|Bender Eregli,Erekli,Ehregli,Heraclea,Karadenizereglisi,Heraclea Pontica
Newton|US-MA|170|
Nuneaton|GB|454|Naniton,Nonne Etone
Toms River|US-NJ|170|
Budapest II. kerület|HU|437|
Carmel|US-IN|128|
Hanau am Main|DE|433|Hanau
Campo di Marte|IT|468|
Centro|ES|337|Stadtzentrum
Pardubice|CZ|466|Pardubicy,Pardubitse,Parntoumpitse
Norwalk|US-CT|170|
Waukegan|US-IL|93|
Deltona|US-FL|170|
La Haute-Saint-Charles|CA|215|
Hawthorne|US-CA|148|
El Puerto de Santa María|ES|456|Puerto,El Puerto
Hastings|NZ|530|
Fort Smith|US-AR|93|
North Vancouver|CA|217|
Suffolk|US-VA|170|
Sugar Land|US-TX|93|
Livermore|US-CA|148|
Kozan|TR|446|Flaviopolis
Nashua|US-NH|170|
Yozgat|TR|446|Jozgat,Yozgad,Yozqat,Yuzgat,Saralus,Gioznkat
Reading|US-PA|170|
Redditch|GB|454|Redich,Redicas,Radditch
Concord|US-NC|170|
Velbert|DE|433|Velbed,Felbert
Ludwigsburg|DE|433|Ludvigsburg,Luisburgo,Lüdviqsburq,Ludoviciburgum,Lountvinksmpournk
Indio|US-CA|148|
Enchanted Hills|US-NM|106|
Rio Rancho|US-NM|106|
Shevchenkivskyi|UA|451|Leninskyi,Leninskyi rayon,Shevchenkivs'kij
Santa Fe|US-NM|106|
Sandy|US-UT|106|
Patnos|TR|446|Patnoc
Whittier|US-CA|148|
Canarsie|US-NY|170|
Glyfáda|GR|430|Glifadha,Aixone
Lisovyi Masyv|UA|451|Lisovij masiv,Lisovyy Masyv
Kirkland|US-WA|148|
Lund|SE|476|Lunda,Lount,Lundur
Menifee|US-CA|148|
Cornellà de Llobregat|ES|456|
Fulham|GB|454|Fulem,Fulam
Londonderry County Borough|GB|454|
Brindisi|IT|468|Brindizi,Brinnese,Brundisium
Newport Beach|US-CA|148|
Tracy|US-CA|148|
Citrus Heights|US-CA|148|
Bend|US-OR|148|
Brigittenau|AT|484|
Montréal-Nord|CA|215|
Canton|US-MI|107|
Lehigh Acres|US-FL|170|
Greenburgh|US-NY|170|
Asnières-sur-Seine|FR|464|Asnieres,An'er-sjur-Sen,Asinariae,Anijer na Seni
Nanterre|FR|464|Nanter,Nemetodurum
Brno střed|CZ|466|
Ixelles|BE|435|Ixelles-Elsene,Iksel,Elsene
Podilskyi|UA|451|Podilsk,Podilskyi Rayon,Podilskyi District
Toledo|ES|456|Toledu,Toledas,Toletum,Taleda,Toledo i Spania
Bloomington|US-MN|93|
West Town|US-IL|93|
Germantown|US-MD|170|
Le Sud-Ouest|CA|215|
Clifton|US-NJ|170|
Nitra|SK|434|Njitra,Neutra
Dunkirk|FR|464|Dunkerk,Dunkerque,Denkerka,Dunkirko,Dun-Libre,Duntsjerk
Lyon 08|FR|464|
Grimsby|GB|454|Grimsbi,Great Grimsby
Cannock|GB|454|Kanok,Kanuk
Duluth|US-MN|93|
Moncton|CA|164|
Champaign|US-IL|93|
Volos|GR|430|Volo,Bolus,Wolos,Iolcus
Novi Pazar|RS|432|Yenipazar,Pazari i Ri,Novi Pazaras
Melilla|ES|15|Melila,Rusadir,Millela,Ciudad de Melilla,Lungsod ng Melilla
Poitiers|FR|464|Pouatie,Puatje,Pouetiers,Piteus,Puac'e,Pictavium
Galway|IE|441|Golveja,Goluej,Golvejus,Gaillimh,Galway city,Galway - Gaillimh
Lichterfelde|DE|433|Groß Lichterfelde
Panevėžys|LT|485|Panevezhis,Paneveza,Poniewiesh,Panevjazhys
Flensburg|DE|433|Flensburgh,Flensborag,Flensboarch,Flensbuurich,Flensmpournk
Peterborough|CA|215|
Treviso|IT|468|Trevise,Trevixo,Tarvisium
Near North Side|US-IL|93|
Chino|US-CA|148|
Mukachevo|UA|451|Munkacevo,Mukacheve,Moukatchevo,Mukaczewo,Mukatschewo,Munkacs
Alhambra|US-CA|148|
Ogden|US-UT|106|
Versailles|FR|464|Versal',Versaliae,Versalles
Voznesenskyi|UA|451|Petrovskiy,Petrovskyi rayon,Voznesens'kij,Voznesenskyi rayon
Sandnes|NO|463|Sandnes kommun
Torre del Greco|IT|468|Torre-del'-Greko,Torre d''o Grieco
Lido di Ostia|IT|468|Lido di Roma,Lido-di-Ostija,Ostia,Ostia Lido
Redwood City|US-CA|148|
Wedding|DE|433|Veding,Berlin-Wedding
Courbevoie|FR|464|Kurbvoa,Kurbevua,Curbavia
Bellingham|US-WA|148|
O'Fallon|US-MO|93|
Repentigny|CA|215|
Hoover|US-AL|93|
Créteil|FR|464|Kretej
Amsterdam-Zuidoost|NL|427|
Como|IT|468|Come,Komo,Novum Comum
Ílion|GR|430|Nea Liosia,Kato Liosia
Konotop|UA|451|Kanatop,Konotopa
Cottbus|DE|433|Chocebuz,Kotbus,Cotbusium
El Ejido|ES|456|El'-Ekhido,Ekhido,El Edzido,Barriada El Ejido
Akhisar|TR|446|Ak Hisar,Akchisaras,Axari,Azarion,Thyatira
Danbury|US-CT|170|
St Albans|GB|454|Sant Albans,Sent Olbans,Sent Almpans,Sentalbana
East Norwalk|US-CT|170|
Edinburg|US-TX|93|
Sunrise|US-FL|170|
Wilhelmshaven|DE|433|Vil'gel'mskhafen,Willelmeshæfen,Willemshaven,Wülmshoawen
Nowy Sącz|PL|487|Novi Sonca,Nowi Soncz,Novy Sonch,Nowy Suncz,Neusandez,Ujszandec
Akçapınar|TR|446|Vaskovan
Mackay|AU|349|
Suceava|RO|436|Sucava,Suczawa,Sucha,Soutseava
Çerkezköy|TR|446|Cerkezkoey
Voskresenka|UA|451|Woskresenka
Hellersdorf|DE|433|Berlin-Hellersdorf
Bloomington|US-IN|128|
Reinickendorf|DE|433|
Cicero|US-IL|93|
Paris 10 Entrepôt|FR|464|
Hemet|US-CA|148|
Chiclana de la Frontera|ES|456|Chiclana
Fredrikstad|NO|463|Frederikstad
Sliven|BG|475|Islimje,Islimiye,Slivno,Sliwen,Slivenas
South Shields|GB|454|Saut Shilds,Shields,Shields Theas
Derry|GB|454|Londonderry,Deri,Doire,Londonderis,Lunnonderry,Derae
Hilversum|NL|427|Khilversum,Hilfertsom,Hilvertsheim
San Pedro|US-CA|148|
Ahwatukee Foothills|US-AZ|182|
Paris 10e Arrondissement|FR|464|
Busto Arsizio|IT|468|Ansizio,Bustum Arsitium
Johns Creek|US-GA|170|
Mission|US-TX|93|
Troy|US-MI|107|
Buena Park|US-CA|148|
Ceuta|ES|456|Seuta
Pori|FI|444|Berneborg,Pory,Poris,Arctopolis
Mid-City|US-CA|148|
Uccle|BE|435|Ukel,Uccle-Ukkel,Uccla,Brussel (Ukkel),Bruxelles (Uccle)
Prešov|SK|434|Preshov,Eperies,Preszow,Prasiv,Preschau,Prjashev
Weston-super-Mare|GB|454|Uestn sjupr Mer,Veston na Meru
Palm Coast|US-FL|170|
Minden|DE|433|Minn,Mindeno
Charlesbourg|CA|215|
Kraljevo|RS|432|Kralevo,Kralevas,Rankovicevo,Karanovac
Norderstedt|DE|433|Nordershtedt,Norderstedt Stadt
Fayetteville|US-AR|93|
Sioux City|US-IA|93|
Pontevedra|ES|456|Pontevedro
Ochota|PL|487|Ohota,Oxota
Havířov|CZ|466|Chavirov,Khavirzhov,Havirzovas,Gavirsov,Gavirzhau,Hawierzow
Pau|FR|464|Paue
Algorta|ES|456|
Halifax|GB|454|Galifaks,Halifax i England
Torrevieja|ES|456|Toreviekha,Torrevella,Malnovturo
Lyon 07|FR|464|
Saint-Hubert|CA|215|
Muş|TR|446|Mush
Lake Forest|US-CA|148|
Pernik|BG|475|Pernikas,Dimitrovo
Merced|US-CA|148|
Pozuelo de Alarcón|ES|456|Posuelo-de-Alarkon,Pozolum,Pozuelo
Sant Boi de Llobregat|ES|456|
Hengelo|NL|427|Hemgelo,Hengeloo
Nizip|TR|446|Nezip,Nizipe
Colombes|FR|464|Kolomb,Columbae
Longview|US-TX|93|
Les Corts|ES|456|Distrito Les Corts
Maple Ridge|CA|217|
Budapest VIII. kerület|HU|437|
Fatsa|TR|446|Phadisana,Side,Fatza,Fatisa,Fatseh,Polemonium
Bryan|US-TX|93|
Westland|US-MI|107|
Tamworth|GB|454|Tamvort,Tamvertas,Tomtun
Gosport|GB|454|
Coslada|ES|456|Koslada,Coslata
Sesto San Giovanni|IT|468|Sesto
Villingen-Schwenningen|DE|433|
Lucca|IT|468|Luka,Luca,Locca,Lucques
Warwick|US-RI|170|
Bartın|TR|446|Bartan,Bartheni,Parthenium,Bartin Merkez
Luzern|CH|490|Lucerna,Ljucehrn,Luezerna,Lyutsen,Loukerne,Canton Lucerne
Lakewood|US-CA|148|
Scunthorpe|GB|454|Skantorp
Uman|UA|451|Ouman,Umanj,Human,Kuman,Umana,Umani
Beauport|CA|215|
Farmington Hills|US-MI|107|
San Tan Valley|US-AZ|182|
Mount Pleasant|US-SC|170|
Konstanz|DE|433|Konstanc,Constanza,Kostnica,Konstantia,Kostnitz
Konin|PL|487|Konina
Pozzuoli|IT|468|Pocuoli,Puteoli,Puzzuolo,Pouzzoles
Reşiţa|RO|436|Reschitza,Reshica,Resicabanya,Recita
Žilina|SK|434|Zhilina,Silina,Zylina,Sillein,Zsolna
Worms|DE|433|Vorms,Wormatia,Wormacja,Woms,Borbetomagus
Cranston|US-RI|170|
Tallaght|IE|441|Talat,Talla,Tallakht,Talagtas,Tamhlacht
Moabit|DE|433|Maabit,Berlin-Moabit
Rockhampton|AU|349|
Vitry-sur-Seine|FR|464|Vitri sjur Sen,Vitry,Port-de-Marat,Vitri na Seni
Largo|US-FL|170|
Aveiro|PT|452|Avejro,Abeiro
Ravenna|IT|468|Ravena,Ravenne,Rawenna
Getxo|ES|456|
East Hastings|CA|217|
Homestead|US-FL|170|
Lecce|IT|468|Leche,Lecci,Letse,Lupiae,Luppiu,Lungsod ng Lecce
South Suffolk|US-VA|170|
Avondale|US-AZ|182|
Berestovskyi|UA|451|Berestovs'kij,Berestovskyi rayon
Mijas|ES|456|Mikhas
Aulnay-sous-Bois|FR|464|One-su-Bua,Aulnay
Chatham|GB|454|Chatam,Catamas,Chatham i Kent
Varese|IT|468|Vareis,Vareze,Baretium
Tustin|US-CA|148|
Bakhmut|UA|451|Artemovsk,Bachmut,Bajmut,Bakhmout,Bachmoet
Elbistan|TR|446|Albistan,Alpstan,Ablastan,Plasta
Mountain View|US-CA|148|
Napa|US-CA|148|
Somerville|US-MA|170|
Giugliano in Campania|IT|468|Giuglian
Kendall|US-FL|170|
Lawrence|US-MA|170|
Budapest XV. kerület|HU|437|
Neumünster|DE|433|Naimünster,Neumuenster,Nojmjunster,Novum Monasterium
Piotrków Trybunalski|PL|487|Piotrkow,Petrikau,Petrokov,Petrakavas
Purmerend|NL|427|Purmerein
Dorsten|DE|433|Dössen
Stockton-on-Tees|GB|454|Stokton-on-Tis
Parma|US-OH|170|
Drobeta-Turnu Severin|RO|436|Drobeta,Szörényvár,Turnu Severin
New Rochelle|US-NY|170|
Lynchburg|US-VA|170|
Lelystad|NL|427|Lelistad
Medford|US-OR|148|
Zrenjanin|RS|432|Beckerek,Nagybecskerek,Zrenanin,Veliki Beckerek,Becicherecu Mare,Gross-Betschkerek
Deerfield Beach|US-FL|170|
Amstelveen|NL|427|Amstelven,Nieuwer Amstel
Sylmar|US-CA|148|
Khrustalnyi|UA|451|Krasniluch,Krasnyj luch,Krasznij Lucs,Khrustal'nij,Krassntjlutsch,Khrustal'nyy
Pleasanton|US-CA|148|
Saint-Léonard|CA|215|
Willowdale|CA|215|
Lüdenscheid|DE|433|Luensche,Leudenscheid,Lidenshajd,Liudolvescetha
Sant Cugat del Vallès|ES|456|Sant Cugat
Belmont Cragin|US-IL|93|
Brooklyn Park|US-MN|93|
Goodyear|US-AZ|182|
Catanzaro|IT|468|Katanzaro,Catanzara
Prince George|CA|217|
New Westminster|CA|217|
Kennewick|US-WA|148|
Marburg an der Lahn|DE|433|Marburg,Marmpournk
Bistriţa|RO|436|Bistrica,Bistritz,Beszterce
Marseille 08|FR|464|
Coffs Harbour|AU|365|
Deurne|BE|435|
Avilés|ES|456|Avileso,Avilesas
Alameda|US-CA|148|
Palencia|ES|456|Palentzia,Palensija,Pallantia,Palencio
Arona|ES|337|Arona pa Tenerife,Aron
Torrent|ES|456|Torrente
Circoiscrizione I|IT|468|Torino I
Carlisle|GB|454|Karlail,Luel,Carliolum,Caerliwelydd,Cathair Luail
Town 'n' Country|US-FL|170|
Bellflower|US-CA|148|
Kőbánya|HU|437|Quan X,Budapesti X rajoon
Joensuu|FI|444|Joehnsu,Jovensuu,Yoensu,Joehnsu osh,Joensuu linn,Ostia Carelorum
Chino Hills|US-CA|148|
Bloomington|US-IL|93|
Southall|GB|454|
Budapest XVII. kerület|HU|437|Rakosmente
Rheinhausen|DE|433|
Ilioúpoli|GR|430|
Daugavpils|LV|467|Daugpils,Dünaburg,Väinalinn,Vaeinaenlinna,Dyneburg,Duneburgum
Blue Mountains|AU|365|
Rugby|GB|454|Ragbi
Alafaya|US-FL|170|
Kouvola|FI|444|Kouvol,Kovvola,Kouvola linn
Szombathely|HU|437|Sombathel,Sombathejus,Sombatgej,Sabaria,Sambotel,Steinamanger
Castrop-Rauxel|DE|433|Kastrop-Rauksel
Marsala|IT|468|
Springdale|US-AR|93|
Luleå|SE|476|Luleo,Lula,Luleju,Luulaja
Marseille 15|FR|464|
Racine|US-WI|93|
Roosendaal|NL|427|Rozendal
Hakkâri|TR|446|Hakari,Khacari,Colemerik,Akkare,Chugmar,Julamerk
Hasselt|BE|435|Haselt,Gasselt
Gateshead|GB|454|Gejtskhed,Geitshedas,Gateshead-on-Tyne
Hammond|US-IN|93|
Milpitas|US-CA|148|
Inowrocław|PL|487|Inovroclav,Inowraclaw,Hohensalza,Inauroclau,Irownoclaw
Ünye|TR|446|Unie,Unia,Onieh,Oenoe,UEnye
Bogenhausen|DE|433|
Aalst|BE|435|Alst,Halosta,Alosti,Alstas,Alostum,Aals
Lubin|PL|487|Lubina,Lueben
Mechelen|BE|435|Mekhelen,Mecheln,Mehleno,Malinas,Mechlinia
Lisburn|GB|454|Lisbern,Districtul Lisburn
Jelenia Góra|PL|487|Jelena Gura,Hirschberg
Suva|FJ|538|Souva,Sufa,Suwa,Souba,Suvae,Suvo,Suva City
Paisley|GB|454|Pejsli,Paislig,Peislis
Pesaro|IT|468|Pesaru,Pezaro,Pisaurum
Wawer|PL|487|
Siedlce|PL|487|Sedlce,Sedlcos,Sedl'tse
South Surrey|CA|217|
Gary|US-IN|93|
Putney|GB|454|Patni
Scranton|US-PA|170|
Keratsíni|GR|430|Keratsinion,Ayios Yeoryios
Baldwin Park|US-CA|148|
Auburn|US-WA|148|
Yalta|UA|473|Jalta,Ialta,Jalto
Les Rivières|CA|215|
Józsefváros|HU|437|
Marseille 09|FR|464|
La Rochelle|FR|464|La Rosel,La Rochela,La-Rashehl',Arroxela,Ar Rochell,La Cote
Fishers|US-IN|128|
Shrewsbury|GB|454|Shrusberi,Amwythig
Saint Joseph|US-MO|93|
Champigny-sur-Marne|FR|464|Campinio-ce-Marno,Shampini na Marni,Shampini sjur Marn,Champigny
Luxembourg|LU|455|Luksembourg,Luxemburg,Lussemburgo,Lussemborgh,Lueksemburq,Lucsamburg,Luksambuur,Luxembourg by,Luxemborj,Louxemvourgo,Letzeburg,Stad Letzebuerg,Luksemboarch
Yenakiyeve|UA|451|Enakieve,Jenakijevo,Yenakiyevo,Ordshonikidse,Rykovo
La Louvière|BE|435|La Luvjer,Luvier,Louvierre,Luparia,El Lovire
Pančevo|RS|432|Pancsova,Pancevas,Panchava,Panchevo,Pancsal,Pantsevo
Rueil-Malmaison|FR|464|Rijej Malmezon,Rueil,Rodolium
Caledon|CA|215|
Pharr|US-TX|93|
Fuorigrotta|IT|468|Forerotta
Fylde|GB|454|Fylde Coast,Fylde Borough,Borough of Fylde
Rheine|DE|433|Rajn,Rene
Bunbury|AU|362|
Upland|US-CA|148|
Crewe|GB|454|Krju,Kruo
Oss|NL|427|Oss i Nederland
Fünfhaus|AT|484|
Antibes|FR|464|Antib,Antipolis
Stoney Creek|CA|215|
Folsom|US-CA|148|
Budapest XXI. kerület|HU|437|Csepel
Baytown|US-TX|93|
Latina|IT|468|Littoria
Midyat|TR|446|Estil,Medeat,Midyad,Mityat,Mid'jat
Manresa|ES|456|Manreza
Mbabane|SZ|40|Mabane,Mbabano,Mpampane
Viersen|DE|433|Veeese,Firzen
San Ramon|US-CA|148|
Camden|US-NJ|170|
Bracknell|GB|454|Braknel
Oleksandriya|UA|451|Aleksandrija
Lake Charles|US-LA|93|
Kalamazoo|US-MI|107|
Brick|US-NJ|170|
Cinisello Balsamo|IT|468|Cinisello
Arlington Heights|US-IL|93|
San Sebastián de los Reyes|ES|456|Sanse
Plymouth|US-MN|93|
Delmenhorst|DE|433|Delmenkhorst,Demost
South Ozone Park|US-NY|170|
Doral|US-FL|170|
Sankt Gallen|CH|490|San Galo,Saint-Gall,Son Gagl,Sanggale,Sanctogallum,Sankt Qallen
Waterford|US-MI|107|
Battersea|GB|454|
Bihać|BA|471|Bihacs,Bikhach,Bihoch,Bikhak,Bihacium
Gare|FR|464|
Kryukiv|UA|451|Kryukov,Kriukove,Kriukiv-na-Dnipri,Kryukiv-on-Dnieper,Kriukiv,Kriukivskyy Raion
Osijek|HR|488|Osiek,Essek,Esseg,Eszek,Osijekas,Mursa
Piła|PL|487|Piela,Schneidemuhl,Pily,Pyla
Evanston|US-IL|93|
Nevşehir|TR|446|Nevshehr,Muskara,Nevşəhər
Gladbeck|DE|433|Gladbek
Manteca|US-CA|148|
Schiedam|NL|427|Skhidam,Sxidam,Schidamas
Döbling|AT|484|Sievering
Saint-Maur-des-Fossés|FR|464|Saint-Maur,Sen-Mor-de-Fosse,Vivant-sur-Marne
East Kilbride|GB|454|Ist Kilbrajd,East Kilbridge
Wyoming|US-MI|107|
Kruševac|RS|432|Krushevac,Krousevats,Alacahisar
Loveland|US-CO|106|
Cheektowaga|US-NY|170|
Hove|GB|454|Khov,Hove i England
Kings Bridge|US-NY|170|
Bismarck|US-ND|93|
Kumanovo|MK|474|Kumanova,Kumakovo,Kumanowo
Gela|IT|468|Dzhela
Tekstylnyk|UA|451|Tekstil'nik
Spijkenisse|NL|427|
Aprilia|IT|468|Aprilija,Aprilia i Lazio
Perris|US-CA|148|
Haninge|SE|476|
Bethlehem|US-PA|170|
Gävle|SE|476|Evle,Gefle,Gaevle,Gäfle,Eule,Gevalia
Arnsberg|DE|433|Arnsberga,Arensperg
Albany|US-GA|170|
Moroni|KM|505|Moronio,Maroni,Morony,Muruni
Troisdorf|DE|433|Trojsdorf
Aylesbury|GB|454|Ejlsberi,Aelesburia,Ægelesburg
Valdemoro|ES|456|Vallis Mauri
Ciudad Real|ES|456|Ciuda Real,Sjudad Real,Villa-Real
Helmond|NL|427|Gelmond,Khelmond,Hellemed
Schaumburg|US-IL|93|
Évosmos|GR|430|Evosmo,Harmanköj,Charman'kioi,Taousan Lofos,Nea Coclutsa,Neos Koukloutzas
Banská Bystrica|SK|434|Banska Bistrica,Besztercebanya,Neusohl,Neosolium
Cannes|FR|464|Kann,Kannas,Kanntae,Kany,Canas,Canes
Gastonia|US-NC|170|
Brownsville|US-NY|170|
Union City|US-CA|148|
Bismil|TR|446|
Bilecik|TR|446|Bilejik,Biledzhik,Biletsik,Biləcik,Agrilium,Belocome
Calais|FR|464|Kales,Cales,Calesium,Kalai,Kale shaary
Asti|IT|468|Hasta Pompeia
Bolingbrook|US-IL|93|
Ragusa|IT|468|Rausa,Raguse,Raguza
Iowa City|US-IA|93|
Khalándrion|GR|430|Chalandri,Khalandhrion,Flya,Phlya
Vélez-Málaga|ES|456|Veles Malaga,Beleth-Malaga
Layton|US-UT|106|
Appleton|US-WI|93|
Missouri City|US-TX|93|
Shelby|US-MI|107|
Béziers|FR|464|Bez'e,Bezije,Besers,Baeterrae
Fort Myers|US-FL|170|
Ostrowiec Świętokrzyski|PL|487|Ostrovets,Ostrowiec,Ostrowiec Kielecki
Boynton Beach|US-FL|170|
Wattenscheid|DE|433|Vatenseidas,Vattenshajd,Vattenstadt,Wattsche
Bocholt|DE|433|Bokelt,Bokholt
Casoria|IT|468|
Jonesboro|US-AR|93|
Kortrijk|BE|435|Kortrik,Kortrejk,Contrai,Courtrai,Cortrique,Cortoriacum
Pistoia|IT|468|Pistoja,Pistoria
Gandia|ES|456|Gandie,Gandija
South Lawndale|US-IL|93|
Prilep|MK|474|Perlepes,Prilepas
Vlaardingen|NL|427|Vlaardinge
Bundaberg|AU|349|
Logan Square|US-IL|93|
Drohobych|UA|451|Drohobyc,Drogobich,Drohobytsj
Detmold|DE|433|Detmolda
Chokolivka|UA|451|
Rapid City|US-SD|106|
Târgu Jiu|RO|436|Tirgu Ziu,Targu Zhiju,Targul-Jiu,Tirnkou Ziou,Zsilvasarhely
Warner Robins|US-GA|170|
Rochester Hills|US-MI|107|
Canary Wharf|GB|454|Kanari-Uorf
Cloverdale|CA|217|
Belek|TR|446|Belekoy,Besyigit,Bələk,Belekas
Decatur|US-IL|93|
Kadiyivka|UA|451|Stahanova,Kadijivka,Kadziiuka,Stachanow,Kadijewka,Sergo
Tatvan|TR|446|Datuan
Shostka|UA|451|Sostka
Pierrefonds-Roxboro|CA|215|
Southfield|US-MI|107|
Siemianowice Śląskie|PL|487|Symjanowicy,Siemianowice
Néa Smýrni|GR|430|Nea Smirni,Nea Smyrne
Berdychiv|UA|451|Berdyciv,Berdicev,Berdytsjiv,Berdytschiw,Berdyczow,Berditschew
Rubí|ES|456|
Zlín|CZ|466|Gottwaldov,Gottvoldov
Bayreuth|DE|433|Bairoit,Bajrojt,Baruthum,Bayreith
Lappeenranta|FI|444|Lapeenranta,Lapenrand,Lappeenranta linn,VIllmanstrand
Ostrów Wielkopolski|PL|487|Ostrov,Ostrowo,Astrava,Ostrov Velkopolski
Saint George|US-UT|106|
Caserta|IT|468|Caserte,Kazerta
New Britain|US-CT|170|
Almelo|NL|427|Almeloo
Daytona Beach|US-FL|170|
Franklin|US-TN|93|
Nutana Sector|CA|192|
Steglitz|DE|433|Shteglic,Berlin-Steglitz
Shumen|BG|475|Sumen,Sumnu,Choumen,Sumla,Kolarovgrad
Maroúsi|GR|430|Maroussi,Amarousion
Turlock|US-CA|148|
Temple|US-TX|93|
Adelaide Hills|AU|348|
West Ridge|US-IL|93|
Apple Valley|US-CA|148|
Sarnia|CA|215|
Mysłowice|PL|487|Myslovice,Myslavicy,Myslowicy
Sault Ste. Marie|CA|215|
Bromma|SE|476|
Purley|GB|454|
Lynwood|US-CA|148|
Waukesha|US-WI|93|
Gouda|NL|427|Guda,Quda,Gaudanum,Chaounta
Canton|US-OH|170|
Guildford|GB|454|Gilford
Landshut|DE|433|Landskhut,Landshuad,Lantschout
Santa Lucía|ES|337|
Gulfport|US-MS|93|
Saint John|CA|164|
Yüksekova|TR|446|Yusekova,Dize,Gever
Zaandam|NL|427|Zandam
Borås|SE|476|Buros,Boros,Buras,Boerosia,Celfsborg
Nyvky|UA|451|Nivki
Shakhtarsk|UA|451|Shakhtersk,Katyk,Zapadno-Gruppskiy
Esbjerg|DK|440|Esberg,Esbjergas,Esbyerq
Pawtucket|US-RI|170|
Lauderhill|US-FL|170|
Peckham|GB|454|Pekam
Rock Hill|US-SC|170|
Fuengirola|ES|456|Fuenkhirola
Silver Spring|US-MD|170|
Barnsley|GB|454|Barnsli,Beornesleah
West Gulfport|US-MS|93|
Lowestoft|GB|454|Loustoft
Agios Dimitrios|GR|430|Brakhami,Ayios Dhimitrios
Yalova|TR|446|Jalova,Gialova,Yaluva,Pythiae Thermae
Szolnok|HU|437|Solnok,Solnoca
Växjö|SE|476|Vekshe,Veks'o,Vexiö,Vaexjoe,Vexionia
Ilidža|BA|471|Ilidze,Ilidzha,Ilidja
Lüneburg|DE|433|Lunebourg,Lyneburgu,Lümborg,Glain,Lynempournk
Flower Mound|US-TX|93|
Stargard|PL|487|Stargarda,Starogrod,Starnkarnt
Cremona|IT|468|Cremon-a,Cremone,Kremona
Carpi|IT|468|Cherp,Karpi
Centreville|US-VA|170|
Lafayette|US-IN|128|
Passaic|US-NJ|170|
Billstedt|DE|433|Bilshtet,Hamburg-Billstedt
Gemlik|TR|446|Cius,Kios,Kiye
Riverview|US-FL|170|
Redlands|US-CA|148|
Zográfos|GR|430|Zografou
Missoula|US-MT|106|
Rancho Cordova|US-CA|148|
Celle|DE|433|Cele,Cella,Celle i Tyskland
Prymorskyi|UA|451|Portovskyi rayon,Primors'kij rajon,Portovskyi,Prymorskyi rayon,Primors'kij
Aubervilliers|FR|464|Obervil'e,Aubervilles
Wilmington|US-DE|170|
Vila Nova de Gaia|PT|452|Gaia,Portus Cale,Vila-Nova-de-Gajja
Södertälje|SE|476|Sedertele,Siodertelje,S'odertale,Sjodehrtehl'e,Telga australis
Sherwood Park|CA|109|
Chingford|GB|454|
Samar|UA|451|Samarchik,Novoselicja,Nowomoskowsk
New Braunfels|US-TX|93|
Pabianice|PL|487|Pabjanice,Pab'yanitsy
Altamura|IT|468|
Lamezia Terme|IT|468|Lamezia
Halmstad|SE|476|Khalmstad,Halmostadium
Cherry Hill|US-NJ|170|
Mykytivskyi|UA|451|Mikitivka,Mikitivs'kij,Mikitivs'kij rajon,Mykytivka,Mykytivskyi rayon,Mykytivka District
Benidorm|ES|456|Benidormo
Grande Prairie|CA|109|
Maidenhead|GB|454|Mejdenkhed
Faro|PT|452|Faru
Flagstaff|US-AZ|182|
Gniezno|PL|487|Gnezna,Hnezdno,Gnesen
Alphen aan den Rijn|NL|427|Alfen,Alphen,Alphen a/d Rijn
Kadirli|TR|446|Gars Zyulgadrie,Karszulkadriye,Gars-Ziwlgatrie,Gars,Gars Bazar
Confederation|CA|192|
Doğubayazıt|TR|446|Dogubeyazit,Dogubayazid,Bayazid,Beyazit,Dogubajazit,Bajasid
Alcalá de Guadaira|ES|456|
Stafford|GB|454|Staford
Muncie|US-IN|128|
Bamberg|DE|433|Bamberk,Bamberga,Bambarg,Bampernk
Ayvalık|TR|446|Aivali,Ajvalyk,Cisthene,Kydoniai
Dainava (Kaunas)|LT|485|
Fordon|PL|487|Striesau
Mira Mesa|US-CA|148|
Uxbridge|GB|454|
Woodland Hills|US-CA|148|
Weston|US-FL|170|
Imola|IT|468|Iommla,Forum Cornelii
Aigáleo|GR|430|Egaleo
Izmayil|UA|451|Ismajil,Izmail,Izmajilas,Ismailio,Smil,Smeilu
Vaasa|FI|444|Vasa,Wasa,Nikolaistad,Nikolainkaupunki
Vidradnyi|UA|451|Vidradnij,Vidradnyy
Mérignac|FR|464|Merignae,Meirinhac
Kladno|CZ|466|Cladna,Kladnas,Klantno
Brossard|CA|215|
Tournai|BE|435|Turne,Tornai,Doornik,Tournay,Turnacum
Rhondda|GB|454|Ronda,Ronta,Y Rhondda
Frederick|US-MD|170|
Pasco|US-WA|148|
Dobrich|BG|475|Dobric,Dobritsch,Dobritj,Dobricius,Dobrych,Tolbuhin
Pittsburg|US-CA|148|
Kungsholmen|SE|476|
Ridgewood|US-NY|170|
Palatine|US-IL|93|
Bitola|MK|474|Monastir,Bitol,Monasteron,Monasterium
Verdun|CA|215|
Suwałki|PL|487|Suvalki,Suwalkie
North Richland Hills|US-TX|93|
Valdefuentes|ES|456|
Union City|US-NJ|170|
Kissimmee|US-FL|170|
Hunedoara|RO|436|Khunedoara,Vajdahunyad
San Carlo All'Arena|IT|468|
Ostend|BE|435|Oostende,Ostenda,Oostenn
Sint-Niklaas|BE|435|Sint-Niklas,Saint-Nicolas
Chicoutimi|CA|215|
Royal Tunbridge Wells|GB|454|Tunbridge Wells
Walnut Creek|US-CA|148|
Darnytskyi Masyv|UA|451|Socmisto,Darnic'kij masiv,Darnytskyy Masyv
Hoorn|NL|427|Horn,Gorn,Hoorn NH
Assen|NL|427|Asen,Asse,Asenas,Asningseli
Cordova|US-TN|93|
Ponferrada|ES|456|Ponferada,Pomeriada
Mount Vernon|US-NY|170|
Conroe|US-TX|93|
Dothan|US-AL|93|
Feodosiya|UA|473|Teodosia,Feodossija,Feodosya,Teodozja,Teodozio,Caffa
Aschaffenburg|DE|433|Ashafenburg,Auscheffenburg,A-Burg,Asafenmpournk
Budapest XVI. kerület|HU|437|
Hämeenlinna|FI|444|Khamenlinna,Hemenlina,Hämenlidn,Gjameenlinna,Tavastum,Tavastehus
Northridge|US-CA|148|
Waterloo|US-IA|93|
Rivas-Vaciamadrid|ES|456|Vaciamadrid
Maple Grove|US-MN|93|
Framingham|US-MA|170|
Söke|TR|446|Sjoke,Sokia
Wimbledon|GB|454|Uimbldon,Vimbldonas,Wimbledonia,Gouimplenton,Wimbledon i London
Redondo Beach|US-CA|148|
Corby|GB|454|Korbi,Corby shahri
Notre-Dame-de-Grâce|CA|215|
Majadahonda|ES|456|Makhadaonda,Maxadahonda
Bossier City|US-LA|93|
Neubrandenburg|DE|433|Nojbrandenburg,Nuevo Brandeburgo
Stamford Hill|GB|454|Stamfurd Khil
Sanlúcar de Barrameda|ES|456|Sanlucar
Bourges|FR|464|Burza,Bourz,Burzh,Borges,Avaricum Biturigum
Yorba Linda|US-CA|148|
Mustamäe|EE|477|Mustamjae,Mustamäe linnaosa
Ardeşen|TR|446|Ardasen,Ardeshen,Ardisin
Campiña|ES|456|Caserio Campina
Woodbury|US-MN|93|
Roman|RO|436|Romanas,Roman i Romania
Bârlad|RO|436|Brlad,Birladas
Blagoevgrad|BG|475|Blagojevgrad,Gorna Djumaya,Gorna Dshumaja,Dzumaja,Dzhumaya,Yukari Cuma
Deva|RO|436|Nteva,Diemrich,Sargetia,Deva i Romania
Eau Claire|US-WI|93|
Kesklinn|EE|477|Kesklin,Kesklinna linnaosa
Velsen-Zuid|NL|427|Velsen
Waldorf|US-MD|170|
Dessau|DE|433|Desava,Dessau-Roßlau,Desau,Ntesaou
Forest Hills|US-NY|170|
Ede|NL|427|Ehde
Davis|US-CA|148|
Şırnak|TR|446|Shirnak
Glen Burnie|US-MD|170|
Arenella|IT|468|
Camarillo|US-CA|148|
Kovel|UA|451|Kowel,Kovelj
Trapani|IT|468|Trapena,Drepanum
Paignton|GB|454|Pejnton,Peintona
Gaithersburg|US-MD|170|
Chaguanas|TT|184|
Liepāja|LV|467|Liepaya,Lijepaja,Liepagia,Leepaja,Lietaja,Lipawa
Rossendale|GB|454|
Eskilstuna|SE|476|Eshilstruna,Eskilstiuna
Kostyantynivka|UA|451|Kostjantinivka,Konstantinowka
Zadar|HR|488|Zadara,Zara,Iadera,Chadra,Zantar
South San Francisco|US-CA|148|
Lippstadt|DE|433|Lipshtat
Tomaszów Mazowiecki|PL|487|Tomashov Mazovecki,Tomaszow,Thomasovia
Ödemiş|TR|446|OEdemis,Eudemish,Hypaepa
Köpenick|DE|433|Kopenik,Copenicum,Berlin-Koepenick
Néa Ionía|GR|430|Podharadhes
Kenner|US-LA|93|
Aalen|DE|433|Alen,Alenas
Washington|GB|454|Vashington
Jackson Heights|US-NY|170|
Saint-Nazaire|FR|464|Sant-Nazer,Sen Nazeras,Sain-Nazair
Przemyśl|PL|487|Premysl,Pshemysl',Psemisla,Peremishl',Pshemishul
Estepona|ES|456|Ehstepona
Dinslaken|DE|433|Dinslakena,Ntinslaken
Nizhyn|UA|451|Nizyn,Nizin,Nijin,Nijyn,Nizon,Nezhin
Rockville|US-MD|170|
Jackson|US-TN|93|
Târgovişte|RO|436|Trgoviste,Targovichte,Turgovishhe,Tirgovics,Targowica,Tergowisch
Lincoln Park|US-IL|93|
Yuba City|US-CA|148|
Solna|SE|476|
Portland|US-ME|170|
Palo Alto|US-CA|148|
Seinäjoki|FI|444|Seinaejoki,Seinjogi,Sejnjajoki,Seinäjoki linn,Östermyra
Neuwied|DE|433|Nojvid,Neuweid,Langendorf
Ferrol|ES|456|El Ferrol
Casas Adobes|US-AZ|182|
Point Cook|AU|359|
Marysville|US-WA|148|
Unna|DE|433|
Karlskrona|SE|476|Karlskruna,Caroli Corona
Focșani|RO|436|Fokschan,Foksany,Fakshani
South Jordan|US-UT|106|
Quartu Sant'Elena|IT|468|Cuartu Santa Aleni,Quarto Sant'Elena
Aluche|ES|456|
Fort McMurray|CA|109|
Oshkosh|US-WI|93|
North Little Rock|US-AR|93|
Stalowa Wola|PL|487|Stalova Vola,Stalowo Wola
Smila|UA|451|Smela
Bayside|US-NY|170|
Vicálvaro|ES|456|Vikalvaro,Vicalvaro distritu
Folkestone|GB|454|Fokston
Plauen|DE|433|Plavno,Plauehn,Plauenas,Plavia Variscorum
Napier|NZ|530|
Castelldefels|ES|456|
Bayonne|US-NJ|170|
Brixton|GB|454|Brikston
Hounslow|GB|454|Hounslow kerület
Eagan|US-MN|93|
Bergen op Zoom|NL|427|Bergen-op-Zom,Berrehe op Zoom,Berchen op Som,Bergenas,Bergae ad Zomam
Delray Beach|US-FL|170|
Algueirão|PT|452|
Loures|PT|452|Loyres
Granby|CA|215|
Viladecans|ES|456|Biladakans,Viladekans
Castellammare di Stabia|IT|468|Stabie,Estabia,Castellammare
Sagunto|ES|456|Sagunt,Sagonte,Morvedre
Zamość|PL|487|Zamose,Zamostja,Zamosca,Zamosts,Zamoshch,Zamasc'
Johnson City|US-TN|170|
Kherson|UA|451|Herson,Chersonas,Khersonskuju
Dale City|US-VA|170|
Silvan|TR|446|Farqin,Siliwan,Miyafarkin,Miepherkeim,Martyropolis
Cedar Park|US-TX|93|
Waterfront Communities-The Island|CA|215|
Rotorua|NZ|530|
Vilanova i la Geltrú|ES|456|Vilanova
Parkchester|US-NY|170|
Tatabánya|HU|437|Tatabana
Atascocita|US-TX|93|
Saint Cloud|US-MN|93|
Ellicott City|US-MD|170|
Finchley|GB|454|
Laguna Niguel|US-CA|148|
Saint Charles|US-MO|93|
Harlingen|US-TX|93|
Pavia|IT|468|Papia,Pavie,Pavio,Pawia,Pavija,Ticinum
Wrexham|GB|454|Wreksam,Reksem,Reksamas,Rexam
Rovaniemi|FI|444|Rovanem,Robaniemi,Rovanieni,Rovaniemi linn,Ronianemi,Roavvenjarga
Kędzierzyn-Koźle|PL|487|Kendzezhin-Kozle,Kandrzin-Kozle,Kedzierzyn,Kandrzin,Heydebreck
Tulcea|RO|436|Tulca,Tultscha,Toultsea,Aegyssos
Ioánnina|GR|430|Janina,Ioanina,Giannina,Yannina,Ioaa,Yanya
Fleetwood|CA|217|
San Clemente|US-CA|148|
West Lynchburg|US-VA|170|
Middletown|US-NJ|170|
Torremolinos|ES|456|Toremolinos,Toremolinos-Malaga
Sokhumi|GE|461|
Ellesmere Port Town|GB|454|Elsmir Port,Ellesmere Port
Fort Garry South|CA|220|
Framingham Center|US-MA|170|
Colmar|FR|464|Kolmara,Koimar,Kal'mar,Colmaria
Głogów|PL|487|Gloguv,Glogova,Hlohov
Torquay|GB|454|Torki,Torkvej,Torcaium
Pankow|DE|433|Pankov
Herten|DE|433|Gerten,Hiätten,Kherten,Heritono
Schenectady|US-NY|170|
Capelle aan den IJssel|NL|427|Capelle,Capelle a/d Yssel
Belize City|BZ|80|
Craigieburn|AU|359|
Irpin|UA|451|Irpien,Dachi Irpin,Pilipiv Potik
Villa de Vallecas|ES|456|Valjeko
Cheyenne|US-WY|106|
Kalush|UA|451|Kalusch,Kalusz
Broomfield|US-CO|106|
Ames|US-IA|93|
Park Slope|US-NY|170|
Shawnee|US-KS|93|
Cricklewood|GB|454|
Reseda|US-CA|148|
Wrzeszcz|PL|487|Langfuhr
Guildford|CA|217|
Conway|US-AR|93|
East Orange|US-NJ|170|
Gitega|BI|12|Gitege,Kitega
Loughborough|GB|454|Lafboro,Lufburou
Herford|DE|433|Herfordo,Hiarwede
Portage Park|US-IL|93|
Skokie|US-IL|93|
Massa|IT|468|
Grevenbroich|DE|433|Grevenbrokh,Grevenbroichas
Čair|MK|474|Chair
Valverde|ES|456|
Weimar|DE|433|Veimar,Vimaria,Vajmar,Vymar,Wehimala
Ahlat|TR|446|Khlat,Erkizan
West Bloomfield Township|US-MI|107|
Tamarac|US-FL|170|
Youngstown|US-OH|170|
Taunton|GB|454|Tonton,Tountun,Tantonia
Crotone|IT|468|Croton,Krotona,Cotrone,Cutroni
Lodi|US-CA|148|
La Línea de la Concepción|ES|456|La Linea
North Hollywood|US-CA|148|
Greenville|US-SC|170|
Haskovo|BG|475|Chaskoi,Chaskovo,Haskoy,Haskioj,Khaskava
Afragola|IT|468|Afravola
Akşehir|TR|446|Philomelion,Filomilion,Philomelium,Agsehr,Ak Shehr
Celina|US-TX|93|
Bandar Seri Begawan|BN|252|Bruni,Banda Seri,Brunei Town,Bandarseribegavana
Waterlooville|GB|454|Voterluvil
Sandefjord|NO|463|Sannef'ord,Sandefjordas,Sandefjordi vald,Kommun Sandefjord,Sandefjord kommuna
Maison Blanche|FR|464|
Sheptytskyi|UA|451|Chervonograd,Czerwonohrad,Krvstonopol,Krystynopol,Kristinopol',Sheptickij
Kaposvár|HU|437|Kaposhvar,Toponar,Torocske,Kaposfured,Kaposszentjakab
Mansfield|US-TX|93|
Alba Iulia|RO|436|Alba Julia,Dsulafehervaru,Erdelski Beograd,Balgrad,Belgrada,Weißenburg
Kerpen|DE|433|Kerpe
Santa Cruz|US-CA|148|
Pico Rivera|US-CA|148|
Madera|US-CA|148|
Janesville|US-WI|93|
Boryspil|UA|451|Borispil',Boryspol
West Des Moines|US-IA|93|
Molina de Segura|ES|456|Molina
Paterna|ES|456|
Palaió Fáliro|GR|430|Paleo Faliro,Palaion Faliron,Old Faliron,Alt Phaleron
Montebello|US-CA|148|
Bognor Regis|GB|454|Bognor Ridzis,Bognor
Valence|FR|464|Valenca
Newtownabbey|GB|454|Njutonabi,N'jutaunabbi,N'jutonehbbej
Cosenza|IT|468|Cusenza,Kozenca
Quimper|FR|464|Kemper,Tchimper,Coriosopitum,Montagne-sur-Odet
Fulda|DE|433|Foulnta
Georgetown|US-TX|93|
Hull|CA|215|
Alpharetta|US-GA|170|
Genk|BE|435|Genck
Yambol|BG|475|Iambol,Jamboli,Yampolis
Lorain|US-OH|170|
Bowling Green|US-KY|93|
Flatlands|US-NY|170|
Dundalk|US-MD|170|
Dormagen|DE|433|Dormaje
Užice|RS|432|Uzhice,Titovo Uzice,Uzhycy,Oujiste,Ouzitse,Ussitza
Buckley|GB|454|Bukli,Bwcle
Leszno|PL|487|Leshna,Lesno,Lissa
Bergheim|DE|433|Bergem
Eden Prairie|US-MN|93|
Slatina|RO|436|Striharet,Slatina i Romania
North Bergen|US-NJ|170|
Pittwater|AU|365|
Most|CZ|466|Brüx
Korydallós|GR|430|
Great Yarmouth|GB|454|Grejt Jarmut,Yarmouth
El Prat de Llobregat|ES|456|Prat de LJobregat,Ehl' Prat
Mitcham|GB|454|
Florence-Graham|US-CA|148|
Waltham|US-MA|170|
Budapest XX. kerület|HU|437|Pesterzsebet
Feltham|GB|454|
Garbsen|DE|433|Garbzen,Garbseno,Olengarbsen
Margate|GB|454|Margit,Margejt
West Hartford|US-CT|170|
Põhja-Tallinn|EE|477|Pohja,Pikhja-Tallinn
Lugano|CH|490|Lugan,Lounkano
Kuşadası|TR|446|Kushadasi,Skalanova,Efes,Marathesium,Nea Ephesus
Tetovo|MK|474|Tetobo,Tetova,Kalkandelen,Qalqan Delen,Cetava
Żory|PL|487|Zhori,Zhory,Zoros,Sohrau
Rogers|US-AR|93|
Medicine Hat|CA|109|
Lushnjë|AL|478|Lushne,Ljusnje,Lushnja,Lousnia
Fredericton|CA|164|
Collado-Villalba|ES|456|
Vaslui|RO|436|Vasloui,Vasluj,Vaszlo,Vasluiul
Carol City|US-FL|170|
Urla|TR|446|Vourla,Vourlah Skala
Halton Hills|CA|215|
Encinitas|US-CA|148|
Bełchatów|PL|487|Belhatova,Belkhatuv,Belchatuvas
Sorgun|TR|446|Kohne,Yesilova,Buyukkohne,Sorgune
Brighouse-City Centre|CA|217|
Pueblo Nuevo|ES|456|
East Village|US-NY|170|
Trnava|SK|434|Trnawa,Turnava,Tyrnau,Nagyszombat
Randers|DK|440|Raners,Randersas
Caltanissetta|IT|468|Caltanisetta,Nissa
Ashford|GB|454|Eshford,Asfordas,Ashford i Kent
Haverhill|US-MA|170|
Jupiter|US-FL|170|
Dovzhansk|UA|451|Sverdlovsk,Imeni Sverdlova
Çubuk|TR|446|Chubuk,Distretto di Cubuk
Council Bluffs|US-IA|93|
Wellington|US-FL|170|
Tonypandy|GB|454|Tonipandi
West Coon Rapids|US-MN|93|
Drancy|FR|464|Dransi
Acton|GB|454|Akton,Aktun,Acton i London
North Miami|US-FL|170|
Pervomaysk|UA|451|Pervomaisk,Perwomajsk,Olwiopol
Noisy-le-Grand|FR|464|Noazi le Gran,Noisy,Shumnaja-le-Gran
Érd|HU|437|Hamzsabeg,Ehrd,Andzabeg
Hamilton|US-OH|170|
Villeneuve-d'Ascq|FR|464|Vilnev d'Ask,Neuvile-Ask
Grao de Murviedro|ES|456|
North Port|US-FL|170|
La Seyne-sur-Mer|FR|464|La-Sen-sjur-Mer,La Sanha,La Seyne
Tulare|US-CA|148|
Sopron|HU|437|Shopron,Sopronas,Ödenburg,Sopronium,Scarbantia
Coon Rapids|US-MN|93|
Berat|AL|478|Berati,Veration,Belgrad,Berta,Bərat,Lezskigrad
Holosiyiv|UA|451|Golosiiv,Goloseev,Goloseevskij Rajon,Holosiivskyi Rayon
Shulyavka|UA|451|Shuliavka
Levallois-Perret|FR|464|Levaloa Pere,Levallois
Inhulets|UA|451|Ingulec',Ingulets
Viareggio|IT|468|Viareggiu,Viaredzhio
Millcreek|US-UT|106|
La Habra|US-CA|148|
Blaine|US-MN|93|
Auburn|US-AL|93|
Downtown Vancouver|CA|217|
Łomża|PL|487|Lomsa,Lomzha
Angyalföld|HU|437|Anđalfeld,Engelsfeld
Erzsébetváros|HU|437|Quan VII,Elisabethstadt
Smederevo|RS|432|Smedere,Semendire,Semendria,Szendro,Smedarava,Smenterevo
Irun|ES|456|Irun-Uranzu
Lake Elsinore|US-CA|148|
Marseille 14|FR|464|
Picpus|FR|464|
Asker|NO|463|Asker község,Asker kommuna,Askeris,Askeri vald,Kommun Asker
Zalaegerszeg|HU|437|Zalaegerseg,Egerseg,Jegersek
Zamora|ES|456|Samora,Zamoro
Tempelhof|DE|433|Tempel'gof,Templinum,Berlin-Tempelhof
Carmichael|US-CA|148|
Scarborough|GB|454|Skarboro
Wesel|DE|433|Vezel
Tríkala|GR|430|Trikalon,Trikkala,Tirhala
Chambéry|FR|464|Samberi,Shambery,Chambery-le-Vieux,Camberiacum
Kolding|DK|440|Koldinga,Kolling,Kol'dyng
Budapest XIX. kerület|HU|437|
Taylor|US-MI|107|
Alcoy|ES|456|Alcoi,Alkoj,Alcodium,Al'ka
Cayenne|GF|91|Kajena,Kayenna,Cayena,Caienna,Cajen-a,Kayene,Kajenneh,Kagien
Porirua|NZ|530|
Korosten|UA|451|Korostena,Iskorostenum,Iscorosten,Korastehn',Iszkoroszteny,Karas'cen'
Karlstad|SE|476|Karlstade,Carolostadium
Nieuwegein|NL|427|Nieuwegen
Burnsville|US-MN|93|
Monterey Park|US-CA|148|
Widnes|GB|454|Vidnes
Kispest|HU|437|Klein-Pest
Issy-les-Moulineaux|FR|464|Issi-le-Mulino,Issy-les-Moulineau,Issy,L'Union
Stryi|UA|451|Stryj,Strij,Stryy,Stria
Kempten (Allgäu)|DE|433|Kempten
Castro Valley|US-CA|148|
Arrecife|ES|337|Aresife
Savona|IT|468|Savon-a,Savone,Savo,Sann-a
Irvington|US-NJ|170|
Sindelfingen|DE|433|Zindelfingen
Výronas|GR|430|Viron,Vyron
Neuilly-sur-Seine|FR|464|Neji-sjur-Sen,Nöyi-sür-Sen,Neigi-syr-Sen,Neiji pie Senas,Neuilly,Neji na Seni
Veenendaal|NL|427|Venendaal
Schwäbisch Gmünd|DE|433|Shvebish Gmind,Schwaebisch Gmuend,Gmund,Gamundia,Svabijos Gmiundas
Rocklin|US-CA|148|
Runcorn|GB|454|Rankorn
Utica|US-NY|170|
Horsens|DK|440|Khorsens
Malden|US-MA|170|
Biga|TR|446|Biga i Canakkale,Bigeh
National City|US-CA|148|
Bury|GB|454|Beri
Dewsbury|GB|454|D'jusberi
Valjevo|RS|432|Valevo,Valevas
Bangor|GB|454|Bangoras,Beannchar
Fier-Çifçi|AL|478|
Granollers|ES|456|
Fano|IT|468|Fanu,Fanum Fortunae
Financial District|US-NY|170|
Zeist|NL|427|Zejst,Zajst,Zeyst,Seist
Tarnowskie Góry|PL|487|Tarnovske Gori,Tarnowske Gury,Tarnowitz
Grosseto|IT|468|
Kırıkhan|TR|446|
Springfield|US-OR|148|
Bethesda|US-MD|170|
Norfolk County|CA|215|
Terre Haute|US-IN|128|
Kolomyia|UA|451|Kolomea,Kolomija,Colomeea
Vineland|US-NJ|170|
West Hollywood|US-FL|170|
Troyes|FR|464|Troa,Trua,Troias,Trecae
North Delta|CA|217|
Stodůlky|CZ|466|
Beckenham|GB|454|
Seraing|BE|435|Seren,Serranius
San Marcos|US-TX|93|
Brentwood|US-NY|170|
Farnborough|GB|454|Farnboro
Lakeville|US-MN|93|
West Allis|US-WI|93|
Tynemouth|GB|454|
Redmond|US-WA|148|
Motril|ES|456|
Canoga Park|US-CA|148|
Cupertino|US-CA|148|
Taylorsville|US-UT|106|
Bristol|US-CT|170|
Moore|US-OK|93|
Gardena|US-CA|148|
Petaluma|US-CA|148|
Fethiye|TR|446|Fetiye,Fethieh,Makri,Makry,Fethy,Telmessus
Bensalem|US-PA|170|
Hereford|GB|454|Gereford,Herefordas,Khereforde,Henffordd
Matera|IT|468|Materia
Grand Junction|US-CO|106|
Świdnica|PL|487|Svidnica,Schweinitz
Olbia|IT|468|Tarranoa,Ol'bija
Casper|US-WY|106|
Opava|CZ|466|Opawa,Oppavia,Troppau
Rowlett|US-TX|93|
Chełm|PL|487|Khelm,Helma,Kholm
Vejle|DK|440|Vaile,Vajle
Rosenheim|DE|433|Rozengajm,Rousnam,Pons Aeni
Stroud|GB|454|Straud
Tczew|PL|487|Tceva,Tchev,Derszewo,Dirschau
Pokrovsk|UA|451|Krasnoarmejsk,Krassnoarmeiskoje,Grishino,Pokrowsk
Halesowen|GB|454|Khejlsoven,Heilsovenas
La Mesa|US-CA|148|
Waterford|IE|441|Uoterford,Port Lairge,Purt Largey,Voterfordas,Waterford city
Pine Hills|US-FL|170|
Kuwait City|KW|288|اَلْكُوَيْت,مدينة الكويت,Kuwait,Koweit,Kuvajt,Al Kuwait,Kuvaeyt,Kuvajturbo,Koveyit,Kuwait by,Kota Kuwait,Kuwait-Urbo,Madinat al Kuwayt,Kuwejt,Kuwait Stad
Melbourne City Centre|AU|359|
Bensonhurst|US-NY|170|
Chelsea|GB|454|Celsi,Tselsi
Coney Island|US-NY|170|
Gamonal|ES|456|Gamonal de Riopico
Juan-les-Pins|FR|464|Jüan-le-Pen,Juan,Joan dei Pins
Rancho Penasquitos|US-CA|148|
Santutxu|ES|456|Santuchu
Valley Glen|US-CA|148|
Meriden|US-CT|170|
Pontiac|US-MI|107|
Acerra|IT|468|Acerrae
Port Orange|US-FL|170|
Hamden|US-CT|170|
Antony|FR|464|Ontoni
Lakewood|US-WA|148|
Brandenburg an der Havel|DE|433|Brandenburg
Fountainebleau|US-FL|170|
Piekary Śląskie|PL|487|Pekary-Sljonske,Pekari-Shl'ons'ki,Pekarai,Pjekary,Piekary Wielkie
Békéscsaba|HU|437|Bekescab,Bekesska Caba,Mezomegyer,Bichisciaba,Chaba,Gerla
Rüsselsheim am Main|DE|433|Russelsheim,Rjusselskhajm,Riselsheima,Rusel'sgajm,Rouselschaim
Saint Clair Shores|US-MI|107|
Agía Paraskeví|GR|430|Agia Paraskeue,Ayia Paraskevi
Springfield|US-OH|170|
Great Falls|US-MT|106|
Den Helder|NL|427|De Helder,Helder,Nten Chelnter
Chapel Hill|US-NC|170|
Berlin Köpenick|DE|433|Koepenick
Molfetta|IT|468|
Canyon Country|US-CA|148|
Mielec|PL|487|Melecas,Mjelec,Melets
Drummondville|CA|215|
Huntington Park|US-CA|148|
Mölndal|SE|476|Melndala,Mjol'ndal',Miolndalas
La Roche-sur-Yon|FR|464|La-Ros-sur-Jono,Les Mineraux,Les Fromages,Roche-sur-Yon,Rupes ad Yonem
Galátsi|GR|430|Galatsion
Lancaster|US-PA|170|
Coconut Creek|US-FL|170|
Offenburg|DE|433|Ofenburg
Craigavon|GB|454|Krejgavon,Krejgejvun,Creag Abhann
Leander|US-TX|93|
Idaho Falls|US-ID|84|
Veliko Tŭrnovo|BG|475|Trnovo,Weliko Tarnowo,Veliko Trnovo,Tarnowo,Wielkie Tyrnowo
San Rafael|US-CA|148|
Chalkída|GR|430|Chalkis,Calcis,Khalkida,Calcide,Euripos
Langenfeld|DE|433|Langefääl
Noblesville|US-IN|128|
Pierrefonds|CA|215|
Marietta|US-GA|170|
Ferencváros|HU|437|Quan IX,Ferencvarosh
Fairfield|US-CT|170|
Owensboro|US-KY|93|
Eastvale|US-CA|148|
Sarpsborg|NO|463|Sarpsborgas,Kommun Sarpsborg,Sarpsborgs kommun
Royal Oak|US-MI|107|
Petroúpolis|GR|430|Kipoupolis,Petroupoli
Stralsund|DE|433|Shtralzund,Stralsunda,Strzalowo
Brentwood|US-CA|148|
Villach|AT|484|Fillach,Filakh,Filachas,Vilac,Beljak,Santicum
Benalmádena|ES|456|
Dubuque|US-IA|93|
Wallasey|GB|454|Volasi,Uollasi
Cerdanyola del Vallès|ES|456|Cerdanyola
Marseille 12|FR|464|
Brookline|US-MA|170|
Novi|US-MI|107|
Pestlőrinc|HU|437|Pestszentlorinc
Littlehampton|GB|454|Litlkhempton
Des Plaines|US-IL|93|
Carrara|IT|468|Carara,Carrare,Karrara,Apuania
Hameln|DE|433|Gamel'n,Hamelen,Hamala
Carson City|US-NV|148|
Orland Park|US-IL|93|
Bartlett|US-TN|93|
Woodland|US-CA|148|
Lehi|US-UT|106|
Racibórz|PL|487|Raciboza,Racibuzh,Rakibozh,Ratibor,Racebuzos,Rasibuj
White Plains|US-NY|170|
Vasastaden|SE|476|Vasastan
Benevento|IT|468|Benevent
Arcadia|US-CA|148|
Reston|US-VA|170|
Friedrichshafen|DE|433|Fridrikhsgafen,Fridrixshafen
Sérres|GR|430|Seres,Serez,Serre,Serrai,Sjar
Trenčín|SK|434|Trenchin,Trencsen,Trenczyn
Žižkov|CZ|466|Zhizhkov,Zhyzhkau
Korçë|AL|478|Korica,Korrce,Coriza,Koritsa,Görice,Corce
Będzin|PL|487|Bendzin
Kırklareli|TR|446|Kirklarelis,Qirxlareli,Kirk Kilise,Saranta Ekklesiai,Lozen,Lozengrad
Ocala|US-FL|170|
Kisela Voda|MK|474|
Nikšić|ME|465|Nikshic,Nikshiqi,Niksicius
Clay|US-NY|170|
Central City|US-AZ|182|
Täby|SE|476|
South Vineland|US-NJ|170|
Lorient|FR|464|Lorjan,Oriens,An Oriant
Sanford|US-FL|170|
Felgueiras|PT|452|Phelnkeiras
Streatham|GB|454|
Göppingen|DE|433|Gepingen,Gjoppingen
Zgierz|PL|487|Zgeza,Zgezh,Znkies
Bowie|US-MD|170|
Invercargill|NZ|530|
Port Coquitlam|CA|217|
Kokomo|US-IN|128|
Chornomors’k|UA|451|Il'ichevsk,Cornomorsk,Illitschiwsk,Ilyitschovsk,Illicsivszk
Sarcelles|FR|464|Sarsel,Sarcelles-Lochere
Vigevano|IT|468|Vigebanum,Vidzhevano
Pessac|FR|464|Pesak,Pecac,Pecac de Bordeu
Wayne|US-NJ|170|
Hardenberg|NL|427|Gardenberg,Hardenbarg,Hardenbergas,Stad-Hardenberg
Ivry-sur-Seine|FR|464|Ivri sjur Sen,Ivry,Ivri na Seni,Ivry sobre Sena
Veles|MK|474|Velesa,Weles,Koprulu,Titov Veles
Pianura|IT|468|Chianura,P'janura
Évreux|FR|464|Evreus,Evre,Evreaux,Evrieis,Aebura,Ehvrjo
Bootle|GB|454|Butl,Butlis
Santee|US-CA|148|
Görlitz|DE|433|G'orlic,Zgorjelc,Zhorelec,Gerlica,Giorlicas,Goerlitz
St. Albert|CA|109|
Stolberg|DE|433|Shtolberg,Stolbersch
la Nova Esquerra de l'Eixample|ES|456|
Ávila|ES|456|Abela,Abila,Abula,Avela,Obila,Avila del Rey
Sundsvall|SE|476|Sundsval
Bebington|GB|454|
Legnano|IT|468|Len'jano
Vénissieux|FR|464|Venis'e,Venis'jo,Vènissiœx
Cergy|FR|464|Serzhi,Cergeium
Hernals|AT|484|
Biała Podlaska|PL|487|Bjala Podlaska,Bila Pidljas'ka,Palenkes Biala,Alba,Alba Ducalis
Vynohradar|UA|451|Vinogradar
Clichy|FR|464|Clicy,Klishi,Clichy-sur-Seine,Clichy-la-Garenne
Palm Harbor|US-FL|170|
Linares|ES|456|
Medford|US-MA|170|
Kidderminster|GB|454|Kiderminster
Morley|GB|454|Morli
Kota Sambas|ID|269|
Paris 09 Opéra|FR|464|Opera
Midwest City|US-OK|93|
Center City|US-PA|170|
Margate|US-FL|170|
Bergama|TR|446|Pergam
South Whittier|US-CA|148|
Tinley Park|US-IL|93|
Anamur|TR|446|Anemur,Anemurium
Pflugerville|US-TX|93|
Frankfurt (Oder)|DE|433|Frankfurt pe Oder,Frankfurt nad Odra,Francfort del Oder,Francfort,Frankfurt
New Brunswick|US-NJ|170|
Grand Forks|US-ND|93|
Emmen|NL|427|Emen,Emme,Ehmmen,Emenas,Emmeni vald
Reyhanlı|TR|446|Airandji,Rehaniye,Rayhaniyah,Airinge,Ayranci,Rejkhanly
Fountain Valley|US-CA|148|
Stourbridge|GB|454|Stauerbridz,Stourbridzh
North Hills|US-CA|148|
Manfredonia|IT|468|Manfredonija
Veszprém|HU|437|Vesprim,Vessprem,Kadarta,Gyulafiratot,Veszprem megye,Comitatul Veszprem
Neu-Hohenschönhausen|DE|433|
Foligno|IT|468|Folin'o
Diamond Bar|US-CA|148|
Baden-Baden|DE|433|Badenbadene,Badenas-Badenas,Baden,Banten-Banten,Aquae Aureliae
Hattingen|DE|433|Khatingen,Chatin'nken
Livingston|GB|454|Baile Dhunleibhe,Livinqston,Livingstonas,Baile Leibhinn
Ushuaia|AR|71|
Barri de Sant Andreu|ES|456|
Marseille 11|FR|464|
Taunton|US-MA|170|
Oak Lawn|US-IL|93|
Union|US-NJ|170|
Ankeny|US-IA|93|
Battir|PS|276|
Chicopee|US-MA|170|
San Vicent del Raspeig|ES|456|Sanvi,San Vicente
Castlereagh|GB|454|
Kettering|GB|454|Ketering
Woluwe-Saint-Lambert|BE|435|Volive Sen Lamber
Hilden|DE|433|Khilden,Gil'den
Wellingborough|GB|454|Velingboro,Uehllingboro,Uelingburou
Budapest XII. kerület|HU|437|Hegyvidek
Aylmer|CA|215|
Irving Park|US-IL|93|
Dörtyol|TR|446|
Potenza|IT|468|Putenza,Potentia,Oppido Lucano
Saint-Michel|CA|215|
Winterhude|DE|433|Hamborg-Winterhuud,Vinterkhude
Tarneit|AU|359|
Berwyn|US-IL|93|
Honiara|SB|542|Oniara,Honiaro
Fier|AL|478|Fieri,Fijer,Fjeri,Fearica
Forest|BE|435|Forest-Vorst,Fore,Vorst,Brussel (Vorst),Bruxelles (Forest)
Vranje|RS|432|Vranja,Ivranya,Vrane
Gölcük|TR|446|Geulzuk,Goelcuek
Khartsyzk|UA|451|Kharcyzsk,Harcizk,Khartsysk
Kendale Lakes|US-FL|170|
Smyrna|US-GA|170|
Dearborn Heights|US-MI|107|
Moncalieri|IT|468|Moncale
Ródos|GR|430|Rhodos,Rodes,Rodas,Rodos Town,Rodi
Sankt Augustin|DE|433|Sankt-Avgustin,Zankt-Augustin
Porterville|US-CA|148|
Piscataway|US-NJ|170|
Hendersonville|US-TN|93|
Roeselare|BE|435|Roeseloare,Ruselare,Russelaers,Roeselare vald,Roulers
Papatoetoe|NZ|530|
Cuneo|IT|468|Coni,Koni,Kuneo
Morningside Heights|US-NY|170|
Zvyahel|UA|451|Zvagel,Novograd-Volynsk,Zviahel,Nowogrod Wolynski,Nowohrad-Wolynskyj,Zvjahelj
Bolvadin|TR|446|
Rocky Mount|US-NC|170|
Corvallis|US-OR|148|
Eschweiler|DE|433|Esveilere,Esvayler,Ehshvajler,Ascvilare,Aischwiele
Ełk|PL|487|Ehlk,Elka,Lyck,Lukas
Olympia|US-WA|148|
Valdosta|US-GA|170|
Zile|TR|446|
Hanford|US-CA|148|
Świętochłowice|PL|487|Sventohlovice,Svintohuvitso,Schweintochlitz,Swjyntochlowicy,Sbietochlobitse
Castle Rock|US-CO|106|
Snizhne|UA|451|Snezhnoe
Greenwood|US-IN|128|
Chicago Lawn|US-IL|93|
Eminönü|TR|446|Serai,Seraglio,Saray,Ehminjonju
Hempstead|US-NY|170|
Novato|US-CA|148|
Kettering|US-OH|170|
Bellevue|US-NE|93|
Barrow in Furness|GB|454|Barrow
Rîbniţa|MD|439|Rybnitsa,Ribnica,Rybnicae,Rabnita,Rybniza
Aurora|CA|215|
Shoreline|US-WA|148|
Decatur|US-AL|93|
Friedrichsfelde|DE|433|
Paramount|US-CA|148|
Saint-Quentin|FR|464|Linon-sur-Somme,Egalite-sur-Somme,Somme-Libre
Tønsberg|NO|463|Tjonsberg,Tionsbergas,Kommun Tonsberg
Bisceglie|IT|468|Bishell'e
Pruszków|PL|487|Prushkuv,Pruskova
Bozüyük|TR|446|Bozoyuk,Bozujuk
Port Arthur|US-TX|93|
Sesvete|HR|488|
Abington|US-PA|170|
Anderson|US-IN|128|
Torrelavega|ES|456|Torelavega
Ahlen|DE|433|Alen,Alna,Alenas,Alnon
Tamiami|US-FL|170|
Paris 05 Panthéon|FR|464|Pantheon
Rubizhne|UA|451|Rubizne,Rubezhnoe,Rubischne,Rubezhnaya
Pazardzhik|BG|475|Pazardzik,Tatar Pazardjik,Pasardshik
South Croydon|GB|454|
Towson|US-MD|170|
North Chicopee|US-MA|170|
Elda|ES|456|Ehl'da
Uptown|US-IL|93|
Biel/Bienne|CH|490|Biel,Bienna,Belna,Bylis,Bil/Bjen,Bienne/Biel
Sarasota|US-FL|170|
Šabac|RS|432|Shabac,Szabacs,Böğürdelen,Chabats,Sampats
Canterbury|GB|454|Kenterberi,Kenturburi,Kantermperi,Cantwaraburg,Cantuaria,Cantorbery
Dunfermline|GB|454|Danfrmlin,Dun Pharlain,Dunfaurlin
Saint-Jérôme|CA|215|
Cypress Hills|US-NY|170|
West Haven|US-CT|170|
Rosemead|US-CA|148|
Bad Salzuflen|DE|433|Bad Zalcuflen
Cuenca|ES|456|Kvenka,Kuehnka,Conca,Cuenca i Spania
Euskirchen|DE|433|Öskerche,Ojskirkhen
Edgewater|US-IL|93|
Jackson|US-NJ|170|
Highland|US-CA|148|
Jonquière|CA|215|
Jelgava|LV|467|Elgava,Mitava,Jelgawa,Mitau
Mamoudzou|YT|510|Mamudzu,Mambutzou
Meerbusch|DE|433|Merbush
Asenovgrad|BG|475|Assenovgrad,Stanimaka
Pozzo Strada|IT|468|
Mount Prospect|US-IL|93|
Wolfenbüttel|DE|433|Wolfenbuettel,Volfenbjutel,Guelpherbytum
Huyton|GB|454|Khejton,Huyton with Roby
Leytonstone|GB|454|Lejtanstoun,Leitonstooun
Rio de Mouro|PT|452|
Hürth|DE|433|Gjurt,Khirt,Huerth,Khjurt,Hiurtas
Barry|GB|454|Barri,Baris,Beri,Barry i Wales
Niort|FR|464|Nior,Njoras,Niortium
Odivelas|PT|452|
Colton|US-CA|148|
Encanto|US-AZ|182|
Belfort|FR|464|Belfor,Belfortium,Beffert
Giurgiu|RO|436|Gjurgevo,Yergöğü,Fekete Gyergyo,Zurz,Đurđu,Dzhurdzhu
Hamilton|GB|454|Hamiltoun,Hamaltan,Baile Hamaltan
Meikle Earnock|GB|454|Baile Hamaltan
Modica|IT|468|Muorica,Modika
Pocatello|US-ID|84|
Bradenton|US-FL|170|
Margareten|AT|484|
Narva|EE|477|Narv,Narvae,Narwa,Narva osh
Rogers Park|US-IL|93|
Nelson|NZ|530|
Weymouth|US-MA|170|
Port Charlotte|US-FL|170|
Sittingbourne|GB|454|
Normal|US-IL|93|
Ajaccio|FR|464|Ajacho,Ajacciu,Ajacas,Azaksjo,Azhaksio,Adiacium
Eisenzicken|AT|484|
Macclesfield|GB|454|Maklsfild
Teramo|IT|468|Interamnium
Zehlendorf|DE|433|Celendorf
Spring|US-TX|93|
Allapattah|US-FL|170|
Hietzing|AT|484|
Gravesend|GB|454|Grejvsend
Zürich (Kreis 11)|CH|490|
Richland|US-WA|148|
Eastleigh|GB|454|Istli
Euless|US-TX|93|
Blue Springs|US-MO|93|
Pakenham|AU|359|
East Pensacola Heights|US-FL|93|
Kalamata|GR|430|Kalamato,Kalamae,Kalmata
Cerignola|IT|468|Corignola
Aranjuez|ES|456|Arankhues,Aranchuesas,Aranguesia
Hacienda Heights|US-CA|148|
Kavála|GR|430|Kavalla,Cavala,Kawala,Neapolis
Lozova|UA|451|Losowa,Lozovaja
Vannes|FR|464|Vann,Vanas,Gwened,Venetens,Dariorigum
Schweinfurt|DE|433|Shvajnfurt,Suevofortum
Ozone Park|US-NY|170|
Neustadt an der Weinstraße|DE|433|Neustadt
Trani|IT|468|Turenum
Sartrouville|FR|464|Sartruvil
Druzhkivka|UA|451|Druzkivka,Druschkiwka
Maisons-Alfort|FR|464|Mezon Alfor
Huesca|ES|456|Ueska,Oska,Uesca,Osca
Chaniá|GR|430|Hania,Hanio,La Canea,Hanya,Khan'ja,Canea
Siena|IT|468|Sienna,Sena,Saena Iulia,Sieno
Briarwood|US-NY|170|
Eger|HU|437|Egra,Egri,Egero,Ehger,Egeris,Jager
Cathedral City|US-CA|148|
Meaux|FR|464|Meldis
Lakewood|US-NJ|170|
Portici|IT|468|Portichi,Puortece
Elyria|US-OH|170|
Pulheim|DE|433|Pul'gajm,Pulkhajm,Pullem
Ostrołęka|PL|487|Ostrolenka,Astralehnka
Starachowice|PL|487|Starahovice
Pensacola|US-FL|93|
Wheaton|US-IL|93|
Commerce City|US-CO|106|
Blois|FR|464|Bloa,Blua,Bles,Blesae,Bleaz
Smethwick|GB|454|Smetvik,Smedikas
Hoboken|US-NJ|170|
Watsonville|US-CA|148|
Évora|PT|452|Ebora,Aebura,Ehvora
Frýdek-Místek|CZ|466|Fridek-Mistek,Friedek,Frydek Mystekas,Frydek,Frydak-Mistak
San Bartolomé de Tirajana|ES|337|
Ercolano|IT|468|Resina,Gerkulanum
Lake Havasu City|US-AZ|182|
Hvidovre|DK|440|Khvidovre
Les Abymes|GP|121|
Menemen|TR|446|Temnos,Menemeni
Woburn|CA|215|
Braintree|GB|454|Brejntrij,Braintree i Essex
Brive-la-Gaillarde|FR|464|Briva,Brive,Briv la Gajar
Chystyakove|UA|451|Torez,Chistjakovo,Tores,Tschistjakowa,Topez,Chastkove
Avedøre|DK|440|
Klinteby Frihed|DK|440|Frihed
Arles|FR|464|Arle,Arla,Arles-sur-Rhone,Arlis,Arelate
Little Havana|US-FL|170|
Revere|US-MA|170|
Weymouth|GB|454|Uejmut,Vimutium,Weymouth i Dorset
Beauvais|FR|464|Bove,Bovoa,Bieuvais,Bellovacum,Duthil-la-Montagne
Sotsmisto|UA|451|Socmisto,Sotsgorod
West New York|US-NJ|170|
Kelenföld|HU|437|
Yucaipa|US-CA|148|
Châteauroux|FR|464|Satoru,Shataru,Indrelibre,Indreville,Castrum Radulphi
São Tomé|ST|49|San Tome,Söo Tomé,Svätý Tomáš,Salazar,Urbs Sancti Thomae
Kateríni|GR|430|Katerina,Aikaterini
Montesilvano|IT|468|
Gilroy|US-CA|148|
Vallecas|ES|456|
Poinciana|US-FL|170|
Silivri|TR|446|Selibria,Siliviri
Cholet|FR|464|Sole,Cauletum
Zawiercie|PL|487|Zaverce,Zavercis,Zavertse
Bagheria|IT|468|Bagerija
Gummersbach|DE|433|Gumersbakh
Cava Dè Tirreni|IT|468|Cava de'Tirreni,Cava
Oosterhout|NL|427|Osterkhout
Fréjus|FR|464|Frezhis,Frezhjus,Forum Iulii
University of Texas|US-TX|93|
Wilhelmsburg|DE|433|Willemsborg,Vilkhelmsburg
Khanzhonkivskyi|UA|451|Sovets'kij,Sovets'kij rajon,Khanzhonkivs'kij
Mediaş|RO|436|Mediasch,Medgyes,Aranyosmeggyes
Bitlis|TR|446|Bidlis,Bitliss,Bages
Kingsport|US-TN|170|
Svyatoshyn|UA|451|Svjatoshin,Svyatoshynskyi
Levittown|US-PA|170|
Alexandroupoli|GR|430|Alejandropolis,Dedeagac
Aversa|IT|468|Averza
Waiblingen|DE|433|Vajblingen,Waiblinga
Palm Beach Gardens|US-FL|170|
Pantin|FR|464|Panten
Velletri|IT|468|Velitrae
Enerhodar|UA|451|Energodar,Ehnehrgadar,Enerchontar
Lyon 06|FR|464|
Verviers|BE|435|Vervie
Nordhorn|DE|433|Nothoorn,Nordkhorn
Adilcevaz|TR|446|Arcke,Alcawaz,Adeljivaz,Atilcevaz,Adildzhevaz
Saint-Brieuc|FR|464|Sen-Brie,Sant-Brieg,Sain-Briek,Saint-Brieu,Port-Brieuc
Milford|US-CT|170|
Mariendorf|DE|433|Berlin-Mariendorf
Delano|US-CA|148|
Universitäts- und Hansestadt Greifswald|DE|433|Greifsvalde,Griefswald,Grajfsvald,Griepswohld,Gripiew Las
West Sacramento|US-CA|148|
Huntersville|US-NC|170|
Ergani|TR|446|Arghana,Ehgrani,Erganiosmaniye
Perth Amboy|US-NJ|170|
Cuxhaven|DE|433|Kukskhafen,Cuxhoben,Cuxhuuwen
Sherman Oaks|US-CA|148|
Wetzlar|DE|433|Veclar,Vetzlar,Weslar,Betslar,Wetzlaria
Boadilla del Monte|ES|456|
Ålesund|NO|463|Olesund,Aalesund,Alasund,Kommun Alesund,Estrecio Anguilla
Utrera|ES|456|
Southaven|US-MS|93|
Brentwood|GB|454|Brentud,Brentwood i Essex
Amora|PT|452|
Saint Peters|US-MO|93|
Downtown DC|US-DC|170|
Pryluky|UA|451|Priluki
Harrisonburg|US-VA|170|
Corroios|PT|452|
Peabody|US-MA|170|
Placentia|US-CA|148|
Jette|BE|435|Brussel (Jette),Bruxelles (Jette),Jete,Zhet
Lenexa|US-KS|93|
DeSoto|US-TX|93|
Mollet del Vallès|ES|456|
Burlington|US-NC|170|
Menden|DE|433|Mennen
Montauban|FR|464|Montoban,Mons Albanus,Rive-Civique
South Hill|US-WA|148|
Charleville-Mézières|FR|464|Sarlvil-Mezier,Mezieres,Charleville,Caroli Villa
Albi|FR|464|Alby,Albia,Almpi
Esher|GB|454|Ehsher
Zalău|RO|436|Zaleu,Zaluu,Zalyu,Zelau,Zilah,Zalaou
Metrotown|CA|217|
Elkhart|US-IN|128|
Bergkamen|DE|433|Biaergkoamen,Berkamen
Frechen|DE|433|Frechem,Frekhen
La Crosse|US-WI|93|
Welland|CA|215|
Oak Park|US-IL|93|
Ponticelli|IT|468|Punticielle
Florissant|US-MO|93|
Hruzkyi|UA|451|Kirovskyi,Kirovskyi rayon,Hruzkyi rayon,Gruz'kij rajon,Gruz'kij
Sammamish|US-WA|148|
Hervey Bay|AU|349|
Pula|HR|488|Pola,Pluj,Pulj,Pietas Iulia
Wakefield|US-NY|170|
Erbaa|TR|446|Ehrba,Herek
Tavşanlı|TR|446|Taushanli
Albany|US-OR|148|
Antratsyt|UA|451|Antratit,Antracyt,Bokovo-Antratsit
Hoffman Estates|US-IL|93|
Lichtenrade|DE|433|Likhtenrade,Berlin-Lichtenrade
Tarbes|FR|464|Tarb,Tarbas
Albany Park|US-IL|93|
Fontenay-sous-Bois|FR|464|Fontne su Boa,Fontenay
Mouscron|BE|435|Muskron,Moeskroen,Mukronas,Musera,Moucron
Methuen|US-MA|170|
Pinar del Rey|ES|456|
Glendora|US-CA|148|
Lamía|GR|430|Izdin,Lamija
Jūrmala|LV|467|Rigas Iurmala,Yuomala,Rigastrand,Riga Beach,Rizhskoye Vzmor'ye
Wilmington|US-CA|148|
Lyon 09|FR|464|
Dunstable|GB|454|Danstabl,Ntansteimpl
Port Macquarie|AU|365|
University Heights|CA|192|
Queens Village|US-NY|170|
San Severo|IT|468|
Roskilde|DK|440|Roskile,Hroarskelda,Roschildia
Brookhaven|US-GA|170|
Évry|FR|464|Evry-Petit-Bourg
Levittown|US-NY|170|
Secondigliano|IT|468|Sekondilijano,Sicundigliano
Palm Desert|US-CA|148|
Bad Homburg vor der Höhe|DE|433|Bad Homburg,Bant Chompournk
Porvoo|FI|444|Borga,Borgo,Porva,Porvo
Willich|DE|433|Villikh,Villix
Puertollano|ES|456|Puertojano
Joplin|US-MO|93|
Orhangazi|TR|446|Pazarkoy
Enid|US-OK|93|
Calvià|ES|456|Kalvia
Lower Sackville|CA|125|
Saint John’s|AG|57|Sent Cons,Sant-Johns,Sent-Dzhons,Sen Jaan,San Gioan,Sankta Johano,San Xuan
Bonita Springs|US-FL|170|
Irondequoit|US-NY|170|
Caldwell|US-ID|84|
Segovia|ES|456|Segovija,Segovie,Segowia,Senkovia
Minnetonka|US-MN|93|
Bitonto|IT|468|
Mikkeli|FI|444|S:t Michel
Morecambe|GB|454|Morkam
Sagrada Família|ES|456|
Pinellas Park|US-FL|170|
Battle Creek|US-MI|107|
Redhill|GB|454|
Mazara del Vallo|IT|468|Mazzara
Renfrew-Collingwood|CA|217|
Emden|DE|433|Ehmden,Emda,Oamde
Welwyn Garden City|GB|454|Welvyn Garden City,Garden City,Welwyn Garden,Uehlin-Garden-Siti
Arganda|ES|456|Arganda del Rey
Horsham|GB|454|Khorsham,West Horsham
Casa Grande|US-AZ|182|
South Shore|US-IL|93|
Mott Haven|US-NY|170|
The Villages|US-FL|170|
Grand Island|US-NE|93|
Haabersti|EE|477|Gaabersti,Haabersti linnaosa
Grapevine|US-TX|93|
Währing|AT|484|
Clamart|FR|464|Klamar,Clemartium,Le Vignoble
Neu-Ulm|DE|433|Noea Ulma,Noj-Ulm,Nuevo Ulm,Nei-Ulm,Noy Owlm
Stratford|US-CT|170|
Kentwood|US-MI|107|
Lingen|DE|433|Lingen (Ems)
Marseille 10|FR|464|Masalia,Massilia
Venice|IT|468|Venezia,Venedig,Venetia,Venezsia,Venecija,Venies,Benezia,Venecio
Barreiro|PT|452|Barrejru
City of Milford (balance)|US-CT|170|
Las Águilas|ES|456|
Châlons-en-Champagne|FR|464|Salon an Sampayn,Chalons,Sampanes Salonas,Chalons-sur-Marne,Durocatalaunum
Tigard|US-OR|148|
East Hartford|US-CT|170|
Dartford|GB|454|Dartforde
Lakewood|CA|192|
Apple Valley|US-MN|93|
Plainfield|US-NJ|170|
Leesburg|US-VA|170|
Erftstadt|DE|433|Erftshtat
Krujë|AL|478|Kroia,Kroja,Kroya,Kruja,Croia,Kruya
Parsippany|US-NJ|170|
Martin|SK|434|Martina,Marcin,Turz-St. Martin,Turocszentmarton,Martin i Slovakia
Coral Gables|US-FL|170|
Neubrück|DE|433|
Reservoir|AU|359|
Seydişehir|TR|446|
The Trails of Frisco|US-TX|93|
Staines|GB|454|Stejns
The Hammocks|US-FL|170|
Gostivar|MK|474|Gostivara,Nkostivar,Kostovon
Żoliborz|PL|487|Zalborz,Zolimpos,Zholibozh
la Vila de Gràcia|ES|456|
Royal Leamington Spa|GB|454|Lemington,Lemington Spa
Teplice|CZ|466|Teplitz,Teplitse,Teplice-Sanov,Teplitz-Schönau,Cieplice
Whangarei|NZ|530|
Buckeye|US-AZ|182|
Vittoria|IT|468|Vittoira
Flagami|US-FL|170|
Catalina Foothills|US-AZ|182|
Salo|FI|444|Sala,Salo linn,Salo Kapell
Legionowo|PL|487|Legonovo,Legionovas,Jablonna-Legionowo
Narbonne|FR|464|Narbon,Narpona
Lahr|DE|433|Lahr/Schwarzwald
Belleville|CA|215|
Hinckley|GB|454|Khinkli
Aspern|AT|484|
Saint-Malo|FR|464|Sen Malo,Sant-Malou,Maclovium,Port-Malo,Mont-Mamet
Merzifon|TR|446|Marsivan,Phazemon
Lakewood|US-OH|170|
Saint Croix|VI|208|
Skien|NO|463|Shien,Seins,Shyen,Sienas,Skieni vald,Kommun Skien
Ibbenbueren|DE|433|Ibenbiren,Ibbenbjuren
Vila-real|ES|456|Vil'jarreal'
Herning|DK|440|Gerning,Kherning
Passau|DE|433|Pasavia,Bassa,Pasau,Pasawa,Pasov,Batavia Bavariae
Clacton-on-Sea|GB|454|Pajurio Klaktonas,Clacton,Klakton-on-Si,Clacton al Mar,Klakton na Moru
Gronau|DE|433|
Cumbernauld|GB|454|Kambernold,Kumburnold,Cummernaud,Comar nan Allt
Kavaklı|TR|446|Fetekoy,Kavakly
Pivdenna Borshchahivka|UA|451|
Budapest XXII. kerület|HU|437|Budafok-Teteny
Laval|FR|464|
Hyères|FR|464|Ieras
North La Crosse|US-WI|93|
Burien|US-WA|148|
Tarnobrzeg|PL|487|Tarnobzega,Tarnobrzyg,Tarnobzhag,Nova Tarnovia
Çarşamba|TR|446|Charshamba,Carsampa,Carsanba,Charshembe,Themiscyra
Gallarate|IT|468|
Langenhagen|DE|433|Langenhogen
Willowdale East|CA|215|
Havertown|US-PA|170|
Schwerte|DE|433|Sverte,Schweierte
North Bay|CA|215|
Logan|US-UT|106|
Kirkcaldy|GB|454|Kerkoldi,Kirkalnty,Kirkcaudy,Cair Chaladain
Barriera di Milano|IT|468|
Speyer|DE|433|Shpaer,Spira,Spire,Shpejer,Spyr,Schbaya
Saint-Hyacinthe|CA|215|
Torbalı|TR|446|Tepeköy,Torbaly
Berwick|AU|359|
South Peabody|US-MA|170|
Rovigo|IT|468|Rodigium
Saint-Gilles|BE|435|Sen Zhil,Sint Gilis
Ventas|ES|456|
Aliso Viejo|US-CA|148|
Bletchley|GB|454|Blechli
Harrisburg|US-PA|170|
Galveston|US-TX|93|
Yeovil|GB|454|Jouvil,Giuela
Keighley|GB|454|Kejli,Kitli
Kotka|FI|444|Kotk,Kotka linn,Svensksund,Ruotsinsalmi
Poway|US-CA|148|
Edina|US-MN|93|
Minnetonka Mills|US-MN|93|
Jihlava|CZ|466|Jiglava,Iglawa,Jikhlava,Iglau
Dunaújváros|HU|437|Stalinvaros,Dunaujvarosh,Dunauivarosas,Pentela,Pantelija,Dunapentele
Sfântu Gheorghe|RO|436|Sfehntu-Georg,Sepsiszentgyörgy
Alt-Hohenschönhausen|DE|433|Wilhelmsberg
Heidenheim an der Brenz|DE|433|Hoana,Heidenheim,Chainten'chaim,Haidenhaim Brencal
Chodov|CZ|466|
Werribee|AU|359|
Barriera di Lanzo|IT|468|Bariera 'd Lans
Bosse|UA|451|
Güngören Merter|TR|446|Merter
Merter Keresteciler|TR|446|
Monsanto|PT|452|
Stonecrest|US-GA|170|
Treptow|DE|433|
Cerritos|US-CA|148|
Redford|US-MI|107|
East Honolulu|US-HI|544|
Troy|US-NY|170|
Whitchurch-Stouffville|CA|215|
Sunnyside|US-NY|170|
Lincoln|US-CA|148|
Downers Grove|US-IL|93|
Wharton|US-PA|170|
Whitman|US-PA|170|
Azusa|US-CA|148|
Altrincham|GB|454|Altrinham
Wilson|US-NC|170|
Monroe|US-LA|93|
Bridgend|GB|454|Bridzhend,Pen-y-bont ar Ogwr
Llanelli|GB|454|Laneli,Llanelly
Willenhall|GB|454|Vilenhalo
Parker|US-CO|106|
La Mirada|US-CA|148|
Minot|US-ND|93|
Aloha|US-OR|148|
Saginaw|US-MI|107|
Bedford|US-TX|93|
Rancho Santa Margarita|US-CA|148|
Cypress|US-CA|148|
Murray|US-UT|106|
Kensington-Cedar Cottage|CA|217|
Whanganui|NZ|530|
Cuyahoga Falls|US-OH|170|
Coeur d'Alene|US-ID|148|
Bloomfield|US-NJ|170|
Port of Spain|TT|184|Port of Speyn,Portofspeina,Port oph Spein,Portospeno,Porto Espana,Po of Espay,Port-au-Spain,Port-d'Espagne,Portu de Spania,Porthladd Sbaen
Rowland Heights|US-CA|148|
Covina|US-CA|148|
Stillwater|US-OK|93|
Eltham|GB|454|
Dollard-Des Ormeaux|CA|215|
Niagara Falls|US-NY|170|
Collierville|US-TN|93|
Brandon|CA|220|
Oxford Circle|US-PA|170|
Summerville|US-SC|170|
South Bel Air|US-MD|170|
South Benfleet|GB|454|Benfleet,Benfleet Theas
Cornwall|CA|215|
Sheboygan|US-WI|93|
Middletown|US-OH|170|
Aspen Hill|US-MD|170|
Dunwoody|US-GA|170|
Banbury|GB|454|Banberi
Huntington|US-WV|170|
Maricopa|US-AZ|182|
Roswell|US-NM|106|
Cwmbran|GB|454|Kumbran,Cwm-bran,Kioumpran
Cedar Hill|US-TX|93|
East Brunswick|US-NJ|170|
East Lansing|US-MI|107|
Apopka|US-FL|170|
Maspeth|US-NY|170|
Wheaton|US-MD|170|
Mishawaka|US-IN|128|
Morden|GB|454|
Saipan|MP|564|Sajpan
Portage|US-MI|107|
West Orange|US-NJ|170|
McLean|US-VA|170|
Newark|US-OH|170|
Ceres|US-CA|148|
Long Eaton|GB|454|Long-Iton
Chesterfield|US-MO|93|
Barnstable|US-MA|170|
Salina|US-KS|93|
Lawrence|US-IN|128|
Inverness|GB|454|Invernes,Inbhir Nis
Durham|GB|454|Daram,Darem,Duram,Dunholm,Dunelmum
Bel Air South|US-MD|170|
Pearl City|US-HI|544|
Euclid|US-OH|170|
Roseville|US-MI|107|
Texas City|US-TX|93|
Wauwatosa|US-WI|93|
Waiau-Pacific Palisades|US-HI|544|
Vermont Square|US-CA|148|
Florin|US-CA|148|
Twin Falls|US-ID|84|
Glenview|US-IL|93|
Northwich|GB|454|Nortvich
East Providence|US-RI|170|
Upper Hutt|NZ|530|
Palm Springs|US-CA|148|
San Luis Obispo|US-CA|148|
Mission District|US-CA|148|
West End|CA|217|
Lancaster|GB|454|Lankaster,Lonceaster,Caerhirfryn
Country Club|US-FL|170|
Gwynn Oak|US-MD|170|
Tipton|GB|454|
Winnetka|US-CA|148|
Kilmarnock|GB|454|Cill Mhearnag,Kilmarnok
Madison|US-AL|93|
Jeffersonville|US-IN|142|
San Jacinto|US-CA|148|
Blacktown|AU|365|
Mentor|US-OH|170|
Charleston|US-WV|170|
Mansfield|US-OH|170|
Hattiesburg|US-MS|93|
Draper|US-UT|106|
Middletown|US-CT|170|
Wylie|US-TX|93|
Laguna|US-CA|148|
Smyrna|US-TN|93|
Charlottesville|US-VA|170|
Langford|CA|217|
Dumfries|GB|454|Damfris,Dun Phris,Dumfrijs
Rouge|CA|215|
Blainville|CA|215|
Lacey|US-WA|148|
Makakilo / Kapolei / Honokai Hale|US-HI|544|
Littleton|US-CO|106|
Victoria-Downtown|CA|217|
Banstead|GB|454|Bansted
Beavercreek|US-OH|170|
Ayr|GB|454|Inbhir Air,Eras
Kannapolis|US-NC|170|
Neath|GB|454|Castell Nedd,Nijt,Nitas
King's Lynn|GB|454|Kings Lin,Lynn Regis
Winchester|GB|454|Uinchester,Vinchehstehr,Vincesteris,Ouinchetre,Caerwynt,Wintonia
Everett|US-MA|170|
Binghamton|US-NY|170|
Brighton|US-MA|170|
Elmhurst|US-IL|93|
Hell's Kitchen|US-NY|170|
Auburn Gresham|US-IL|93|
Coyhaique|CL|99|
City of Sammamish|US-WA|148|
Antelope|US-CA|148|
Keller|US-TX|93|
Biloxi|US-MS|93|
Middleton|GB|454|
Apex|US-NC|170|
Havant|GB|454|Khavant
Kirkby|GB|454|Kerbi
West Lafayette|US-IN|128|
Carshalton|GB|454|
West Vancouver|CA|217|
Cutler Bay|US-FL|170|
Titusville|US-FL|170|
Altoona|US-PA|170|
Newark|US-CA|148|
Oro Valley|US-AZ|182|
Saint Louis Park|US-MN|93|
Enfield|US-CT|170|
Gladstone|AU|349|
Castleford|GB|454|Kasulford
Tuckahoe|US-VA|170|
Potomac|US-MD|170|
Cleveland Heights|US-OH|170|
Dededo Village|GU|543|
Sayreville|US-NJ|170|
Catford|GB|454|
Hackensack|US-NJ|170|
Pine Bluff|US-AR|93|
Salisbury|GB|454|Solsbri,Solsmperi,New Sarum,Searoburg,Caersallog,Sarisberia
Worksop|GB|454|Uurksop,Uehrksop
West Seneca|US-NY|170|
Pontefract|GB|454|Pontefrakt
Strongsville|US-OH|170|
Coachella|US-CA|148|
Penn Hills|US-PA|170|
Encino|US-CA|148|
Grantham|GB|454|Granty,Grantam
Bentonville|US-AR|93|
Fort Pierce|US-FL|170|
Bridgewater|US-NJ|170|
Danville|US-CA|148|
Oakland Park|US-FL|170|
Willesden|GB|454|Willesden Green
Attleboro|US-MA|170|
Severn|US-MD|170|
Blacksburg|US-VA|170|
Haltom City|US-TX|93|
Brighton Park|US-IL|93|
Lompoc|US-CA|148|
Drogheda|IE|441|Droeda,Droichead Atha,Ntroente,Droghad Aah
Wesley Chapel|US-FL|170|
Urbandale|US-IA|93|
Georgetown|CA|215|
L'Amoreaux|CA|215|
York|US-PA|170|
Concord|US-NH|170|
North Miami Beach|US-FL|170|
Islington-City Centre West|CA|215|
El Centro|US-CA|148|
Coatbridge|GB|454|Drochaid a Chota,Kotbridzh,Koutbridzas,Coatbrig
Rego Park|US-NY|170|
North Brunswick|US-NJ|170|
Cleveland|US-TN|170|
Tamworth|AU|365|
Echo Park|US-CA|148|
North Bethesda|US-MD|170|
Merthyr Tydfil|GB|454|Mertir-Tidvil,Mertyr Tydfil,Merthyr Tudful,Murdur Tidfil
Beaumont|US-CA|148|
Kalihi-Palama|US-HI|544|
Lombard|US-IL|93|
Malvern|CA|215|
Great Sankey|GB|454|Sankey
Bountiful|US-UT|106|
Bexhill-on-Sea|GB|454|Bexhill
North Lauderdale|US-FL|170|
Cheshunt|GB|454|Chesant
Ashton-under-Lyne|GB|454|Ashton,Ehshton-ander-Lajn
Leigh|GB|454|
Burleson|US-TX|93|
Ocoee|US-FL|170|
Quinte West|CA|215|
Chatham|CA|215|
Leatherhead|GB|454|
Dubbo|AU|365|
Ashburn|US-VA|170|
Southington|US-CT|170|
Augusta|US-GA|170|
Bozeman|US-MT|106|
Newark on Trent|GB|454|Newark upon Trent
Sierra Vista|US-AZ|182|
Freeport|US-NY|170|
Innisfil|CA|215|
Pittsfield|US-MA|170|
Hilo|US-HI|544|
West Babylon|US-NY|170|
DeKalb|US-IL|93|
San Bruno|US-CA|148|
Altamonte Springs|US-FL|170|
Dundalk|IE|441|Dandolk,Dun Dealgan,Doon Jialgan
Bell Gardens|US-CA|148|
Schertz|US-TX|93|
East Boston|US-MA|170|
Kitsilano|CA|217|
Morgan Hill|US-CA|148|
Bothell|US-WA|148|
Fond du Lac|US-WI|93|
Sicklerville|US-NJ|170|
Sayreville Junction|US-NJ|170|
Farmington|US-NM|106|
Arlington|US-MA|170|
La Jolla|US-CA|148|
Salaberry-de-Valleyfield|CA|215|
Châteauguay|CA|215|
Altadena|US-CA|148|
Fairfield|US-OH|170|
Ashburn|US-IL|93|
Wallsend|GB|454|Uolsend,Wallsend-on-Tyne
Rancho Palos Verdes|US-CA|148|
Leighton Buzzard|GB|454|
Lytham St Annes|GB|454|Lytham,St Annes,Lidum Sejnt Anns
North Highlands|US-CA|148|
Redruth|GB|454|Redrut,Resrudh,Ryd Ruth
Moline|US-IL|93|
Canning Town|GB|454|
Glen Waverley|AU|359|
East Concord|US-NH|170|
Jefferson City|US-MO|93|
Henrietta|US-NY|170|
Rockwall|US-TX|93|
Plainfield|US-IL|93|
Famagusta|CY|265|
Burlington|US-VT|170|
Rohnert Park|US-CA|148|
Urbana|US-IL|93|
Andover|GB|454|
Southglenn|US-CO|106|
Rimouski|CA|215|
Fareham|GB|454|
Midland|US-MI|107|
Prescott Valley|US-AZ|182|
Joint Base Pearl Harbor Hickam|US-HI|544|
State College|US-PA|170|
Kearny|US-NJ|170|
El Dorado Hills|US-CA|148|
Danville|US-VA|170|
Saint-Eustache|CA|215|
Belleville|US-IL|93|
Ramsgate|GB|454|Ramsgit,Ramsgato,Ramsgejt
Linden|US-NJ|170|
Moorhead|US-MN|93|
Woodside|US-NY|170|
Stretford|GB|454|
Brea|US-CA|148|
Orange|AU|365|
Riverton|US-UT|106|
Prescott|US-AZ|182|
Mount Laurel|US-NJ|170|
Timmins|CA|215|
The Colony|US-TX|93|
Manassas|US-VA|170|
Brentwood|US-TN|93|
Urmston|GB|454|
Dover|GB|454|Duur,Duvr,Dofras,Dovero,Dubris,Ntover
Westfield|US-MA|170|
Sorel-Tracy|CA|215|
Hutchinson|US-KS|93|
Leominster|US-MA|170|
Catonsville|US-MD|170|
Hicksville|US-NY|170|
Bartlett|US-IL|93|
Mission|CA|217|
Buffalo Grove|US-IL|93|
Woonsocket|US-RI|170|
West Hills|US-CA|148|
Edmonds|US-WA|148|
Coity|GB|454|Coyty
Newburn|GB|454|N'jubjorn
Holloway|GB|454|Chologouei,Khollouehj
Marana|US-AZ|182|
Shelton|US-CT|170|
Bury St Edmunds|GB|454|Beri-Sent-Edmends,Bury St
Greenock|GB|454|Grinok,Grianaig
Bridgwater|GB|454|Bridzhuoter,Bruga Walteri
Hatfield|GB|454|Khatfild,Chatfilnt,Hatfeldia,Hetfildas,Bishops Hatfield
Cedar Falls|US-IA|93|
Chatsworth|US-CA|148|
Gage Park|US-IL|93|
Beverly|US-MA|170|
University|US-FL|170|
Coppell|US-TX|93|
Findlay|US-OH|170|
Wokingham|GB|454|Uokingam,Uokingkhem
Campbell|US-CA|148|
Lake Ridge|US-VA|170|
Burke|US-VA|170|
Mankato|US-MN|93|
Annandale|US-VA|170|
Strawberry Hill|CA|217|
Welling|GB|454|
Covington|US-KY|170|
New City|US-IL|93|
Morris Heights|US-NY|170|
Peachtree Corners|US-GA|170|
South Valley|US-NM|106|
Val-des-Arbres|CA|215|
Ormond Beach|US-FL|170|
Ilkeston|GB|454|
Trowbridge|GB|454|Troubridzh
Carrollwood Village|US-FL|170|
Huntsville|US-TX|93|
Bishops Stortford|GB|454|Bishops Strotford
Prescot|GB|454|
Stittsville|CA|215|
Venice|US-CA|148|
Manurewa|NZ|530|
Sumter|US-SC|170|
Annapolis|US-MD|170|
Quincy|US-IL|93|
Wilkes-Barre|US-PA|170|
Swords|IE|441|Sords,Sordz,Sord Cholmcille
Lincoln Square|US-IL|93|
La Puente|US-CA|148|
Kingswood|GB|454|Kingsvud
Holyoke|US-MA|170|
Sherman|US-TX|93|
Goose Creek|US-SC|170|
Maplewood|US-MN|93|
Ancaster|CA|215|
Streamwood|US-IL|93|
Fitchburg|US-MA|170|
Hilton Head Island|US-SC|170|
Benjamin Constant|BR|110|
La Quinta|US-CA|148|
Crystal Lake|US-IL|93|
Hagerstown|US-MD|170|
San Gabriel|US-CA|148|
Apia|WS|529|Apiae,Apija,Apiya,Apio
Woodstock|CA|215|
Hickory|US-NC|170|
Beverly Cove|US-MA|170|
Carol Stream|US-IL|93|
Winter Garden|US-FL|170|
Tarawa|KI|567|Süd-Tarawa,Tarawa Sud,South Tarawa,Tarawa do Sul,Tarava,Juzhnaja Tarava
Arawa|PG|531|
Warren|US-OH|170|
Marlboro|US-NJ|170|
Aldershot|GB|454|Oldershot
Vernon|CA|217|
Teaneck|US-NJ|170|
Calexico|US-CA|148|
Florence|US-AL|93|
Bloxwich|GB|454|Bloksvico
St. Johns|US-FL|170|
Phenix City|US-AL|170|
Banjul|GM|8|Bandzul,Banyul,Banjoul,Bathurst,Mpanzoul,Bathurstopolis
Port-Vila|VU|535|Bila,Fila,Vila,Port Fila
Monaco|MC|460|Monako,Munegu
San Pawl il-Baħar|MT|457|St Paul's Bay,San Paul Amere,San Pawl il-Bahar
Juneau|US-AK|141|
Ulaangom|MN|271|
Oranjestad|AW|72|Oranestad,Playa
Faaa|PF|566|
George Town|KY|92|Dzordz Taun,Georgurbo,Tzortz Taoun,Corctaun
Whitehorse|CA|219|
Ojinaga|MX|178|
Saint Helier|JE|447|Sent-Khel'er,Sankt' Heliero
Gibraltar|GI|442|Xibraltar,Gibraltaras,Gibilterra,Cebelitarik,Calpe,Kamaka
Papeete|PF|566|Papiete,Papiti,Papeehte,Vaiete
Douglas|IM|445|Daglas,Duqlas,Doolish,Ntanklas,Dubh Lios,Port Douglas
Majuro|MH|550|Mazouro,Madzhuro,Majur
Gros Islet|LC|207|
Kingstown|VC|209|Kingstaun,Kin'nkstaoun
Providenciales|TC|119|
Dickinson|US-ND|106|
Victoria|SC|507|Viktori,Viktorya,Biktoria,Mahe,Port Victoria
Nuku‘alofa|TO|568|Nuku`aloia,Niukalofa,Nucualofa,Nukualofo,Noukoualopha
Fort St. John|CA|105|
Mandan|US-ND|176|
Andorra la Vella|AD|428|Andora la Vela,Andorre-la-Vieille,Ando-la-Vyey,Andora,Andorra Tuan,Andoro Malnova
Mezcales|MX|77|
Ponta Delgada|PT|335|Ponta Ntelgada
Castries|LC|207|Kastri,Kastrys,Port Castries
Charlotte Amalie|VI|208|Sarlot Amali,Charlotte Amalia,Taphus,Tap House,Saint Thomas,Amalienborg,Saint Thomas City,Dorp,Savan,Di Dorp,Het Dorp,Zapfhaus,Wirtshaus
Broken Hill|AU|350|
Swift Current|CA|210|
Roseau|DM|108|Razo,Rozo,Roseo,Charlotte Town
Saint Peter Port|GG|443|Sent Piter Port,Sanktapetrurbo
Anadyr|RU|239|
Jasper|US-IN|134|
Ebaye|MH|549|
Scottsbluff|US-NE|106|
Nuuk|GL|177|Nuka,Nuko,Godthab,Nuuks,Nuuk (Godthab),Nououk,Godhopa
Koror|PW|558|
Weno|FM|533|
Belmopan|BZ|80|Belmopana,Mpelmopan,Mopan,Hattieville
Avarua|CK|563|Avaruo,Avaroua
Tórshavn|FO|340|Torshamn,Torshkhavn,Tourshavna,Torsavno,Torshaunas,Þórshöfn,THorshoefn,Þunreshæfen,Havn,Thori Portus
Çey|TR|245|Chey,Chay,Ceyi,Gunde Ce,Chai,Ciyayi
Basseterre|KN|206|Baster,Mpaster,Basse Terre Town
Puerto Ayora|EC|540|
Pago Pago|AS|557|PagoPago,Paga-Paga,Paqo Paqo,Panko Panko
Basse-Terre|GP|121|Bas Ter,Bassa-Terra
Pembroke Parish|BM|336|
Ontario|US-OR|84|
Mariehamn|AX|458|Mariankhamina,Mariekhamn,Mariehameena,Maríuhöfn
Kralendijk|BQ|145|
Abdel Begrou|ML|46|
Kampong Ayer|BN|301|
Abbaspur|IN|279|
Road Town|VG|216|Roud Taun,Roount Taoun
Saint George's|GD|120|Sent Dzordzas,Sent Tzortzes,Sent-Dzhorzhes,Fort Royal,Lewis,Grenada City,Saint George.s
Palikir|FM|560|Palakir,Pallikir,Palirik,Palikyras
Valletta|MT|457|La Valletta,Valetta,La Valeto,Baleta,Valletta osh,Vaileite
Funafuti|TV|539|Fongafale,Phounaphouti
Saint-Pierre|PM|163|
Gustavia|BL|204|Gustavi,Guthavia,Qustaviya,Gustaf
Marigot|MF|154|Marigo,Marinko
Vaduz|LI|482|Vaduc,Vaduzo,Bantouz
San Marino|SM|470|San Marins,Sao Marino,Ilu San Marino,San Marino by,Ker San Marino,Orasul San Marino,Dinas San Marino,San Marino sehri,Saint-Marin,San Marino Citta,San-Maryna
Cockburn Town|TC|119|Kobern Taun,Kokmpern Taoun,Kokburno
Downtown|IO|502|Diego Garcia
Longyearbyen|SJ|235|Longir,Longjerbiene,Longjyrbienas,Longyearbyur,Lonqyirbyuen,Longjirbjuen osh
Stanley|FK|346|Port Stanley,Port Stenli,Stenli,Stanlef,Stanlejo,Stanley Harbour,Puerto Argentino
The Valley|AI|56|Vali,Valley,La-Valo,De Balei,El Valle
Ciudad de la Paz|GQ|37|S'judad-de-la-Pas,Oyala,Cidade da Paz
Philipsburg|SX|150|Filipsburg,Great Bay,Filip'smpournk,Philippoburgum
Mata-Utu|WF|571|Matauto
Yaren|NR|553|Jaren,Makwa,Moqua,Giaren,Yaren District,Yareni ringkond
Hagåtña|GU|543|Agana,Khagatna,Agano,Haqatna,Ankana,Ville d'Agana,Vjoska Agan'ja
Hamilton|BM|336|Chamilton,Khamiltun,Gamil'tan
Belnem|BQ|145|
Kingston|NF|555|Kingstun,Kinqston,Kingstonas,Pasjolak Kingstan
Vatican City|VA|483|Vatican,Vatikanas,Vatikanstadt,Vaticaan-Stad,Citta del Vaticano,Staat Vatikanstadt,Acqua Santa,Grad Vatikan,Vatican City State
Jamestown|SH|345|Dzejmstaun,Dzeimstaunas,Tzeimstaoun,Jamestauno,Ceymstaun,Iacobopolis
Alofi|NU|554|Alofo,Alofis,Pasjolak Alofi
Flying Fish Cove|CX|503|Flain-Fish-Kouv,Kampong,The Settlement
West Island|CC|504|Isla oeste
Adamstown|PN|559|Adamstaun,Antamstaoun,Adams Town
Port-aux-Français|TF|506|Portofranse
Grytviken|GS|344|Gritviken,Qryotviken
Plymouth|MS|168|Plimut
"""
