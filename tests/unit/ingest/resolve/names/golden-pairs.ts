/** Pairs of names with what they are to each other, as anyone who reads papers would say. */
import type { NameVerdict } from '../../../../../ingest/resolve/names/compare-names.ts';

const SAME = `
J. K. Rowling / JK Rowling
J.K. Rowling / J. K. Rowling
JK Rowling / J.K. Rowling
Recep Tayyip Erdoğan / Recep Tayyip Erdogan
Mr. Joe Biden / Joe Biden
Dr. Angela Merkel / Angela Merkel
Jean-Luc Picard / Jean Luc Picard
Kim Jong-un / Kim Jong Un
Ernesto Guevara / Ernesto "Che" Guevara
Bashar al-Assad / Bashar Assad
Martin Luther King, Jr. / Martin Luther King Jr.
Putin, Vladimir / Vladimir Putin
Vladimir Vladimirovich Putin / Vladimir Putin
Sir Keir Starmer KC / Keir Starmer
Ursula von der Leyen / Ursula Von Der Leyen
Orbán Viktor / Viktor Orbán
Nagy Imre / Imre Nagy
Xi Jinping / Jinping Xi
Kim Jong-un / Jong-un Kim
Ban Ki-moon / Ki-moon Ban
Park Geun-hye / Geun-hye Park
Kim Min-ji / Kim Minji
Kim Min-ji / Minji Kim
Li Wenhao / Wen-hao Li
Kishida Fumio / Fumio Kishida
Louis XIV / King Louis XIV
`;

const COMPATIBLE = `
Bob Gates / Robert Gates
Bill Clinton / William Clinton
William Jefferson Clinton / Bill Clinton
Joe Biden / Joseph R. Biden
Joe Biden / Joseph Robinette Biden Jr.
Liz Truss / Elizabeth Truss
Alex Salmond / Alexander Salmond
J. Robert Oppenheimer / Robert Oppenheimer
J. Smith / John Smith
J. Smith / James Smith
J. K. Rowling / Joanne Rowling
J. K. Rowling / Joanne Kathleen Rowling
Joanne Rowling / JK Rowling
John F. Kennedy / John Kennedy
John F. Kennedy / John Fitzgerald Kennedy
Muammar Gaddafi / Muammar al-Qadhafi
Muammar Gaddafi / Moammar Kadafi
Volodymyr Zelensky / Volodymyr Zelenskyy
Volodymyr Zelensky / Volodymyr Zelenskiy
Boris Yeltsin / Boris Eltsin
Mohammed Morsi / Mohamed Morsi
Saddam Hussein / Saddam Husain
Aleksandr Lukashenko / Alexander Lukashenko
Gerhard Schröder / Gerhard Schroeder
Thomas Müller / Thomas Mueller
Volodya Ulyanov / Vladimir Ulyanov
Joschka Fischer / Joachim Fischer
Pepe Mujica / José Mujica
Manolo Blahnik / Manuel Blahnik
Wang Wei / Wei Wang
Putin Vladimir / Vladimir Putin
Tanaka Yamada / Yamada Tanaka
Abdul Rahman / Abdur Rehman
Abdel Fattah / Abdul Fattah
Gamal Nasser / Jamal Nasser
Maria Donato Castellano / Maria Elena Donato
Kim / Kim Jong-un
Kim / Kim Min-jun
Jong-un / Kim Jong-un
Xi / Xi Jinping
Hillary Rodham / Hillary Rodham Clinton
Hillary Clinton / Hillary Rodham Clinton
Hillary Clinton (née Rodham) / Hillary Rodham
Pedro Sánchez / Pedro Sánchez Pérez-Castejón
Ellen Tikka / Ellen Wahlroos née Tikka
Ó Cuív / Éamon Ó Cuív
Comte de Boulainvilliers / Henri de Boulainvilliers
Vladimir Zelensky / Volodymyr Zelensky
Stephen Breyer / Steven Breyer
Gabriel García / Gabriel García Márquez
Gabriel Márquez / Gabriel García Márquez
García Márquez / Gabriel García Márquez
Andrés Manuel López Obrador / Andrés López Obrador
Andrés Manuel López Obrador / López Obrador
José Luis Rodríguez Zapatero / José Luis Zapatero
José Luis Rodríguez Zapatero / Zapatero
Luiz Inácio Lula da Silva / Lula
Luiz Inácio Lula da Silva / Lula da Silva
Luiz Inácio Lula da Silva / Luiz da Silva
Dilma / Dilma Rousseff
Mohammed bin Salman / bin Salman
Mohammed bin Salman / Mohammed bin Salman Al Saud
Mohammed bin Salman / Prince Mohammed
Charles de Gaulle / De Gaulle
Ursula von der Leyen / von der Leyen
Osama bin Laden / Usama bin Ladin
Osama bin Laden / Bin Laden
Katrín Jakobsdóttir / Katrín
Clinton / Bill Clinton
Clinton / Hillary Clinton
Mrs. Clinton / Hillary Clinton
Gaddafi / Qadhafi
Gaddafi / Muammar Kadafi
Che Guevara / Ernesto "Che" Guevara
Robert (Bob) Gates / Bob Gates
George Bush / George W. Bush
John Smith Jr. / John Smith
Robert F. Kennedy / Robert F. Kennedy Jr.
Elizabeth / Elizabeth II
John Paul / John Paul II
Jean-Claude Juncker / Juncker
Jean Juncker / Jean-Claude Juncker
Tim V. / Tim
Obrador / Andrés Manuel López Obrador
`;

