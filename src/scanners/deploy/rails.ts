import { entriesOf } from '../tree/node.ts'
import { hitsOf, once, THROW_AWAY } from './hits.ts'
import { treeScanner } from './read.ts'
import { allNamed } from './variables.ts'

/**
 * Settings of Rails by environment (`database.yml`, `secrets.yml`): what is under `development` and `test` opens nothing else, and Rails itself writes
 * random keys there. `<%= ENV["NAME"] %>` and `credentials.yml.enc` are the right way.
 * https://guides.rubyonrails.org/configuring.html#configuring-a-database
 */
export const scanRails = treeScanner('yaml', (root) =>
  once(
    entriesOf(root).flatMap(({ key, value }) =>
      hitsOf('app-settings-secret', allNamed(value), OF_A_MACHINE.test(key) ? THROW_AWAY : {}),
    ),
  ),
)

const OF_A_MACHINE = /^(?:dev|test|local|ci$|cucumber|e2e)/
