/** Loaded before a build: it is another day for everything that asks. */
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  /** @param {[]} args */
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + AHEAD);
    else super(...args);
  }

  static now() {
    return RealDate.now() + AHEAD;
  }
};
