import type { ExemptName } from '../rule.ts'
import { isKnownAwsAccount } from './aws-accounts.ts'
import { isKnownZone } from './aws-zones.ts'
import { isKnownGuid } from './azure-guids.ts'
import { isKnownGoogleProject, isKnownServiceAccount } from './gcp-projects.ts'
import { isServiceHome, isServiceMachine } from './people.ts'
import { hasFakeRun, isOneCase } from './placeholders.ts'
import { isKnownTenant } from './tenants.ts'

/**
 * Whether a value says nothing about anybody: it is documented as an example, belongs to the vendor or to a service, or is
 * made up by hand. Pure; never throws for any text.
 */
export function isExempt(name: ExemptName, value: string): boolean {
  return tests[name](value)
}

const tests: Readonly<Record<ExemptName, (value: string) => boolean>> = {
  'aws-account': isKnownAwsAccount,
  'aws-zone': isKnownZone,
  'aws-resource': (value) => hasFakeRun(value.slice(value.lastIndexOf('-') + 1)),
  guid: isKnownGuid,
  'azure-host': isKnownTenant,
  'gcp-account': isKnownServiceAccount,
  'gcp-project': isKnownGoogleProject,
  hex: hasFakeRun,
  'mixed-case-id': (value) => hasFakeRun(value) || isOneCase(value.slice(value.indexOf('_') + 1)),
  neon: (value) => /(?:1234|a1b2c3)/.test(value),
  supabase: (value) => /abcdefghij|yourproject|projectref|xyzcompany|([a-z])\1{3}/.test(value),
  sentry: (value) => hasFakeRun(value) || /@o0\.|sentry\.io\/[0-9]$/.test(value),
  'home-path': isServiceHome,
  'machine-name': isServiceMachine,
  'tenant-host': isKnownTenant,
}
