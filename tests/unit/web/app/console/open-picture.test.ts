import { describe, expect, it } from 'vitest';
import { openPicture } from '../../../../../web/app/console/open-picture.ts';
import { bench } from '../bench.ts';
import { node, subgraph } from '../make.ts';

describe('APP-302 the picture of a result', () => {
  it('says where its script does not come, unless it is closed by then', () => {
    const told: string[] = [];
    let fail = (): void => {};
    const open = () =>
      openPicture(
        {} as HTMLElement,
        subgraph([node('a')]),
        bench(),
        () => told.push('missing'),
        (_, failed) => {
          fail = failed;
        },
      );
    open();
    fail();
    expect(told).toEqual(['missing']);
    const close = open();
    close();
    fail();
    expect(told).toEqual(['missing']);
  });
});
