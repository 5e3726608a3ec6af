import { defineService } from '../rule.ts'

export default defineService({
  name: 'Credential files',
  rules: [
    {
      id: 'credential-file-secret',
      title: 'Login in a credential file',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: '.netrc',
      why: 'The file is read by a tool to log in somewhere: whoever has it can do the same.',
      fix: 'Revoke the login, remove the file from the repository and its history, and let the tool read a variable.',
      source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
      finds: [
        'machine git.example.com login deploy password <<{{base62:40}}>>\n',
        'machine git.example.com\n  login deploy\n  password <<{{password}}>>\nmachine other.example.com\n',
      ],
      ignores: [
        'machine git.example.com login deploy password ${TOKEN}\n',
        'machine git.example.com\n  login deploy\ndefault login anonymous\n',
      ],
    },
    {
      id: 'password-file-hash',
      title: 'Password hash in a password file',
      pack: 'containers',
      level: 'note',
      foundBy: 'document',
      file: '.htpasswd',
      why: 'A hash can be guessed at without limit by everybody who has it.',
      fix: 'Keep the file out of the repository and set new passwords.',
      source: 'https://httpd.apache.org/docs/current/misc/password_encryptions.html',
      finds: ['shop:<<{SHA}{{base64:27}}=>>\n', '# shop\nadmin:<<{SHA}{{base64:27}}=>>\n'],
      ignores: ['# admin:$apr1${{base62:8}}${{base62:22}}\n', 'admin\n'],
    },
  ],
})
