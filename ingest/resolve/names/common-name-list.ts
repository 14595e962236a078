/**
 * Very common given names and surnames by language, each group two lists; data of `common-names.ts`. Folded.
 * A name made of one of each is borne by thousands. Written for this project.
 */
export const COMMON_NAMES: readonly { readonly given: string; readonly surnames: string }[] = [
  {
    given: `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
    nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick
    jack dennis jerry tyler peter martin simon ian alan mary patricia jennifer linda elizabeth barbara susan jessica
    sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa
    deborah stephanie rebecca sharon laura cynthia kathleen amy angela anna emma helen nicole samantha katherine
    christine jane julie rachel alice ann anne`,
    surnames: `smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris
    martin thompson young walker allen king wright scott hill green adams baker hall campbell mitchell carter roberts
    phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey
    bell kelly howard ward cox richardson wood watson bennett gray james hughes price myers long foster ross jenkins
    robinson clark lewis lee walsh o'brien ryan byrne sullivan davies patel khan`,
  },
  {
    given: `maria jose juan luis carlos jorge manuel antonio francisco jesus miguel pedro alejandro rafael fernando ana
    carmen rosa marta martha sergio eduardo ricardo roberto daniel david mario javier alberto andres diego pablo raul
    oscar victor ramon gabriela patricia elena isabel laura lucia sofia claudia alejandra angel enrique hector arturo`,
    surnames: `garcia martinez rodriguez lopez hernandez gonzalez perez sanchez ramirez torres flores rivera gomez diaz
    reyes morales cruz ortiz gutierrez chavez ramos ruiz alvarez mendoza vasquez vazquez castillo jimenez moreno romero
    herrera medina aguilar fernandez munoz rojas vargas castro soto silva delgado alonso navarro`,
  },
  {
    given: `jose joao antonio francisco carlos paulo pedro lucas luiz luis marcos rafael daniel marcelo bruno eduardo felipe
    rodrigo manoel manuel ana maria fernanda juliana adriana marcia patricia aline sandra andre fernando ricardo`,
    surnames: `silva santos oliveira souza sousa pereira lima carvalho ferreira ribeiro rodrigues almeida costa gomes martins
    araujo alves fernandes barbosa rocha dias lopes marques`,
  },
  {
    given: `minjun jihoon minho jihun junho youngho sungho sunghoon jinwoo jiwoo seojun doyun yejun joonho jaehyun minsu
    minseok hyunwoo donghyun jisoo jiyoung minji soojin eunji yuna sooyoung hyejin jiwon seoyeon minseo youngsoo
    youngsu youngchul jungho hyunsoo kyungho sangwoo sanghoon seungho taehyung`,
    surnames: 'kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong',
  },
  {
    given: `wei fang na min jing li qiang lei yang yong jun jie juan tao chao ming ping gang hui hua yan ling bo bin hao
    xin yu ying hong dan peng fei long jian feng bing kai rui mei xia lin xiaoming jianguo zhiqiang wenjie xiaohong
    guoqiang haiyan jianhua xiaoli weidong`,
    surnames: `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang
    deng han feng cao zeng cai pan yuan dong yu ye jiang lu`,
  },
  {
    given: `mohammed ahmed ali hassan hussein ibrahim omar abdullah khaled mahmoud mustafa youssef yusuf abdul hamid karim
    said salim samir tariq nasser fatima aisha mariam zainab muhammad mohamed ahmad hasan khalid osman imran`,
    surnames: `mohammed ahmed ali hassan hussein ibrahim omar abdullah mahmoud mustafa khan khalil saleh salem said karim
    rahman mohamed muhammad ahmad hasan youssef hussain malik iqbal shah hamid osman`,
  },
  {
    given: `rahul amit raj sanjay anil sunil suresh ramesh rajesh vijay ajay ravi deepak manoj ashok arun priya pooja
    neha anita sunita kavita mukesh rakesh dinesh vikram`,
    surnames: 'kumar singh sharma gupta patel shah verma mishra yadav reddy das jain joshi rao nair mehta',
  },
  {
    given: `peter michael thomas andreas wolfgang klaus jurgen stefan christian hans martin frank markus daniel uwe maria
    ursula monika petra sabine anna andrea claudia julia stefanie karl heinz werner alexander`,
    surnames: `muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein
    wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange werner`,
  },
  {
    given: `jean pierre michel philippe alain nicolas christophe patrick daniel bernard david laurent marie nathalie
    isabelle sylvie catherine francoise anne julien thomas`,
    surnames: `martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia
    david bertrand roux vincent fournier`,
  },
  {
    given: `aleksandr alexander sergei sergey vladimir andrei alexei dmitry mikhail ivan nikolai igor yuri viktor oleg
    maxim anna maria elena olga natalia tatiana irina svetlana ekaterina`,
    surnames: `ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev
    lebedev semenov egorov pavlov kozlov stepanov nikolaev ivanova smirnova kuznetsova popova petrova`,
  },
  {
    given: 'anh hung dung minh tuan thanh hoa lan mai huong linh hai long nam son duc thao trang phuong',
    surnames: 'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly',
  },
];
