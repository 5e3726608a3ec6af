/** Logistic regression over rows of cues that are there or not, with a penalty on the squares of the weights. */
import { probability } from '../../src/findings/doubt.ts'

export interface Row {
  /** Indexes of the cues that it has. */
  readonly cues: readonly number[]
  /** 1 for what is looked for, else 0. */
  readonly is: 0 | 1
  /** How much it counts. */
  readonly weight: number
}

export interface Learnt {
  readonly bias: number
  readonly weights: Float64Array
}

/** Where the gradient is this short for its rows, it is done. */
const DONE = 1e-5
const MOST_STEPS = 2000

/**
 * The weights that make the rows most likely, less `penalty` / 2 times the sum of their squares (not of the bias). Nesterov's accelerated gradient:
 * the sum is convex and its curvature bounded by a quarter of the most that power iteration finds.
 *
 * @param size number of cues
 */
export function learn(rows: readonly Row[], size: number, penalty: number): Learnt {
  const step = 1 / (penalty + 0.25 * largest(rows, size))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  // The last place is the bias.
  let now = new Float64Array(size + 1)
  let ahead = Float64Array.from(now)
  let pace = 1
  for (let i = 0; i < MOST_STEPS; i++) {
    const gradient = slope(rows, ahead, penalty)
    const next = ahead.map((weight, j) => weight - step * (gradient[j] as number))
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2
    ahead = next.map((weight, j) => weight + ((pace - 1) / nextPace) * (weight - (now[j] as number)))
    now = next
    pace = nextPace
    if (Math.sqrt(gradient.reduce((sum, each) => sum + each * each, 0)) < DONE * total) break
  }
  return { bias: now[size] as number, weights: now.slice(0, size) }
}

/** How likely a row is what is looked for. */
export function chanceOf({ bias, weights }: Learnt, cues: readonly number[]): number {
  return probability(cues.reduce((sum, cue) => sum + (weights[cue] as number), bias))
}

function slope(rows: readonly Row[], at: Float64Array, penalty: number): Float64Array {
  const size = at.length - 1
  const gradient = at.map((weight, j) => (j === size ? 0 : penalty * weight))
  for (const { cues, is, weight } of rows) {
    let sum = at[size] as number
    for (const cue of cues) sum += at[cue] as number
    const wrong = weight * (probability(sum) - is)
    for (const cue of cues) gradient[cue]! += wrong
    gradient[size]! += wrong
  }
  return gradient
}

/** Largest eigenvalue of the rows' products, each by its weight. */
function largest(rows: readonly Row[], size: number): number {
  let vector = new Float64Array(size + 1).fill(1)
  let length = 1
  for (let i = 0; i < 30; i++) {
    const next = new Float64Array(size + 1)
    for (const { cues, weight } of rows) {
      let sum = vector[size] as number
      for (const cue of cues) sum += vector[cue] as number
      for (const cue of cues) next[cue]! += weight * sum
      next[size]! += weight * sum
    }
    length = Math.sqrt(next.reduce((sum, each) => sum + each * each, 0))
    vector = next.map((each) => each / length)
  }
  // A little more than what it has come to, since it comes from below.
  return length * 1.05
}
