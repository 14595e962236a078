import { describe, expect, test } from 'vitest';
import { ORGANIZATION_FEATURES } from '../../../../../../ingest/resolve/features/organizations/index.ts';
import { keyRecord, verdicts } from '../../../../../support/key-records.ts';

const NAMES = [
  'same-name legal-form spelling word-order with-country listed similar-spelling beginning',
  'another-body names-differ names-apart acronym-explained acronym-fits acronym-misfit',
]
  .join(' ')
  .split(' ')
  .map((name) => `organization-${name}`);

/** What the names of each pair say. */
const PAIRS = `
  same-name: Goldman Sachs | Goldman Sachs
  same-name: the World Bank | World Bank
  same-name: Société Générale | Societe Generale
  same-name: U.N. | UN
  legal-form: Acme Inc. | Acme
  legal-form: Acme Corp | Acme Ltd.
  legal-form: Volkswagen AG | Volkswagen
  spelling: Department of Labor | Department of Labour
  spelling: Dept. of Energy | Department of Energy
  spelling: Johnson & Johnson | Johnson and Johnson
  spelling: Centers for Disease Control | Centres for Disease Control
  spelling: Lincoln Center | Lincoln Centre
  spelling: U.S. Navy | American Navy
  spelling: 7th Fleet | Seventh Fleet
  spelling: United States Steel | US Steel
  word-order: Ministry of Defense | Defence Ministry
  word-order: Ministry of Foreign Affairs | Foreign Ministry
  word-order: Israeli Defense Ministry | Ministry of Defense of Israel
  word-order: Supreme Court of India | Indian Supreme Court
  word-order: Ministry of Trade and Industry | Industry and Trade Ministry
  with-country: Defense Ministry | Israeli Defense Ministry
  with-country: Supreme Court | Supreme Court of India
  listed: NATO | North Atlantic Treaty Organization
  listed: NATO | North Atlantic Treaty Organisation
  listed: Fed | Federal Reserve
  listed: Islamic State | ISIS
  listed: Islamic State | Islamic State of Iraq and Syria
  listed: Pentagon | US Department of Defense
  similar-spelling: Hezbollah | Hizbullah
  similar-spelling: Al Qaeda | al-Qaida
  similar-spelling: Associated Newspaper | Associated Newspapers
  beginning: Goldman | Goldman Sachs
  beginning: Samsung | Samsung Electronics
  beginning: Yale | Yale University
  beginning: Amnesty | Amnesty International
  beginning: Toyota | Toyota Motor Corp
  beginning: Real Madrid | Real Madrid CF
  another-body: Deutsche Bank | Deutsche Bank Park
  another-body: Google | Google DeepMind
  another-body: Google | Google Cloud
  another-body: Ford | Ford Foundation
  another-body: Bank of America | Bank of America Merrill Lynch
  another-body: Chelsea | Chelsea Women
  another-body: United Nations | United Nations Security Council
  another-body: Israel | Israel Railways
  another-body: Toyota | Toyota Australia
  another-body: Bank | Bank of Japan
  another-body, acronym-misfit: BBC | BBC News
  names-differ: Manchester United | Manchester City
  names-differ: Bank of Japan | Japan Bank
  names-differ: Bank of Japan | Bank of China
  names-differ: American Steel | US Steel
  names-differ: Channel 4 | Channel 5
  names-differ: New York Times | Los Angeles Times
  names-differ: University of Miami | Miami University
  names-differ: England | Bank of England
  names-differ: Texas Rangers | Texas Dangers
  names-apart: Microsoft | Apple
  names-apart: Fatah | Hamas
  names-apart: Sony | Nokia
  names-apart: IAEA | WHO
  acronym-explained: Palestinian Authority; alias: PA | PA
  acronym-explained: Foobar of Baz; alias: FoB; alias: FXB | FXB
  acronym-fits: Universal Widget Fund | UWF
  acronym-fits: Bank of Sealand | BoS; alias: BS; name: BOS x2
  acronym-misfit: Universal Widget Fund | UXF
`;

const rows = PAIRS.split('\n')
  .map((row) => row.trim())
  .filter(Boolean)
  .map((row) => {
    const [expected = '', pair = ''] = row.split(/: (.*)/u);
    const [a = '', b = ''] = pair.split(' | ');
    return [a, b, expected.split(', ').map((name) => `organization-${name}`)] as const;
  });

const said = (a: string, b: string) =>
  verdicts(ORGANIZATION_FEATURES, keyRecord('Organization', a), keyRecord('Organization', b));

