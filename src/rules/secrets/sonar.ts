import { assign, end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'SonarQube',
  rules: [
    {
      id: 'sonarqube-token',
      title: 'SonarQube token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:sq[apu]_[0-9a-f]{40}|sqco_[A-Za-z0-9]{59})${end}`,
      random: true,
      why: 'Whoever holds it can upload analyses or, with a user token, act as its owner.',
      fix: 'Revoke the token under My account, Security.',
      source:
        'https://github.com/SonarSource/sonarqube/blob/HEAD/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java',
      sourceSays: 'form',
      finds: [
        'SONAR_TOKEN=<<squ_{{hex:40}}>>',
        'SONAR_TOKEN: <<sqco_{{base62:59}}>>',
        'mvn sonar:sonar -Dsonar.token=<<sqp_{{hex:40}}>>',
      ],
      ignores: ['SONAR_TOKEN=squ_{{hex:20}}', 'xsqu_{{hex:40}}'],
    },
    {
      id: 'sonar-legacy-token',
      title: 'SonarQube or SonarCloud token (older form)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:sonar(?:qube|cloud)?[a-z_.-]{0,16}(?:token|login))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload analyses and act as its owner.',
      fix: 'Revoke the token under My account, Security.',
      source: 'https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/',
      finds: ['SONAR_TOKEN=<<{{hex:40}}>>', 'sonar.login=<<{{hex:40}}>>'],
      ignores: ['SONAR_TOKEN={{hex:20}}', 'build_id: {{hex:40}}'],
    },
  ],
})
