/** Whether a path is that of a Dockerfile: `Dockerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Containerfile`. */
export function isDockerfile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return dockerfile.test(name) && !other.test(name)
}

const dockerfile = /^(?:dockerfile|containerfile)(?:[-_.].*)?$|\.(?:dockerfile|containerfile)$/
/** Lists of ignored files, programs and texts about Dockerfiles, and templates of them, which only their programs can read. */
const other =
  /\.(?:dockerignore|containerignore|md|mdx|rst|adoc|html?|txt|json|ya?ml|toml|xml|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|c|h|cpp|sh|ps1|lua|vim|snap|svg|png|lock|orig|rej|patch|diff|j2|jinja2?|erb|ejs|hbs|mustache|tmpl|tpl|gotmpl|template)$/
