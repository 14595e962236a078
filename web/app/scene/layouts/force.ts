import type { Layout } from './layout.ts';

/** Connected nodes pull together, all others push apart: ForceAtlas2, from where the nodes stand. */
export const force: Layout = {
  name: 'force',
  title: 'Forces',
  reads: 'What is connected comes together; it settles while you watch.',
  is: 'settling',
  parameters: {
    scaling: {
      is: 'number',
      title: 'Distance',
      help: 'How far nodes push each other apart.',
      from: 1,
      to: 40,
      step: 1,
      start: 10,
    },
    gravity: {
      is: 'number',
      title: 'Pull to the middle',
      help: 'Keeps what is unconnected from drifting away.',
      from: 0,
      to: 1,
      step: 0.02,
      start: 0.12,
    },
    clusters: {
      is: 'toggle',
      title: 'Tighter clusters',
      help: 'Groups draw together and stand further from each other.',
      start: false,
    },
    hubs: {
      is: 'toggle',
      title: 'Hubs to the rim',
      help: 'The most connected are pushed outward.',
      start: false,
    },
  },
  forces: ({ scaling, gravity, clusters, hubs }) => ({
    scaling: typeof scaling === 'number' ? scaling : 10,
    gravity: typeof gravity === 'number' ? gravity : 0.12,
    strongGravity: true,
    linLog: clusters === true,
    dissuadeHubs: hubs === true,
  }),
};
