/** Given names that only women or only men commonly bear; data of `given-names.ts`. Folded. Written for this project. */

export const WOMEN = `
abigail adela adriana agata agnes agnieszka aicha aisha alejandra aleksandra alessandra alexandra alice alicia alina
alison amanda amelia amina amy ana anastasia angela angelica anita anke anna anne annegret annette antonia antonella
anya aria asma astrid audrey aurora aya ayesha barbara beata beatrice beatriz benazir bernadette bettina betty beverly
birgit bridget brigitte brunhilde camila camilla carla carmen carolina caroline catarina catherine cecilia celia
chantal charlotte chiara christina christine cindy clara claire clarissa claudia colette concepcion condoleezza
conchita cristina cynthia daniela danielle daphne deborah debbie diana diane dilma dolores dominika donna dora doris
dorothea dorothy edith ekaterina elaine eleanor elena eleni elif elisa elisabeth elizabeth ella ellen elsa emilia
emily emma erika erna esperanza esther eugenia eva evelyn ewa fatima fatma federica felicity fernanda fiona florence
frances francesca franziska gabriela gabriella gabrielle galina geraldine gertrude gina giorgia giovanna giulia gloria
graciela greta gretchen grace guadalupe gudrun gwendolyn hannah hannelore harriet heather heidi heike helen helena
helene helga hermione hilda hildegard hillary huda ilse inge ingeborg ingrid ines irena irene irina iris isabel
isabella isabelle jacinda jacqueline jane janet janice jeanne jennifer jenny jessica joan joanna joanne johanna
josefina josephine judith julia juliana julie juliet juliette kamala karen karin karolina katarina katarzyna
katerina katharina katherine kathleen kathryn katie katja katrin khadija kimberly kirsten kristina kristine lara
larissa laura lauren leila leonor leticia lidia liliana lillian linda lisa lise liz liza lois lorena louise lourdes
lucia lucy lucinda ludmila luisa lyudmila lydia madeleine magdalena maggie malala manuela marcela margaret margarita
margrethe maria mariana marianne marie marina marine marisol marjorie marta martha martina mary maryam mathilda
matilda maureen meghan melania melanie melinda melissa mercedes mette michaela michelle mila milena mildred
minerva miriam mona monica monika muriel nadezhda nadia nadine nancy naomi natalia natalie natasha nicole nikki
nina noemi nora noura oksana olena olga olivia pamela patricia paula pauline penelope petra phyllis pilar priscilla
priya rachel rania raquel rebecca regina renata rita roberta rocio rosa rosalind rosario rose rosemary roxana ruth
sabine sabrina sally samantha sandra sarah sara serena shakira sharon sheila shirley siobhan simone sofia sonia
sophia sophie stella stephanie sue susan susana susanne suzanne svetlana sylvia sylvie tamara tania tanya tatiana
tatyana teresa thelma theresa therese tina tracy trude tulsi ursula ute valentina valeria vanessa vera veronica
veronique victoria vigdis viktoria violeta virginia vivian viviane wendy whitney wilhelmina winifred ximena yasmin
yelena yolanda yulia yvette yvonne zainab zehra zeynep zoe zsuzsa
`;

