import { defineService } from '../rule.ts'

export default defineService({
  name: 'Bake files',
  rules: [
    {
      id: 'bake-secret-literal',
      title: 'Secret in a bake file',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'docker-bake.hcl',
      why: 'Everybody with the repository has it, and as a build argument or label everybody who can pull the image.',
      fix: 'Replace the value; name it under `secret` and mount it for the step that needs it.',
      source: 'https://docs.docker.com/build/bake/reference/',
      finds: [
        'variable "NPM_TOKEN" {\n  default = "<<{{hex:40}}>>"\n}\n',
        'target "api" {\n  args = {\n    DB_PASSWORD = "<<{{password}}>>"\n  }\n}\n',
        'target "api" {\n  inherits = ["base"]\n}\ntarget "base" {\n  args = { API_TOKEN = "<<{{base62:40}}>>" }\n}\n',
        'target "api" {\n  cache-to = ["type=gha,url=https://cache.example.com,token=<<{{hex:64}}>>"]\n}\n',
      ],
      ignores: [
        'variable "NPM_TOKEN" {\n  default = ""\n}\ntarget "api" {\n  secret = ["id=npm,env=NPM_TOKEN"]\n}\n',
        'variable "TAG" {\n  default = "latest"\n}\ntarget "api" {\n  args = { NODE_VERSION = "24", TAG = TAG }\n}\n',
        'target "api" {\n  args = { NPM_TOKEN = null }\n}\n',
      ],
    },
    {
      id: 'bake-secret-build-arg',
      title: 'Secret as a build argument in a bake file',
      pack: 'containers',
      level: 'warning',
      foundBy: 'document',
      file: 'docker-bake.hcl',
      why: 'Build arguments stand in the history of the image and in its provenance, wherever their value comes from.',
      fix: 'Name it under `secret` (`id=npm,env=NPM_TOKEN`) and mount it for the step that needs it.',
      source: 'https://docs.docker.com/build/bake/reference/#targetsecret',
      finds: [
        'variable "NPM_TOKEN" {}\ntarget "api" {\n  args = {\n    <<NPM_TOKEN>> = NPM_TOKEN\n  }\n}\n',
        'target "api" {\n  args = { <<GITHUB_TOKEN>> = "${TOKEN}" }\n}\ntarget "web" {\n  inherits = ["api"]\n}\n',
      ],
      ignores: [
        'target "api" {\n  args = { VERSION = VERSION }\n  secret = ["type=env,id=NPM_TOKEN"]\n}\n',
        'target "api" {\n  args = { NPM_TOKEN = null }\n}\n',
      ],
    },
  ],
})
