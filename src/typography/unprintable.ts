/**
 * Signs that no keyboard types and no reader sees: controls, and those that turn the direction of what follows, so that a text reads
 * otherwise than it is (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
export const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
