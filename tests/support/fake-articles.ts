import type { Kind, Modality, RelationType } from '../../shared/schema/index.ts';

/** A small hand-made graph for tests of the explorer: articles about public events, written for this project. */

export interface FakeEntity {
  readonly name: string;
  readonly kind: Kind;
  readonly aliases?: readonly string[];
  readonly properties?: Readonly<Record<string, string>>;
}

export interface FakeClaim {
  readonly from: string;
  readonly type: RelationType;
  readonly to: string;
  readonly quote: string;
  readonly modality?: Modality;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

export interface FakeArticle {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly claims: readonly FakeClaim[];
}

const person = (name: string, ...aliases: string[]): FakeEntity => ({ name, kind: 'Person', aliases });
const office = (name: string): FakeEntity => ({ name, kind: 'Role', properties: { roleKind: 'office' } });
const job = (name: string): FakeEntity => ({ name, kind: 'Role', properties: { roleKind: 'job' } });
const organization = (name: string, organizationKind: string, ...aliases: string[]): FakeEntity => ({
  name,
  kind: 'Organization',
  aliases,
  properties: { organizationKind },
});
const event = (name: string, eventType: string, start: string, place?: string): FakeEntity => ({
  name,
  kind: 'Event',
  properties: { eventType, start, ...(place && { place }) },
});

export const ENTITIES: readonly FakeEntity[] = [
  person('Yoav Gallant', 'Gallant'),
  person('Lloyd Austin', 'Austin'),
  person('Benjamin Netanyahu', 'Netanyahu'),
  person('Jake Sullivan', 'Sullivan'),
  person('William Burns', 'Burns'),
  person('Eyal Zamir', 'Zamir'),
  office('Defense Minister'),
  office('Secretary of Defense'),
  office('Prime Minister'),
  office('National Security Adviser'),
  job('Director'),
  job('Director General'),
  organization('Israel', 'country'),
  organization('United States', 'country', 'U.S.'),
  organization('Defense Ministry', 'government'),
  organization('Pentagon', 'government'),
  organization('Central Intelligence Agency', 'government', 'CIA'),
  organization('White House', 'government'),
  event('Visit of Yoav Gallant to Washington', 'visit', '2024-03-24', 'Washington'),
  event('Meeting of Yoav Gallant and Lloyd Austin', 'meeting', '2024-03-26', 'Washington'),
  event('Meeting of Yoav Gallant and Jake Sullivan', 'meeting', '2024-03', 'Washington'),
  person('Olaf Scholz', 'Scholz'),
  person('Angela Merkel', 'Merkel'),
  person('Christian Lindner', 'Lindner'),
  person('Annalena Baerbock', 'Baerbock'),
  person('Robert Habeck', 'Habeck'),
  person('Frank-Walter Steinmeier', 'Steinmeier'),
  person('Karl Lauterbach', 'Lauterbach'),
  person('Joachim Sauer'),
  office('Chancellor'),
  office('Finance Minister'),
  office('Foreign Minister'),
  office('Vice Chancellor'),
  office('Federal President'),
  office('Health Minister'),
  organization('Germany', 'country'),
  organization('Bundestag', 'government'),
  organization('Social Democratic Party', 'party', 'SPD'),
  organization('Christian Democratic Union', 'party', 'CDU'),
  organization('Free Democratic Party', 'party', 'FDP'),
  organization('Alliance 90/The Greens', 'party', 'Greens'),
  event('Election of Olaf Scholz as chancellor', 'election', '2021-12-08', 'Berlin'),
  event('Appointment of the cabinet', 'appointment', '2021-12-08', 'Schloss Bellevue'),
  event('Visit of Olaf Scholz to Paris', 'visit', '2021-12-10', 'Paris'),
  person('Satya Nadella', 'Nadella'),
  person('Bobby Kotick', 'Kotick'),
  person('Phil Spencer', 'Spencer'),
  person('Brad Smith', 'Smith'),
  person('Lina Khan', 'Khan'),
  job('Chief Executive of Microsoft'),
  job('Chief Executive of Activision Blizzard'),
  job('Head of gaming'),
  job('President'),
  office('Chair'),
  organization('Microsoft', 'company'),
  organization('Activision Blizzard', 'company', 'Activision'),
  organization('King', 'company'),
  organization('Sony', 'company'),
  organization('Ubisoft', 'company'),
  organization('Competition and Markets Authority', 'government', 'CMA'),
  organization('Federal Trade Commission', 'government', 'FTC'),
  organization('United Kingdom', 'country', 'Britain'),
  event('Acquisition of Activision Blizzard', 'acquisition', '2023-10-13'),
  event('Lawsuit of the Federal Trade Commission', 'trial', '2022-12'),
  event('Sale of cloud rights to Ubisoft', 'agreement', '2023-08'),
  organization('European Parliament', 'international', 'EP', 'Parliament', 'Europarl'),
];

const WASHINGTON: FakeArticle = {
  id: 'https://example.org/2024/03/24/gallant-washington',
  url: 'https://example.org/2024/03/24/gallant-washington',
  title: 'Gallant leaves for Washington to talk about munitions',
  source: 'The Example Courier',
  publishedAt: '2024-03-24',
  text: `Israeli Defense Minister Yoav Gallant departed for Washington on Sunday, at the invitation of his American counterpart Lloyd Austin.

Gallant is to meet Austin at the Pentagon on Tuesday, and White House National Security Adviser Jake Sullivan during the week. William Burns, the director of the Central Intelligence Agency, will see him as well, according to two people who know the plans.

“We are going to the United States to keep our edge in the air,” Gallant said before he left. With him travels Maj. Gen. (res.) Eyal Zamir, director general of the Defense Ministry, who once commanded the south.

Prime Minister Benjamin Netanyahu was said to have opposed the journey. His office denied that Netanyahu took part in the planning of the visit. Gallant, a member of the cabinet of Israel since 2022, has served as defense minister for fifteen months.`,
  claims: [
    {
      from: 'Yoav Gallant',
      type: 'HOLDS_ROLE',
      to: 'Defense Minister',
      quote: 'Israeli Defense Minister Yoav Gallant',
      qualifiers: { tenure: 'current', since: '2022-12' },
    },
    {
      from: 'Defense Minister',
      type: 'ROLE_IN',
      to: 'Israel',
      quote: 'Israeli Defense Minister Yoav Gallant',
    },
    {
      from: 'Lloyd Austin',
      type: 'HOLDS_ROLE',
      to: 'Secretary of Defense',
      quote: 'his American counterpart Lloyd Austin',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Secretary of Defense',
      type: 'ROLE_IN',
      to: 'United States',
      quote: 'his American counterpart Lloyd Austin',
    },
    {
      from: 'Yoav Gallant',
      type: 'PARTICIPATED_IN',
      to: 'Visit of Yoav Gallant to Washington',
      quote: 'Yoav Gallant departed for Washington on Sunday',
      qualifiers: { as: 'agent' },
    },
    {
      from: 'Lloyd Austin',
      type: 'PARTICIPATED_IN',
      to: 'Visit of Yoav Gallant to Washington',
      quote: 'at the invitation of his American counterpart Lloyd Austin',
      qualifiers: { as: 'host' },
    },
    {
      from: 'Eyal Zamir',
      type: 'PARTICIPATED_IN',
      to: 'Visit of Yoav Gallant to Washington',
      quote: 'With him travels Maj. Gen. (res.) Eyal Zamir',
      qualifiers: { as: 'attendee' },
    },
    {
      from: 'Yoav Gallant',
      type: 'PARTICIPATED_IN',
      to: 'Meeting of Yoav Gallant and Lloyd Austin',
      quote: 'Gallant is to meet Austin at the Pentagon on Tuesday',
      modality: 'planned',
      qualifiers: { as: 'agent' },
    },
    {
      from: 'Lloyd Austin',
      type: 'PARTICIPATED_IN',
      to: 'Meeting of Yoav Gallant and Lloyd Austin',
      quote: 'Gallant is to meet Austin at the Pentagon on Tuesday',
      modality: 'planned',
      qualifiers: { as: 'host' },
    },
    {
      from: 'Yoav Gallant',
      type: 'PARTICIPATED_IN',
      to: 'Meeting of Yoav Gallant and Jake Sullivan',
      quote: 'and White House National Security Adviser Jake Sullivan during the week',
      modality: 'planned',
      qualifiers: { as: 'agent' },
    },
    {
      from: 'Jake Sullivan',
      type: 'PARTICIPATED_IN',
      to: 'Meeting of Yoav Gallant and Jake Sullivan',
      quote: 'and White House National Security Adviser Jake Sullivan during the week',
      modality: 'planned',
      qualifiers: { as: 'host' },
    },
    {
      from: 'Jake Sullivan',
      type: 'HOLDS_ROLE',
      to: 'National Security Adviser',
      quote: 'White House National Security Adviser Jake Sullivan',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'National Security Adviser',
      type: 'ROLE_IN',
      to: 'White House',
      quote: 'White House National Security Adviser',
    },
    {
      from: 'William Burns',
      type: 'HOLDS_ROLE',
      to: 'Director',
      quote: 'William Burns, the director of the Central Intelligence Agency',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Director',
      type: 'ROLE_IN',
      to: 'Central Intelligence Agency',
      quote: 'the director of the Central Intelligence Agency',
    },
    {
      from: 'William Burns',
      type: 'PARTICIPATED_IN',
      to: 'Visit of Yoav Gallant to Washington',
      quote: 'will see him as well, according to two people who know the plans',
      modality: 'alleged',
      qualifiers: { as: 'host' },
    },
    {
      from: 'Eyal Zamir',
      type: 'HOLDS_ROLE',
      to: 'Director General',
      quote: 'Eyal Zamir, director general of the Defense Ministry',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Director General',
      type: 'ROLE_IN',
      to: 'Defense Ministry',
      quote: 'director general of the Defense Ministry',
    },
    {
      from: 'Benjamin Netanyahu',
      type: 'HOLDS_ROLE',
      to: 'Prime Minister',
      quote: 'Prime Minister Benjamin Netanyahu',
      qualifiers: { tenure: 'current' },
    },
    { from: 'Prime Minister', type: 'ROLE_IN', to: 'Israel', quote: 'Prime Minister Benjamin Netanyahu' },
    {
      from: 'Benjamin Netanyahu',
      type: 'PARTICIPATED_IN',
      to: 'Visit of Yoav Gallant to Washington',
      quote: 'denied that Netanyahu took part in the planning of the visit',
      modality: 'negated',
      qualifiers: { as: 'other' },
    },
    {
      from: 'Yoav Gallant',
      type: 'MEMBER_OF',
      to: 'Israel',
      quote: 'Gallant, a member of the cabinet of Israel since 2022',
      qualifiers: { tenure: 'current' },
    },
    { from: 'Pentagon', type: 'PART_OF', to: 'United States', quote: 'meet Austin at the Pentagon' },
    {
      from: 'White House',
      type: 'PART_OF',
      to: 'United States',
      quote: 'White House National Security Adviser',
    },
    {
      from: 'Central Intelligence Agency',
      type: 'PART_OF',
      to: 'United States',
      quote: 'the director of the Central Intelligence Agency',
    },
    {
      from: 'Defense Ministry',
      type: 'PART_OF',
      to: 'Israel',
      quote: 'director general of the Defense Ministry',
    },
  ],
};

const BERLIN: FakeArticle = {
  id: 'https://example.org/2021/12/08/scholz-elected',
  url: 'https://example.org/2021/12/08/scholz-elected',
  title: 'Scholz elected chancellor, ending sixteen years of Merkel',
  source: 'Example Wire',
  publishedAt: '2021-12-08',
  text: `The Bundestag elected Olaf Scholz chancellor of Germany on Wednesday. He follows Angela Merkel, who led the country for sixteen years and watched the vote from the gallery with her husband Joachim Sauer.

Federal President Frank-Walter Steinmeier then appointed the cabinet at Schloss Bellevue. Christian Lindner of the Free Democratic Party becomes finance minister, Annalena Baerbock foreign minister, Robert Habeck of the Greens vice chancellor. Karl Lauterbach, a member of the Social Democratic Party like Scholz himself, is health minister.

Merkel, who led the Christian Democratic Union from 2000 to 2018, wished him a lucky hand. On Friday Scholz is to visit Paris.`,
  claims: [
    {
      from: 'Olaf Scholz',
      type: 'HOLDS_ROLE',
      to: 'Chancellor',
      quote: 'elected Olaf Scholz chancellor of Germany',
      qualifiers: { tenure: 'current', since: '2021-12-08' },
    },
    {
      from: 'Angela Merkel',
      type: 'HOLDS_ROLE',
      to: 'Chancellor',
      quote: 'He follows Angela Merkel, who led the country for sixteen years',
      qualifiers: { tenure: 'former', since: '2005', until: '2021-12' },
    },
    { from: 'Chancellor', type: 'ROLE_IN', to: 'Germany', quote: 'chancellor of Germany' },
    {
      from: 'Olaf Scholz',
      type: 'PARTICIPATED_IN',
      to: 'Election of Olaf Scholz as chancellor',
      quote: 'The Bundestag elected Olaf Scholz chancellor',
      qualifiers: { as: 'winner' },
    },
    {
      from: 'Bundestag',
      type: 'PARTICIPATED_IN',
      to: 'Election of Olaf Scholz as chancellor',
      quote: 'The Bundestag elected Olaf Scholz chancellor',
      qualifiers: { as: 'agent' },
    },
    {
      from: 'Angela Merkel',
      type: 'PARTICIPATED_IN',
      to: 'Election of Olaf Scholz as chancellor',
      quote: 'watched the vote from the gallery',
      qualifiers: { as: 'attendee' },
    },
    {
      from: 'Angela Merkel',
      type: 'FAMILY_OF',
      to: 'Joachim Sauer',
      quote: 'her husband Joachim Sauer',
      qualifiers: { kin: 'spouse' },
    },
    {
      from: 'Frank-Walter Steinmeier',
      type: 'HOLDS_ROLE',
      to: 'Federal President',
      quote: 'Federal President Frank-Walter Steinmeier',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Federal President',
      type: 'ROLE_IN',
      to: 'Germany',
      quote: 'Federal President Frank-Walter Steinmeier',
    },
    {
      from: 'Frank-Walter Steinmeier',
      type: 'PARTICIPATED_IN',
      to: 'Appointment of the cabinet',
      quote: 'then appointed the cabinet at Schloss Bellevue',
      qualifiers: { as: 'agent' },
    },
    {
      from: 'Christian Lindner',
      type: 'HOLDS_ROLE',
      to: 'Finance Minister',
      quote: 'Christian Lindner of the Free Democratic Party becomes finance minister',
      qualifiers: { tenure: 'current' },
    },
    { from: 'Finance Minister', type: 'ROLE_IN', to: 'Germany', quote: 'becomes finance minister' },
    {
      from: 'Christian Lindner',
      type: 'MEMBER_OF',
      to: 'Free Democratic Party',
      quote: 'Christian Lindner of the Free Democratic Party',
    },
    {
      from: 'Christian Lindner',
      type: 'PARTICIPATED_IN',
      to: 'Appointment of the cabinet',
      quote: 'Christian Lindner of the Free Democratic Party becomes finance minister',
      qualifiers: { as: 'patient' },
    },
    {
      from: 'Annalena Baerbock',
      type: 'HOLDS_ROLE',
      to: 'Foreign Minister',
      quote: 'Annalena Baerbock foreign minister',
      qualifiers: { tenure: 'current' },
    },
    { from: 'Foreign Minister', type: 'ROLE_IN', to: 'Germany', quote: 'Annalena Baerbock foreign minister' },
    {
      from: 'Annalena Baerbock',
      type: 'PARTICIPATED_IN',
      to: 'Appointment of the cabinet',
      quote: 'Annalena Baerbock foreign minister',
      qualifiers: { as: 'patient' },
    },
    {
      from: 'Robert Habeck',
      type: 'HOLDS_ROLE',
      to: 'Vice Chancellor',
      quote: 'Robert Habeck of the Greens vice chancellor',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Vice Chancellor',
      type: 'ROLE_IN',
      to: 'Germany',
      quote: 'Robert Habeck of the Greens vice chancellor',
    },
    {
      from: 'Robert Habeck',
      type: 'MEMBER_OF',
      to: 'Alliance 90/The Greens',
      quote: 'Robert Habeck of the Greens',
    },
    {
      from: 'Karl Lauterbach',
      type: 'HOLDS_ROLE',
      to: 'Health Minister',
      quote:
        'Karl Lauterbach, a member of the Social Democratic Party like Scholz himself, is health minister',
      qualifiers: { tenure: 'current' },
    },
    { from: 'Health Minister', type: 'ROLE_IN', to: 'Germany', quote: 'is health minister' },
    {
      from: 'Karl Lauterbach',
      type: 'MEMBER_OF',
      to: 'Social Democratic Party',
      quote: 'Karl Lauterbach, a member of the Social Democratic Party',
    },
    {
      from: 'Olaf Scholz',
      type: 'MEMBER_OF',
      to: 'Social Democratic Party',
      quote: 'a member of the Social Democratic Party like Scholz himself',
    },
    {
      from: 'Angela Merkel',
      type: 'MEMBER_OF',
      to: 'Christian Democratic Union',
      quote: 'Merkel, who led the Christian Democratic Union from 2000 to 2018',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Olaf Scholz',
      type: 'PARTICIPATED_IN',
      to: 'Visit of Olaf Scholz to Paris',
      quote: 'On Friday Scholz is to visit Paris',
      modality: 'planned',
      qualifiers: { as: 'agent' },
    },
    {
      from: 'Bundestag',
      type: 'PART_OF',
      to: 'Germany',
      quote: 'The Bundestag elected Olaf Scholz chancellor of Germany',
    },
  ],
};

const REDMOND: FakeArticle = {
  id: 'https://example.org/2023/10/13/microsoft-activision',
  url: 'https://example.org/2023/10/13/microsoft-activision',
  title: 'Microsoft completes its purchase of Activision Blizzard',
  source: 'The Example Courier',
  publishedAt: '2023-10-13',
  text: `Microsoft completed its acquisition of Activision Blizzard on Friday, after Britain's Competition and Markets Authority gave its consent. The maker of Call of Duty, which owns King, was valued at 69 billion dollars.

“We now begin the work,” said Phil Spencer, head of gaming at Microsoft. Chief executive Satya Nadella called it a good day to play. Bobby Kotick, who has led Activision Blizzard for three decades, will stay as its chief executive until the end of the year.

The Federal Trade Commission under its chair Lina Khan had sued to stop the deal in December 2022. Sony was reported to have supplied it with documents. To win over the British authority, Microsoft agreed in August to sell cloud rights to Ubisoft; its president Brad Smith spoke of a restructured transaction.`,
  claims: [
    {
      from: 'Microsoft',
      type: 'OWNS',
      to: 'Activision Blizzard',
      quote: 'Microsoft completed its acquisition of Activision Blizzard on Friday',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Microsoft',
      type: 'PARTICIPATED_IN',
      to: 'Acquisition of Activision Blizzard',
      quote: 'Microsoft completed its acquisition of Activision Blizzard on Friday',
      qualifiers: { as: 'buyer' },
    },
    {
      from: 'Activision Blizzard',
      type: 'PARTICIPATED_IN',
      to: 'Acquisition of Activision Blizzard',
      quote: 'Microsoft completed its acquisition of Activision Blizzard on Friday',
      qualifiers: { as: 'target' },
    },
    {
      from: 'Competition and Markets Authority',
      type: 'PARTICIPATED_IN',
      to: 'Acquisition of Activision Blizzard',
      quote: "Britain's Competition and Markets Authority gave its consent",
      qualifiers: { as: 'other' },
    },
    {
      from: 'Competition and Markets Authority',
      type: 'PART_OF',
      to: 'United Kingdom',
      quote: "Britain's Competition and Markets Authority",
    },
    {
      from: 'Activision Blizzard',
      type: 'OWNS',
      to: 'King',
      quote: 'The maker of Call of Duty, which owns King',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Phil Spencer',
      type: 'HOLDS_ROLE',
      to: 'Head of gaming',
      quote: 'Phil Spencer, head of gaming at Microsoft',
      qualifiers: { tenure: 'current' },
    },
    { from: 'Head of gaming', type: 'ROLE_IN', to: 'Microsoft', quote: 'head of gaming at Microsoft' },
    {
      from: 'Satya Nadella',
      type: 'HOLDS_ROLE',
      to: 'Chief Executive of Microsoft',
      quote: 'Chief executive Satya Nadella',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Chief Executive of Microsoft',
      type: 'ROLE_IN',
      to: 'Microsoft',
      quote: 'Chief executive Satya Nadella',
    },
    {
      from: 'Bobby Kotick',
      type: 'HOLDS_ROLE',
      to: 'Chief Executive of Activision Blizzard',
      quote: 'will stay as its chief executive until the end of the year',
      qualifiers: { tenure: 'current', until: '2023-12' },
    },
    {
      from: 'Chief Executive of Activision Blizzard',
      type: 'ROLE_IN',
      to: 'Activision Blizzard',
      quote: 'who has led Activision Blizzard for three decades',
    },
    {
      from: 'Lina Khan',
      type: 'HOLDS_ROLE',
      to: 'Chair',
      quote: 'The Federal Trade Commission under its chair Lina Khan',
      qualifiers: { tenure: 'current' },
    },
    {
      from: 'Chair',
      type: 'ROLE_IN',
      to: 'Federal Trade Commission',
      quote: 'The Federal Trade Commission under its chair',
    },
    {
      from: 'Federal Trade Commission',
      type: 'PARTICIPATED_IN',
      to: 'Lawsuit of the Federal Trade Commission',
      quote: 'had sued to stop the deal in December 2022',
      qualifiers: { as: 'agent' },
    },
    {
      from: 'Microsoft',
      type: 'PARTICIPATED_IN',
      to: 'Lawsuit of the Federal Trade Commission',
      quote: 'had sued to stop the deal in December 2022',
      qualifiers: { as: 'accused' },
    },
    {
      from: 'Federal Trade Commission',
      type: 'PART_OF',
      to: 'United States',
      quote: 'The Federal Trade Commission under its chair Lina Khan',
    },
    {
      from: 'Sony',
      type: 'PARTICIPATED_IN',
      to: 'Lawsuit of the Federal Trade Commission',
      quote: 'Sony was reported to have supplied it with documents',
      modality: 'alleged',
      qualifiers: { as: 'other' },
    },
    {
      from: 'Microsoft',
      type: 'PARTICIPATED_IN',
      to: 'Sale of cloud rights to Ubisoft',
      quote: 'Microsoft agreed in August to sell cloud rights to Ubisoft',
      qualifiers: { as: 'seller' },
    },
    {
      from: 'Ubisoft',
      type: 'PARTICIPATED_IN',
      to: 'Sale of cloud rights to Ubisoft',
      quote: 'Microsoft agreed in August to sell cloud rights to Ubisoft',
      qualifiers: { as: 'buyer' },
    },
    {
      from: 'Brad Smith',
      type: 'HOLDS_ROLE',
      to: 'President',
      quote: 'its president Brad Smith',
      qualifiers: { tenure: 'current' },
    },
    { from: 'President', type: 'ROLE_IN', to: 'Microsoft', quote: 'its president Brad Smith' },
    {
      from: 'Microsoft',
      type: 'BASED_IN',
      to: 'United States',
      quote: 'Microsoft completed its acquisition',
    },
  ],
};

export const ARTICLES: readonly FakeArticle[] = [WASHINGTON, REDMOND, BERLIN];

const GIVEN = [
  'Ana',
  'Boris',
  'Clara',
  'Dario',
  'Elin',
  'Filip',
  'Greta',
  'Hugo',
  'Irina',
  'Jonas',
  'Karin',
  'Luca',
  'Marta',
];
const FAMILY = [
  'Albers',
  'Bianchi',
  'Cermak',
  'Dupont',
  'Eriksen',
  'Fischer',
  'Garcia',
  'Horvat',
  'Ivanova',
  'Jansen',
  'Kovacs',
  'Lindqvist',
  'Moreau',
  'Novak',
  'Olsen',
  'Petrov',
  'Quinn',
  'Rossi',
  'Santos',
  'Toth',
  'Urban',
  'Vidal',
  'Weber',
  'Zeman',
];

/** 312 made-up members of one parliament: a neighbourhood that is too large to be shown at once. */
export const MEMBERS: readonly FakeEntity[] = GIVEN.flatMap((given) =>
  FAMILY.map((family) => person(`${given} ${family}`)),
);

const memberLine = ({ name }: FakeEntity): string => `${name} is a member of the European Parliament.`;

export const ASSEMBLY: FakeArticle = {
  id: 'assembly.txt',
  url: null,
  title: 'The members of the assembly',
  source: 'Example Gazette',
  publishedAt: '2019-07',
  text: MEMBERS.map(memberLine).join('\n'),
  claims: [
    ...MEMBERS.map(
      (member): FakeClaim => ({
        from: member.name,
        type: 'MEMBER_OF',
        to: 'European Parliament',
        quote: memberLine(member),
      }),
    ),
    ...MEMBERS.slice(0, 2).map(
      (member): FakeClaim => ({
        from: member.name,
        type: 'CITIZEN_OF',
        to: 'Germany',
        quote: memberLine(member),
        modality: 'alleged',
      }),
    ),
  ],
};

/** Names as they come from outside: markup, right to left, emoji, 50,000 characters. */
export const HOSTILE: readonly FakeEntity[] = [
  person('<script>document.title="broken"</script><img src=x onerror=alert(1)>'),
  person('أنطونيو غوتيريش', 'António Guterres'),
  person('👩‍👩‍👧‍👦 Émile 🇫🇷 Zoë'),
  organization('Endless '.repeat(6_250), 'other'),
];

export const HOSTILE_ARTICLE: FakeArticle = {
  id: '../<b>hostile</b>?a=1&b=2#c',
  url: 'javascript:alert(1)',
  title: '<img src=x onerror=alert(1)> & “names”',
  source: '<i>source</i>',
  publishedAt: 'sometime',
  text: `${HOSTILE.map((entity) => entity.name).join('\n')}\nThey met.`,
  claims: HOSTILE.slice(0, 3).map((entity) => ({
    from: entity.name,
    type: 'MEMBER_OF',
    to: HOSTILE[3]!.name,
    quote: entity.name,
    qualifiers: { tenure: 'former' },
  })),
};
