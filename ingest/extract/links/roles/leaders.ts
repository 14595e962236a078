/** Heads of state and of government, whom news names without their country. */
import { fold } from '../../../../shared/model/names.ts';

/** Of each country those of the last decades, and few before, in the order of their time, as English news writes them. */
const LINES = `
AE Zayed Al Nahyan, Khalifa Al Nahyan, Mohamed bin Zayed
AF Mohammad Najibullah, Burhanuddin Rabbani, Hamid Karzai, Ashraf Ghani
AR Juan Perón, Raúl Alfonsín, Carlos Menem, Fernando de la Rúa, Eduardo Duhalde, Néstor Kirchner, Cristina Kirchner, Cristina Fernández de Kirchner, Mauricio Macri, Alberto Fernández, Javier Milei
AT Bruno Kreisky, Kurt Waldheim, Franz Vranitzky, Wolfgang Schüssel, Werner Faymann, Christian Kern, Sebastian Kurz, Karl Nehammer, Christian Stocker
AU Robert Menzies, Gough Whitlam, Malcolm Fraser, Bob Hawke, Paul Keating, John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison, Anthony Albanese
AZ Heydar Aliyev, Ilham Aliyev
BD Ziaur Rahman, Khaleda Zia, Sheikh Hasina, Muhammad Yunus
BE Guy Verhofstadt, Elio Di Rupo, Charles Michel, Alexander De Croo, Bart De Wever
BO Evo Morales, Jeanine Áñez, Luis Arce, Rodrigo Paz
BR Fernando Collor, Itamar Franco, Fernando Henrique Cardoso, Lula da Silva, Luiz Inácio Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro
BY Alexander Lukashenko
CA Lester Pearson, Pierre Trudeau, Joe Clark, John Turner, Brian Mulroney, Kim Campbell, Jean Chrétien, Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney
CL Salvador Allende, Augusto Pinochet, Patricio Aylwin, Eduardo Frei, Ricardo Lagos, Michelle Bachelet, Sebastián Piñera, Gabriel Boric, José Antonio Kast
CN Deng Xiaoping, Jiang Zemin, Zhu Rongji, Hu Jintao, Wen Jiabao, Xi Jinping, Li Keqiang, Li Qiang
CO César Gaviria, Ernesto Samper, Andrés Pastrana, Álvaro Uribe, Juan Manuel Santos, Iván Duque, Gustavo Petro
CU Fidel Castro, Raúl Castro, Miguel Díaz-Canel
CZ Václav Havel, Václav Klaus, Miloš Zeman, Andrej Babiš, Petr Fiala, Petr Pavel
DE Konrad Adenauer, Willy Brandt, Helmut Schmidt, Helmut Kohl, Gerhard Schröder, Angela Merkel, Joachim Gauck, Frank-Walter Steinmeier, Olaf Scholz, Friedrich Merz
DK Anders Fogh Rasmussen, Helle Thorning-Schmidt, Lars Løkke Rasmussen, Mette Frederiksen
DZ Abdelaziz Bouteflika, Abdelmadjid Tebboune
EC Rafael Correa, Lenín Moreno, Guillermo Lasso, Daniel Noboa
EG Gamal Abdel Nasser, Anwar Sadat, Hosni Mubarak, Mohamed Morsi, Mohammed Morsi, Adly Mansour, Abdel Fattah el-Sisi, Abdel-Fattah el-Sissi, Abdel Fattah al-Sisi
ES Adolfo Suárez, Felipe González, José María Aznar, José Luis Rodríguez Zapatero, Mariano Rajoy, Pedro Sánchez
ET Meles Zenawi, Hailemariam Desalegn, Abiy Ahmed, Sahle-Work Zewde
FI Urho Kekkonen, Mauno Koivisto, Martti Ahtisaari, Tarja Halonen, Sauli Niinistö, Sanna Marin, Alexander Stubb, Petteri Orpo
FR Charles de Gaulle, Georges Pompidou, Valéry Giscard d’Estaing, François Mitterrand, Jacques Chirac, Nicolas Sarkozy, François Hollande, Manuel Valls, Emmanuel Macron, François Fillon, Édouard Philippe, Élisabeth Borne, Gabriel Attal, Michel Barnier, François Bayrou, Sébastien Lecornu
GB Winston Churchill, Clement Attlee, Anthony Eden, Harold Macmillan, Harold Wilson, Edward Heath, James Callaghan, Margaret Thatcher, John Major, Tony Blair, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer
GE Eduard Shevardnadze, Mikheil Saakashvili, Giorgi Margvelashvili, Salome Zourabichvili, Irakli Kobakhidze
GR Andreas Papandreou, Costas Simitis, Kostas Karamanlis, George Papandreou, Antonis Samaras, Alexis Tsipras, Kyriakos Mitsotakis
HU József Antall, Ferenc Gyurcsány, Viktor Orbán, Péter Magyar
ID Sukarno, Suharto, Abdurrahman Wahid, Megawati Sukarnoputri, Susilo Bambang Yudhoyono, Joko Widodo, Prabowo Subianto
IE Charles Haughey, John Bruton, Bertie Ahern, Brian Cowen, Enda Kenny, Leo Varadkar, Micheál Martin, Simon Harris, Mary Robinson, Mary McAleese, Michael D. Higgins, Catherine Connolly
IL David Ben-Gurion, Golda Meir, Menachem Begin, Yitzhak Shamir, Yitzhak Rabin, Shimon Peres, Benjamin Netanyahu, Ehud Barak, Ariel Sharon, Ehud Olmert, Naftali Bennett, Yair Lapid, Reuven Rivlin, Isaac Herzog
IN Jawaharlal Nehru, Indira Gandhi, Rajiv Gandhi, P. V. Narasimha Rao, Atal Behari Vajpayee, Atal Bihari Vajpayee, Manmohan Singh, A. P. J. Abdul Kalam, Pratibha Patil, Pranab Mukherjee, Ram Nath Kovind, Narendra Modi, Droupadi Murmu
IQ Saddam Hussein, Jalal Talabani, Iyad Allawi, Nouri al-Maliki, Haider al-Abadi, Adil Abdul-Mahdi, Mustafa al-Kadhimi, Barham Salih, Mohammed Shia al-Sudani
IR Akbar Hashemi Rafsanjani, Mohammad Khatami, Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi, Masoud Pezeshkian
IS Geir Haarde, Katrín Jakobsdóttir, Ólafur Ragnar Grímsson, Vigdís Finnbogadóttir, Kristrún Frostadóttir
IT Giulio Andreotti, Bettino Craxi, Romano Prodi, Massimo D’Alema, Silvio Berlusconi, Mario Monti, Enrico Letta, Matteo Renzi, Paolo Gentiloni, Giuseppe Conte, Mario Draghi, Giorgia Meloni, Giorgio Napolitano, Sergio Mattarella
JP Yasuhiro Nakasone, Ryutaro Hashimoto, Yoshiro Mori, Junichiro Koizumi, Yasuo Fukuda, Taro Aso, Yukio Hatoyama, Naoto Kan, Yoshihiko Noda, Shinzo Abe, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi
KE Daniel arap Moi, Mwai Kibaki, Uhuru Kenyatta, William Ruto
KR Kim Young-sam, Kim Dae-jung, Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk-yeol, Yoon Suk Yeol, Lee Jae-myung, Lee Jae Myung
KZ Nursultan Nazarbayev, Kassym-Jomart Tokayev
LB Rafik Hariri, Saad Hariri, Emile Lahoud, Fouad Siniora, Michel Suleiman, Michel Aoun, Najib Mikati, Joseph Aoun, Nawaf Salam
LK Chandrika Kumaratunga, Mahinda Rajapaksa, Maithripala Sirisena, Gotabaya Rajapaksa, Ranil Wickremesinghe, Anura Kumara Dissanayake
LY Muammar Gaddafi, Moammar Gadhafi
MM Thein Sein, Htin Kyaw, Win Myint
MX Carlos Salinas, Ernesto Zedillo, Vicente Fox, Felipe Calderón, Enrique Peña Nieto, Andrés Manuel López Obrador, Claudia Sheinbaum
MY Mahathir Mohamad, Mahathir bin Mohamad, Abdullah Badawi, Najib Razak, Muhyiddin Yassin, Anwar Ibrahim
NG Olusegun Obasanjo, Umaru Yar’Adua, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu
NL Ruud Lubbers, Wim Kok, Jan Peter Balkenende, Mark Rutte, Dick Schoof, Rob Jetten
NO Gro Harlem Brundtland, Kjell Magne Bondevik, Jens Stoltenberg, Erna Solberg, Jonas Gahr Støre
NP Girija Prasad Koirala, Sher Bahadur Deuba, Sushil Koirala, K. P. Sharma Oli
NZ Robert Muldoon, David Lange, Jim Bolger, Helen Clark, John Key, Bill English, Jacinda Ardern, Chris Hipkins, Christopher Luxon
PE Alberto Fujimori, Alejandro Toledo, Alan García, Ollanta Humala, Pedro Pablo Kuczynski, Martín Vizcarra, Pedro Castillo, Dina Boluarte
PH Ferdinand Marcos, Corazon Aquino, Fidel Ramos, Joseph Estrada, Gloria Arroyo, Gloria Macapagal-Arroyo, Benigno Aquino, Rodrigo Duterte, Bongbong Marcos, Ferdinand Marcos Jr.
PK Zulfikar Ali Bhutto, Benazir Bhutto, Nawaz Sharif, Pervez Musharraf, Pervaiz Musharraf, Shaukat Aziz, Yousaf Raza Gilani, Asif Ali Zardari, Imran Khan, Shehbaz Sharif
PL Lech Wałęsa, Aleksander Kwaśniewski, Lech Kaczyński, Jarosław Kaczyński, Donald Tusk, Bronisław Komorowski, Ewa Kopacz, Beata Szydło, Andrzej Duda, Mateusz Morawiecki, Karol Nawrocki
PT Mário Soares, António Guterres, José Manuel Barroso, José Sócrates, Pedro Passos Coelho, António Costa, Marcelo Rebelo de Sousa, Luís Montenegro
RO Ion Iliescu, Traian Băsescu, Victor Ponta, Klaus Iohannis, Nicușor Dan
RS Slobodan Milošević, Vojislav Koštunica, Zoran Đinđić, Boris Tadić, Tomislav Nikolić, Ana Brnabić, Aleksandar Vučić
RU Mikhail Gorbachev, Boris Yeltsin, Vladimir Putin, Dmitry Medvedev, Mikhail Mishustin
RW Paul Kagame
SD Omar al-Bashir, Omar Hassan al-Bashir, Abdalla Hamdok
SE Olof Palme, Göran Persson, Fredrik Reinfeldt, Stefan Löfven, Magdalena Andersson, Ulf Kristersson
SG Lee Kuan Yew, Goh Chok Tong, Lee Hsien Loong, Lawrence Wong
SK Robert Fico, Vladimír Mečiar, Iveta Radičová, Zuzana Čaputová, Peter Pellegrini
SY Hafez al-Assad, Bashar al-Assad, Bashar Assad, Ahmed al-Sharaa
TH Thaksin Shinawatra, Abhisit Vejjajiva, Yingluck Shinawatra, Prayuth Chan-ocha, Srettha Thavisin, Paetongtarn Shinawatra, Anutin Charnvirakul
TN Zine El Abidine Ben Ali, Beji Caid Essebsi, Kais Saied
TR Turgut Özal, Süleyman Demirel, Tansu Çiller, Bülent Ecevit, Ahmet Necdet Sezer, Abdullah Gül, Ahmet Davutoğlu, Binali Yıldırım, Recep Tayyip Erdoğan, Recep Tayyip Erdogan
TW Lee Teng-hui, Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lai Ching-te, William Lai
UA Leonid Kravchuk, Leonid Kuchma, Viktor Yushchenko, Yulia Tymoshenko, Viktor Yanukovych, Petro Poroshenko, Arseniy Yatsenyuk, Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Denys Shmyhal, Yulia Svyrydenko
UG Idi Amin, Yoweri Museveni
US Franklin Roosevelt, Franklin D. Roosevelt, Harry Truman, Dwight Eisenhower, John Kennedy, John F. Kennedy, Lyndon Johnson, Richard Nixon, Gerald Ford, Jimmy Carter, Ronald Reagan, George Bush, George W. Bush, George H. W. Bush, Bill Clinton, Al Gore, Dick Cheney, Barack Obama, Donald Trump, Mike Pence, Joe Biden, Kamala Harris, JD Vance, Abraham Lincoln, Ulysses S. Grant, Theodore Roosevelt, Woodrow Wilson, Andrew Jackson
VE Carlos Andrés Pérez, Hugo Chávez, Nicolás Maduro
VN Nguyen Phu Trong, Nguyen Xuan Phuc, To Lam, Pham Minh Chinh
YE Ali Abdullah Saleh, Abd Rabbuh Mansur Hadi, Abdrabbuh Mansour Hadi
ZA P. W. Botha, F. W. de Klerk, Nelson Mandela, Thabo Mbeki, Kgalema Motlanthe, Jacob Zuma, Cyril Ramaphosa
ZW Robert Mugabe, Morgan Tsvangirai, Emmerson Mnangagwa
`;

