import { describe, expect, test } from 'vitest';
import { type Named, toldOf } from '../../../../../../support/told.ts';

const SCHOOL: Named[number] = ['Orbit', 'education'];

describe('EXTRACT-58: whom "he" and "she" mean', () => {
  test('EXTRACT-58: the one person of the sentence, or of the last one that has any; the words begin at the pronoun', () => {
    const told = ['Ana Ruiz MEMBER_OF Orbit (former): she attended Orbit'];
    const one: Named = [['Ana Ruiz', 'person'], SCHOOL];
    expect(toldOf('Ana Ruiz left. Later she attended Orbit.', one)).toEqual(told);
    expect(toldOf('Ana Ruiz left. It rained. Then she attended Orbit.', one)).toEqual(told);
    const between: Named = [['Ana Ruiz', 'person'], ['Bolt', 'company'], SCHOOL];
    expect(toldOf('Ana Ruiz led Bolt before she attended Orbit.', between)).toEqual(told);
  });

  test('EXTRACT-58: nobody where there are several, or too far back', () => {
    const two: Named = [['Ana Ruiz', 'person'], ['Eve Hale', 'person'], SCHOOL];
    expect(toldOf('Ana Ruiz met Eve Hale. She attended Orbit.', two)).toEqual([]);
    const one: Named = [['Ana Ruiz', 'person'], SCHOOL];
    expect(toldOf('Ana Ruiz left. It rained. It snowed. She attended Orbit.', one)).toEqual([]);
    expect(toldOf('Ana Ruiz left. They attended Orbit.', one)).toEqual([]);
  });

  test('EXTRACT-70: not the one whom a sentence names behind "he", but whom it speaks of', () => {
    const two: Named = [['Ben Ruiz', 'person'], ['Luke Hale', 'person'], SCHOOL];
    const ben = ['Ben Ruiz MEMBER_OF Orbit (former): He attended Orbit'];
    expect(toldOf('Ben Ruiz left. He is a brother of Luke Hale. He attended Orbit.', two)).toEqual(ben);
    expect(toldOf('Ben Ruiz left. His son Luke Hale left too. He attended Orbit.', two)).toEqual([]);
    const luke = ['Luke Hale MEMBER_OF Orbit (former): Luke Hale before he attended Orbit'];
    expect(toldOf('Ms Ben Ruiz met Luke Hale before he attended Orbit.', two)).toEqual(luke);
  });
});
