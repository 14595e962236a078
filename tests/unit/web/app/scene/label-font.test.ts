import { describe, expect, it, vi } from 'vitest';
import { LabelFont } from '../../../../../web/app/scene/label-font.ts';

describe('APP-1 the width of a name', () => {
  function setUp() {
    const measureText = vi.fn((text: string) => ({ width: text.length * 6 }));
    const context = { font: '', measureText } as unknown as CanvasRenderingContext2D;
    return { font: new LabelFont(), context, measureText };
  }

  it('is measured in the font that it is written in, once', () => {
    const { font, context, measureText } = setUp();
    font.change('serif');
    expect(font.widthOf('Name', true, context)).toBe(24);
    expect(context.font).toBe('600 12px serif');
    expect(font.widthOf('Name', true, context)).toBe(24);
    expect(measureText).toHaveBeenCalledTimes(1);
    font.widthOf('Name', false, context);
    expect(context.font).toBe('400 12px serif');
  });

  it('is measured anew in another family, not where the same one is named once more', () => {
    const { font, context, measureText } = setUp();
    font.change('serif');
    font.widthOf('Name', true, context);
    font.change('serif');
    font.widthOf('Name', true, context);
    expect(measureText).toHaveBeenCalledTimes(1);
    font.change('monospace');
    font.widthOf('Name', true, context);
    expect(measureText).toHaveBeenCalledTimes(2);
  });
});
