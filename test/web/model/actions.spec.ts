import { describe, expect, it } from '@jest/globals';

import { Actions } from '../../../web/src/kernel/shell/actions.js';

describe('what the palette finds', () => {
  it('is told anew once a page says what else it knows, also to a palette that is open by then', async () => {
    const actions = new Actions();
    const found: string[][] = [];
    const stop = actions.subscribe(() => {
      void actions.gather().then((all) => found.push(all.map(({ id }) => id)));
    });

    actions.add([{ id: 'rooms', label: 'Rooms', group: 'Go to', run: null }]);
    actions.addSource(() =>
      Promise.resolve([{ id: 'item', label: 'Storage', group: 'Item', run: null }]),
    );
    await new Promise(setImmediate);
    stop();

    expect(found).toEqual([['rooms'], ['rooms', 'item']]);
  });
});
