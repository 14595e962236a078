/** Nouns that events are called by their own words: "sacked" makes a dismissal, "sold" a sale. */
import type { EventType } from '../../../../shared/schema/index.ts';
import { ALL, BORNE, ONE_WITH_OTHERS, type Slot } from './event-words.ts';

/** A noun by the beginnings of the words that tell of an event; with slots where they differ from those of its type. */
export type NounVariant = readonly [words: RegExp, noun: string, slots?: readonly Slot[]];

const SUFFERED: readonly Slot[] = [['of', BORNE]];
const OFFERED: readonly Slot[] = [
  ['of', ['buyer', 'agent']],
  ['for', ['target', 'patient']],
];
const RECEIVED: readonly Slot[] = [
  ['of', ['patient', 'target', 'victim']],
  ['by', ['agent']],
];
const CASE: readonly Slot[] = [
  ['of', ['agent']],
  ['against', ['accused', 'patient']],
];
const AGAINST: readonly Slot[] = [['against', ['accused', 'target', 'patient']]];

export const NOUN_VARIANTS: Readonly<Partial<Record<EventType, readonly NounVariant[]>>> = {
  meeting: [
    [/^talks?\b/u, 'Talks'],
    [/^(?:telephone|phone|rang|called|call\b)/u, 'Telephone call'],
  ],
  visit: [
    [/^state visit/u, 'State visit'],
    [/^trip/u, 'Trip'],
    [/^mission/u, 'Mission'],
    [/^tour/u, 'Tour'],
  ],
  negotiation: [
    [/^negotiati/u, 'Negotiations', ALL],
    [/^mediat/u, 'Mediation', ALL],
  ],
  agreement: [
    [/^contract/u, 'Contract', ONE_WITH_OTHERS],
    [/^deal/u, 'Deal', ONE_WITH_OTHERS],
    [/^joint venture/u, 'Joint venture', ONE_WITH_OTHERS],
    [/^partner/u, 'Partnership'],
    [/^treat/u, 'Treaty'],
    [/^memorandum/u, 'Memorandum of understanding'],
  ],
  summit: [
    [/^congress/u, 'Congress'],
    [/^conference/u, 'Conference'],
    [/^convention/u, 'Convention'],
  ],
  speech: [
    [/^press conference/u, 'Press conference'],
    [/^news conference/u, 'News conference'],
    [/^address/u, 'Address'],
    [/^lecture/u, 'Lecture'],
    [/^(?:testif|testimon)/u, 'Testimony'],
  ],
  vote: [[/^referend/u, 'Referendum', []]],
  appointment: [
    [/^(?:nominat)/u, 'Nomination'],
    [/^(?:succe[es])/u, 'Succession'],
    [/^inaugurat/u, 'Inauguration'],
    [/^(?:promot)/u, 'Promotion'],
    [/^(?:ordain|ordin)/u, 'Ordination'],
    [/^(?:coronat|crown)/u, 'Coronation'],
  ],
  resignation: [
    [/^retire/u, 'Retirement'],
    [/^(?:sack|dismiss|fire|firing|remov|suspend)/u, 'Dismissal', [['of', ['subject', 'patient']]]],
    [/^oust/u, 'Ousting', [['of', ['subject', 'patient']]]],
    [/^abdicat/u, 'Abdication'],
    [/^(?:discharg)/u, 'Discharge'],
    [/^(?:leav|left|depart|quit|part(?:s|ed)? (?:ways|company)|went|move)/u, 'Departure'],
  ],
  protest: [
    [/^march/u, 'March'],
    [/^rall/u, 'Rally'],
    [/^demonstrat/u, 'Demonstration'],
    [/^boycott/u, 'Boycott'],
  ],
  strike: [[/^walk-?\s?out/u, 'Walkout']],
  attack: [
    [/^murder/u, 'Murder', SUFFERED],
    [/^assassinat/u, 'Assassination', SUFFERED],
    [/^kill/u, 'Killing', SUFFERED],
    [/^(?:shoot|shot)/u, 'Shooting', SUFFERED],
    [/^stabb/u, 'Stabbing', SUFFERED],
    [/^tortur/u, 'Torture', SUFFERED],
    [/^shell/u, 'Shelling', SUFFERED],
  ],
  war: [
    [/^(?:fight|fought)/u, 'Fight', AGAINST],
    [
      /^coup/u,
      'Coup',
      [
        ['of', ['attacker', 'agent']],
        ['against', BORNE],
      ],
    ],
    [/^invad|^invasion/u, 'Invasion', SUFFERED],
  ],
  arrest: [
    [/^(?:detain|detention)/u, 'Detention'],
    [/^(?:kidnap|abduct)/u, 'Kidnapping'],
    [/^(?:imprison|jail)/u, 'Imprisonment'],
    [/^captur/u, 'Capture'],
  ],
  trial: [
    [/^(?:lawsuit|sue|suit\b|suing)/u, 'Lawsuit', CASE],
    [/^(?:charg|indict)/u, 'Charges', AGAINST],
    [/^(?:extradit)/u, 'Extradition'],
    [/^retrial/u, 'Retrial'],
  ],
  investigation: [
    [
      /^inquir|^enquir/u,
      'Inquiry',
      [
        ['of', ['agent']],
        ['into', ['accused', 'target', 'subject']],
      ],
    ],
  ],
  sanction: [
    [
      /^(?:fine|fining)/u,
      'Fine',
      [
        ['of', ['agent']],
        ['for', ['target', 'patient', 'accused']],
      ],
    ],
    [/^(?:ban|barred)/u, 'Ban', [['of', ['target', 'patient', 'accused']]]],
    [/^suspen/u, 'Suspension', [['of', ['target', 'patient', 'accused']]]],
  ],
  acquisition: [
    [/^(?:merg)/u, 'Merger', [['of', ['agent', 'target', 'buyer', 'subject', 'patient']]]],
    [/^(?:bought|buy|purchas)/u, 'Purchase'],
    [
      /^(?:sold|sell|sale)/u,
      'Sale',
      [
        ['of', ['target', 'patient']],
        ['to', ['buyer']],
      ],
    ],
    [/^(?:takeover|take over|taken over|took over|taking over)/u, 'Takeover'],
    [/^bid/u, 'Bid', OFFERED],
    [/^offer/u, 'Offer', OFFERED],
    [/^nationali/u, 'Nationalisation', [['of', ['target', 'patient']]]],
  ],
  investment: [
    [
      /^(?:list|float|flotation|ipo|initial public|debut)/u,
      'Listing',
      [['of', ['target', 'subject', 'agent', 'seller']]],
    ],
    [
      /^(?:loan|lend|lent)/u,
      'Loan',
      [
        ['of', ['buyer', 'agent']],
        ['to', ['target', 'patient']],
      ],
    ],
  ],
  founding: [
    [/^(?:form)/u, 'Formation'],
    [/^(?:open)/u, 'Opening'],
  ],
  launch: [
    [/^(?:releas)/u, 'Release'],
    [/^(?:unveil|reveal)/u, 'Unveiling'],
    [/^(?:introduc)/u, 'Introduction'],
    [/^(?:open|inaugurat)/u, 'Opening'],
    [/^publi/u, 'Publication'],
  ],
  layoff: [
    [
      /^(?:clos|shut)/u,
      'Closure',
      [
        ['of', ['patient', 'target', 'subject']],
        ['by', ['agent']],
      ],
    ],
  ],
  bankruptcy: [
    [/^insolven/u, 'Insolvency'],
    [/^collaps/u, 'Collapse'],
    [/liquidat/u, 'Liquidation'],
    [/^default/u, 'Default'],
  ],
  death: [[/^(?:execut)/u, 'Execution']],
  disaster: [
    [/^(?:earth)?quake/u, 'Earthquake', []],
    [/^flood/u, 'Flood', []],
    [/^famine/u, 'Famine', []],
    [/^tsunami/u, 'Tsunami', []],
    [/^cyclone/u, 'Cyclone', []],
    [/^hurricane/u, 'Hurricane', []],
    [/^(?:fire|wildfire|blaze)/u, 'Fire', []],
    [/^(?:epidemic|outbreak)/u, 'Outbreak', []],
    [/^(?:landslide|mudslide)/u, 'Landslide', []],
  ],
  accident: [
    [/^(?:crash|plane crash|air crash)/u, 'Crash', [['of', ['subject', 'victim', 'agent']]]],
    [/^(?:collision|collid)/u, 'Collision'],
    [/^(?:injur)/u, 'Injury', [['of', ['victim', 'subject']]]],
  ],
  aid: [
    [/^(?:loan|lend|lent)/u, 'Loan'],
    [/^(?:rescu|sav)/u, 'Rescue', RECEIVED],
    [/^(?:bail)/u, 'Bailout', RECEIVED],
    [/^(?:gift|gave|give)/u, 'Gift'],
    [/^(?:donat)/u, 'Donation'],
    [/^(?:contribut)/u, 'Contribution'],
    [/^help/u, 'Help'],
    [/^support/u, 'Support'],
    [/^(?:train)/u, 'Training', RECEIVED],
  ],
  ceasefire: [[/^truce/u, 'Truce']],
};
