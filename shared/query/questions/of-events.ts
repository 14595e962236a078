import { PATH_TYPES, templatesOf } from './template.ts';

/** Questions about what happened, and about how things hang together. */
export const EVENT_TEMPLATES = templatesOf([
  {
    name: 'connected',
    forms: [
      'how (are|were|is|was) {one:any} (and|with|to) {other:any} (connected|related|linked|tied|associated)',
      'how (is|was) {one:any} (connected|related|linked|tied) (to|with) {other:any}',
      'what (connects|links) {one:any} (and|with|to) {other:any}',
      '(connection|connections|path|link|links) (between|from) {one:any} (and|to) {other:any}',
    ],
    example: 'How are Steve Jobs and Michael Eisner connected?',
    reads: 'A shortest way from {one} to {other}',
    cypher: `
      MATCH (a:Entity {id: $one}), (b:Entity {id: $other})
      MATCH way = shortestPath((a)-[:${PATH_TYPES}*..6]-(b))
      RETURN way LIMIT 1`,
  },
  {
    name: 'both-took-part',
    forms: [
      'what did {one:any} and {other:any} (both|) (take part in|attend|do|share) (together|)',
      'what (have|do) {one:any} and {other:any} (have|) in common',
      'where did {one:any} and {other:any} meet',
      'when did {one:any} (meet|and) {other:any} (meet|)',
    ],
    example: 'What did Marie Curie and Pierre Curie take part in?',
    reads: 'Events that both {one} and {other} took part in',
    cypher: `
      MATCH (a:Entity {id: $one})-[r:PARTICIPATED_IN]->(e:Event)<-[s:PARTICIPATED_IN]-(b:Entity {id: $other})
      RETURN e.start AS start, e.name AS event, r.\`as\` AS one, s.\`as\` AS other, e.place AS place
      ORDER BY start, event LIMIT 100`,
  },
  {
    name: 'happened-to-then',
    forms: [
      'what happened (to|with) {who:any} (in|on|during|at|) {when}',
      'what did {who:any} do (in|on|during|at|) {when}',
    ],
    example: 'What happened to Richard Nixon in 1972?',
    reads: 'Events that {who} took part in, {when}',
    cypher: `
      MATCH (a:Entity {id: $who})-[r:PARTICIPATED_IN]->(e:Event)
      WHERE e.start <= $to AND coalesce(e.end, e.start) + '~' >= $from
      RETURN e.start AS start, e.name AS event, r.\`as\` AS part, e.place AS place, r.articles AS articles
      ORDER BY start, event LIMIT 100`,
  },
  {
    name: 'took-part',
    forms: [
      'what (did|has) {who:any} (take part in|attend|attended|do|done)',
      'what happened (to|with) {who:any}',
      '(which|what) events did {who:any} (attend|take part in)',
    ],
    example: 'What did Henry Kissinger take part in?',
    reads: 'Events that {who} took part in',
    cypher: `
      MATCH (a:Entity {id: $who})-[r:PARTICIPATED_IN]->(e:Event)
      RETURN e.start AS start, e.name AS event, e.eventType AS type, r.\`as\` AS part, e.place AS place
      ORDER BY start, event LIMIT 100`,
  },
  {
    name: 'happened-then',
    forms: [
      'what happened (in|on|during|between|from|) {when}',
      'events (in|on|during|between|from|of) {when}',
    ],
    example: 'What happened in 1969?',
    reads: 'Events, {when}',
    cypher: `
      MATCH (e:Event) WHERE e.start <= $to AND coalesce(e.end, e.start) + '~' >= $from
      RETURN e.start AS start, e.name AS event, e.eventType AS type, e.place AS place
      ORDER BY start, event LIMIT 100`,
  },
  {
    name: 'participants',
    forms: [
      'who (attended|took part in|participated in|was at|were at|was in|joined) {event:Event}',
      'participants of {event:Event}',
    ],
    example: 'Who took part in the founding of Microsoft?',
    reads: 'Who took part in {event}',
    cypher: `
      MATCH (who:Entity)-[r:PARTICIPATED_IN]->(e:Event {id: $event})
      RETURN who.name AS participant, who.kind AS kind, r.\`as\` AS part, r.modality AS modality, r.articles AS articles
      ORDER BY articles DESC, participant LIMIT 100`,
  },
  {
    name: 'event-date',
    forms: [
      '(when|where) (was|is|were) {event:Event}',
      '(when|where) did {event:Event} (happen|take place|begin|end)',
    ],
    example: 'When was the founding of Microsoft?',
    reads: 'When and where {event} was',
    cypher: `
      MATCH (e:Event {id: $event})
      RETURN e.name AS event, e.start AS start, e.end AS end, e.place AS place, e.articles AS articles LIMIT 1`,
  },
  {
    name: 'articles',
    forms: [
      '(articles|texts|news|stories) (about|on|that mention|mentioning) {about:any}',
      'which articles (mention|are about) {about:any}',
      'what was written about {about:any}',
    ],
    example: 'Articles about Apple Computer',
    reads: 'Articles that mention {about}, the newest first',
    cypher: `
      MATCH (a:Article)-[m:MENTIONS]->(e:Entity {id: $about})
      RETURN a.publishedAt AS published, a.title AS title, a.source AS source, sum(size(m.starts)) AS mentions, a.id AS id
      ORDER BY published DESC, id LIMIT 100`,
  },
  {
    name: 'claims',
    forms: [
      'what (do|does|did) (articles|the articles|sources|the news) (say|tell) (about|of) {about:any}',
      'what is (said|told|known) (about|of) {about:any}',
      '(sentences|claims|evidence) (about|on) {about:any}',
    ],
    example: 'What do articles say about James Webb?',
    reads: 'Every claim of which {about} is the subject, with its sentence',
    cypher: `
      MATCH (e:Entity {id: $about})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
      MATCH (a:Article)-[:STATES]->(c)
      RETURN c.type AS relation, o.name AS object, c.modality AS modality, c.quote AS quote, a.title AS article, a.publishedAt AS published
      ORDER BY published, relation, object LIMIT 100`,
  },
  {
    name: 'about',
    forms: [
      '(who|what) (is|was|are|were) {about:any}',
      '(tell me|show me|everything|all|) (about|on) {about:any}',
    ],
    example: 'Who is Marie Curie?',
    reads: 'All relations of {about}, the best supported first',
    cypher: `
      MATCH (a:Entity {id: $about})-[r]-(b:Entity)
      WHERE r.claims IS NOT NULL
      RETURN startNode(r).name AS subject, type(r) AS relation, endNode(r).name AS object, r.tenure AS tenure, r.first AS firstTold, r.last AS lastTold, r.articles AS articles
      ORDER BY articles DESC, relation, subject, object LIMIT 100`,
  },
]);
