import { defineService } from '../rule.ts'

export default defineService({
  name: 'Inventory: vault and progress',
  rules: [
    {
      id: 'inventory-managed',
      title: 'Secret of the vault that is read from the environment',
      pack: 'inventory',
      level: 'warning',
      foundBy: 'repository',
      why: 'After a rotation the vault has the new value, and this place goes on with the old one or with none.',
      fix: 'Ask the module for it that reads the vault; `managed-by` in the configuration says which that is.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
    {
      id: 'inventory-checklist',
      title: 'Items of a runbook that are open',
      pack: 'inventory',
      level: 'note',
      foundBy: 'repository',
      why: 'What the page promises is not done yet.',
      fix: 'Do it and tick it off, or take it out.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
  ],
})
