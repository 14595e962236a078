import { date, examplesOf, text } from './example.ts';

export const EVENT_EXAMPLES = examplesOf('Events', [
  {
    title: 'Events by type',
    about: 'Meetings, agreements, elections and the other types, with the span of their dates.',
    cypher: `
      MATCH (e:Event)
      RETURN e.eventType AS type, count(e) AS events, min(e.start) AS first, max(e.start) AS last
      ORDER BY events DESC, type`,
  },
  {
    title: 'What happened between two days',
    about:
      'Dated events in order, with their places; dates are text like 1978-09-17, or only its year or month.',
    cypher: `
      MATCH (e:Event) WHERE e.start >= $from AND e.start <= $to
      RETURN e.start AS start, e.end AS end, e.name AS event, e.eventType AS type, e.place AS place
      ORDER BY start, event LIMIT 100`,
    parameters: [date('from', '1969-01-01'), date('to', '1979-12-31')],
  },
  {
    title: 'Who took part, and as what',
    about: 'Participants of events of one type with the part that they played.',
    cypher: `
      MATCH (who:Entity)-[r:PARTICIPATED_IN]->(e:Event {eventType: $type})
      RETURN e.name AS event, e.start AS start, who.name AS participant, r.\`as\` AS part, r.modality AS modality
      ORDER BY start, event, participant LIMIT 100`,
    parameters: [text('type', 'agreement')],
  },
  {
    title: 'What a person took part in',
    about: 'The events of one person in order of time; those without a date come last.',
    cypher: `
      MATCH (:Person {name: $name})-[r:PARTICIPATED_IN]->(e:Event)
      RETURN e.start AS start, e.name AS event, r.\`as\` AS part, e.place AS place
      ORDER BY start, event LIMIT 100`,
    parameters: [text('name', 'Richard Nixon')],
  },
  {
    title: 'Events with most participants',
    about: 'Summits, agreements and other events that brought many together.',
    cypher: `
      MATCH (who:Entity)-[:PARTICIPATED_IN]->(e:Event)
      WITH e, who ORDER BY who.name
      WITH e, collect(who.name) AS participants
      RETURN e.name AS event, e.start AS start, size(participants) AS count, participants
      ORDER BY count DESC, event LIMIT 25`,
  },
  {
    title: 'Who meets whom',
    about: 'Pairs of persons by the number of events that both took part in.',
    cypher: `
      MATCH (a:Person)-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(b:Person)
      WHERE a.id < b.id
      RETURN a.name AS person, b.name AS other, count(DISTINCT e) AS events
      ORDER BY events DESC, person, other LIMIT 50`,
  },
]);
