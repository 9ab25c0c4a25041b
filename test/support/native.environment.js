import { TestEnvironment } from 'jest-environment-node';

import './typescript.js';

let read = 0;

/**
 * Jest gives each spec a sandbox into which it would load the whole application anew. Here a spec is read by Node,
 * as is what it tests, which stays loaded for the next spec of the same worker. See docs/decisions/0015.
 */
export default class NativeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.natively = async (spec, jest) => {
      // What jest compares and names is made outside of its sandbox.
      Object.assign(this.global, intrinsics);
      globalThis.jestOfSpec = jest;
      read += 1;
      await import(`${spec}?${read}`);
    };
    // Node knows where our lines come from.
    delete Error.prepareStackTrace;
    process.setSourceMapsEnabled(true);
  }
}

const intrinsics = {
  ...{ process, Reflect, Object, Function, Array, String, Number, Boolean, Symbol, BigInt },
  ...{ Date, RegExp, Map, Set, Promise, Error, TypeError, RangeError, SyntaxError },
};
