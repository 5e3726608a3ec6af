/**
 * Whether an id of hexadecimal digits or the like holds what a hand types: `0000`, `1234`, `abcd`, `deadbeef`. Such a run stands
 * in about one of 500 random ids of 32 digits, which is the price.
 */
export function hasFakeRun(value: string): boolean {
  return fakeRun.test(value.toLowerCase())
}

const fakeRun =
  /0{4}|1234|4321|abcd|dead-?beef|cafe-?babe|([0-9a-f])\1{4}|^([0-9a-f]{2,4})\2{2}|xxx|example|fake|test|dummy|sample|your|123abc|abc123/

/** Whether all letters are of one case, or there are no digits: no random id of mixed letters is so. */
export function isOneCase(value: string): boolean {
  return value === value.toLowerCase() || value === value.toUpperCase() || !/[0-9]/.test(value)
}
