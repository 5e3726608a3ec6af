import type { ProofName } from '../rule.ts'
import { awsAccessKeyId } from './aws.ts'
import { azureIdentifiable } from './azure.ts'
import {
  ageBech32,
  atlassianCrc32,
  cashfreeCrc32,
  gitlabRoutable,
  grafanaServiceAccount,
  matrixCrc32,
  packagistCrc32,
} from './checksums.ts'
import { discordBotToken, intercomToken, mapboxToken } from './contents.ts'
import { flyMacaroon } from './fly.ts'
import { crc32Base62, githubFineGrained } from './github.ts'
import { jwt } from './jwt.ts'
import { base64Json, openaiMarker, slackStructure, uuidV4 } from './marks.ts'
import { privateKey } from './private-key.ts'
import { pypiMacaroon } from './pypi.ts'
import { serviceAccountJson } from './service-account.ts'
import { base58Check, bech32, crc16Base32 } from './wallets.ts'
import type { Proof, ProofContext, ProofFunction } from './types.ts'

const proofs: Readonly<Record<ProofName, ProofFunction>> = {
  'crc32-base62': crc32Base62,
  'github-fine-grained': githubFineGrained,
  'gitlab-routable': gitlabRoutable,
  'grafana-service-account': grafanaServiceAccount,
  'atlassian-crc32': atlassianCrc32,
  'azure-identifiable': azureIdentifiable,
  'pypi-macaroon': pypiMacaroon,
  'fly-macaroon': flyMacaroon,
  'age-bech32': ageBech32,
  jwt,
  'aws-access-key-id': awsAccessKeyId,
  'private-key': privateKey,
  'service-account-json': serviceAccountJson,
  'slack-structure': slackStructure,
  'base64-json': base64Json,
  'uuid-v4': uuidV4,
  'openai-marker': openaiMarker,
  base58check: base58Check,
  bech32,
  'crc16-base32': crc16Base32,
  'cashfree-crc32': cashfreeCrc32,
  'matrix-crc32': matrixCrc32,
  'packagist-crc32': packagistCrc32,
  'mapbox-token': mapboxToken,
  'intercom-token': intercomToken,
  'discord-bot-token': discordBotToken,
}

/**
 * Checks a value offline.
 *
 * @param value The clear value as Latin-1 text, exactly as the rule's `value` group matched it.
 * @returns Never throws for any text; no part of the value is in the result, save the account number of an AWS key id.
 */
export function prove(name: ProofName, value: string, context: ProofContext = {}): Proof {
  return proofs[name](value, context)
}
