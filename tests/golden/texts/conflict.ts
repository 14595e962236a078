/** Attacks, arrests, trials, wars, disasters. */
import type { GoldenText } from '../golden-text.ts';

export const CONFLICT: readonly GoldenText[] = [
  {
    rule: 'EXTRACT-11',
    behaviour: 'an attack in the passive',
    text: 'Tom Hale was shot by Viktor Malina in Cork.',
    states: `
      Person Tom Hale
      Person Viktor Malina
      Event attack (at Cork)
      Tom Hale PARTICIPATED_IN attack (victim): "Tom Hale was shot"
      Viktor Malina PARTICIPATED_IN attack (attacker): "shot by Viktor Malina"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'who is killed in an attack is its victim, without a death',
    text: 'Ana Silva was killed in a bombing in Kano on 4 May 2021.',
    states: `
      Person Ana Silva
      Event attack (2021-05-04, at Kano)
      Ana Silva PARTICIPATED_IN attack (victim): "Ana Silva was killed"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'charge, plea and sentence are one trial',
    text: 'Paula Reyes was charged with fraud. Reyes pleaded guilty and was sentenced to two years.',
    states: `
      Person Paula Reyes
      Event trial
      Paula Reyes PARTICIPATED_IN trial (accused): "Paula Reyes was charged"
    `,
    today: 'lacks Paula Reyes PARTICIPATED_IN trial',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a trial has a judge',
    text: 'Judge Maria Olsen sentenced Viktor Malina to nine years.',
    states: `
      Person Maria Olsen
      Person Viktor Malina
      Role Judge (office)
      Event trial
      Maria Olsen HOLDS_ROLE Judge (current): "Judge Maria Olsen"
      Maria Olsen PARTICIPATED_IN trial (agent): "Maria Olsen sentenced"
      Viktor Malina PARTICIPATED_IN trial (accused): "sentenced Viktor Malina"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a court acquits',
    text: 'The High Court of Valdoro acquitted Viktor Malina.',
    states: `
      Person Viktor Malina
      Organization High Court of Valdoro (court)
      Event trial
      High Court of Valdoro PARTICIPATED_IN trial (agent): "High Court of Valdoro acquitted"
      Viktor Malina PARTICIPATED_IN trial (accused): "acquitted Viktor Malina"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an investigation has an investigator and an accused',
    text: 'Interpol is investigating Viktor Malina.',
    states: `
      Person Viktor Malina
      Organization Interpol (international)
      Event investigation
      Interpol PARTICIPATED_IN investigation (agent): "Interpol is investigating"
      Viktor Malina PARTICIPATED_IN investigation (accused): "investigating Viktor Malina"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a kidnapping is an arrest by who does it',
    text: 'The Nasr Militia kidnapped Ana Silva near Kano.',
    states: `
      Person Ana Silva
      Organization Nasr Militia (armed-group)
      Event arrest (at Kano)
      Nasr Militia PARTICIPATED_IN arrest (agent): "Nasr Militia kidnapped"
      Ana Silva PARTICIPATED_IN arrest (patient): "kidnapped Ana Silva"
    `,
    today: 'the place is "near Kano"',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a ceasefire is of both sides',
    text: 'Mali and the Azawad Liberation Front agreed on a ceasefire on 20 June 2015.',
    states: `
      Organization Mali (country)
      Organization Azawad Liberation Front (armed-group)
      Event ceasefire (2015-06-20)
      Mali PARTICIPATED_IN ceasefire (agent): "Mali and the Azawad Liberation Front agreed on a ceasefire"
      Azawad Liberation Front PARTICIPATED_IN ceasefire (agent): "Azawad Liberation Front agreed on a ceasefire"
    `,
    today: 'an agreement beside it',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a war has who attacks and who is attacked',
    text: 'Iraq invaded Kuwait on 2 August 1990.',
    states: `
      Organization Iraq (country)
      Organization Kuwait (country)
      Event war (1990-08-02)
      Iraq PARTICIPATED_IN war (attacker): "Iraq invaded"
      Kuwait PARTICIPATED_IN war (target): "invaded Kuwait"
    `,
    today: 'the attacker is the place',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a battle under its own name',
    text: 'Napoleon lost the Battle of Waterloo in 1815.',
    states: `
      Person Napoleon
      Event Battle of Waterloo (war, 1815)
      Napoleon PARTICIPATED_IN Battle of Waterloo (loser): "Napoleon lost the Battle of Waterloo"
    `,
    today: '"lost" is a competition that he won',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a storm under its own name',
    text: 'Cyclone Selma struck in 2017. Ana Silva drowned in Cyclone Selma.',
    states: `
      Person Ana Silva
      Event Cyclone Selma (disaster, 2017)
      Ana Silva PARTICIPATED_IN Cyclone Selma (victim): "Ana Silva drowned in Cyclone Selma"
    `,
    today: 'an accident beside it',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an accident has a victim',
    text: 'The singer Ana Silva was injured in a train crash near Porto.',
    states: `
      Person Ana Silva
      Role singer (job)
      Event accident (at Porto)
      Ana Silva HOLDS_ROLE singer (current): "singer Ana Silva"
      Ana Silva PARTICIPATED_IN accident (victim): "Ana Silva was injured in a train crash"
    `,
    today: 'the place is "near Porto"',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'aid goes from somebody to somebody',
    text: 'Japan gave food aid to Nepal in 2015.',
    states: `
      Organization Japan (country)
      Organization Nepal (country)
      Event aid (2015)
      Japan PARTICIPATED_IN aid (agent): "Japan gave food aid"
      Nepal PARTICIPATED_IN aid (patient): "aid to Nepal"
    `,
    today: 'the quote ends at "gave"',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'three events of one person in a sentence',
    text: 'Viktor Malina was arrested in 2019, tried in 2020 and killed by the Nasr Militia in 2021.',
    states: `
      Person Viktor Malina
      Organization Nasr Militia (armed-group)
      Event arrest (2019)
      Event trial (2020)
      Event attack (2021)
      Viktor Malina PARTICIPATED_IN arrest (patient): "Viktor Malina was arrested"
      Viktor Malina PARTICIPATED_IN trial (accused): "Viktor Malina was arrested in 2019, tried"
      Viktor Malina PARTICIPATED_IN attack (victim): "Viktor Malina was arrested in 2019, tried in 2020 and killed"
      Nasr Militia PARTICIPATED_IN attack (attacker): "killed by the Nasr Militia"
    `,
    today: '"tried" is no trigger',
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'an attack has an attacker and a target',
    text: 'Rebels of the Karen National Liberation Army attacked the Myanmar army on 4 May 2021.',
    states: `
      Organization Karen National Liberation Army (armed-group)
      Organization Myanmar (country)
      Organization Myanmar army (military)
      Event attack (2021-05-04)
      Karen National Liberation Army PARTICIPATED_IN attack (attacker): "Karen National Liberation Army attacked"
      Myanmar army PARTICIPATED_IN attack (target): "attacked the Myanmar army"
      Myanmar army PART_OF Myanmar: "Myanmar army"
    `,
  },
  {
    rule: 'EXTRACT-11',
    behaviour: 'a coup has who overthrows and who is overthrown',
    text: 'Gen. Omar Haddad overthrew President Luis Andrade in 1999.',
    states: `
      Person Omar Haddad
      Person Luis Andrade
      Role President (office)
      Role General (rank)
      Event war (1999)
      Omar Haddad HOLDS_ROLE General (current): "Gen. Omar Haddad"
      Omar Haddad PARTICIPATED_IN war (attacker): "Omar Haddad overthrew"
      Luis Andrade PARTICIPATED_IN war (target): "overthrew President Luis Andrade"
      Luis Andrade HOLDS_ROLE President (former): "President Luis Andrade"
    `,
    today: "no war, and the president's office is the general's",
  },
  {
    rule: 'EXTRACT-29',
    behaviour: 'who only says what others did took no part in it',
    text: 'Defense Minister Ben Hope said that Israeli forces bombed a school in Kora.',
    states: `
      Person Ben Hope
      Organization Israel (country)
      Role Defense Minister (office, in Israel)
      Event attack (at Kora)
      Ben Hope HOLDS_ROLE Defense Minister (current): "Defense Minister Ben Hope"
      Defense Minister ROLE_IN Israel: "Defense Minister Ben Hope said that Israeli"
      Israel PARTICIPATED_IN attack (attacker): "Israeli forces bombed"
    `,
  },
  {
    rule: 'EXTRACT-29',
    behaviour: 'who tells of a killing did not kill',
    text: 'Ben Hope was found guilty of murder on Friday. Ana Ruiz, prosecuting, said the attack was brutal.',
    states: `
      Person Ben Hope
      Person Ana Ruiz
      Event trial
      Ben Hope PARTICIPATED_IN trial (accused): "Ben Hope was found guilty"
    `,
  },
  {
    rule: 'EXTRACT-28',
    behaviour: 'a lawyer who is sentenced is accused',
    text: 'Lawyer Ana Ruiz was sentenced to two years in prison for fraud.',
    states: `
      Person Ana Ruiz
      Role Lawyer (job)
      Event trial
      Ana Ruiz HOLDS_ROLE Lawyer (current): "Lawyer Ana Ruiz"
      Ana Ruiz PARTICIPATED_IN trial (accused): "Ana Ruiz was sentenced"
    `,
  },
  {
    rule: 'EXTRACT-28',
    behaviour: 'who was arrested and charged was neither the police nor the court',
    text: 'Detective Ben Hope was arrested and charged with theft.',
    states: `
      Person Ben Hope
      Role Detective (job)
      Event arrest
      Ben Hope HOLDS_ROLE Detective (current): "Detective Ben Hope"
      Ben Hope PARTICIPATED_IN arrest (patient): "Ben Hope was arrested"
    `,
  },
  {
    rule: 'EXTRACT-67',
    behaviour: 'whose murder is investigated arrested nobody',
    text: 'Police investigating the murder of Eva Brandt have arrested two men.',
    states: `
      Person Eva Brandt
      Event investigation
      Event attack
      Eva Brandt PARTICIPATED_IN investigation (victim): "investigating the murder of Eva Brandt"
      Eva Brandt PARTICIPATED_IN attack (victim): "murder of Eva Brandt"
    `,
  },
  {
    rule: 'EXTRACT-67',
    behaviour: 'who was murdered is not tried for it',
    text: 'A man has been charged with the murder of Eva Brandt.',
    states: `
      Person Eva Brandt
      Event trial
      Event attack
      Eva Brandt PARTICIPATED_IN trial (victim): "charged with the murder of Eva Brandt"
      Eva Brandt PARTICIPATED_IN attack (victim): "murder of Eva Brandt"
    `,
  },
  {
    rule: 'EXTRACT-66',
    behaviour: "who did it is somebody's colleague, whose rank stands before the name",
    text: "The leopard was shot by Joseph Lekuton's colleague, Corporal Daniel Mutua.",
    states: `
      Person Joseph Lekuton
      Person Daniel Mutua
      Role Corporal (rank)
      Event attack
      Daniel Mutua PARTICIPATED_IN attack (attacker): "shot by Joseph Lekuton's colleague, Corporal Daniel Mutua"
      Daniel Mutua HOLDS_ROLE Corporal (current): "Corporal Daniel Mutua"
    `,
  },
  {
    rule: 'EXTRACT-29',
    behaviour: 'a minister who tells of an attack, with his country before his title, took no part',
    text: "The army attacked the village, Ukraine's president Ann Lee said.",
    states: `
      Person Ann Lee
      Organization Ukraine (country)
      Role president (office, in Ukraine)
      president ROLE_IN Ukraine: "Ukraine's president"
      Ann Lee HOLDS_ROLE president (current): "president Ann Lee"
    `,
  },
  {
    rule: 'EXTRACT-103',
    behaviour: 'who is charged with a murder is no victim of it',
    text: 'Juraj Kern, a writer, was charged with attempted murder.',
    states: `
      Person Juraj Kern
      Role writer (job)
      Event trial
      Event attack
      Juraj Kern HOLDS_ROLE writer (current): "Juraj Kern, a writer"
      Juraj Kern PARTICIPATED_IN trial (accused): "Juraj Kern, a writer, was charged"
      Juraj Kern PARTICIPATED_IN attack (attacker, alleged): "Juraj Kern, a writer, was charged with attempted murder"
    `,
  },
  {
    rule: 'EXTRACT-103',
    behaviour: 'who is cleared of a murder did not commit it',
    text: 'Jaden Cole was cleared of the murder of Tyrell Moss.',
    states: `
      Person Jaden Cole
      Person Tyrell Moss
      Event trial
      Event attack
      Jaden Cole PARTICIPATED_IN trial (accused): "Jaden Cole was cleared"
      Tyrell Moss PARTICIPATED_IN trial (victim): "cleared of the murder of Tyrell Moss"
      Tyrell Moss PARTICIPATED_IN attack (victim): "murder of Tyrell Moss"
    `,
  },
  {
    rule: 'EXTRACT-109',
    behaviour: 'who calls an arrest something was not arrested',
    text: "Police arrested Harry Rojas on Sunday. Vice President Sara Lopez, the former president's daughter, called the arrest kidnapping.",
    states: `
      Person Harry Rojas
      Person Sara Lopez
      Role Vice President (office)
      Event arrest
      Harry Rojas PARTICIPATED_IN arrest (patient): "arrested Harry Rojas"
      Sara Lopez HOLDS_ROLE Vice President (current): "Vice President Sara Lopez"
    `,
  },
];
