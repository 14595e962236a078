import { describe, expect, it } from 'vitest';
import { IN_FULL } from '../../../../../web/app/scene/detail.ts';
import { CurrentSetting } from '../../../../../web/app/scene/setting.ts';
import { node, shown } from '../make.ts';
import { COLOURS } from './setting.ts';

const begun = () => new CurrentSetting({ theme: 'light', colours: COLOURS, scale: 1 });
/** More than are drawn in full at a distance, the first the most connected. */
const many = Array.from({ length: IN_FULL * 3 }, (_, place) =>
  node(`n${place}`, { degree: 5_000 - place, community: place % 2, x: place, y: place % 7 }),
);

describe('APP-43 how much is drawn', () => {
  it('at a distance are the most connected of what is shown, nearer more, in the end all', () => {
    const setting = begun();
    setting.show(shown(many));
    expect(setting.now.detail.count).toBe(IN_FULL);
    expect(setting.now.detail.isFull('n0')).toBe(true);
    expect(setting.now.detail.isFull(`n${IN_FULL}`)).toBe(false);
    expect(setting.restAt(0.6)).toBe(true);
    expect(setting.now.detail.isFull(`n${IN_FULL}`)).toBe(true);
    expect(setting.restAt(0.1)).toBe(true);
    expect(setting.now.detail.whole).toBe(true);
  });

  it('stays where moving a little or nearer changes nothing', () => {
    const setting = begun();
    setting.show(shown(many));
    const before = setting.now;
    expect(setting.restAt(0.95)).toBe(false);
    expect(setting.now).toBe(before);
    setting.show(shown(many.slice(0, 3)));
    expect(setting.restAt(0.1)).toBe(false);
  });

  it('is that of where the camera rests, also for what is shown later', () => {
    const setting = begun();
    setting.restAt(0.1);
    setting.show(shown(many));
    expect(setting.now.detail.whole).toBe(true);
  });

  it('has the communities where their nodes are now', () => {
    const setting = begun();
    setting.show(shown(many));
    const moved = new Map(many.map(({ id }) => [id, { x: 4, y: 5 }]));
    const found = setting.communitiesAt(moved);
    expect(found.map(({ first }) => first)).toEqual(['n0', 'n1']);
    expect(found[0]?.centre).toEqual({ x: 4, y: 5 });
  });
});

describe('APP-306 a change', () => {
  it('makes a new setting and leaves the one that was', () => {
    const setting = begun();
    const before = setting.now;
    setting.change({ theme: 'dark' });
    expect(before.theme).toBe('light');
    expect(setting.now).toEqual({ ...before, theme: 'dark' });
  });
});
