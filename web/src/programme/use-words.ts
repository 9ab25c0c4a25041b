import { useEffect, useState } from 'react';

/** What is typed shows at once, and stands in the address when the typing pauses. */
export function useWords(
  inAddress: string,
  set: (name: 'q', value: string) => void,
): readonly [words: string, type: (words: string) => void] {
  const [words, type] = useState(inAddress);
  const [seen, see] = useState(inAddress);
  const [sent, send] = useState(inAddress);
  if (seen !== inAddress) {
    see(inAddress);
    // An echo of what was typed a moment ago must not take back what was typed since.
    if (inAddress !== sent) type(inAddress);
  }
  useEffect(() => {
    if (words === inAddress) return undefined;
    const timer = setTimeout(() => {
      send(words);
      set('q', words);
    }, 300);
    return () => clearTimeout(timer);
  }, [inAddress, set, words]);
  return [words, type];
}
