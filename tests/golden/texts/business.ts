/** Events of companies. */
import type { GoldenText } from '../golden-text.ts';

export const BUSINESS: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-11',
    behaviour: 'a sale told from its seller',
    text: 'Orion Media sold Radio Lumen to Helios Group in 2019.',
    states: `
      Organization Orion Media (media)
      Organization Radio Lumen (media)
      Organization Helios Group (company)
      Event acquisition (2019)
      Orion Media PARTICIPATED_IN acquisition (seller): "Orion Media sold"
      Orion Media OWNS Radio Lumen (former): "Orion Media sold Radio Lumen"
      Radio Lumen PARTICIPATED_IN acquisition (target): "sold Radio Lumen"
      Helios Group PARTICIPATED_IN acquisition (buyer): "sold Radio Lumen to Helios Group"
      Helios Group OWNS Radio Lumen: "Radio Lumen to Helios Group"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a purchase in the passive',
    text: 'Norda Foods AG was taken over by Helios Group in 2019.',
    states: `
      Organization Norda Foods AG (company)
      Organization Helios Group (company)
      Event acquisition (2019)
      Norda Foods AG PARTICIPATED_IN acquisition (target): "Norda Foods AG was taken over"
      Helios Group OWNS Norda Foods AG: "Norda Foods AG was taken over by Helios Group"
      Helios Group PARTICIPATED_IN acquisition (buyer): "taken over by Helios Group"
    `,
    today: 'the buyer behind "by" is an agent',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'two companies bought at once are two purchases',
    text: 'Helios Group bought Norda Foods AG and Bolt Systems Ltd today.',
    states: `
      Organization Helios Group (company)
      Organization Norda Foods AG (company)
      Organization Bolt Systems Ltd (company)
      Event acquisition
      Event acquisition 2
      Helios Group PARTICIPATED_IN acquisition (buyer): "Helios Group bought"
      Helios Group PARTICIPATED_IN acquisition 2 (buyer): "Helios Group bought"
      Helios Group OWNS Norda Foods AG: "Helios Group bought Norda Foods AG"
      Helios Group OWNS Bolt Systems Ltd: "Helios Group bought Norda Foods AG and Bolt Systems Ltd"
      Norda Foods AG PARTICIPATED_IN acquisition (target): "bought Norda Foods AG"
      Bolt Systems Ltd PARTICIPATED_IN acquisition 2 (target): "bought Norda Foods AG and Bolt Systems Ltd"
    `,
    today: 'one event; the second company owns the first',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a minority stake is an investment, and owns nothing',
    text: 'Helios Group bought a 9 percent stake in Bolt Systems Ltd today.',
    states: `
      Organization Helios Group (company)
      Organization Bolt Systems Ltd (company)
      Event investment
      Helios Group PARTICIPATED_IN investment (buyer): "Helios Group bought a 9 percent stake"
      Bolt Systems Ltd PARTICIPATED_IN investment (target): "stake in Bolt Systems Ltd"
    `,
    today: 'a purchase that owns',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a merger is of both',
    text: 'Norda Energy AG merged with Bolt Systems Ltd in 2019.',
    states: `
      Organization Norda Energy AG (company)
      Organization Bolt Systems Ltd (company)
      Event acquisition (2019)
      Norda Energy AG PARTICIPATED_IN acquisition (agent): "Norda Energy AG merged"
      Bolt Systems Ltd PARTICIPATED_IN acquisition (agent): "merged with Bolt Systems Ltd"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a product is launched by its maker',
    text: 'Bolt Systems Ltd launched a new phone on 4 May 2021.',
    states: `
      Organization Bolt Systems Ltd (company)
      Event launch (2021-05-04)
      Bolt Systems Ltd PARTICIPATED_IN launch (agent): "Bolt Systems Ltd launched"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a factory closes',
    text: 'Norda Foods AG will close its plant in Basel.',
    states: `
      Organization Norda Foods AG (company)
      Event layoff (at Basel)
      Norda Foods AG PARTICIPATED_IN layoff (agent, planned): "Norda Foods AG will close"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a bankruptcy is of who is bankrupt',
    text: 'Orbit Lines filed for bankruptcy in March 2021.',
    states: `
      Organization Orbit Lines (company)
      Event bankruptcy (2021-03)
      Orbit Lines PARTICIPATED_IN bankruptcy (agent): "Orbit Lines filed for bankruptcy"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: "a strike is at somebody's",
    text: "The Dockers' Union went on strike at Orbit Lines in 2021.",
    states: `
      Organization Dockers' Union (other)
      Organization Orbit Lines (company)
      Event strike (2021)
      Dockers' Union PARTICIPATED_IN strike (agent): "Dockers' Union went on strike"
      Orbit Lines PARTICIPATED_IN strike (target): "strike at Orbit Lines"
    `,
    today: 'the union is the target, the company a place',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a contract is an agreement of both',
    text: 'Orbit Lines signed a contract with Bolt Systems Ltd today.',
    states: `
      Organization Orbit Lines (company)
      Organization Bolt Systems Ltd (company)
      Event agreement
      Orbit Lines PARTICIPATED_IN agreement (agent): "Orbit Lines signed"
      Bolt Systems Ltd PARTICIPATED_IN agreement (agent): "signed a contract with Bolt Systems Ltd"
    `,
    today: 'the contract is not joined with "signed"',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a fine in the passive, its giver unnamed',
    text: 'Orbit Lines was fined two million euros on 4 May 2021.',
    states: `
      Organization Orbit Lines (company)
      Event sanction (2021-05-04)
      Orbit Lines PARTICIPATED_IN sanction (target): "Orbit Lines was fined"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a company is sold by one to another',
    text: 'Helios Group bought the newspaper Daily Courier from Orion Media in 2019.',
    states: `
      Organization Helios Group (company)
      Organization Daily Courier (media)
      Organization Orion Media (media)
      Event acquisition (2019)
      Helios Group PARTICIPATED_IN acquisition (buyer): "Helios Group bought"
      Helios Group OWNS Daily Courier: "Helios Group bought the newspaper Daily Courier"
      Daily Courier PARTICIPATED_IN acquisition (target): "bought the newspaper Daily Courier"
      Orion Media PARTICIPATED_IN acquisition (seller): "bought the newspaper Daily Courier from Orion Media"
      Orion Media OWNS Daily Courier (former): "Daily Courier from Orion Media"
    `,
  },
  {
    rule: 'EXTRACT-28',
    behaviour: 'who was bought by another is the target',
    text: 'Slack, bought by Salesforce in 2021, has new owners.',
    states: `
      Organization Slack (company)
      Organization Salesforce (company)
      Event acquisition (2021)
      Slack PARTICIPATED_IN acquisition (target): "Slack, bought"
      Salesforce OWNS Slack: "Slack, bought by Salesforce"
      Salesforce PARTICIPATED_IN acquisition (buyer): "bought by Salesforce"
    `,
  },
  {
    rule: 'EXTRACT-59',
    behaviour: 'a subsidiary has an owner',
    text: 'Orbit Bank is a subsidiary of Nordic Holdings.',
    states: `
      Organization Orbit Bank (company)
      Organization Nordic Holdings (company)
      Nordic Holdings OWNS Orbit Bank: "Orbit Bank is a subsidiary of Nordic Holdings"
    `,
  },
  {
    rule: 'EXTRACT-29',
    behaviour: 'whose body is named does not take part with it',
    text: "Nordbank's Ana Ruiz met Ben Hope in Paris.",
    states: `
      Person Ana Ruiz
      Person Ben Hope
      Organization Nordbank (company)
      Event meeting (at Paris)
      Ana Ruiz WORKS_FOR Nordbank: "Nordbank's Ana Ruiz"
      Ana Ruiz PARTICIPATED_IN meeting (attendee): "Ana Ruiz met"
      Ben Hope PARTICIPATED_IN meeting (attendee): "met Ben Hope"
    `,
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'a bid is planned, and buys nothing yet',
    text: "Helios Group's bid for Norda Foods was rejected.",
    states: `
      Organization Helios Group (company)
      Organization Norda Foods (company)
      Event acquisition
      Helios Group PARTICIPATED_IN acquisition (buyer, planned): "Helios Group's bid"
      Norda Foods PARTICIPATED_IN acquisition (target, planned): "bid for Norda Foods"
    `,
  },
  {
    rule: 'EXTRACT-28',
    behaviour: 'who plans to sell is the seller',
    text: 'Helios Group plans to sell Norda Foods to Bolt Systems for $2 billion.',
    states: `
      Organization Helios Group (company)
      Organization Norda Foods (company)
      Organization Bolt Systems (company)
      Event acquisition
      Helios Group PARTICIPATED_IN acquisition (seller, planned): "Helios Group plans to sell"
      Norda Foods PARTICIPATED_IN acquisition (target, planned): "sell Norda Foods"
      Bolt Systems PARTICIPATED_IN acquisition (buyer, planned): "sell Norda Foods to Bolt Systems"
    `,
  },
  {
    rule: 'EXTRACT-28',
    behaviour: 'who agrees to be bought is the target',
    text: 'Norda Foods agreed to be bought by Helios Group for $3 billion.',
    states: `
      Organization Norda Foods (company)
      Organization Helios Group (company)
      Event agreement
      Event acquisition
      Norda Foods PARTICIPATED_IN agreement (agent): "Norda Foods agreed"
      Norda Foods PARTICIPATED_IN acquisition (target, planned): "Norda Foods agreed to be bought"
      Helios Group PARTICIPATED_IN agreement (agent): "agreed to be bought by Helios Group"
      Helios Group PARTICIPATED_IN acquisition (buyer, planned): "bought by Helios Group"
    `,
  },
  {
    rule: 'EXTRACT-48',
    behaviour: 'of whom a company is bought owned it',
    text: 'Helios Group buys Norda Foods from Bolt Systems.',
    states: `
      Organization Helios Group (company)
      Organization Norda Foods (company)
      Organization Bolt Systems (company)
      Event acquisition
      Helios Group PARTICIPATED_IN acquisition (buyer): "Helios Group buys"
      Helios Group OWNS Norda Foods: "Helios Group buys Norda Foods"
      Norda Foods PARTICIPATED_IN acquisition (target): "buys Norda Foods"
      Bolt Systems PARTICIPATED_IN acquisition (seller): "buys Norda Foods from Bolt Systems"
      Bolt Systems OWNS Norda Foods (former): "Norda Foods from Bolt Systems"
    `,
  },
  {
    rule: 'EXTRACT-32',
    behaviour: 'who merge are neither buyer nor bought',
    text: 'Analysts said the merger of Helios Group and Norda Foods would be reviewed.',
    states: `
      Organization Helios Group (company)
      Organization Norda Foods (company)
      Event acquisition
      Helios Group PARTICIPATED_IN acquisition (agent): "merger of Helios Group"
      Norda Foods PARTICIPATED_IN acquisition (agent): "merger of Helios Group and Norda Foods"
    `,
  },
  {
    rule: 'EXTRACT-66',
    behaviour: 'who is named in a relative clause has not bought it',
    text: 'Norda Foods, which competes with Helios Group and Brevo, has bought Lumen Systems.',
    states: `
      Organization Norda Foods (company)
      Organization Helios Group (company)
      Organization Brevo (company)
      Organization Lumen Systems (company)
      Event acquisition
      Norda Foods PARTICIPATED_IN acquisition (buyer): "Norda Foods, which competes with Helios Group and Brevo, has bought"
      Norda Foods OWNS Lumen Systems: "Norda Foods, which competes with Helios Group and Brevo, has bought Lumen Systems"
      Lumen Systems PARTICIPATED_IN acquisition (target): "bought Lumen Systems"
    `,
  },
  {
    rule: 'EXTRACT-71',
    behaviour: 'shares that close up or down close nothing',
    text: 'Shares in Norda Foods closed up 6 per cent at $1.84.',
    states: `
      Organization Norda Foods (company)
    `,
  },
  {
    rule: 'EXTRACT-73',
    behaviour: 'who advises on a purchase owns nothing',
    text: 'Helios Bank advised Norda Foods on its purchase of Bolt Systems.',
    states: `
      Organization Helios Bank (company)
      Organization Norda Foods (company)
      Organization Bolt Systems (company)
      Event acquisition
      Norda Foods PARTICIPATED_IN acquisition (buyer): "Norda Foods on its purchase"
      Norda Foods OWNS Bolt Systems: "Norda Foods on its purchase of Bolt Systems"
      Bolt Systems PARTICIPATED_IN acquisition (target): "purchase of Bolt Systems"
    `,
  },
  {
    rule: 'EXTRACT-66',
    behaviour: 'an agent signs for whom he acts for',
    text: "RTE signed a contract with Brendan Tuohy's agent in February.",
    states: `
      Person Brendan Tuohy
      Organization RTE (media)
      Event agreement
      RTE PARTICIPATED_IN agreement (agent): "RTE signed"
      Brendan Tuohy PARTICIPATED_IN agreement (agent): "contract with Brendan Tuohy"
    `,
  },
  {
    rule: 'EXTRACT-80',
    behaviour: 'an appointment and a takeover are not one event',
    text: 'Ann Lee was appointed chairman of Orbit after its takeover of Norda Bank in 2016.',
    states: `
      Person Ann Lee
      Organization Orbit (company)
      Organization Norda Bank (company)
      Role chairman (office, in Orbit)
      Event appointment
      Event acquisition (2016)
      Ann Lee PARTICIPATED_IN appointment (subject): "Ann Lee was appointed"
      Ann Lee HOLDS_ROLE chairman (current): "Ann Lee was appointed chairman"
      Orbit PARTICIPATED_IN appointment (agent): "appointed chairman of Orbit"
      chairman ROLE_IN Orbit: "chairman of Orbit"
      Orbit PARTICIPATED_IN acquisition (buyer): "Orbit after its takeover"
      Orbit OWNS Norda Bank: "Orbit after its takeover of Norda Bank"
      Norda Bank PARTICIPATED_IN acquisition (target): "takeover of Norda Bank"
    `,
  },
  {
    rule: 'EXTRACT-79',
    behaviour: 'a company that sold another is the seller',
    text: 'Acme, which sold Zed to Colt in May, is based in Leeds.',
    states: `
      Organization Acme (company)
      Organization Zed (company)
      Organization Colt (company)
      Event acquisition
      Acme PARTICIPATED_IN acquisition (seller): "Acme, which sold"
      Acme OWNS Zed (former): "Acme, which sold Zed"
      Zed PARTICIPATED_IN acquisition (target): "sold Zed"
      Colt PARTICIPATED_IN acquisition (buyer): "sold Zed to Colt"
      Colt OWNS Zed: "Zed to Colt"
    `,
  },
  {
    rule: 'EXTRACT-95',
    behaviour: 'a body whose veteran is hired is not hired',
    text: 'Lantern Pictures has hired Acme veteran Rebecca Sung.',
    states: `
      Person Rebecca Sung
      Organization Lantern Pictures (company)
      Organization Acme (company)
      Event appointment
      Lantern Pictures PARTICIPATED_IN appointment (agent): "Lantern Pictures has hired"
      Rebecca Sung PARTICIPATED_IN appointment (subject): "hired Acme veteran Rebecca Sung"
    `,
  },
];
