import { describe, expect, test } from 'vitest'
import { isDockerfile } from '../../src/scanners/dockerfile/path.ts'
import { detections, reported } from './support.ts'

/** Made of parts: nothing here looks like a credential as it stands. */
const password = ['Umber', '7', 'heron', '!quartz'].join('')
const docker = (...lines: string[]) => reported(`${lines.join('\n')}\n`, 'Dockerfile')

test.each(['Dockerfile', 'app/Dockerfile.dev', 'api.Dockerfile', 'Containerfile', 'docker/dockerfile'])(
  'takes %s',
  (path) => expect(isDockerfile(path)).toBe(true),
)

test.each([
  'Dockerfile.dockerignore',
  'dockerfile.md',
  'Dockerfile.j2',
  'dockerfile.go',
  'docs/dockerfiles',
  '.dockerignore',
])('leaves %s', (path) => expect(isDockerfile(path)).toBe(false))

describe('levels', () => {
  test('one lower in a stage that is not part of the image', async () => {
    expect(
      await docker(
        'FROM node AS build',
        `ENV DB_PASSWORD=${password}`,
        'FROM node',
        `ENV DB_PASSWORD=${password}`,
      ),
    ).toEqual(['dockerfile-secret-env warning 2:17', 'dockerfile-secret-env error 4:17'])
  })

  test('a stage that the last one starts from is part of the image', async () => {
    expect(await docker('FROM node AS base', `ENV DB_PASSWORD=${password}`, 'FROM BASE')).toEqual([
      'dockerfile-secret-env error 2:17',
    ])
  })

  test.each([
    ['placeholder', 'ENV JWT_SECRET=build-placeholder'],
    ['usual default', 'ENV POSTGRES_PASSWORD=postgres'],
    ['name of the user beside it', 'ENV HARBOR_USER=kestrelbay HARBOR_PASSWORD=kestrelbay'],
  ])('%s: a note', async (_, line) => {
    expect(await docker('FROM node', line)).toEqual([expect.stringMatching(/^dockerfile-secret-env note 2:/)])
  })

  test('notes in tests and examples', async () => {
    expect(await reported(`FROM node\nENV DB_PASSWORD=${password}\n`, 'test/Dockerfile')).toEqual([
      'dockerfile-secret-env note 2:17',
    ])
  })
})

describe('ENV', () => {
  test('several keys, quotes, escapes, continuations and comments: each value at its place', async () => {
    expect(
      await docker(
        'FROM node',
        `ENV A=1 DB_PASSWORD="${password}" \\`,
        '  # a comment',
        '',
        `  SMTP_PASSWORD='${password}' \\`,
        `  FTP_PASSWORD=${password}`,
      ),
    ).toEqual([
      'dockerfile-secret-env error 2:22',
      'dockerfile-secret-env error 5:18',
      'dockerfile-secret-env error 6:16',
    ])
  })

  test('the old form takes the rest of the line', async () => {
    expect(await docker('FROM node', `ENV DB_PASSWORD ${password} and more words`)).toEqual([
      'dockerfile-secret-env error 2:17',
    ])
  })

  test('with the escape directive of Windows', async () => {
    expect(await docker('# escape=`', 'FROM windows', 'ENV A=1 `', `  DB_PASSWORD=${password}`)).toEqual([
      'dockerfile-secret-env error 4:15',
    ])
  })

  test('ONBUILD runs in the images that are built on this one', async () => {
    expect(await docker('FROM node', `ONBUILD ENV DB_PASSWORD=${password}`)).toEqual([
      'dockerfile-secret-env error 2:25',
    ])
  })

  test('a literal that comes by way of another variable is found where it stands', async () => {
    expect(await docker('FROM node', `ENV BASE=${password}`, 'ENV DB_PASSWORD=$BASE')).toEqual([
      'dockerfile-secret-env error 2:10',
    ])
  })

  test('NODE_TLS_REJECT_UNAUTHORIZED=0', async () => {
    expect(await docker('FROM node', 'ENV NODE_TLS_REJECT_UNAUTHORIZED=0')).toEqual([
      'tls-check-off error 2:34',
    ])
  })
})

describe('ARG', () => {
  test('a bare one with the name of a secret is a warning, and a note where it is not part of the image', async () => {
    expect(await docker('FROM node AS build', 'ARG NPM_TOKEN', 'FROM node', 'ARG NPM_TOKEN')).toEqual([
      'dockerfile-secret-arg note 2:5',
      'dockerfile-secret-arg warning 4:5',
    ])
  })

  test('several in one line', async () => {
    expect(await docker('FROM node', `ARG A B="x y" DB_PASSWORD="${password}" API_TOKEN`)).toEqual([
      'dockerfile-secret-arg error 2:28',
      'dockerfile-secret-arg warning 2:48',
    ])
  })

  test('ENV keeps it: one finding, which names both', async () => {
    const text = 'FROM node\nARG GITEA_NPM_TOKEN\nENV NPM_TOKEN=${GITEA_NPM_TOKEN}\n'
    const found = await detections(text, 'Dockerfile')
    expect(found.map(({ ruleId, level }) => [ruleId, level])).toEqual([['dockerfile-secret-env', 'warning']])
    expect(found[0]?.related.map(({ region }) => region.startLine)).toEqual([2])
  })

  test('ENV keeps its default: one finding, where the value stands', async () => {
    const text = `ARG DB_PASSWORD=${password}\nFROM node\nARG DB_PASSWORD\nENV DB_PASSWORD=$DB_PASSWORD\n`
    const found = await detections(text, 'Dockerfile')
    expect(found.map(({ ruleId, region }) => [ruleId, region.startLine])).toEqual([
      ['dockerfile-secret-arg', 1],
    ])
    expect(found[0]?.related.map(({ region }) => region.startLine)).toEqual([4])
  })

  test('arguments end with their stage', async () => {
    expect(await docker('FROM a AS b', 'ARG X=1', 'FROM b', 'ENV API_TOKEN=$X')).toEqual([])
  })

  test('what BuildKit is told to skip, for the file or for one line', async () => {
    expect(
      await docker('FROM node', '# check=skip=SecretsUsedInArgOrEnv', 'ARG NPM_TOKEN', 'ARG GIT_TOKEN'),
    ).toEqual(['dockerfile-secret-arg warning 4:5'])
    expect(
      await docker('# check=skip=SecretsUsedInArgOrEnv;error=true', 'FROM node', 'ARG NPM_TOKEN'),
    ).toEqual([])
    expect(await docker('# check=skip=JSONArgsRecommended', 'FROM node', 'ARG NPM_TOKEN')).toHaveLength(1)
  })
})

