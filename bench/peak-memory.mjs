// Preloaded by the benchmark: notes the largest resident set (in KiB) of the process when it ends.
import { writeFileSync } from 'node:fs'

const file = process.env.HUSHLINT_BENCH_PEAK
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
