import { assign, base64Start, end, start, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Amazon Web Services',
  rules: [
    {
      id: 'aws-access-key-id',
      title: 'AWS access key id',
      pack: 'secrets',
      level: 'warning',
      pattern: `${start}(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}${end}`,
      proof: 'aws-access-key-id',
      why: 'It names the account and the user, and with its secret key it opens whatever that user may do.',
      fix: 'Look for the secret key beside it; deactivate the key pair in IAM and use a role or single sign-on.',
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
      finds: [
        'AWS_ACCESS_KEY_ID=<<{{aws-key-id}}>>',
        'aws_access_key_id = <<{{aws-key-id:ASIA}}>>',
        '{"env": "export KEY=1\\\\n<<{{aws-key-id}}>>"}',
      ],
      ignores: [
        'AWS_ACCESS_KEY_ID=AKIA{{base32:12}}',
        'const hash = "x{{base62:4}}AKIA{{base32:16}}"',
      ],
    },
    {
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:(?:secret_?access_?key|aws_?secret(?:_?key)?|aws_?sk)(?:${assign}|>|[ \t]{1,4}["\x27]?)|(?:AKIA|ASIA)[A-Z2-7]{16}["\x27]?[ \t]{0,4}[,:;|\t][ \t\r\n]{0,8}["\x27]?)(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`,
      ignoreCase: true,
      random: true,
      pair: { rule: 'aws-access-key-id', lines: 5 },
      publicPrefix: 0,
      why: 'With its key id it opens whatever the user may do in the account.',
      fix: 'Deactivate the key pair in IAM, check CloudTrail for its use and replace it by a role or single sign-on.',
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
      finds: [
        'AWS_SECRET_ACCESS_KEY=<<{{base64:40}}>>',
        "secretAccessKey: '<<{{base64:40}}>>',",
        '{{aws-key-id}},<<{{base64:40}}>>',
        '<SecretAccessKey><<{{base64:40}}>></SecretAccessKey>',
        'aws configure set aws_secret_access_key <<{{base64:40}}>>',
        '"{\\"SecretAccessKey\\": \\"<<{{base64:40}}>>\\"}"',
      ],
      ignores: [
        'AWS_SECRET_ACCESS_KEY=$\\{{ secrets.AWS_SECRET_ACCESS_KEY }}',
        'const digest = "{{base64:40}}"',
        'aws_secret_access_key = {{base64:64}}',
      ],
    },
    {
      id: 'aws-session-token',
      title: 'AWS session token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FwoDYXdz|FQoDYXdz)[A-Za-z0-9+/]{150,2000}={0,2}(?![A-Za-z0-9+/=])`,
      random: true,
      publicPrefix: 0,
      why: 'With its key pair it opens what the session may do, until it expires.',
      fix: 'Revoke the active sessions of the role in IAM and let tools fetch their own sessions.',
      source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html',
      finds: [
        'AWS_SESSION_TOKEN=<<IQoJb3JpZ2luX2Vj{{base64:300}}=>>',
        'aws_session_token = <<FwoGZXIvYXdzE{{base64:280}}>>',
      ],
      ignores: [
        'AWS_SESSION_TOKEN=IQoJb3JpZ2lu{{base64:40}}',
        'AWS_SESSION_TOKEN=FwoGZXIvYXdz...',
      ],
    },
    {
      id: 'aws-bedrock-api-key',
      title: 'Amazon Bedrock API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{70,260}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2})(?![A-Za-z0-9+/=])`,
      publicPrefix: 4,
      why: 'Whoever holds it can call the models of the account at your cost.',
      fix: 'Deactivate the key in IAM under the user’s security credentials.',
      source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
      finds: [
        'AWS_BEARER_TOKEN_BEDROCK=<<{{aws-bedrock}}>>',
        '"bedrock": "<<bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{{base64:200}}>>"',
      ],
      ignores: [
        'AWS_BEARER_TOKEN_BEDROCK=ABSK{{base62:40}}',
        'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t',
      ],
    },
  ],
})
