import { hasFakeRun } from './placeholders.ts'

/** Whether a GUID is the same for every customer, or typed by hand. */
export function isKnownGuid(value: string): boolean {
  const guid = value.toLowerCase()
  return known.has(guid) || hasFakeRun(guid) || isCounted(guid)
}

/** Groups that only count up (`11111111-2222-3333-4444-555555555555`), or each of few digits. */
function isCounted(guid: string): boolean {
  return new Set(guid.replaceAll('-', '')).size <= 6
}

/**
 * Sources: learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in (applications and tenants of
 * Microsoft), learn.microsoft.com/azure/role-based-access-control/built-in-roles (role definitions), RFC 4122 and RFC 9562 (examples).
 */
const known = new Set([
  // Microsoft Graph, Azure AD Graph, Resource Manager, Azure CLI, Azure PowerShell, Key Vault, Office, Portal, Storage, Visual Studio.
  '00000003-0000-0000-c000-000000000000',
  '00000002-0000-0000-c000-000000000000',
  '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
  '1950a258-227b-4e31-a9cf-717495945fc2',
  'cfa8b339-82a2-471a-a3c9-0fc0be7a4093',
  '14d82eec-204b-4c2f-b7e8-296a70dab67e',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'c44b4083-3bb0-49c1-b47d-974e53cbdf3c',
  'e406a681-f3d4-42a8-90b6-c2b029497af1',
  '872cd9fa-d31f-45e0-9eab-6e460a02d1f1',
  'aebc6443-996d-45c2-90f0-388ff96faa56',
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  // Tenants of Microsoft, of personal accounts and of the common endpoints.
  '72f988bf-86f1-41af-91ab-2d7cd011db47',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  '9188040d-6c67-4c5b-b112-36a304b66dad',
  '33e01921-4d64-4f8c-a055-5bdaffd5e33d',
  // Role definitions: Contributor, Owner, Reader, User Access Administrator, Key Vault roles, Storage Blob roles, AcrPull, AcrPush.
  'b24988ac-6180-42a0-ab88-20f7382dd24c',
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  '4633458b-17de-408a-b874-0445c86b69e6',
  '00482a5a-887f-4fb3-b363-3b7fe8e74483',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
  '7f951dda-4ed3-4680-a7ca-43fe172d538d',
  '8311e382-0749-4cb8-b61a-304f252e45ec',
  // Examples.
  'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  '550e8400-e29b-41d4-a716-446655440000',
  '123e4567-e89b-12d3-a456-426614174000',
  '123e4567-e89b-12d3-a456-426655440000',
  '01234567-89ab-cdef-0123-456789abcdef',
])
