import type { Config } from './types.ts'

/** Names of the configuration file, in a folder at most one of them. */
export const CONFIG_FILES = ['.hushlint.yaml', '.hushlint.yml'] as const

/** A configuration without its file, as it is cached. */
export type ConfigData = Omit<Config, 'file'>

/** What holds when nothing is configured. */
export const DEFAULTS: ConfigData = {
  packs: undefined,
  rules: {},
  exclude: [],
  allow: [],
  failOn: 'error',
  baseline: '.hushlint-baseline.yaml',
  // The largest file that GitHub takes is 100 MiB: whatever was pushed there is scanned.
  maxFileSize: 128_000_000,
  ownTraces: true,
  known: {},
  inventory: [],
  managedBy: [],
  patterns: [],
  deny: [],
  forbiddenValues: [],
  network: { private: false },
}

/** Level of a `deny:` entry that names none. */
export const DENY_LEVEL = 'warning'

/** Prose of a configured pattern that brings none. */
export const PATTERN_DEFAULTS = {
  level: 'error',
  why: 'This project treats the value as a secret: its configuration has a pattern for it.',
  fix: 'Remove the value, replace it where it is in use, and read it from the environment or a secret store.',
} as const
