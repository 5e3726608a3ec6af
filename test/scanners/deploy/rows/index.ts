import { clouds } from './clouds.ts'
import { clusters } from './clusters.ts'
import { credentials } from './credentials.ts'
import { hosting } from './hosting.ts'
import { machines } from './machines.ts'
import { pipelines } from './pipelines.ts'
import { programs } from './programs.ts'
import { settings } from './settings.ts'

/** Deployment files of every kind, bad and good in one. */
export const tables = { clouds, clusters, credentials, hosting, machines, pipelines, programs, settings }
