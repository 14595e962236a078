/**
 * States and provinces that stand behind a town, "Richmond, Va."; data of `towns.ts`. A row is a name and its short forms,
 * folded and without full stops.
 */
export const STATES = `
alabama: ala, al
alaska: ak
arizona: ariz, az
arkansas: ark, ar
california: calif, ca
colorado: colo, co
connecticut: conn, ct
delaware: del, de
florida: fla, fl
georgia: ga
hawaii: hi
idaho: id
illinois: ill, il
indiana: ind, in
iowa: ia
kansas: kan, ks
kentucky: ky
louisiana: la
maine: me
maryland: md
massachusetts: mass, ma
michigan: mich, mi
minnesota: minn, mn
mississippi: miss, ms
missouri: mo
montana: mont, mt
nebraska: neb, ne
nevada: nev, nv
new hampshire: nh
new jersey: nj
new mexico: nm
new york: ny
north carolina: nc
north dakota: nd
ohio: oh
oklahoma: okla, ok
oregon: ore, or
pennsylvania: pa, penn
rhode island: ri
south carolina: sc
south dakota: sd
tennessee: tenn, tn
texas: tex, tx
utah: ut
vermont: vt
virginia: va
washington: wash, wa
west virginia: wva, wv
wisconsin: wis, wi
wyoming: wyo, wy
alberta: alta, ab
british columbia: bc
manitoba: man, mb
new brunswick: nb
newfoundland: nl
nova scotia: ns
ontario: ont, on
quebec: que, qc
saskatchewan: sask, sk
new south wales: nsw
queensland: qld
tasmania: tas
`;
