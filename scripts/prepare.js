/**
 * Runs at `npm install` in a clone: sets the Git hooks up. An install without development
 * dependencies (the pre-commit framework does that) has no husky, and must not fail for it.
 */
try {
  const { default: husky } = await import('husky')
  const message = husky()
  if (message) console.log(message)
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') console.warn(`Git hooks were not set up: ${error.message}`)
}
