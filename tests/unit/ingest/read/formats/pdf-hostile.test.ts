import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../ingest/read/formats/pdf/index.ts';
import { drawLines, lockedPdf, pdf } from '../../../../support/files.ts';
import { busyPdf, HIDDEN_WAYS, hiddenBomb } from '../../../../support/hostile-pdf.ts';
import { rounds } from '../../../../support/rounds.ts';

const paper = () => pdf([(sheet, font) => drawLines(sheet, font, ['On paper.'], { y: 100 })]);
const LONG = 1_000;

/** The processes that are begun meanwhile; the one that is there already is ended before. */
async function begun(work: () => Promise<unknown>): Promise<ChildProcess[]> {
  await readPdf(busyPdf(100_000), 1);
  const children: ChildProcess[] = [];
  const onBegun = (message: unknown): void => {
    if (isBegun(message)) children.push(message.process);
  };
  subscribe('child_process', onBegun);
  await work();
  unsubscribe('child_process', onBegun);
  return children;
}

function isBegun(message: unknown): message is { readonly process: ChildProcess } {
  return typeof message === 'object' && message !== null && 'process' in message;
}

describe('READ-75 PDFs that take too much', () => {
  it('one page that never ends is given up, while this process goes on, and the next PDF is read', async () => {
    const good = await paper();
    await readPdf(good);
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 10);
    const [busy, next] = await Promise.all([readPdf(busyPdf(100_000), LONG), readPdf(good)]);
    clearInterval(ticking);
    expect(busy).toMatchObject({ reason: 'The PDF takes too much time or memory to read.' });
    expect(next).toMatchObject({ text: 'On paper.' });
    expect(ticks).toBeGreaterThan(3);
  });

  it('one that fills the memory is given up, and the next PDF is read', async () => {
    const [large, next] = await Promise.all([readPdf(busyPdf(1, 'FFFFFE')), readPdf(await paper())]);
    expect(large).toMatchObject({ reason: 'The PDF takes too much time or memory to read.' });
    expect(next).toMatchObject({ text: 'On paper.' });
  });

  it('READ-75: a process that ended while it had nothing to do is not asked again', async () => {
    const [child] = await begun(async () => readPdf(await paper()));
    const ended = child && once(child, 'exit');
    child?.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await readPdf(await paper())).toMatchObject({ text: 'On paper.' });
  });

  it('READ-75: one whose process ends by itself is refused by name, and the next PDF is read', async () => {
    const good = await paper();
    const [child] = await begun(() => readPdf(good));
    const reading = readPdf(busyPdf(2));
    await new Promise(setImmediate);
    child?.disconnect();
    expect(await reading).toMatchObject({ reason: 'The process that reads PDFs ended.' });
    expect(await readPdf(good)).toMatchObject({ text: 'On paper.' });
  });

  it('what takes a while within the time is read', async () => {
    expect(await readPdf(busyPdf(2))).toMatchObject({ pages: [0] });
  });

  it.each(HIDDEN_WAYS.slice(rounds(1, 0)))(
    'a bomb whose filter stands %s is refused by name',
    async (way) => {
      expect(await readPdf(await hiddenBomb(way, 1_000))).toMatchObject({
        reason: expect.stringContaining('no text'),
      });
      expect(await readPdf(await hiddenBomb(way, 34_000_000))).toMatchObject({
        reason: 'It unpacks to far more than it is packed, which is made to fill the memory.',
      });
    },
  );

  it('many at a time are each read in turn', async () => {
    const results = await Promise.all([readPdf(await paper()), readPdf(lockedPdf()), readPdf(await paper())]);
    expect(results).toMatchObject([
      { text: 'On paper.' },
      { reason: 'It is locked with a password.' },
      { text: 'On paper.' },
    ]);
  });
});
