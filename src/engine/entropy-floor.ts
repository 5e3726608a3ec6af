/**
 * Entropy in bits a character that 999 of 1,000 random values of this alphabet and length reach; between two
 * measured lengths along a straight line. 0 for fewer than 8 characters.
 */
export function entropyFloor(alphabetSize: number, length: number): number {
  let row = floors[0]![1]
  for (const [rowSize, values] of floors) if (rowSize <= alphabetSize) row = values
  if (length < floorLengths[0]!) return 0
  for (let i = 1; i < floorLengths.length; i++) {
    const above = floorLengths[i]!
    if (length > above) continue
    const below = floorLengths[i - 1]!
    return (row[i - 1]! + ((row[i]! - row[i - 1]!) * (length - below)) / (above - below)) / 100
  }
  return row[row.length - 1]! / 100
}

const floorLengths = [8, 10, 12, 14, 16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512]

/** By size of the alphabet, for the lengths above: hundredths of a bit; from `bench/randomness/floors.ts`. */
const floors: readonly (readonly [number, readonly number[]])[] = [
  [16, [175, 189, 208, 227, 245, 270, 289, 312, 327, 339, 355, 370, 378, 389, 394]],
  [22, [175, 212, 235, 249, 265, 294, 311, 341, 358, 371, 390, 408, 418, 432, 439]],
  [26, [181, 216, 241, 261, 278, 304, 324, 352, 372, 388, 407, 427, 439, 454, 462]],
  [32, [190, 232, 245, 269, 285, 314, 338, 367, 388, 405, 425, 450, 463, 482, 491]],
  [36, [190, 232, 252, 275, 295, 324, 347, 375, 398, 415, 439, 464, 477, 497, 507]],
  [52, [215, 244, 268, 289, 310, 342, 363, 398, 423, 440, 467, 499, 515, 544, 557]],
  [62, [215, 252, 279, 298, 315, 348, 373, 407, 432, 453, 479, 515, 533, 565, 580]],
]
