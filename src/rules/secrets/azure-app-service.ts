import { defineService } from '../rule.ts'

export default defineService({
  name: 'Azure App Service',
  rules: [
    {
      id: 'azure-publish-profile-password',
      title: 'Azure App Service publishing password',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`userPWD=\\?"(?<value>[A-Za-z0-9]{60})\\?"`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can replace the application and read its settings.',
      fix: 'Reset the publishing profile of the application.',
      source: 'https://github.com/Azure/functions-action/blob/HEAD/src/handlers/parameterValidator.ts',
      sourceSays: 'mark',
      finds: [
        '<publishProfile userName="$harbor" userPWD="<<{{base62:60}}>>" />',
        'profileName="harbor - FTP" userPWD="<<{{base62:60}}>>" destinationAppUrl="https://harbor.azurewebsites.net"',
      ],
      ignores: ['userPWD="{{base62:20}}"', 'userPWD="$PASSWORD"'],
    },
  ],
})
