/** Numbers that look drawn by lot and are the same each time (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True this often. */
  says(share: number): boolean {
    return this.next() < share;
  }

  among<One>(list: readonly [One, ...One[]]): One {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }
}