export const MEN = `
aaron abdul abdullah abdulaziz abdelfattah abraham adam adolf adnan adrian ahmad ahmed aidan akira alan albert alberto
aleksandr aleksei alejandro alessandro alexander alexandre alexei alfonso alfred alfredo ali allan allen alvaro amir
anatoly anders andre andrei andres andrew andrzej angelo anthony antonin antonio antony anwar arnold arthur arturo
artur asif augusto augustus axel barack barry bartholomew bashar benedict benito benjamin benny bernard bernardo
bernd bernhard bertrand bjorn bob boris bradley brent brian bruce bruno burak carlo carlos casper cesar charles
chester christian christoph christophe christopher chuck claude claudio clement cliff clifford clint colin conrad
constantine craig curtis cyril dan daniel danny dario david dave dean denis dennis derek desmond didier diego dieter
dimitri dirk dmitry dmytro dominic don donald douglas duncan dwight eamon edgar edmund edouard eduard eduardo edward
edwin egon ehud elias elliott elon emanuel emilio emmanuel emmerson enrico enrique eric erich erik ernest ernesto
ernst erwin esteban ethan eugene evgeny fabio faisal farouk federico felipe felix ferdinand fernando fidel filip
florian floyd francesco francisco francois frank franklin franz fred frederick frederic friedrich fritz fyodor
gabriel gareth gary gaston gennady geoffrey george georg georges gerald gerard gerhard gianni gilbert gilberto giorgio
giovanni giuseppe glenn gonzalo gordon graham greg gregory guido guillaume guillermo gunter gunther gustav gustavo
guy hamid hamza hank hans harald harold harry harvey hasan hassan hector heiko heinrich heinz helmut hendrik henri
henrik henry herbert herman hermann hernan hideki hiroshi horst hosni howard hubert hugh hugo humberto hussein
ibrahim ignacio igor ilham ilya imran isaac isaiah ismail ivan jack jacob jacques jaime jair jakob jakub james jan
janos jaroslaw jason javier jeff jeffrey jens jeremiah jeremy jerome jerry jim jimmy joachim joao joe joel johan johann
johannes john jon jonas jonathan jorge jose josef joseph josh joshua juan julio julius junichiro jurgen justin karl
kaspar keith kenneth kenji kevin klaus kofi konrad konstantin kurt kyriakos lars lawrence lech leo leon leonard
leonardo leonid leopold leroy lionel lorenzo louis luc luca lucas ludwig luigi luis luiz lukas luke lutz maksim
malcolm manuel marc marcel marcelo marco marcos marcus mario marius mark markus martin marvin massimo mateusz
matteo matthew matthias matthieu maurice mauricio maurizio max maximilian mehmet michael michal michel miguel mike
mikhail milos miloslav milton miroslav mitch mitchell mohamed mohammad mohammed moritz morten muhammad murat mustafa
nadir naftali narendra nathan nathaniel neil nelson nicholas nicolas nigel nikolai nikolaus nikos norbert norman
octavio olaf oleg oleksandr oliver olivier omar orlando oscar osama osvaldo oswald otto pablo paolo pascal patrick
paul paulo pavel pedro percy pervez peter petr petro philip philippe phillip pier pierre pieter pietro pyotr rafael
rahul rainer rajiv ralf ralph ramon ramzan raphael raul ray raymond recep reinhard rene ricardo richard rick rob
robert roberto rodney rodrigo roger roland rolf roman ronald ron ross ruben rudolf rudolph rudy rupert russell
saddam salman salvador salvatore samuel santiago scott sean sebastian serge sergei sergio seth seymour shimon shinzo
silvio simon slobodan stanislav stanley stefan stefano stefanos stephan stephen steve steven stuart sven sylvester
tadeusz tariq tayyip ted theodor theodore thierry thomas thorsten tim timothy tobias todd tom tomas
tommy tony torsten travis trevor uwe vaclav valentin vasily victor viktor vincent vincenzo vito vitaly vittorio
vladimir vladislav volodymyr volker vyacheslav wallace walter warren wayne werner wilbur wilfried wilhelm willem
william willy winston wladyslaw wojciech wolfgang xavier yasser yitzhak yoshihide yousef youssef yukio yuri
yusuf yves zachary zbigniew zoltan
barack bashar hafez maher lyndon khalid khaled mahmoud hosni anwar mikheil rishi keir nawaz shahbaz asif benigno
rodrigo ferdinand hamad tamim salman turki nayef sultan bandar uday qusay saif nursultan heydar boyko bojan zoran
`;

/** Given names and short forms that women and men bear, in one language or in two; whatever other lists say. */
export const EITHER = `
alex ali andrea andy angel anne ariel ashley beverly billie blair bobbie bobby carmen carol casey charlie chris claude
courtney dana dominique drew evelyn frankie gabriele guadalupe hilary ira jackie jamie jan jean jess jo joan jordan
karen kelly kim lane laurence lee leigh leslie lou marian marion max meredith michele mickey mika misha morgan nicky
nicola nikita noa noor nour pat quinn randy robin ronnie rory rosario sacha sam sandy sasha shelly shirley simone
stacy stevie taylor terry toni tracy val vivian whitney yuki yuri
`;

/** Given names of Hungary, where they stand behind the surname. */
export const HUNGARIAN = `
adam agnes akos andras anna antal aron attila balazs balint bela bence daniel denes edit elemer erzsebet eva ferenc
gabor gergely geza gyorgy gyula ildiko ilona imre istvan ivan jano janos jozsef judit karoly katalin klara kristof
lajos laszlo levente margit maria marton mate matyas mihaly miklos monika nora orsolya pal peter piroska robert sandor
tamas tibor viktor vilmos zoltan zsolt zsuzsanna zsuzsa
`;
