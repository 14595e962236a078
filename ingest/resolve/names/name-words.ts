/** Words that tell how a person's name is built; data of `person-name.ts`. Folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Frequent surnames of China, Korea and Vietnam, which stand before the given name. */
export const SURNAMES_FIRST = words(`
ahn bae bai baek ban bo bui byun cai cao chae chan chang chen cheng cheung chiang cho choe choi chow chu chun chung cui
dang deng ding do dong duong fan fang feng fu gao geng gong gu guan guo ha han hao he hoang hong hsiao hsieh hsiung hsu
hu hua huang huh hung huynh hwang im jang jeon jeong jiang jin jo joo jung kang kim ko kong koo kwok kwon lai lam lau
le lee lei leung li liang liao lim lin liu lo long lu luo ly ma mao meng min mo moon na nam ngo nguyen ni noh oh ou pak
pan pang park peng pham phan phung qi qian qiao qin qiu ren rhee ri roh ryu seo shao shen shi shim shin sim sin so soh
song su sun sung tan tang tao tian to tran trinh truong tsai tsang tse tung vo vu wan wang wei wen weng won wong woo wu
xi xia xiang xiao xie xiong xu xue yan yang yao ye yeung yi yim yin yoo yoon you yu yuan yun zang zeng zhai zhang zhao
zheng zhong zhou zhu zhuang zou
`);

/** Of these, the ones that are given names or first words elsewhere: they need a given name of the East behind them. */
export const ALSO_GIVEN = words(
  'kim lee jin min sun song han ren long park young chan shen bo ko tan so do na',
);

/** A given name of China, Korea or Vietnam without hyphen: one syllable or two. */
export const EASTERN_GIVEN =
  /^(?:(?:[bdfghjklmnpqrstwxyz]|[cgknpstz]h|[ht]s|ng|tr|c)?[aeiouy]{1,3}(?:ng|nh|ch|[nklmtcp])?(?![aeiouy])){1,2}$/u;

/** Frequent surnames of Japan that are no words of names elsewhere: before a given name in many papers of the East. */
export const JAPANESE_SURNAMES = words(`
aoki fujii fujita fukuda harada hasegawa hashimoto hatoyama hayashi ikeda inoue ishiba ishii ishikawa kimura kishida
kobayashi koizumi maeda matsuda matsumoto murakami nakagawa nakajima nakamura nakano nishimura obuchi ogawa okada
okamoto sakamoto sasaki sato shimizu suzuki takahashi takaichi takeuchi tamura tanaka watanabe yamada yamaguchi
yamamoto yamashita yamazaki yoshida
`);

/** A given name of Japan: syllables that end with a vowel or n. */
export const JAPANESE_GIVEN = /^(?:(?:[bdfghjkmnprstwyz]|[cs]h|ts|[bghkmnpr]y)?[aeiou]{1,2}|n(?![aeiou]))+$/u;

/** Surnames of Spain, Portugal and Latin America that stand before another one; also whatever ends in "ez". */
export const IBERIAN_SURNAMES = words(`
acosta aguilar aguirre alarcon almeida alonso alvarado alves andrade aquino aragon araujo arias avila ayala barbosa
barreto barrios batista bautista benitez blanco bolanos borges borja bravo bustamante caballero cabello cabrera caceres
calderon camacho campos cardenas cardoso carrasco carrillo carvalho casado castaneda castillo castro cavalcanti
cervantes chavez contreras cordoba cordero cortes costa cruz cunha delgado dias diaz duarte duque escobar espinosa
espinoza estrada fernandes ferreira figueroa flores fonseca franco freitas fuentes gallego garcia garrido garza gil
giron gomes gonzalez guerra guerrero guevara guzman haddad herrera herrero hidalgo ibarra iglesias jimenez juarez lara
leon lima lopes lorenzo lozano lugo luna machado maduro maldonado marin marquez marques martin martinez martins medina
mejia melo mendes mendoza mercado miranda molina montero montes mora morales moran moreno moreira mota moya mujica munoz
nascimento navarro neves nieto nogueira nunes nunez obrador ochoa oliveira ordonez orozco ortega ortiz osorio ospina otero
pacheco padilla palacios paredes parra pastor pena peralta pereira peres pinto pires pizarro ponce prado prieto puig
quintero quiroga ramalho ramirez ramos rangel redondo rey reyes ribeiro rincon rios rivas rivera robles rocha rodrigues
rodriguez rojas roldan roman romero rosales rousseff rubio ruiz saenz salas salazar salinas samper sanchez sanchis
sandoval santana santiago santos sanz sequeira serrano silva soares solis soler sosa soto sousa souza suarez tavares
teixeira tellez toledo torres trujillo uribe urrutia valdes valencia valverde varela vargas vasconcelos vega velasco
velez vera vicente vidal vieira villa villalobos villanueva villegas zamora zapata zapatero zavala
`);

/** Words before a name that tell who is meant only by sex, and stand in no other place. */
export const TITLES_OF_WOMEN = words(
  'mrs ms miss mme mlle madame madam dame lady queen princess duchess baroness countess frau señora senora doña dona sister',
);
export const TITLES_OF_MEN = words(
  'mr sir lord king prince duke baron earl count comte marquis vicomte viscount graf conde herr señor senor monsieur don brother pope sultan emir tsar',
);

/** Titles before a name that tell no sex and are not of `HONORIFICS`. */
export const OTHER_TITLES = words(
  'president senator general colonel major captain lieutenant sergeant admiral judge justice chancellor saint crown',
);

/** Letters behind a name that are none of it. */
export const LETTERS_BEHIND = words(
  'md phd esq mp mep msp kc qc cbe obe mbe kbe om jd dds rn usn usmc usaf ret',
);

/** Small words of surnames beside those of `PARTICLES`. */
export const MORE_PARTICLES = words(
  'bint ould zur zum vom op het vande vander las los lo dei degli mac ap ul ur',
);

/** Before one word, or before others of these and one, they make it a surname: "De Gaulle", "von der Leyen". */
export const LEADING_PARTICLES = words(
  'de da di du del della dos das von van der den ter ten bin ibn el la le al- el- ash- as- an- ad- ar-',
);

/** A second word that names the father: "Vladimir Vladimirovich Putin". */
export const PATRONYMIC =
  /.{2,}(?:ovich|evich|ovych|yevich|ovna|evna|yevna|ivna|ovitch|evitch|owitsch|ichna)$/u;

/** Surnames of Vietnam, whose bearers are called by the last word of the name: Nguyen Phu Trong is Trong. */
export const VIETNAMESE_SURNAMES = words(
  'nguyen tran le pham huynh hoang phan vu vo dang bui ngo duong dinh truong trinh dao doan luong',
);

/** A last word of Iceland that names a parent: its bearer is called by the given name alone. */
export const NAMES_PARENT = /.{3,}dottir$/u;
