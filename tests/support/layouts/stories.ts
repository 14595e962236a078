/** Articles about public events, written for the tests, that layouts are filled with. */

export interface Story {
  readonly title: string;
  readonly author: string;
  readonly source: string;
  /** ISO and as a page writes it. */
  readonly date: string;
  readonly dateInWords: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly heading: string;
  readonly quote: string;
  readonly caption: string;
}

export const STORIES: readonly Story[] = [
  {
    title: 'Scientists at CERN find a particle that looks like the Higgs boson',
    author: 'Helen Marsh',
    source: 'The Lakeside Post',
    date: '2012-07-04',
    dateInWords: 'Wednesday, 4 July 2012, 11:20 CEST',
    lead: 'Two teams working at the Large Hadron Collider near Geneva said on Wednesday that they had seen a new particle with a mass of about 125 gigaelectronvolts.',
    paragraphs: [
      'The results of the ATLAS and CMS experiments were presented in the main auditorium of the laboratory, where people had queued through the night for a seat. Fabiola Gianotti spoke for ATLAS and Joe Incandela for CMS.',
      'Peter Higgs, the British physicist who had proposed the mechanism behind the particle in 1964, was in the room. He wiped his eyes as the audience stood up to applaud, and later said that he had not expected it to happen in his lifetime.',
      'Rolf Heuer, the director general of CERN, told the audience that they had a discovery, though he added that much work was needed before anybody could say which kind of Higgs boson it was.',
      'The collider, which lies in a tunnel 27 kilometres long under the border between France and Switzerland, began to take data in 2010. Its two large experiments look at the debris of protons that meet head on.',
      'Francois Englert, who had published the same idea with Robert Brout in Brussels, met Peter Higgs for the first time on that day. Robert Brout had died in 2011.',
    ],
    heading: 'A long search',
    quote: '“I think we have it,” Rolf Heuer said, and the room laughed and clapped.',
    caption: 'Peter Higgs and Francois Englert met for the first time in the auditorium.',
  },
  {
    title: 'Nelson Mandela is sworn in as president of South Africa',
    author: 'Thabo Kern',
    source: 'Southern Herald',
    date: '1994-05-10',
    dateInWords: '10 May 1994',
    lead: 'Nelson Mandela became the first black president of South Africa on Tuesday, in a ceremony at the Union Buildings in Pretoria that was watched by guests from all over the world.',
    paragraphs: [
      'Chief Justice Michael Corbett administered the oath of office. Thabo Mbeki and Frederik Willem de Klerk were sworn in as deputy presidents of a government of national unity.',
      'The African National Congress had won the election of April with almost 63 percent of the votes. It was the first in which South Africans of all races could take part.',
      'In his speech the new president promised that never again would the land experience the oppression of one by another. Jets of the air force, which had once served the other side, flew over the lawns in salute.',
      'Among the guests were Prince Philip, Al Gore and Hillary Clinton, Fidel Castro of Cuba and Yasser Arafat of the Palestine Liberation Organization. Many of them had not sat in one place before.',
      'Mandela had been released from prison in February 1990 after 27 years. He led the talks with the National Party that ended in the constitution under which the country voted.',
    ],
    heading: 'A government of unity',
    quote: '“Let freedom reign,” he told the crowd, which answered with a roar.',
    caption: 'The oath was taken before the Union Buildings.',
  },
  {
    title: 'Queen and president open the Channel Tunnel',
    author: 'Claire Dunn',
    source: 'Coastal Gazette',
    date: '1994-05-06',
    dateInWords: 'May 6, 1994',
    lead: 'Queen Elizabeth II and President Francois Mitterrand of France opened the tunnel under the English Channel on Friday, eight years after their countries had agreed to build it.',
    paragraphs: [
      'The royal train left London in the morning and met the train of the president nose to nose at Coquelles, near Calais. The two heads of state cut a ribbon in the colours of both flags.',
      'They then travelled to Folkestone in the car of the Queen, which was carried on one of the shuttles that will take lorries and cars. The ride below the sea took 35 minutes.',
      'Eurotunnel, the company that built the link, spent about ten billion pounds on it, twice of what had been planned. Its chairman, Alastair Morton, had fought with builders and banks over the costs for years.',
      'Regular services for passengers were to begin later in the year. Ferry companies on both coasts have cut their fares and have asked the governments to let them work together.',
      'The idea of a tunnel had been proposed to Napoleon in 1802 by the engineer Albert Mathieu. Works that were begun in the 1880s and in the 1970s were given up.',
    ],
    heading: 'Twice the price',
    quote: '“The land frontier is open,” said an engineer who had worked on it from the first day.',
    caption: 'The two trains met nose to nose at Coquelles.',
  },
  {
    title: 'Three astronauts of Apollo 11 are picked up in the Pacific',
    author: 'Robert Lane',
    source: 'Harbor Wire',
    date: '1969-07-24',
    dateInWords: 'Thursday, July 24, 1969',
    lead: 'The command module of Apollo 11 came down in the Pacific Ocean on Thursday, and helicopters of the aircraft carrier Hornet took Neil Armstrong, Michael Collins and Edwin Aldrin on board.',
    paragraphs: [
      'President Richard Nixon was waiting for them on the ship. He spoke to the three men through the window of the trailer in which they are to be kept apart from everybody for three weeks.',
      'Armstrong and Aldrin had walked on the moon on Sunday evening, as seen from Houston, while Collins stayed in orbit. They set up a flag, a seismometer and a mirror for laser beams, and collected stones.',
      'The mission had begun on July 16 at the Kennedy Space Center in Florida. A rocket of the type Saturn V, which was developed under Wernher von Braun in Huntsville, carried the spacecraft out of the atmosphere.',
      'Thomas Paine, the administrator of the space agency NASA, thanked the 400,000 people who had worked on the programme. It had been announced by President John Kennedy in May 1961.',
      'The stones will be taken to the Lunar Receiving Laboratory in Houston, where scientists from several countries have asked for samples. The next flight to the moon is planned for November.',
    ],
    heading: 'Behind glass',
    quote:
      '“As a result of what you have done, the world has never been closer together,” the president told them.',
    caption: 'The astronauts waved to the sailors through the window of their trailer.',
  },
];
