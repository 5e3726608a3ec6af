import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Power Automate',
  rules: [
    {
      id: 'power-automate-url',
      title: 'Power Automate workflow URL',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:logic\.azure\.com(?::443)?/workflows/|api\.powerplatform\.com(?::443)?/powerautomate/automations/direct/workflows/)[0-9a-f]{32}/triggers/[A-Za-z0-9_-]{1,40}/(?:paths/invoke|run)\?[A-Za-z0-9_.%=&;/-]{0,160}?sig=(?<value>[A-Za-z0-9_-]{43})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can start the workflow with data of their choice.',
      fix: 'Regenerate the access key of the workflow, which changes the signature.',
      source: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app',
      finds: [
        'https://prod-12.westeurope.logic.azure.com:443/workflows/{{hex:32}}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=<<{{base64url:42}}{{base62:1}}>>',
        '"https://default{{hex:30}}.12.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/{{hex:32}}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=<<{{base64url:42}}{{base62:1}}>>"',
      ],
      ignores: [
        'https://prod-12.westeurope.logic.azure.com:443/workflows/{{hex:32}}/triggers/manual/paths/invoke',
        'https://prod-12.westeurope.logic.azure.com/workflows/{{hex:32}}/triggers/manual/paths/invoke?sig={{base62:8}}',
      ],
    },
  ],
})
