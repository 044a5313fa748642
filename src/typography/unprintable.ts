/**
 * Signs that no keyboard types and no reader sees: controls; those that turn the direction of what follows, so that a text reads
 * otherwise than it is (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing); spaces without width and tags, which hide
 * in a word what a search or a filter would look for; halves of signs and code points that are none, which XML cannot hold.
 */
export const UNPRINTABLE =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
