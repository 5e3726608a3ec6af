import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

const fix = 'Take the project from a variable, or write PROJECT_ID in documentation.'
const source = 'https://cloud.google.com/iam/docs/service-account-types'

export default defineService({
  name: 'Google Cloud, identifiers',
  rules: [
    {
      id: 'gcp-service-account',
      title: 'Google Cloud service account',
      pack: 'identifiers',
      level: 'warning',
      pattern: String.raw`(?<![A-Za-z0-9._%+-])(?<value>[a-z][a-z0-9-]{4,29}@[a-z][a-z0-9-]{4,29}\.iam\.gserviceaccount\.com)(?![\w-])`,
      exempt: 'gcp-account',
      placeholder: { name: 'service-account', example: 'SERVICE_ACCOUNT@PROJECT_ID.iam.gserviceaccount.com' },
      why: 'It names the project and an account in it, which is half of what an impersonation needs.',
      fix,
      source,
      finds: [
        'service_account: <<deployer-{{word}}@{{word}}-prod-{{one-of:29317,38254}}.iam.gserviceaccount.com>>',
        'member = "serviceAccount:<<{{word}}-runtime@{{word}}-payments.iam.gserviceaccount.com>>"',
      ],
      ignores: [
        'serviceAccount:ml-incident-api@PROJECT.iam.gserviceaccount.com',
        'sa@my-project.iam.gserviceaccount.com',
        'robot@project-id.iam.gserviceaccount.com',
        '$\\{NAME}@$\\{PROJECT}.iam.gserviceaccount.com',
      ],
    },
    {
      id: 'gcp-project-account',
      title: 'Google Cloud service account with the number of the project',
      pack: 'identifiers',
      level: 'warning',
      pattern: String.raw`(?<![A-Za-z0-9._%+-])(?<value>(?:\d{9,14}-compute@developer|\d{9,14}@cloudbuild|\d{9,14}@cloudservices|service-\d{9,14}@[a-z][a-z0-9-]{3,40}(?:\.iam)?)\.gserviceaccount\.com)(?![\w-])`,
      exempt: 'gcp-account',
      placeholder: {
        name: 'service-account',
        example: 'PROJECT_NUMBER-compute@developer.gserviceaccount.com',
      },
      why: 'It names the project by its number.',
      fix,
      source: 'https://cloud.google.com/iam/docs/service-agents',
      finds: [
        'serviceAccount:<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}-compute@developer.gserviceaccount.com>>',
        'grant <<service-{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}@gcp-sa-pubsub.iam.gserviceaccount.com>>',
      ],
      ignores: [
        'PROJECT_NUMBER-compute@developer.gserviceaccount.com',
        '123456789012-compute@developer.gserviceaccount.com',
      ],
    },
    {
      id: 'gcp-project-image',
      title: 'Google Cloud project in the address of an image',
      pack: 'identifiers',
      level: 'note',
      pattern: String.raw`(?<![\w.-])(?:(?:(?:us|eu|asia)\.)?gcr\.io|[a-z]{2,12}(?:-[a-z]{2,12}\d{1,2})?-docker\.pkg\.dev)/(?<value>[a-z][a-z0-9-]{4,28}[a-z0-9])/`,
      exempt: 'gcp-project',
      placeholder: { name: 'project-id', example: 'PROJECT_ID' },
      why: 'It names the project.',
      fix,
      source: 'https://cloud.google.com/artifact-registry/docs/docker/names',
      finds: [
        'image: europe-west3-docker.pkg.dev/<<{{word}}-prod-{{one-of:29317,38254}}>>/api/server:1.4',
        'docker push gcr.io/<<{{word}}-payments>>/worker',
      ],
      ignores: [
        'gcr.io/PROJECT/ml-incident-api',
        'gcr.io/distroless/static',
        'gcr.io/google-samples/hello-app:1.0',
      ],
    },
    {
      id: 'gcp-project-number',
      title: 'Google Cloud project number',
      pack: 'identifiers',
      level: 'note',
      optIn: true,
      pattern: `(?:projects/|project_?number${assign})(?<value>\\d{9,13})(?![\\w-])`,
      ignoreCase: true,
      exempt: 'hex',
      placeholder: { name: 'project-number', example: 'PROJECT_NUMBER' },
      why: 'It names the project.',
      fix,
      source: 'https://cloud.google.com/resource-manager/docs/creating-managing-projects',
      finds: [
        'name: projects/<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}>>/secrets/db',
        'project_number = "<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}>>"',
      ],
      ignores: ['projects/123456789012/secrets/db', 'projects/my-project/secrets/db'],
    },
    {
      id: 'google-oauth-client',
      title: 'Google OAuth client id',
      pack: 'identifiers',
      level: 'note',
      pattern: String.raw`(?<![\w-])(?<value>\d{6,15}-[0-9a-z]{32})\.apps\.googleusercontent\.com`,
      exempt: 'hex',
      placeholder: { name: 'client-id' },
      why: 'It names an application and the project that it belongs to.',
      fix: 'It is no secret; take it from the settings where the repository is public and the application is not.',
      source: 'https://developers.google.com/identity/protocols/oauth2',
      finds: [
        'client_id=<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}-{{one-of:k3,q7}}{{one-of:mvt5,zwh8}}{{one-of:rq2xj6bn4l,pf9yc3gs7d}}{{one-of:u8e2ta6oi5kw3v1m,h4n7zb2qx9jr6ylp}}>>.apps.googleusercontent.com',
        '"clientId": "<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}-{{one-of:k3,q7}}{{one-of:mvt5,zwh8}}{{one-of:rq2xj6bn4l,pf9yc3gs7d}}{{one-of:u8e2ta6oi5kw3v1m,h4n7zb2qx9jr6ylp}}>>.apps.googleusercontent.com"',
      ],
      ignores: [
        'YOUR_CLIENT_ID.apps.googleusercontent.com',
        '1234567890-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com',
      ],
    },
  ],
})
