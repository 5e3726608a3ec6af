import { defineService } from '../rule.ts'

export default defineService({
  name: 'Inventory: places of secrets',
  rules: [
    {
      id: 'inventory-location',
      title: 'Place of a secret that nothing proves',
      pack: 'inventory',
      level: 'warning',
      foundBy: 'repository',
      why: 'A rotation that follows the page sets a copy that nothing uses, and misses the one that is used.',
      fix: 'Correct the place, or use the secret from it.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
    {
      id: 'inventory-coupled',
      title: 'Rotation that forgets a place',
      pack: 'inventory',
      level: 'warning',
      foundBy: 'repository',
      why: 'After it, one place still has the old value, and breaks when that is revoked.',
      fix: 'Add the step for each place that the inventory lists.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
    {
      id: 'inventory-vault-name',
      title: 'Name in a vault that makes another variable',
      pack: 'inventory',
      level: 'note',
      foundBy: 'repository',
      why: 'What is exported has a name that nobody reads.',
      fix: 'Map the names one by one, or call the entries like the variables.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
  ],
})
