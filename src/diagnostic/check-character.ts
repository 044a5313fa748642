/**
 * Twice a value in GF(32), the field of 32 elements modulo x⁵ + x² + 1, in which 2 generates every element but zero.
 */
const twice = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

/**
 * The check value of a series of values of five bits: one parity symbol of Reed-Solomon, Σ vᵢ·2ⁿ⁻ⁱ in GF(32). All the weights are
 * different and none is zero up to 31 values, so that every single error and every exchange of two characters, neighbours or not,
 * changes it.
 */
export const checkValue = (values: readonly number[]): number =>
  values.reduce((sum, value) => twice(sum ^ value), 0);
