import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LISTED } from '../../../../ingest/resolve/titles/listed.ts';
import { titleKey } from '../../../../ingest/resolve/titles.ts';
import { normalisedName } from '../../../../shared/model/names.ts';

/** Each line is one office: the organization, then its titles. */
function rows(text: string): (readonly [organization: string | null, titles: readonly string[]])[] {
  return text
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean)
    .map((row) => {
      const [organization = '', titles = ''] = row.split(' | ');
      return [organization === '-' ? null : organization, titles.split('; ')] as const;
    });
}

const SAME = rows(`
  United States | Secretary of Defense; Defense Secretary; defence secretary; the Secretary of Defence
  - | Minister of Foreign Affairs; Foreign Minister; minister for foreign affairs; Foreign Affairs Minister
  India | External Affairs Minister; Minister of External Affairs; foreign minister
  - | CEO; chief executive officer; Chief Executive; C.E.O.
  - | CFO; chief financial officer; chief finance officer
  - | COO; Chief Operating Officer; chief operations officer
  - | Vice President; vice-president; VP; V.P.
  - | chairman; chairwoman; chair; Chairperson; the Chairman
  - | spokesman; spokeswoman; spokesperson
  - | policeman; policewoman; police officer
  - | secretary general; Secretary-General; General Secretary
  - | director general; general director; Director-General
  - | Lt. Gen.; Lieutenant General; lieutenant-general
  - | Maj. Gen. (res.); major general (reserve)
  - | Prime Minister; PM; then-Prime Minister; current prime minister; his prime minister
  - | Minister of Trade and Industry; trade and industry minister; Minister for Industry & Trade
  - | deputy foreign minister; deputy minister of foreign affairs; Deputy Minister for Foreign Affairs
  - | vice minister of foreign affairs; Vice Foreign Minister
  - | founder and CEO; chief executive and founder
  - | co-founder; cofounder
  - | governor of Texas; Texas governor
  - | Director of Communications; communications director
  - | Speaker of the House; House Speaker; Speaker of the House of Representatives
  - | ex-president; former president; onetime president
  - | interior minister; Minister of Internal Affairs; minister of the interior
  - | Executive Vice President of Sales; Sales Executive Vice President; EVP of Sales
  - | member of parliament; MP
  - | Transport Minister; Minister of Transportation
  - | Israeli Prime Minister; Israel's prime minister; prime minister of Israel; Israeli premier
`);

const WITHIN = rows(`
  United States | Secretary of State; US Secretary of State; U.S. Secretary of State; American secretary of state
  Israel | prime minister; Israeli prime minister; Israel's Prime Minister; Prime Minister of Israel; premier
  Chelsea | manager; Chelsea manager; manager of Chelsea; Chelsea's manager
  Chelsea FC | manager; Chelsea manager
  Acme Inc. | CEO; Acme CEO; chief executive of Acme; chief executive officer of Acme Inc.; Acme's chief executive
  Bank of England | governor; governor of the Bank of England; Bank of England governor
  International Atomic Energy Agency | director general; IAEA director general; Director-General of the IAEA; IAEA chief
  United Nations | Secretary-General; UN secretary general; U.N. chief
  Foreign Ministry | spokesman; Foreign Ministry spokeswoman; spokesperson for the Foreign Ministry
  Israeli Defense Ministry | director general; Israeli Defense Ministry director general; Israel's director general
  Department of State | spokesperson; State Department spokesman
  England | coach; England coach
  Scotland | first minister; Scottish First Minister; First Minister of Scotland
  Goldman Sachs Group | president; president of Goldman Sachs
`);

const LISTED_FOR = rows(`
  United States | Secretary of Defense; Pentagon chief; Pentagon boss; defense minister
  United States | Secretary of State; top diplomat; foreign minister
  United States | attorney general; AG; justice minister
  United Kingdom | Chancellor of the Exchequer; Chancellor; finance minister
  United Kingdom | Secretary of State for Health; Health Secretary; Secretary of State for Health and Social Care
  United Kingdom | Foreign Secretary; foreign minister; Secretary of State for Foreign Affairs
  Ireland | Taoiseach; Irish prime minister
  European Union | foreign policy chief; EU foreign policy chief; High Representative
  Federal Reserve | chair; Fed chair; chairman
  World Health Organization | director-general; WHO chief; head of WHO
`);

