import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'LambdaTest',
  rules: [
    {
      id: 'lambdatest-access-key',
      title: 'LambdaTest access key',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:lambdatest|lt_access_key)')}(?<value>(?:LT_)?[A-Za-z0-9]{47,50})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the user name can run tests at your cost and read recordings.',
      fix: 'Reset the access key in the settings of the account.',
      source:
        'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
      finds: [
        'LAMBDATEST_ACCESS_KEY=<<LT_{{base62:48}}>>',
        '"lambdatest_access_key": "<<LT_{{base62:48}}>>"',
      ],
      ignores: ['LAMBDATEST_ACCESS_KEY=LT_{{base62:16}}', 'CHECKSUM=LT_{{base62:48}}'],
    },
  ],
})
