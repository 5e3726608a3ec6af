import { defineService } from '../rule.ts'

export default defineService({
  name: 'Inventory: references',
  rules: [
    {
      id: 'inventory-reference',
      title: 'Reference to a file that does not exist',
      pack: 'inventory',
      level: 'warning',
      foundBy: 'repository',
      why: 'In an emergency the page sends people to a file that is gone.',
      fix: 'Correct the path; mark what is planned as planned.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
    {
      id: 'inventory-anchor',
      title: 'Link to a heading that does not exist',
      pack: 'inventory',
      level: 'note',
      foundBy: 'repository',
      why: 'The link leads nowhere.',
      fix: 'Use the id that the heading has.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
    {
      id: 'inventory-terraform-name',
      title: 'Terraform name that does not exist',
      pack: 'inventory',
      level: 'warning',
      foundBy: 'repository',
      why: 'Commands that follow the page fail.',
      fix: 'Correct the name, or declare it.',
      source: 'https://github.com/hushlint/hushlint/blob/main/docs/inventory.md',
      finds: [],
      ignores: [],
    },
  ],
})
