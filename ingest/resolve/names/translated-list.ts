/**
 * Given names that are one in several languages or spellings, a line each; papers write bearers by either. Data of
 * `given-names.ts`. Folded. Written for this project.
 */
export const TRANSLATED = `
alexander aleksandr alexandre alejandro alessandro oleksandr alyaksandr alexandros iskander sandor aleksander
alexei aleksei oleksiy oleksii alexis
andrew andrei andriy andres andre andrea andreas andrzej andrej
anthony antonio anton antoine antal
catherine katherine ekaterina yekaterina kateryna katarina katerina catalina
charles carlos karl carlo karel karoly
constantine konstantin kostyantyn
daniel danylo daniil
denis dennis denys
dmitry dmitri dmitriy dmytro dimitri dimitrios
elizabeth elisabeth isabel elisabetta yelizaveta
eugene evgeny yevgeny yevhen eugenio
francis francisco francesco francois franz ferenc frantisek
frederick frederik friedrich federico frederic
george georgy jorge georges georg georgios giorgos yiorgos yorgos giorgio gyorgy heorhiy
gregory grigory hryhoriy gregorio grigoris
helen elena olena yelena helena ilona
henry henri heinrich enrique henrik hendrik enrico
hugo hugh
ivan john ioan ivane
james jaime giacomo jacques diego
john juan jean johann johannes joao giovanni jan johan janos ioannis yahya
joseph jose josef giuseppe iosif jozsef yosef yusuf youssef josip jozef yousef
julia yulia julija
laurence lorenzo laurent lavrenty
leo lev leon
louis luis luigi ludwig lajos luiz
lawrence lorenzo lavr
mark marco marcus marc marko markus
mary maria marie
maxim maksim maksym maxime
michael mikhail michel miguel michele mykhailo mikhailo mihail michal mihaly mikael
natalia natalya nataliya
nicholas nikolai mykola nicolas nikolaus nikolaos miklos nikolay nicola
paul pavel pablo paolo pavlo pal
peter pyotr petro pedro pierre pietro petr peeter pieter piotr
philip felipe philippe filip filippo
sergei serhiy serhii sergio serge siarhei sergiy
simon semyon shimon
stephen steven stefan esteban stephane istvan stepan stefano etienne
tatiana tatyana tetiana tetyana
theodore fyodor fedir teodor theodor
thomas tomas tommaso tamas
vasily vasyl basil vasilis
victor viktor vittorio
vincent vicente vincenzo
vitaly vitali vitaliy vital
vladimir volodymyr uladzimir wladimir
vyacheslav viacheslav
william wilhelm guillermo guillaume willem guglielmo vilmos
xavier javier
zachary zakhary zacharias zakhar zakaria
alan allan allen
ann anne anna
brian bryan
eric erik erich
geoffrey jeffrey
sean shaun shawn
jon john
kathryn catherine
yuri yury iurii george
alexandra oleksandra aleksandra alessandra alejandra
oleg oleh
igor ihor
kirill kyrylo cyril kiril
bogdan bohdan
anna hanna
svetlana svitlana
lyudmila lyudmyla ludmila liudmyla
yevgenia yevheniia yevheniya evgenia eugenia
gleb hlib
olga olha
galina halyna
nikita mykyta
fatima fatma fatemeh
aisha aicha
mariam maryam meryem miriam
abdul abdel abdur abdus abdal abd
abdulrahman abdurrahman abdelrahman abdurrehman abderrahman
jamal gamal
`;