describe('RESOLVE-52: how two names of organizations stand to each other', () => {
  test.each(rows)('RESOLVE-52: %s | %s: %j', (a, b, expected) => {
    expect([...said(a, b).keys()].filter((name) => NAMES.includes(name))).toEqual(expected);
    expect([...said(b, a).entries()].sort()).toEqual([...said(a, b).entries()].sort());
  });

  test('RESOLVE-52: what makes another body weighs more than a beginning that may stand for the whole', () => {
    const weight = (a: string, b: string) => [...said(a, b).values()].map(({ score }) => score);
    expect(weight('Samsung', 'Samsung Electronics')).toEqual([1]);
    expect(weight('Yale', 'Yale University')).toEqual([0.7]);
    expect(weight('Goldman', 'Goldman Sachs')).toEqual([0.4]);
    expect(weight('Chase Manhattan Bank', 'Chase Manhattan Bank Foobar')).toEqual([0.7]);
  });

  test('RESOLVE-52: the full name is compared where a record has an acronym as well', () => {
    expect([...said('UWF; name: Universal Widget Fund', 'Universal Widget Fund').keys()]).toContain(
      'organization-same-name',
    );
  });
});

describe('RESOLVE-53: an acronym counts by who explains it, and little by its letters alone', () => {
  test('RESOLVE-53: explained counts fully, letters alone by their number', () => {
    const score = (a: string, b: string) =>
      [...said(a, b)].filter(([name]) => name.includes('acronym')).map(([, verdict]) => verdict.score);
    expect(score('UWF', 'Universal Widget Fund; alias: UWF')).toEqual([1]);
    expect(score('UWF', 'Universal Widget Fund')).toEqual([0.5]);
    expect(score('UW', 'Universal Widgets')).toEqual([0.25]);
    expect(score('UWFE', 'Universal Widget Fund of Europe')).toEqual([0.75]);
    expect(score('FXB', 'Foobar of Baz; alias: FXB')).toEqual([0.8]);
  });

  test('RESOLVE-53: the reason reads like what an article says', () => {
    const verdict = said('UWF', 'Universal Widget Fund; alias: UWF').get('organization-acronym-explained');
    expect(verdict?.reason).toBe('UWF is what an article explains as Universal Widget Fund');
  });

  test('RESOLVE-53: two full names that go by one acronym have that in common', () => {
    const verdict = said('Universal Widget Fund; alias: UWF', 'Unified Widget Forum; alias: UWF');
    expect(verdict.get('organization-shared-acronym')?.score).toBe(0.6);
    expect(
      said('Palestinian Authority; alias: PA', 'Philippine Airlines; alias: PA').has(
        'organization-shared-acronym',
      ),
    ).toBe(false);
  });

  test('RESOLVE-53: letters that a name has in their order may be its own after all', () => {
    const misfit = (a: string, b: string) => said(a, b).get('organization-acronym-misfit')?.score;
    expect(misfit('COMINCO', 'Consolidated Mining and Smelting Company')).toBe(0.5);
    expect(misfit('COMINCO', 'Mining Company of Norway')).toBe(1);
    expect(misfit('CNN', 'Cable Widgets')).toBe(1);
    expect(misfit('CNN', 'Acme')).toBe(0.6);
    expect(
      said('SEC', 'U.S. Securities and Exchange Commission').get('organization-acronym-fits')?.score,
    ).toBe(0.5);
  });

  test('RESOLVE-53: the letters that stand for one are not those of another', () => {
    expect(said('UWF', 'Unrelated Thing; alias: UT').has('organization-acronym-misfit')).toBe(true);
    expect(said('UWF; alias: Unrelated Thing', 'Unrelated Thing').has('organization-acronym-misfit')).toBe(
      false,
    );
  });
});

describe('RESOLVE-54: what articles call one by the name of the other counts for one', () => {
  const alias = (a: string, b: string) => said(a, b).get('organization-alias')?.score;

  test('RESOLVE-54: the more of them call it so, and the longer the name, the more', () => {
    expect(alias('Facebook; alias: Meta; of: 10', 'Meta')).toBeCloseTo(0.43);
    expect(alias('Facebook; alias: Meta x10; of: 10', 'Meta')).toBeCloseTo(0.7);
    expect(alias('Facebook; alias: Meta Platforms x10; of: 10', 'Meta Platforms Inc.')).toBeCloseTo(1);
  });

  test('RESOLVE-54: what any body of its kind is called says nothing', () => {
    expect(alias('Israeli Defense Ministry; alias: Defense Ministry', 'Defense Ministry')).toBeUndefined();
    expect(alias('Universal Widget Fund; alias: UWF', 'UWF')).toBeUndefined();
    expect(alias('Facebook', 'Meta')).toBeUndefined();
  });

  test('RESOLVE-54: a name that both go by counts, if it is longer than a word', () => {
    const shared = (a: string, b: string) => said(a, b).has('organization-shared-alias');
    expect(shared('Alpha; alias: Foo Bar', 'Beta; alias: Foo Bar')).toBe(true);
    expect(shared('Alpha; alias: Foo', 'Beta; alias: Foo')).toBe(false);
    expect(shared('Foo Bar', 'Beta; alias: Foo Bar')).toBe(false);
  });
});
