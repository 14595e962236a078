/** Words of names and titles that are one, written in two ways; data of `spelling.ts`: the word, then its other forms. */
export const SAME_WORDS = `
defense: defence
labor: labour
center: centre
organization: organisation
program: programme
harbor: harbour
theater: theatre
honor: honour
color: colour
neighborhood: neighbourhood
medieval: mediaeval
pediatric: paediatric
esthetic: aesthetic
archeological: archaeological
aluminum: aluminium
gray: grey
catalog: catalogue
license: licence
maneuver: manoeuvre
jewelry: jewellery
organizing: organising
stabilization: stabilisation
authorization: authorisation
mobilization: mobilisation
modernization: modernisation
privatization: privatisation
localization: localisation
standardization: standardisation
immunization: immunisation
civilization: civilisation
department: dept
government: govt
international: intl, int'l
national: natl, nat'l
association: assn, assoc
university: univ, uni
committee: cttee, cmte
manufacturing: mfg
brothers: bros
laboratory: lab
laboratories: labs
institute: inst
administration: admin
saint: st
mount: mt
fort: ft
corp: corporation
and: &, +, und
transport: transportation
`;
