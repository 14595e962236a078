/** A journey, who travels along, who is to be met: the constructions of a report on a visit. */
import type { GoldenText } from '../golden-text.ts';

export const DELEGATION: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-11',
    behaviour: 'who departs at an invitation visits, and who invites is host',
    text: 'Norwegian Defence Minister Erik Lund departed for Ottawa on Sunday, at the invitation of his Canadian counterpart Ann Lowe.',
    publishedAt: '2024-05-16',
    states: `
      Person Erik Lund
      Person Ann Lowe
      Organization Norway (country)
      Organization Canada (country)
      Role Defence Minister (office, in Norway)
      Role Defence Minister (office, in Canada)
      Event visit (2024-05-12, at Ottawa)
      Defence Minister ROLE_IN Norway: "Norwegian Defence Minister"
      Erik Lund HOLDS_ROLE Defence Minister (current): "Defence Minister Erik Lund"
      Erik Lund PARTICIPATED_IN visit (agent): "Erik Lund departed"
      Ann Lowe PARTICIPATED_IN visit (host): "departed for Ottawa on Sunday, at the invitation of his Canadian counterpart Ann Lowe"
      Defence Minister ROLE_IN Canada: "Canadian counterpart"
      Ann Lowe HOLDS_ROLE Defence Minister (current): "counterpart Ann Lowe"
    `,
    today: 'the host is missing',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a director general with a rank between title and name',
    text: 'Erik Lund is accompanied by the director general of the Defence Ministry, Maj. Gen. (res.) Olav Dahl.',
    states: `
      Person Erik Lund
      Person Olav Dahl
      Organization Defence Ministry (government)
      Role director general (office, in Defence Ministry)
      Role Major General (reserve) (rank)
      director general ROLE_IN Defence Ministry: "director general of the Defence Ministry"
      Olav Dahl HOLDS_ROLE director general (current): "director general of the Defence Ministry, Maj. Gen. (res.) Olav Dahl"
      Olav Dahl HOLDS_ROLE Major General (reserve) (current): "Maj. Gen. (res.) Olav Dahl"
    `,
    today: 'the office is of the other man, the rank in the ministry',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'in a list each head has his own division and rank',
    text: "With him are the head of the Navy's Planning Division, Brig. Gen. Nils Moe, and the head of the Coast Department, Col. Per Lie.",
    states: `
      Person Nils Moe
      Person Per Lie
      Organization Navy (military)
      Organization Planning Division (military)
      Organization Coast Department (government)
      Role head (office, in Planning Division)
      Role head (office, in Coast Department)
      Role Brigadier General (rank)
      Role Colonel (rank)
      head ROLE_IN Planning Division: "head of the Navy's Planning Division"
      Nils Moe HOLDS_ROLE head (current): "head of the Navy's Planning Division, Brig. Gen. Nils Moe"
      Planning Division PART_OF Navy: "Navy's Planning Division"
      Nils Moe HOLDS_ROLE Brigadier General (current): "Brig. Gen. Nils Moe"
      head ROLE_IN Coast Department: "head of the Coast Department"
      Per Lie HOLDS_ROLE head (current): "head of the Coast Department, Col. Per Lie"
      Per Lie HOLDS_ROLE Colonel (current): "Col. Per Lie"
    `,
    today: 'one head of the Navy; the ranks are in the divisions',
  },
  {
    rule: 'EXTRACT-14',
    behaviour: 'who is expected to meet several officials has meetings planned',
    text: 'During the visit Lund is expected to meet with Foreign Secretary Bob Day, Trade Secretary Mia Kern and other senior officials.',
    states: `
      Person Lund
      Person Bob Day
      Person Mia Kern
      Role Foreign Secretary (office)
      Role Trade Secretary (office)
      Event visit
      Event meeting
      Lund PARTICIPATED_IN visit (agent): "visit Lund"
      meeting PART_OF visit: "visit Lund is expected to meet"
      Lund PARTICIPATED_IN meeting (attendee, planned): "Lund is expected to meet"
      Bob Day PARTICIPATED_IN meeting (attendee, planned): "meet with Foreign Secretary Bob Day"
      Mia Kern PARTICIPATED_IN meeting (attendee, planned): "meet with Foreign Secretary Bob Day, Trade Secretary Mia Kern"
      Bob Day HOLDS_ROLE Foreign Secretary (current): "Foreign Secretary Bob Day"
      Mia Kern HOLDS_ROLE Trade Secretary (current): "Trade Secretary Mia Kern"
    `,
    today: 'lacks Lund PARTICIPATED_IN meeting',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a spokesman of the department of a country',
    text: 'The shipments continue, according to U.S. State Department spokesman Bob Day.',
    states: `
      Person Bob Day
      Organization U.S. State Department (government)
      Role spokesman (job, in U.S. State Department)
      spokesman ROLE_IN U.S. State Department: "U.S. State Department spokesman"
      Bob Day HOLDS_ROLE spokesman (current): "spokesman Bob Day"
    `,
  },
  {
    rule: 'EXTRACT-9',
    behaviour: 'two capitals that quarrel are two countries',
    text: "Disagreements between Oslo and Ottawa grew over Norway's fish and Canada's oil.",
    states: `
      Organization Norway (country)
      Organization Canada (country)
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'what somebody told somebody during a meeting',
    text: 'Prime Minister Olav Dahl told Bob Day during a meeting in Bergen that prices were high.',
    states: `
      Person Olav Dahl
      Person Bob Day
      Role Prime Minister (office)
      Event meeting (at Bergen)
      Olav Dahl HOLDS_ROLE Prime Minister (current): "Prime Minister Olav Dahl"
      Olav Dahl PARTICIPATED_IN meeting (attendee): "Olav Dahl told Bob Day during a meeting"
      Bob Day PARTICIPATED_IN meeting (attendee): "Bob Day during a meeting"
    `,
  },
  {
    rule: 'EXTRACT-7',
    behaviour: 'a full name comes after the surname of the headline',
    text: 'Lund leaves for Ottawa\n\nErik Lund was elected in May.',
    publishedAt: '2024-06-10',
    states: `
      Person Erik Lund
      Event visit (at Ottawa)
      Event election (2024-05)
      Erik Lund PARTICIPATED_IN visit (agent): "Lund leaves"
      Erik Lund PARTICIPATED_IN election (winner): "Erik Lund was elected"
    `,
    today: '"leaves for" is a resignation',
  },
  {
    rule: 'EXTRACT-10',
    behaviour: 'a whole delegation in one sentence',
    text: "Lund will be joined by director general of the Defence Ministry Maj. Gen. (res.) Olav Dahl, head of the Navy's Planning Division, Brig. Gen. Nils Moe, and head of the Coast Department in the Navy Col. Per Lie, among others.",
    states: `
      Person Lund
      Person Olav Dahl
      Person Nils Moe
      Person Per Lie
      Organization Defence Ministry (government)
      Organization Navy (military)
      Organization Planning Division (military)
      Organization Coast Department (government)
      Role director general (office, in Defence Ministry)
      Role head (office, in Planning Division)
      Role head (office, in Coast Department)
      Role Major General (reserve) (rank)
      Role Brigadier General (rank)
      Role Colonel (rank)
      director general ROLE_IN Defence Ministry: "director general of the Defence Ministry"
      Olav Dahl HOLDS_ROLE director general (current): "director general of the Defence Ministry Maj. Gen. (res.) Olav Dahl"
      Olav Dahl HOLDS_ROLE Major General (reserve) (current): "Maj. Gen. (res.) Olav Dahl"
      head ROLE_IN Planning Division: "head of the Navy's Planning Division"
      Nils Moe HOLDS_ROLE head (current): "head of the Navy's Planning Division, Brig. Gen. Nils Moe"
      Planning Division PART_OF Navy: "Navy's Planning Division"
      Nils Moe HOLDS_ROLE Brigadier General (current): "Brig. Gen. Nils Moe"
      head ROLE_IN Coast Department: "head of the Coast Department"
      Per Lie HOLDS_ROLE head (current): "head of the Coast Department in the Navy Col. Per Lie"
      Coast Department PART_OF Navy: "Coast Department in the Navy"
      Per Lie HOLDS_ROLE Colonel (current): "Col. Per Lie"
    `,
    today: 'the offices are of the men before, the ranks in the bodies',
  },
  {
    rule: 'EXTRACT-95',
    behaviour: 'who is told something while visiting is the guest',
    text: 'President Xi Jinping of China told visiting German Chancellor Olaf Scholz the truth.',
    states: `
      Person Xi Jinping
      Person Olaf Scholz
      Organization China (country)
      Organization Germany (country)
      Role President (office, in China)
      Role Chancellor (office, in Germany)
      Event visit
      Xi Jinping HOLDS_ROLE President (current): "President Xi Jinping"
      President ROLE_IN China: "President Xi Jinping of China"
      Xi Jinping PARTICIPATED_IN visit (host): "Xi Jinping of China told visiting"
      Olaf Scholz PARTICIPATED_IN visit (agent): "visiting German Chancellor Olaf Scholz"
      Chancellor ROLE_IN Germany: "German Chancellor"
      Olaf Scholz HOLDS_ROLE Chancellor (current): "Chancellor Olaf Scholz"
    `,
  },
];