const CONTRADICTION = `
Bill Clinton / Hillary Clinton
George Bush Jr. / George Bush Sr.
John Smith Jr. / John Smith III
John Paul I / John Paul II
Elizabeth I / Elizabeth II
Benedict XV / Benedict XVI
George W. Bush / George H. W. Bush
Robert F. Kennedy / Robert S. Kennedy
John Fitzgerald Kennedy / John Robert Kennedy
John Kennedy / Robert Kennedy
Kim Jong-un / Kim Jong-il
Kim Jong-un / Kim Min-jun
Wang Wei / Wang Li
Xi Jinping / Xi Zhongxun
J. Smith / Robert Smith
Barack Obama / Michelle Obama
Maria García López / Maria García Pérez
Jean-Luc Dehaene / Jean-Claude Dehaene
Mohammed bin Salman / Khalid bin Salman
Raúl Castro / Fidel Castro
Boris Johnson / Lyndon Johnson
Bashar al-Assad / Hafez al-Assad
Katrín Jakobsdóttir / Anna Jakobsdóttir
Bob Smith / Bill Smith
Hassan Rouhani / Hussein Rouhani
Kim Min-ji / Kim Minjun
Kishida Fumio / Kishida Fumiko
Mohammed Salem / Mahmoud Salem
Abdur Rahim Khan / Abdul Karim Khan
Buck Jensen / Walter Jensen
`;

const DIFFERENT = `
Angela Merkel / Emmanuel Macron
Bill Clinton / Bill Gates
Smith / John Smut
Kim Clijsters / Kim Jong-un
Viktor Orbán / Viktor Yushchenko
Wu / Vu
Abdul Rahman / Abdur Rahim
`;

function rows(list: string, verdict: NameVerdict): [string, string, NameVerdict][] {
  return list
    .trim()
    .split('\n')
    .map((row) => {
      const [a = '', b = ''] = row.split(' / ');
      return [a, b, verdict];
    });
}

export const GOLDEN_PAIRS: readonly [string, string, NameVerdict][] = [
  ...rows(SAME, 'same'),
  ...rows(COMPATIBLE, 'compatible'),
  ...rows(CONTRADICTION, 'contradiction'),
  ...rows(DIFFERENT, 'different'),
];
