/** Short news in other languages, of public events and invented people; written for these tests. */
export const FOREIGN: readonly (readonly [language: string, text: string])[] = [
  [
    'Spanish',
    `La presidenta Elena Robledo viajó el lunes a Bogotá para firmar con el ministro Julio Arce un acuerdo sobre el
comercio entre los dos países. "Es un día importante para todos", dijo ante los periodistas, y anunció que el gobierno
enviará el texto al congreso antes de que termine el año. La oposición pidió más tiempo para estudiarlo.`,
  ],
  [
    'Portuguese',
    `O primeiro-ministro Duarte Vilela demitiu-se na terça-feira, depois de o parlamento ter rejeitado o orçamento que o
seu governo tinha apresentado no início do mês. Numa curta declaração aos jornalistas, disse que não voltará a ser
candidato e que as eleições devem ser marcadas o mais depressa possível.`,
  ],
  [
    'French',
    `Le ministre de la Défense, Étienne Marchal, s'est rendu mardi à Berlin pour rencontrer son homologue allemande. Les
deux pays veulent construire ensemble un nouvel avion, mais ils ne sont pas d'accord sur la part de chacun. « Nous
avançons », a-t-il déclaré à la sortie, sans vouloir donner de date pour la signature du contrat.`,
  ],
  [
    'Italian',
    `Il presidente della squadra, Carlo Benassi, ha annunciato ieri che il nuovo allenatore sarà Luca Ferri, che negli
ultimi tre anni ha guidato la formazione giovanile. La società non ha ancora detto quanto durerà il contratto, ma
secondo i giornali della città dovrebbe essere firmato entro la fine della settimana.`,
  ],
  [
    'Romanian',
    `Guvernul a hotărât miercuri să crească salariile profesorilor cu zece la sută, după o grevă care a durat aproape două
săptămâni. Ministra educației, Ioana Petrescu, a spus că banii vor fi găsiți în bugetul de anul acesta, dar că pentru
anul viitor trebuie căutată o altă soluție împreună cu sindicatele.`,
  ],
  [
    'German',
    `Die Bundeskanzlerin empfing am Montag den französischen Präsidenten in Berlin. Die beiden sprachen über die Lage an
der Grenze und darüber, wie die Länder der Union gemeinsam auf die steigenden Preise für Gas reagieren können. Eine
Entscheidung soll erst fallen, wenn sich die Minister in zwei Wochen noch einmal getroffen haben.`,
  ],
  [
    'Dutch',
    `De burgemeester van Rotterdam heeft dinsdag bekendgemaakt dat de nieuwe brug over de rivier pas volgend jaar open
gaat. Volgens haar heeft de aannemer meer tijd nodig om de fundering te versterken. De gemeenteraad wil weten waarom
dat niet eerder is gezegd en wat de vertraging gaat kosten voor de inwoners van de stad.`,
  ],
  [
    'Danish',
    `Statsministeren udskrev onsdag valg til Folketinget, efter at to partier havde trukket deres støtte til regeringen.
Hun sagde, at danskerne nu skal have lov til at vælge, hvem der skal lede landet gennem en vanskelig tid. Valget bliver
holdt om tre uger, og de første målinger viser, at det kan blive meget tæt.`,
  ],
  [
    'Swedish',
    `Polisen grep på torsdagen tre män som misstänks för att ha rånat en bank i centrala Göteborg. En av dem var tidigare
anställd där och hade enligt åklagaren fortfarande nycklar till byggnaden. Ingen människa skadades, men personalen var
mycket rädd när männen kom in med vapen strax efter att dörrarna hade öppnats.`,
  ],
  [
    'Finnish',
    `Hallitus päätti perjantaina, että uusi ydinvoimala rakennetaan maan pohjoisosaan. Ministeri Aino Kallio sanoi, että
sähköä tarvitaan tulevina vuosina paljon enemmän kuin nyt. Oppositio arvosteli päätöstä ja vaati, että asiasta pitäisi
ensin kysyä niiltä ihmisiltä, jotka asuvat lähellä voimalan paikkaa.`,
  ],
  [
    'Polish',
    `Premier Tomasz Zieliński ogłosił w środę, że rząd przeznaczy dodatkowe pieniądze na budowę szpitali w małych
miastach. Zdaniem lekarzy to krok w dobrą stronę, ale nadal brakuje pielęgniarek, które chciałyby tam pracować. Pierwsze
trzy szpitale mają zostać otwarte jeszcze przed końcem przyszłego roku.`,
  ],
  [
    'Czech',
    `Ministr zahraničí v pondělí odvolal velvyslance, který se podle novinářů setkal s obchodníky se zbraněmi. Velvyslanec
to popřel a řekl, že o ničem takovém nevěděl. Poslanci chtějí, aby celou věc prověřila zvláštní komise, která by měla
začít pracovat ještě tento měsíc a předložit zprávu do konce léta.`,
  ],
  [
    'Hungarian',
    `A miniszterelnök hétfőn bejelentette, hogy az ország új vasútvonalat épít a fővárostól a déli határig. A munka jövő
tavasszal kezdődik, és legalább négy évig fog tartani. Az ellenzék szerint a terv túl drága, és a pénzt inkább a
kórházakra és az iskolákra kellene költeni, ahol már évek óta nem volt felújítás.`,
  ],
  [
    'Turkish',
    `Cumhurbaşkanı salı günü yaptığı konuşmada, depremde evlerini kaybeden ailelere yeni konutların yıl sonuna kadar teslim
edileceğini söyledi. Muhalefet ise şimdiye kadar verilen sözlerin çoğunun tutulmadığını, binlerce kişinin hâlâ
çadırlarda yaşadığını ve kış gelmeden önce bir çözüm bulunması gerektiğini belirtti.`,
  ],
  [
    'Indonesian',
    `Presiden mengatakan pada hari Senin bahwa pemerintah akan membangun dua pelabuhan baru di bagian timur negara itu.
Menurut menteri perhubungan, pekerjaan akan dimulai setelah musim hujan dan diharapkan selesai dalam waktu tiga tahun.
Para nelayan khawatir bahwa mereka tidak lagi bisa mencari ikan di sana.`,
  ],
  [
    'Vietnamese',
    `Thủ tướng hôm thứ Ba đã gặp các nhà lãnh đạo doanh nghiệp để bàn về cách giúp các công ty nhỏ vượt qua khó khăn. Ông
nói rằng chính phủ sẽ giảm thuế trong năm nay và cho vay thêm tiền với lãi suất thấp. Nhiều người cho rằng như vậy vẫn
chưa đủ và cần có thêm những biện pháp khác.`,
  ],
  [
    'Russian',
    `Министр финансов сообщил в четверг, что правительство не будет повышать налоги в следующем году. По его словам, денег
в бюджете достаточно, чтобы платить пенсии и строить дороги. Эксперты с ним не согласны и считают, что расходы растут
намного быстрее, чем доходы.`,
  ],
  [
    'Ukrainian',
    `Президент зустрівся у вівторок з послами європейських країн, щоб обговорити відбудову міст, які постраждали від
обстрілів. Він подякував за допомогу і сказав, що до зими треба відремонтувати щонайменше сто шкіл. Посли пообіцяли
передати це своїм урядам.`,
  ],
  [
    'Greek',
    `Ο πρωθυπουργός ανακοίνωσε τη Δευτέρα ότι η κυβέρνηση θα μειώσει τους φόρους για τις μικρές επιχειρήσεις. Η
αντιπολίτευση απάντησε ότι το μέτρο έρχεται πολύ αργά και ότι πολλά καταστήματα έχουν ήδη κλείσει τα τελευταία δύο
χρόνια εξαιτίας της κρίσης.`,
  ],
  [
    'Arabic',
    `قال وزير الخارجية يوم الأحد إن بلاده مستعدة لاستضافة محادثات جديدة بين الطرفين إذا وافقا على وقف إطلاق النار. وأضاف
في مؤتمر صحفي أن الوضع الإنساني أصبح صعبا للغاية وأن آلاف العائلات تحتاج إلى الماء والدواء والغذاء قبل حلول الشتاء.`,
  ],
  [
    'Hebrew',
    `ראש הממשלה אמר ביום שני כי הממשלה תבנה בתי ספר חדשים בצפון הארץ ותגדיל את השכר של המורים. לדבריו, הכסף כבר נמצא
בתקציב והעבודה תתחיל בקיץ הקרוב. ארגון המורים אמר שהוא רוצה לראות את ההסכם בכתב לפני שיסיים את השביתה.`,
  ],
  [
    'Hindi',
    `प्रधानमंत्री ने सोमवार को कहा कि सरकार किसानों को सस्ते दर पर कर्ज देगी और नई नहरें बनाएगी। विपक्ष का कहना है कि यह वादा
पहले भी किया गया था लेकिन पूरा नहीं हुआ। किसानों के नेता अगले हफ्ते राजधानी में मंत्री से मिलेंगे।`,
  ],
  [
    'Chinese',
    `总理星期一在北京会见了来访的外国企业家代表团，双方就扩大贸易和投资合作交换了意见。总理表示，政府将继续改善经营环境，
降低企业的税收负担。代表团团长说，他们希望今年年底以前在南方建立一座新的工厂，为当地提供两千个工作岗位。`,
  ],
  [
    'Japanese',
    `首相は月曜日、東京で記者会見を開き、来年度から子育て世帯への支援を増やすと発表した。財源については、まだ決まっていない
が、増税はしないと述べた。野党は、具体的な計画がないまま約束だけをしていると批判している。`,
  ],
  [
    'Korean',
    `대통령은 월요일 기자 회견에서 내년부터 대학 등록금을 낮추겠다고 밝혔다. 정부는 필요한 돈을 다른 사업을 줄여서 마련할
계획이라고 설명했다. 야당은 구체적인 방법이 없다고 비판했으며 다음 주에 국회에서 이 문제를 논의하자고 요구했다.`,
  ],
];

/** A language that the recognizer does not know: Georgian. */
export const UNKNOWN_TO_IT = `პრემიერ მინისტრმა ორშაბათს განაცხადა, რომ მთავრობა ახალ გზას ააშენებს დედაქალაქსა და ზღვის სანაპიროს
შორის. მისი თქმით, სამუშაოები გაზაფხულზე დაიწყება და ორი წელი გაგრძელდება. ოპოზიცია ამბობს, რომ გეგმა ძალიან ძვირია.`;
