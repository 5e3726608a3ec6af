import { defineService } from '../rule.ts'

export default defineService({
  name: 'ASP.NET Data Protection',
  rules: [
    {
      id: 'aspnet-data-protection-key',
      title: 'ASP.NET Data Protection master key',
      pack: 'secrets',
      level: 'error',
      // A key that is encrypted stands in `<encryptedKey>`.
      pattern: String.raw`<masterKey[^<>]{0,200}>\s{0,80}(?:<!--[^<>]{0,200}-->\s{0,80})?<value>\s{0,80}(?<value>[A-Za-z0-9+/]{42,172}={0,2})\s{0,80}</value>`,
      random: true,
      why: 'Whoever holds it can forge and read the cookies and tokens of the application.',
      fix: 'Revoke the key (`IKeyManager.RevokeKey`), keep the key ring outside of the repository and encrypt it at rest.',
      source:
        'https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/key-storage-format',
      sourceSays: 'mark',
      finds: [
        '<descriptor>\n  <masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection">\n    <!-- Warning: the key below is in an unencrypted form. -->\n    <value><<{{base64:86}}==>></value>\n  </masterKey>\n</descriptor>',
        '<masterKey><value><<{{base64:86}}==>></value></masterKey>',
      ],
      ignores: [
        '<encryptedKey>\n  <!-- This key is encrypted with Windows DPAPI. -->\n  <value>{{base64:300}}</value>\n</encryptedKey>',
        '<masterKey>\n  <value>{MASTER_KEY}</value>\n</masterKey>',
        '<masterKeys>\n  <value>{{base64:20}}</value>\n</masterKeys>',
      ],
    },
  ],
})
