import { describe, expect, it } from 'vitest';
import { EMPTY_PASTE } from '../../../../../../web/app/state/add/adding.ts';
import { withField, withText } from '../../../../../../web/app/state/add/paste-head.ts';

const TEXT = 'Mayor resigns\nBy Ida Wells\n14 March 2024\n\nNora Quill resigned.';

describe('APP-337: a text that is pasted', () => {
  it('APP-337: has the title and the date that its first lines tell', () => {
    const paste = withText(EMPTY_PASTE, TEXT);
    expect(paste).toEqual({ ...EMPTY_PASTE, text: TEXT, title: 'Mayor resigns', date: '2024-03-14' });
    expect(withText(paste, 'Nora Quill resigned.')).toEqual({ ...EMPTY_PASTE, text: 'Nora Quill resigned.' });
  });

  it('APP-337: leaves what somebody wrote', () => {
    const own = withField(withField(EMPTY_PASTE, 'title', 'My title'), 'date', '2020');
    expect(withText(own, TEXT)).toEqual({ ...own, text: TEXT });
    const changed = withField(withText(EMPTY_PASTE, TEXT), 'title', 'My title');
    expect(withText(changed, `${TEXT} She left.`).title).toBe('My title');
  });

  it('APP-337: leaves empty what somebody cleared, and fills in the other', () => {
    const cleared = withField(withText(EMPTY_PASTE, TEXT), 'title', '');
    expect(withText(cleared, `${TEXT} She`)).toMatchObject({ title: '', date: '2024-03-14' });
    expect(withField(EMPTY_PASTE, 'source', 'A paper')).toEqual({ ...EMPTY_PASTE, source: 'A paper' });
  });
});
