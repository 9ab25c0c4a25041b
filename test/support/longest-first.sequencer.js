import Sequencer from '@jest/test-sequencer';

/** What drives a browser or starts processes of its own, the longest first. */
const long = ['web/accessibility', 'web/board', 'web/', 'start/', 'commands/', 'readme', 'seed/'];

/**
 * Short specs fill up the end of a run, so that no worker is left alone with a long one. A first run knows
 * nothing of any spec but its size, and a browser does much in a few lines.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ path }) {
  const at = long.findIndex((part) => path.includes(`/test/${part}`));
  return at < 0 ? long.length : at;
}