describe('RUN', () => {
  test.each([
    `curl -sSu deploy:${password} https://files.harbor.dev/app`,
    `curl --user=deploy:${password} https://files.harbor.dev/app`,
    `apk add git; sudo sshpass -p${password} ssh app.harbor.dev`,
    `set -e && (cd /tmp && mysql -uroot -p${password} < schema.sql)`,
    `if true; then PGPASSWORD=${password} psql -h db; fi`,
    `env PGPASSWORD=${password} psql -h db`,
    `echo ${password} | passwd --stdin root`,
    `chpasswd <<< 'app:${password}'`,
    `htpasswd -bc /etc/nginx/.htpasswd ops ${password}`,
    `openssl pkcs12 -export -passout pass:${password} -out /a.p12`,
    `aws configure set aws_secret_access_key ${password}`,
    `twine upload -u ci -p ${password} dist/*`,
    `["sh", "-c", "redis-cli -a ${password} ping"]`,
  ])('%s', async (command) => {
    expect(await docker('FROM alpine', `RUN ${command}`)).toEqual([
      expect.stringMatching(/^dockerfile-secret-in-run error 2:/),
    ])
  })

  test.each([
    'openssl req -x509 -keyout /etc/ssl/key.pem -nodes -passout pass:$PASS',
    'curl -u "$USER:$PASS" https://files.harbor.dev',
    'mkdir -p /srv && cp -p a b && psql -p 5432',
    'grep -q "password=" /etc/app.ini || test "$PASSWORD" = x',
    'SECRET_KEY_BASE=dummy bin/rails assets:precompile',
    'npm config set //npm.harbor.dev/:_authToken "$(cat /run/secrets/npm)"',
    'docker run -p 8080:80 nginx',
  ])('silent: %s', async (command) => {
    expect(await docker('FROM alpine', `RUN ${command}`)).toEqual([])
  })

  test('here-documents are scripts, unless another program reads them', async () => {
    expect(await docker('FROM a', 'RUN <<EOF', 'set -e', `export DB_PASSWORD=${password}`, 'EOF')).toEqual([
      'dockerfile-secret-in-run error 4:20',
    ])
  })

  test('comments inside of a command are no part of it', async () => {
    const found = await docker('FROM a', 'RUN true \\', `  # mysql -p${password}`, `  && mysql -p${password}`)
    // The rules for plain text know no comments.
    expect(found.filter((each) => each.startsWith('dockerfile'))).toEqual([
      'dockerfile-secret-in-run error 4:14',
    ])
  })
})

describe('what is the right way', () => {
  test.each([
    ['RUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci'],
    ['RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci'],
    ['RUN --mount=type=ssh git clone git@git.harbor.dev:app'],
    ['ENV JWT_SECRET_FILE=/run/secrets/jwt'],
    ['COPY .env.example .env'],
    ['COPY --from=build /src/.env /app/'],
  ])('silent: %s', async (line) => {
    expect(await docker('FROM node', line)).toEqual([])
  })
})

describe('what is no Dockerfile', () => {
  test('a note at the place, and the text rules ran', async () => {
    const found = await detections(`{"a": 1}\npassword: "${password}"\n`, 'Dockerfile')
    expect(found.map(({ ruleId, level }) => `${ruleId} ${level}`).sort()).toEqual([
      'file-not-parsed note',
      'generic-password warning',
    ])
  })

  test('an instruction that nobody knows: the rest is read', async () => {
    expect(await docker('FROM node', '{% if x %}', `ENV DB_PASSWORD=${password}`)).toEqual([
      'file-not-parsed note 2:1',
      'dockerfile-secret-env error 3:17',
    ])
  })

  test.each([
    ['nested substitutions', `FROM a\nRUN ${'"$('.repeat(5000)}`],
    ['too large', `FROM a\n${'# filled up\n'.repeat(90_000)}`],
  ])('%s: a note', async (_, text) => {
    expect(await reported(text, 'Dockerfile')).toEqual([expect.stringMatching(/^file-not-parsed note /)])
  })

  test.each([
    '',
    '# nothing yet\n',
    `FROM a\nRUN ${'('.repeat(5000)}`,
    `FROM a\nHEALTHCHECK CMD ${'['.repeat(20_000)}`,
  ])('nothing to say of %#', async (text) => {
    expect(await reported(text, 'Dockerfile')).toEqual([])
  })
})
