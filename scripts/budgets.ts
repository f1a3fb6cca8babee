/** What may cost how much: the tests hold pages and pictures to it, `npm run bench` the time that they take. */
export const budgets = {
  /** A set-up guide's page, in bytes: a reader opens it on a phone, perhaps with a poor signal. */
  setUpPage: {
    html: 60_000,
    /** The English words beside labels that nobody has seen in Spanish cost 400 of these: without them it was 9,000. */
    htmlGzip: 9_500,
    cssGzip: 6_000,
    scriptGzip: 3_000,
    /** Before the reader scrolls, at 360 px. */
    firstRequests: 12,
    firstBytes: 130_000,
    /** All pictures of the page, after scrolling through it. */
    pictureBytes: 380_000,
  },
  /** A page of one step, everything that it loads, in bytes. */
  stepPageBytes: 60_000,
  /** The largest picture, in bytes. */
  pictureBytes: 40_000,
  /**
   * How many times longer than its floor, as `npm run bench` measures both. Measured on two quiet cores: a build 4.1 and
   * 4.4 (a bare site has no pictures with marks, codes, icons, scripts or policy), a picture 1.9 and 2.0.
   */
  timesFloor: { build: 5, picture: 3 },
} as const
