import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../ingest/read/formats/pdf/index.ts';
import { drawLines, lockedPdf, pdf } from '../../../../support/files.ts';
import { busyPdf, HIDDEN_WAYS, hiddenBomb } from '../../../../support/hostile-pdf.ts';
import { rounds } from '../../../../support/rounds.ts';

const paper = () => pdf([(sheet, font) => drawLines(sheet, font, ['On paper.'], { y: 100 })]);
const LONG = 1_000;

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
