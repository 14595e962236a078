/** Names of places, peoples and brands that hold a word for a country and are none; data of `countries.ts`. */
export const NO_COUNTRIES = `
new mexico, new jersey, jersey city, jersey shore, new england, new britain, new south wales, british columbia
new orleans, south china sea, south china morning post, east china sea, indian ocean, gulf of mexico, lebanon valley
prince of wales, duke of wales, swiss re, toys r us, cleveland indians, indian wells, american indian, american indians
latin american, latin america, north american, north america, south american, south america, central american
central america, native american, african american, african americans, asian american, asian americans, west indian
west indies, pan american, inter american, meso american, mexican american, italian american, irish american
german shepherd, french open, french quarter, french broad, danish pastry, panama city, mexico city, guatemala city
kuwait city, mexico state, university of georgia, georgia tech, georgia state, georgia southern, georgia power
georgia pacific, state of georgia, atlanta georgia, georgia bulldogs, dane county, pole position, air jordan
jordan brand, jordan river, jordan peele, chad michael, polish off, turkey creek, cuba gooding, paris texas
holland america, holland park, granada, delhi, old english, english premier league, oxford english, norwich
emirates stadium, malta ohio, lake oman, british virgin islands, scotland yard, new scotland yard, ireland baldwin
greenland hospital, holland and barrett, israel smith, china grove, peru indiana, american samoa
`;
