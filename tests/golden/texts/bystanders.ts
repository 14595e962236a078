/** Bodies and persons that stand beside a title or an event and have no part in it. */
import type { GoldenText } from '../golden-text.ts';

export const BYSTANDERS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-123',
    behaviour: 'who reports it has no office',
    text: 'Lionsgate has hired Noah Sacco as president of its motion picture group, Reuters reports.',
    states: `
      Person Noah Sacco
      Organization Lionsgate (company)
      Organization Reuters (media)
      Role president (office)
      Event appointment
      Lionsgate PARTICIPATED_IN appointment (agent): "Lionsgate has hired"
      Noah Sacco PARTICIPATED_IN appointment (subject): "hired Noah Sacco"
      Noah Sacco HOLDS_ROLE president (current): "Noah Sacco as president"
    `,
  },
  {
    rule: 'EXTRACT-123',
    behaviour: 'a singer is not of where her statement stands',
    text: 'In a statement on Instagram, singer Mia Kern thanked fans.',
    states: `
      Person Mia Kern
      Organization Instagram (company)
      Role singer (job)
      Mia Kern HOLDS_ROLE singer (current): "singer Mia Kern"
    `,
  },
  {
    rule: 'EXTRACT-123',
    behaviour: 'whom a club sacks was its own',
    text: 'Everton have sacked manager Marco Vella.',
    states: `
      Person Marco Vella
      Organization Everton (sport)
      Role manager (office, in Everton)
      Event resignation
      manager ROLE_IN Everton: "Everton have sacked manager"
      Marco Vella PARTICIPATED_IN resignation (subject): "sacked manager Marco Vella"
      Marco Vella HOLDS_ROLE manager (current): "manager Marco Vella"
    `,
  },
  {
    rule: 'EXTRACT-123',
    behaviour: 'a chairman of one owns another',
    text: 'The Friedkin Group is rich; its chairman Dan Friedkin also owns Roma.',
    states: `
      Person Dan Friedkin
      Organization Friedkin Group (company)
      Organization Roma (sport)
      Role chairman (office, in Friedkin Group)
      chairman ROLE_IN Friedkin Group: "Friedkin Group is rich; its chairman"
      Dan Friedkin HOLDS_ROLE chairman (current): "chairman Dan Friedkin"
      Dan Friedkin OWNS Roma: "Dan Friedkin also owns Roma"
    `,
  },
  {
    rule: 'EXTRACT-123',
    behaviour: 'an executive vice president is of no state',
    text: 'Japan was shocked when Devon Pritchard, executive vice president of revenue, left.',
    states: `
      Person Devon Pritchard
      Organization Japan (country)
      Role executive vice president (office)
      Event resignation
      Devon Pritchard HOLDS_ROLE executive vice president (current): "Devon Pritchard, executive vice president"
      Devon Pritchard PARTICIPATED_IN resignation (subject): "Devon Pritchard, executive vice president of revenue, left"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'what follows her resignation tells of others',
    text: "The museum's director, Mia Kern, announced her resignation on Thursday, days after culture senator Tom Hale accused her of lying.",
    states: `
      Person Mia Kern
      Person Tom Hale
      Role director (office)
      Role culture senator (office)
      Event resignation
      Mia Kern HOLDS_ROLE director (current): "director, Mia Kern"
      Mia Kern PARTICIPATED_IN resignation (subject): "Mia Kern, announced her resignation"
      Tom Hale HOLDS_ROLE culture senator (current): "culture senator Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'who welcomes a choice was not chosen',
    text: 'Mia Kern was named head of Orbit Bank. Concertmaster Tom Hale welcomed the choice.',
    states: `
      Person Mia Kern
      Person Tom Hale
      Organization Orbit Bank (company)
      Role head (office, in Orbit Bank)
      Role Concertmaster (job)
      Event appointment
      Mia Kern PARTICIPATED_IN appointment (subject): "Mia Kern was named"
      Mia Kern HOLDS_ROLE head (current): "Mia Kern was named head"
      head ROLE_IN Orbit Bank: "head of Orbit Bank"
      Tom Hale HOLDS_ROLE Concertmaster (current): "Concertmaster Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'a daughter in a clause was not there',
    text: 'Minister Tom Hale will meet Jack Frey and Ines Prado, whose daughter Rosa was stillborn.',
    states: `
      Person Tom Hale
      Person Jack Frey
      Person Ines Prado
      Person Rosa
      Role Minister (office)
      Event meeting
      Tom Hale HOLDS_ROLE Minister (current): "Minister Tom Hale"
      Tom Hale PARTICIPATED_IN meeting (attendee, planned): "Tom Hale will meet"
      Jack Frey PARTICIPATED_IN meeting (attendee, planned): "meet Jack Frey"
      Ines Prado FAMILY_OF Rosa (parent): "Ines Prado, whose daughter Rosa"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'founders stand behind "by"',
    text: 'Mia Kern is a fellow of the Royal Society. Orbit Lines was founded in 2012 by Tom Hale and Lena Frey.',
    states: `
      Person Mia Kern
      Person Tom Hale
      Person Lena Frey
      Organization Royal Society (ngo)
      Organization Orbit Lines (company)
      Event founding (2012)
      Mia Kern MEMBER_OF Royal Society: "Mia Kern is a fellow of the Royal Society"
      Orbit Lines PARTICIPATED_IN founding (patient): "Orbit Lines was founded"
      Tom Hale FOUNDED Orbit Lines (since 2012): "Orbit Lines was founded in 2012 by Tom Hale"
      Lena Frey FOUNDED Orbit Lines (since 2012): "Orbit Lines was founded in 2012 by Tom Hale and Lena Frey"
      Tom Hale PARTICIPATED_IN founding (agent): "founded in 2012 by Tom Hale"
      Lena Frey PARTICIPATED_IN founding (agent): "founded in 2012 by Tom Hale and Lena Frey"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'what "which" stands for is what is bought',
    text: 'Norda Foods, which Orbit Bank bought in May, has 100 branches.',
    states: `
      Organization Norda Foods (company)
      Organization Orbit Bank (company)
      Event acquisition
      Orbit Bank OWNS Norda Foods: "Norda Foods, which Orbit Bank"
      Norda Foods PARTICIPATED_IN acquisition (target): "Norda Foods, which Orbit Bank bought"
      Orbit Bank PARTICIPATED_IN acquisition (buyer): "Orbit Bank bought"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'what is being bought is not owned yet',
    text: 'Norda Foods, which Orbit Bank is buying, has 100 branches.',
    states: `
      Organization Norda Foods (company)
      Organization Orbit Bank (company)
      Event acquisition
      Norda Foods PARTICIPATED_IN acquisition (target, planned): "Norda Foods, which Orbit Bank is buying"
      Orbit Bank PARTICIPATED_IN acquisition (buyer, planned): "Orbit Bank is buying"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'who heads a body does not settle its case',
    text: 'The Competition Commission, headed by Mia Kern, settled its case against Orbit Bank.',
    states: `
      Person Mia Kern
      Organization Competition Commission (government)
      Organization Orbit Bank (company)
      Event trial
      Competition Commission PARTICIPATED_IN trial (agent): "Competition Commission, headed by Mia Kern, settled"
      Orbit Bank PARTICIPATED_IN trial (accused): "case against Orbit Bank"
    `,
  },
  {
    rule: 'EXTRACT-124',
    behaviour: 'whose engineers founded it did not',
    text: 'Norda Foods was founded in 2017 by former Tesla engineers Tom Hale and Lena Frey.',
    states: `
      Person Tom Hale
      Person Lena Frey
      Organization Norda Foods (company)
      Organization Tesla (company)
      Role engineer (job, in Tesla)
      Event founding (2017)
      Norda Foods PARTICIPATED_IN founding (patient): "Norda Foods was founded"
      Tom Hale FOUNDED Norda Foods (since 2017): "Norda Foods was founded in 2017 by former Tesla engineers Tom Hale"
      Lena Frey FOUNDED Norda Foods (since 2017): "Norda Foods was founded in 2017 by former Tesla engineers Tom Hale and Lena Frey"
      Tom Hale PARTICIPATED_IN founding (agent): "founded in 2017 by former Tesla engineers Tom Hale"
      Lena Frey PARTICIPATED_IN founding (agent): "founded in 2017 by former Tesla engineers Tom Hale and Lena Frey"
      engineer ROLE_IN Tesla: "Tesla engineers"
      Tom Hale HOLDS_ROLE engineer (former): "engineers Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-125',
    behaviour: 'an adviser to a then minister is somebody else',
    text: 'Mia Kern was an adviser to then economy minister Tom Hale.',
    states: `
      Person Mia Kern
      Person Tom Hale
      Role adviser (job)
      Role economy minister (office)
      Mia Kern HOLDS_ROLE adviser (former): "Mia Kern was an adviser"
      Tom Hale HOLDS_ROLE economy minister (former): "economy minister Tom Hale"
    `,
  },
  {
    rule: 'EXTRACT-125',
    behaviour: 'what is headed is no holder',
    text: "Kenya's Orbit Telecom picks insider to head Mia arm",
    states: `
      Person Mia
      Organization Kenya (country)
      Organization Orbit Telecom (company)
      Event appointment
      Orbit Telecom BASED_IN Kenya: "Kenya's Orbit Telecom"
      Orbit Telecom PARTICIPATED_IN appointment (agent): "Orbit Telecom picks"
    `,
  },
  {
    rule: 'EXTRACT-125',
    behaviour: 'a chief executive is of a body',
    text: 'It was his son Frédéric, then chief executive of Tag Heuer, who rang.',
    states: `
      Person Frédéric
      Organization Tag Heuer (company)
      Role chief executive (office, in Tag Heuer)
      Frédéric HOLDS_ROLE chief executive (former): "Frédéric, then chief executive"
      chief executive ROLE_IN Tag Heuer: "chief executive of Tag Heuer"
    `,
  },
  {
    rule: 'EXTRACT-125',
    behaviour: 'a jeweller that is bought is a body',
    text: 'She is the new president of Maison Verrier, the 140-year-old jeweller that LVMH acquired in 2019. Duval was born in Lille.',
    states: `
      Person Duval
      Organization Maison Verrier (company)
      Organization LVMH (company)
      Role president (office, in Maison Verrier)
      Event acquisition (2019)
      president ROLE_IN Maison Verrier: "president of Maison Verrier"
      Duval HOLDS_ROLE president (current): "president of Maison Verrier, the 140-year-old jeweller that LVMH acquired in 2019. Duval"
      Maison Verrier OWNS LVMH: "Maison Verrier, the 140-year-old jeweller that LVMH"
      Maison Verrier PARTICIPATED_IN acquisition (buyer): "Maison Verrier, the 140-year-old jeweller that LVMH acquired"
      LVMH PARTICIPATED_IN acquisition (buyer): "LVMH acquired"
    `,
  },
  {
    rule: 'EXTRACT-123',
    behaviour: 'the carrier is the one that it is about',
    text: "Qantas said on Tuesday that Richard Goyder would leave. Qantas was fined. Tom Hale likes Brambles. Nobody will retire. Alan Joyce was succeeded by Vanessa Hudson, the carrier's first female boss.",
    states: `
      Person Richard Goyder
      Person Tom Hale
      Person Alan Joyce
      Person Vanessa Hudson
      Organization Qantas (company)
      Role boss (office, in Qantas)
      Event resignation
      Event appointment
      Richard Goyder PARTICIPATED_IN resignation (subject, planned): "Richard Goyder would leave"
      Vanessa Hudson PARTICIPATED_IN appointment (subject): "succeeded by Vanessa Hudson"
      Vanessa Hudson HOLDS_ROLE boss (current): "Vanessa Hudson, the carrier's first female boss"
      boss ROLE_IN Qantas: "Vanessa Hudson, the carrier's first female boss"
    `,
  },
  {
    rule: 'EXTRACT-123',
    behaviour: 'a bare president is one of the company that it is about',
    text: 'Kanto Motors cut its forecast in Japan. Kanto Motors shares fell. Kanto Motors said sales were weak. President Ken Mori apologised.',
    states: `
      Person Ken Mori
      Organization Kanto Motors (company)
      Organization Japan (country)
      Role President (office, in Kanto Motors)
      President ROLE_IN Kanto Motors: "Kanto Motors said sales were weak. President"
      Ken Mori HOLDS_ROLE President (current): "President Ken Mori"
    `,
  },
  {
    rule: 'EXTRACT-123',
    behaviour: 'a bare president is one of the state that it is about',
    text: 'Kanto Motors is from Japan. President Ken Mori praised Japan.',
    states: `
      Person Ken Mori
      Organization Kanto Motors (company)
      Organization Japan (country)
      Role President (office, in Japan)
      Kanto Motors BASED_IN Japan: "Kanto Motors is from Japan"
      President ROLE_IN Japan: "Japan. President"
      Ken Mori HOLDS_ROLE President (current): "President Ken Mori"
    `,
  },
];
