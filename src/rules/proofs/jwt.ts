import { parseBase64Object } from './encoding.ts'
import { failed, plausible, type Proof, type ProofFunction, proven } from './types.ts'

/**
 * JSON Web Tokens (RFC 7519), alone or behind `ghs_<app>_`. The signature cannot be checked without the key, and
 * anybody can write a token, so the right form proves nothing; only a service role of Supabase counts as proven.
 */
export const jwt: ProofFunction = (value, context) => {
  const [head = '', body = ''] = value.replace(/^ghs_[0-9]+_/, '').split('.')
  const header = parseBase64Object(head)
  const payload = parseBase64Object(body)
  if (!payload || typeof header?.alg !== 'string')
    return failed('structure', 'it does not decode as a JSON Web Token')
  if (payload.sub === '1234567890' && payload.name === 'John Doe') {
    return failed('structure', 'it is the example of jwt.io', { publicExample: true })
  }
  if (header.alg === 'ed25519-nkey') {
    return plausible(
      'structure',
      'it states who operators, accounts and users of NATS are, and opens nothing',
      {
        publicValue: true,
      },
    )
  }
  const names = Object.keys(payload)
  if (names.length > 0 && !names.some((name) => claims.test(name))) {
    return plausible('structure', 'its payload names neither a user nor an end: signed data', {
      demote: true,
    })
  }
  return withExpiry(supabase(payload), payload.exp, context?.now)
}

/** Of whom, for whom, how long, what for: the registered names of RFC 7519, section 4.1, and what services call theirs. */
const claims =
  /^(?:iss|sub|aud|exp|nbf|iat|jti|azp|sid|nonce|typ|tid|oid|act|cnf|acr|amr)$|user|email|name|scope|role|perm|group|client|tenant|account|auth|session|token|org|admin|^_?id$|uid|login|grant|data|https?:/i

function supabase(payload: Readonly<Record<string, unknown>>): Proof {
  const decoded = 'header and payload decode'
  if (payload.iss === 'supabase-demo') {
    return failed('structure', 'it is a key of the local Supabase stack, the same for everybody', {
      publicExample: true,
    })
  }
  const isKey = Object.keys(payload).every((name) => /^(?:iss|ref|role|iat|exp)$/.test(name))
  if (payload.iss !== 'supabase' && !(isKey && payload.role === 'anon'))
    return plausible('structure', decoded)
  if (payload.role === 'service_role') {
    return proven('structure', 'its payload names the service role of Supabase', {
      detail: 'Supabase service role key',
    })
  }
  return payload.role === 'anon'
    ? plausible('structure', 'its payload names the public role of Supabase', {
        publicValue: true,
        detail: 'Supabase anon key',
      })
    : plausible('structure', decoded)
}

function withExpiry(proof: Proof, exp: unknown, now: number | undefined): Proof {
  if (typeof exp !== 'number' || !Number.isFinite(exp) || Math.abs(exp) > 8.64e12) return proof
  if (now === undefined || exp * 1000 > now) return { ...proof, expiresAt: exp, expired: false }
  const day = new Date(exp * 1000).toISOString().slice(0, 10)
  return {
    ...proof,
    evidence: [...proof.evidence, { kind: 'expiry', weight: 'against', text: `it expired on ${day}` }],
    expiresAt: exp,
    expired: true,
    demote: true,
  }
}
