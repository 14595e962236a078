/** Given names: pet forms that stand for them, and family names that stand before them. */

/** A name and its pet forms, one name a line. */
const PET_FORMS = `
abigail abby
alexander alex alec sandy
alexandra alex sandra
alfred alf fred
andrew andy drew
anthony tony
antonio toni tonio
barbara barb
benjamin ben benny
bernard bernie
catherine kate cathy
charles charlie chuck
christopher chris
christine chris chrissy
cynthia cindy
daniel dan danny
david dave
deborah debbie deb
donald don donny
douglas doug
edward ed eddie ted
edwin ed
elizabeth liz beth betty
eugene gene
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
ignacio nacho
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess
jonathan jon
jose pepe
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny
louis lou
margaret maggie peggy
marc mark
martin marty
matthew matt
melissa mel
michael mike mick mickey
mikhail misha
nathaniel nate
nicholas nick nicky
nicolas nico
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie
roger rog
ronald ron ronnie
rosemary rosie
samantha sam
samuel sam sammy
sarah sally
stephen steve
steven steve
stuart stu
susan sue susie
teresa terry
terence terry
theodore ted teddy
thomas tom tommy
timothy tim
valerie val
victoria vicky
vincent vince vinny
vladimir volodya
walter walt
william bill will billy willie
zachary zach
`;

/** A pet form leads to the first name of the list that it may stand for. */
const GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  PET_FORMS.split('\n')
    .reverse()
    .flatMap((line) => {
      const [name = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, name] as const);
    }),
);

/** The name that a pet form stands for; any other name as it is. */
export function givenName(name: string): string {
  return GIVEN_NAMES.get(name) ?? name;
}

/** Frequent family names of China, Korea and Vietnam, which stand before the given name. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(
  `ahn bae bai bo bui cai cao chae chan chang chen cheng cheung chiang cho choe choi chow chu chun chung cui dang deng
  ding dong duong fan fang feng fu gao geng gong gu guan guo ha han hao he hong hsieh hu hua huang huh hung hwang jang
  jeon jeong jiang jin jo jung kang kim ko kong koo kwok kwon lai lam lau lee lei leung li liang liao lim lin liu lo long
  lu luo ma mao meng min mo moon na nam ngo nguyen ni oh ou pak pan pang park peng pham phan qi qian qiao qin qiu ren
  rhee roh ryu seo shao shen shi shim shin sim sin so soh song su sun tan tang tao tian tran tsai tsang tse tung wan
  wang wei wen weng won wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yeung yi yim yin yoo yoon you
  yu yuan yun zang zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou`.split(/\s+/u),
);
