/** Words of trade, office and sport that look like events, titles and ties and are none, and offices that begin. */
import type { GoldenText } from '../golden-text.ts';

export const AFFAIRS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-120',
    behaviour: 'who starts out somewhere founds nothing',
    text: 'Lena Frey, who started out as an assistant at Norda Foods, lives in Graz.',
    states: `
      Person Lena Frey
      Organization Norda Foods (company)
      Role assistant (job, in Norda Foods)
      Lena Frey HOLDS_ROLE assistant (former): "Lena Frey, who started out as an assistant"
      assistant ROLE_IN Norda Foods: "assistant at Norda Foods"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'what is ruled out is no verdict',
    text: 'Energy minister Tom Hale ruled out a new tax.',
    states: `
      Person Tom Hale
      Role Energy minister (office)
      Tom Hale HOLDS_ROLE Energy minister (current): "Energy minister Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'talks that collapse make nobody bankrupt',
    text: 'Talks with Orbit Bank, its largest lender, collapsed on Friday.',
    states: `
      Organization Orbit Bank (company)
      Event negotiation
      Orbit Bank PARTICIPATED_IN negotiation (attendee): "Talks with Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'who dismisses a claim dismisses nobody',
    text: 'Party spokesman Tom Hale dismissed this.',
    states: `
      Person Tom Hale
      Role spokesman (job)
      Tom Hale HOLDS_ROLE spokesman (current): "spokesman Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'who dismisses a chief does',
    text: 'Orbit Bank dismissed its finance chief, Tom Hale.',
    states: `
      Person Tom Hale
      Organization Orbit Bank (company)
      Role finance chief (office, in Orbit Bank)
      Event resignation
      Orbit Bank PARTICIPATED_IN resignation (agent): "Orbit Bank dismissed"
      finance chief ROLE_IN Orbit Bank: "Orbit Bank dismissed its finance chief"
      Tom Hale PARTICIPATED_IN resignation (subject): "dismissed its finance chief, Tom Hale"
      Tom Hale HOLDS_ROLE finance chief (current): "finance chief, Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'a time trial is before no court',
    text: 'Mia Kern won the time trial in Graz.',
    states: `
      Person Mia Kern
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'who resigns in protest has protested nowhere',
    text: 'Trustee Tom Hale resigned in protest at the cuts.',
    states: `
      Person Tom Hale
      Role Trustee (office)
      Event resignation
      Tom Hale HOLDS_ROLE Trustee (former): "Trustee Tom Hale"
      Tom Hale PARTICIPATED_IN resignation (subject): "Tom Hale resigned"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'the release of a journalist is no launch',
    text: 'Helios Group welcomed the release of journalist Tom Hale.',
    states: `
      Person Tom Hale
      Organization Helios Group (company)
      Role journalist (job)
      Tom Hale HOLDS_ROLE journalist (current): "journalist Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'regulators who raid a company attack nobody',
    text: 'EU regulators raided the offices of Orbit Bank.',
    states: `
      Organization EU (international)
      Organization Orbit Bank (company)
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'the player of the match holds no office',
    text: 'Mia Kern was named player of the match.',
    states: `
      Person Mia Kern
      Event competition
      Mia Kern PARTICIPATED_IN competition (attendee): "Mia Kern was named player of the match"
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'a proven leader holds no office',
    text: '"Mia is a proven leader," said Tom Hale, who led engineering at Orbit Bank.',
    states: `
      Person Mia
      Person Tom Hale
      Organization Orbit Bank (company)
    `,
  },
  {
    rule: 'EXTRACT-120',
    behaviour: 'the arm that somebody heads is no title',
    text: 'Helios Group sacked Tom Hale, head of its defence arm.',
    states: `
      Person Tom Hale
      Organization Helios Group (company)
      Role head (office)
      Event resignation
      Helios Group PARTICIPATED_IN resignation (agent): "Helios Group sacked"
      Tom Hale PARTICIPATED_IN resignation (subject): "sacked Tom Hale"
      Tom Hale HOLDS_ROLE head (current): "Tom Hale, head"
    `,
  },
  {
    rule: 'EXTRACT-121',
    behaviour: 'two companies beside each other own nothing of each other',
    text: 'Meridian Brands and Castell Inc. make handbags.',
    states: `
      Organization Meridian Brands (company)
      Organization Castell Inc. (company)
    `,
  },
  {
    rule: 'EXTRACT-121',
    behaviour: 'an ambassador is no citizen of where he is sent',
    text: 'The German ambassador to Peru, Tom Hale, had written to Mia Kern.',
    states: `
      Person Tom Hale
      Person Mia Kern
      Organization Germany (country)
      Organization Peru (country)
      Role ambassador to Peru (office, in Germany)
      ambassador to Peru ROLE_IN Germany: "German ambassador to Peru"
      Tom Hale HOLDS_ROLE ambassador to Peru (current): "ambassador to Peru, Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-121',
    behaviour: 'who coaches a side is no citizen by that',
    text: 'Former India coach Tom Hale said he was surprised.',
    states: `
      Person Tom Hale
      Organization India (country)
      Role coach (job, in India)
      coach ROLE_IN India: "India coach"
      Tom Hale HOLDS_ROLE coach (former): "coach Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-121',
    behaviour: 'a demonym before a trade tells where somebody is from',
    text: 'Swiss novelist Tom Hale said he was surprised.',
    states: `
      Person Tom Hale
      Organization Switzerland (country)
      Role novelist (job)
      Tom Hale CITIZEN_OF Switzerland: "Swiss novelist Tom Hale"
      Tom Hale HOLDS_ROLE novelist (current): "novelist Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-121',
    behaviour: 'a stake in a field is no seat',
    text: 'Helios Group, which also holds a stake in the Guyana block, has joined the claim.',
    states: `
      Organization Helios Group (company)
      Organization Guyana (country)
    `,
  },
  {
    rule: 'EXTRACT-121',
    behaviour: 'a producing partner is no family',
    text: 'Actress Zendaya and her producing partner Sarah Sun have signed a deal.',
    states: `
      Person Zendaya
      Person Sarah Sun
      Role Actress (job)
      Event agreement
      Zendaya HOLDS_ROLE Actress (current): "Actress Zendaya"
      Zendaya PARTICIPATED_IN agreement (agent): "Zendaya and her producing partner Sarah Sun have signed"
      Sarah Sun PARTICIPATED_IN agreement (agent): "Sarah Sun have signed"
    `,
  },
  {
    rule: 'EXTRACT-121',
    behaviour: 'a minority stake owns nothing',
    text: 'Delivery Hero, based in Berlin, has held a minority stake in Glovo since 2018.',
    states: `
      Organization Glovo (company)
    `,
  },
  {
    rule: 'EXTRACT-122',
    behaviour: 'who is tapped for an office holds it',
    text: 'Norda Foods has tapped Tom Hale as chief operating officer with effect from 1 October.',
    states: `
      Person Tom Hale
      Organization Norda Foods (company)
      Role chief operating officer (office)
      Event appointment
      Norda Foods PARTICIPATED_IN appointment (agent): "Norda Foods has tapped"
      Tom Hale PARTICIPATED_IN appointment (subject): "tapped Tom Hale"
      Tom Hale HOLDS_ROLE chief operating officer (current): "Tom Hale as chief operating officer"
    `,
  },
  {
    rule: 'EXTRACT-122',
    behaviour: 'who was raised to an office holds it',
    text: 'Adam Fogelson, who has been elevated to vice chair, lives in Graz.',
    states: `
      Person Adam Fogelson
      Role vice chair (office)
      Adam Fogelson HOLDS_ROLE vice chair (current): "Adam Fogelson, who has been elevated to vice chair"
    `,
  },
  {
    rule: 'EXTRACT-122',
    behaviour: 'who arrives as something holds it',
    text: "Ferrari's Enrico Cardile arrives as chief technical officer in 2025.",
    states: `
      Person Enrico Cardile
      Organization Ferrari (company)
      Role chief technical officer (office)
      Event appointment (2025)
      Enrico Cardile WORKS_FOR Ferrari: "Ferrari's Enrico Cardile"
      Enrico Cardile PARTICIPATED_IN appointment (subject): "Enrico Cardile arrives"
      Enrico Cardile HOLDS_ROLE chief technical officer (current): "Enrico Cardile arrives as chief technical officer"
    `,
  },
  {
    rule: 'EXTRACT-122',
    behaviour: 'a predecessor who is a dame is one still',
    text: 'His predecessor, Dame Mia Kern, now chairs Orbit Bank.',
    states: `
      Person Mia Kern
      Organization Orbit Bank (company)
      Role Dame (rank)
      Role chair (office, in Orbit Bank)
      Mia Kern HOLDS_ROLE Dame (current): "Dame Mia Kern"
      Mia Kern HOLDS_ROLE chair (current): "Mia Kern, now chairs"
      chair ROLE_IN Orbit Bank: "chairs Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-122',
    behaviour: 'who somebody was succeeded by holds the office',
    text: "Alan Joyce was succeeded last year by Vanessa Hudson, the carrier's first female boss.",
    states: `
      Person Alan Joyce
      Person Vanessa Hudson
      Role boss (office)
      Event appointment
      Vanessa Hudson PARTICIPATED_IN appointment (subject): "succeeded last year by Vanessa Hudson"
      Vanessa Hudson HOLDS_ROLE boss (current): "Vanessa Hudson, the carrier's first female boss"
    `,
  },
  {
    rule: 'EXTRACT-122',
    behaviour: 'has been one thing and another is current',
    text: 'Mia Kern has been chief conductor and artistic director of the Graz Symphony Orchestra since 2020.',
    states: `
      Person Mia Kern
      Organization Graz Symphony Orchestra (other)
      Role chief conductor and artistic director (office, in Graz Symphony Orchestra)
      Mia Kern HOLDS_ROLE chief conductor and artistic director (current, since 2020): "Mia Kern has been chief conductor and artistic director"
      chief conductor and artistic director ROLE_IN Graz Symphony Orchestra: "chief conductor and artistic director of the Graz Symphony Orchestra"
    `,
  },
];
