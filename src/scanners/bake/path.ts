/** Whether a path is that of a bake file: `docker-bake.hcl`, `docker-bake.override.json`, `release.bake.hcl`. */
export function isBakeFile(path: string): boolean {
  return /(?:^|\/)(?:docker-bake(?:[-_.][\w.-]+)?|[\w-]+[-_.]bake)\.(?:hcl|json)$/i.test(path)
}
