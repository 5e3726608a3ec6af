import type { Generator } from './generators.ts'

/** Made-up addresses that look like those of machines: in no special range, and not as people make them up. */
export const addresses: Readonly<Record<string, Generator>> = {
  ipv4: (random) => {
    const first = [3, 18, 34, 52, 54, 88, 95, 138, 157, 178][random.below(10)] ?? 52
    const [second, third, last] = [60 + random.below(40), 120 + random.below(40), 181 + random.below(40)]
    return `${first}.${second}.${third + (third % 11 === 0 ? 1 : 0)}.${last}`
  },
  ipv6: (random) =>
    `2a01:4f${random.below(8)}:${random.text('123456789abcdef', 3)}:${random.text('123456789', 4)}::${2 + random.below(7)}`,
}