/** Countries where the surname comes first. */
const SURNAME_FIRST = new Set(['CN', 'KR', 'SG', 'TW', 'VN']);

/** Who leads or led each country, by its key. */
export const LEADERS = LINES.trim()
  .split('\n')
  .map((line) => ({ country: line.slice(0, 2), names: line.slice(3).split(', ') }));

/** Keys of countries by given name and surname of who leads or led them, and by the surname alone. */
const LED = new Map<string, string[]>();
for (const { country, names } of LEADERS) {
  for (const name of names) {
    const words = wordsOf(name);
    const surname = (SURNAME_FIRST.has(country) ? words[0] : words.at(-1)) ?? '';
    for (const form of new Set([formOf(words), surname])) {
      const known = LED.get(form) ?? [];
      if (!known.includes(country)) LED.set(form, [...known, country]);
    }
  }
}

/** Which countries, by their keys, a person of this name leads or has led; none where the name is not known. */
export function countriesLedBy(name: string): readonly string[] {
  return LED.get(formOf(wordsOf(name))) ?? [];
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s.]+/u)
    .filter((word) => word !== '' && word !== 'jr');
}

/** "george w bush" is "george bush". */
function formOf(words: readonly string[]): string {
  return [...new Set([words[0], words.at(-1)])].join(' ');
}
