import { describe, expect, it } from '@jest/globals';

import { box } from '../../src/start/box.js';

describe('box', () => {
  it('frames lines of Chinese and of English evenly', () => {
    expect(box(['停止 · Stop', '', 'Ctrl-C']).split('\n')).toEqual([
      '┌─────────────┐',
      '│ 停止 · Stop │',
      '│             │',
      '│ Ctrl-C      │',
      '└─────────────┘',
    ]);
  });
});
