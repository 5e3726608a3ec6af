import { PASSWORD, RANDOM, type Row } from './row.ts'

export const settings: readonly Row[] = [
  [
    'src/main/resources/application.properties',
    'app-settings-secret',
    `# spring.datasource.password=changeme\nspring.datasource.username=shop\nspring.datasource.password=${PASSWORD}\nspring.mail.password: ENC({{base64:24}})\napp.jwt.key=${RANDOM}\nother.password=$\{DB_PASSWORD}\nlast.password={cipher}{{hex:64}}\n`,
  ],
  [
    'src/main/resources/application-prod.yml',
    'app-settings-secret',
    `spring:\n  datasource:\n    password: ${PASSWORD}\n  mail:\n    password: $\{MAIL_PASSWORD}\n---\njwt:\n  secret: ${RANDOM}\n`,
  ],
  [
    'appsettings.Production.json',
    'app-settings-secret',
    `{"Logging": {"LogLevel": "Warning"}, "Jwt": {"SigningKey": "${RANDOM}"}}`,
  ],
  [
    'src/Api/appsettings.json',
    'app-settings-secret',
    `{"ConnectionStrings": {"Default": "Server=tcp:db,1433;User ID=shop;Password=${PASSWORD};Encrypt=True", "Other": "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/db/)", "Third": "Server=db;Authentication=Active Directory Default"}, "Jwt": {"Key": "", "Issuer": "shop"}, "ApiKey": "@Microsoft.KeyVault(VaultName=shop;SecretName=api)"}`,
  ],
  [
    'config/application.yml',
    'app-settings-secret',
    `spring:\n  datasource:\n    username: shop\n    password: $\{DB_PASSWORD}\n  mail:\n    password: ENC({{base64:24}})\n  cloud:\n    vault:\n      token: $\{VAULT_TOKEN:}\napp:\n  api-token: ${RANDOM}\n  other: "{cipher}{{hex:64}}"\n`,
  ],
]