/** Each line: all of these are different offices. */
const APART = rows(`
  United States | Secretary of State; Secretary of State for Health; Deputy Secretary of State; Assistant Secretary of State
  - | foreign minister; deputy foreign minister; former foreign minister; acting foreign minister; shadow foreign minister; interim foreign minister; vice foreign minister; assistant foreign minister
  Scotland | Deputy First Minister; First Deputy Minister; First Minister; Deputy Minister
  - | vice president; president; senior vice president; executive vice president; first vice president; second vice president; former vice president
  - | Minister of State; State Minister; minister
  Germany | Secretary of State; State Secretary
  - | General of the Army; army general
  - | Admiral of the Fleet; fleet admiral
  - | foreign and trade minister; foreign trade minister; foreign minister; trade minister
  - | foreign editor; foreign affairs editor
  - | CEO; CFO; COO; chairman; chairman and CEO
  Canada | prime minister; premier
  Australia | prime minister; premier
  - | prime minister; premier
  Israel | French ambassador to Israel; ambassador; ambassador to Israel; ambassador of Israel to France
  - | Israeli Prime Minister; prime minister; Palestinian prime minister
  - | head coach; coach; assistant coach; manager
  - | lieutenant general; lieutenant colonel; major general; general; lieutenant
  Norway | Pentagon chief; defense minister
  Norway | top diplomat; Taoiseach; prime minister
  - | chief; director general; secretary general
  India | Foreign Secretary; Foreign Minister
  Japan | president-elect; president; president emeritus; president designate
  - | chief of staff; deputy chief of staff; staff
  United Kingdom | health minister; health secretary; public health minister
  - | Governor; Governor General; Lieutenant Governor
`);

describe('RESOLVE-45: the same office in other words is one title', () => {
  test.each(SAME.map(([organization, titles]) => [titles.join(' = '), organization, titles] as const))(
    'RESOLVE-45: %s',
    (_, organization, titles) => {
      expect(new Set(titles.map((title) => titleKey(title, organization))).size).toBe(1);
    },
  );

  test('RESOLVE-45: reads like a title', () => {
    expect(titleKey('Minister for Foreign Affairs', null)).toBe('foreign minister');
    expect(titleKey('US Secretary of Defence', 'United States')).toBe('defense secretary');
    expect(titleKey('Israeli premier', null)).toBe('il prime minister');
  });
});

describe('RESOLVE-46: what only names the organization of an office does not count in its title', () => {
  test.each(WITHIN.map(([organization, titles]) => [titles.join(' = '), organization, titles] as const))(
    'RESOLVE-46: %s, in %s',
    (_, organization, titles) => {
      expect(new Set(titles.map((title) => titleKey(title, organization))).size).toBe(1);
    },
  );

  test('RESOLVE-46: a title that is nothing else stays', () => {
    expect(titleKey('Israel', 'Israel')).toBe('il');
    expect(titleKey('Senate', 'Senate')).toBe('senate');
  });
});

describe('RESOLVE-47: different offices are never one title', () => {
  test.each(APART.map(([organization, titles]) => [titles.join(' / '), organization, titles] as const))(
    'RESOLVE-47: %s',
    (_, organization, titles) => {
      const keys = titles.map((title) => titleKey(title, organization));
      expect(new Set(keys).size, keys.join(' | ')).toBe(titles.length);
    },
  );
});

describe('RESOLVE-48: a title stands for another one only where it is listed, and for whom it is listed', () => {
  test.each(LISTED_FOR.map(([organization, titles]) => [titles.join(' = '), organization, titles] as const))(
    'RESOLVE-48: %s, in %s',
    (_, organization, titles) => {
      expect(new Set(titles.map((title) => titleKey(title, organization))).size).toBe(1);
    },
  );

  test('RESOLVE-48: what is listed is written as the rules leave it, so that it is found, and leads on to nothing', () => {
    for (const row of LISTED.split('\n').filter(Boolean)) {
      const [kept = '', others = ''] = (row.split(' | ')[1] ?? '').split(': ');
      // What is in charge "for" something is turned once more each time that it is read.
      const turned = [kept, ...others.split(', ')].filter((title) => !title.includes(' for '));
      for (const title of turned) expect(titleKey(title, null)).toBe(title);
      expect(others.split(', ')).not.toContain(kept);
    }
  });
});

describe('RESOLVE-47: titles of any text', () => {
  const word = fc.constantFrom(
    ...'secretary of state for minister deputy vice president and the to Israel US first general chief'.split(
      ' ',
    ),
  );
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  );

  test('RESOLVE-47: any text gives a title, the same one whatever its spaces', () => {
    fc.assert(
      fc.property(title, fc.option(title), (text, organization) => {
        const key = titleKey(text, organization);
        expect(titleKey(`  ${text}  `, organization)).toBe(key);
        if (key === '') expect(normalisedName('Role', text)).toBe('');
      }),
    );
  });

  test('RESOLVE-47: a title of thousands of words is read no more slowly than its length', () => {
    const key = titleKey('secretary of '.repeat(20_000), 'secretary of '.repeat(2_000));
    expect(key.length).toBeGreaterThan(1000);
  });
});
