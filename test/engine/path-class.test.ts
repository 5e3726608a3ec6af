import { describe, expect, it } from 'vitest'
import { classifyPath } from '../../src/engine/path-class.ts'
import { pathClasses } from '../../src/engine/path-classes.ts'

describe('path classes', () => {
  it.each([
    ['src/config.ts', ''],
    ['.env', ''],
    ['src/plugins/de.json', 'translation'],
    ['src/go.ts', ''],
    ['ios/main.jsbundle', 'generated'],
    ['assets/19b672e0.6aee3ce8.js', 'generated'],
    ['search/search_index.json', 'documentation'],
    ['src/decade.js', ''],
    ['docker-compose.yml', ''],
    ['charts/app/templates/secret.yaml', ''],
    ['template.yaml', ''],
    ['src/latest.ts', ''],
    ['src/contest/run.ts', ''],
    ['src/sample.ts', ''],
    ['src/documents/a.ts', ''],
    ['src/manifest.json', ''],
    ['src/Attest.java', ''],
    ['src/devices/list.ts', ''],
    ['src/readmelike.ts', ''],
    ['test/a.ts', 'test'],
    ['src/Test/Unit/a.php', 'test'],
    ['src/__tests__/a.ts', 'test'],
    ['src/a.test.ts', 'test'],
    ['src/a_test.go', 'test'],
    ['tests.py', 'test'],
    ['test_login.py', 'test'],
    ['src/UserTest.java', 'test'],
    ['src/UserServiceTests.cs', 'test'],
    ['src/UserIT.java', 'test'],
    ['src/TestUser.kt', 'test'],
    ['a.spec.ts', 'test'],
    ['src/__snapshots__/a.snap', 'test'],
    ['.env.test', 'test'],
    ['conftest.py', 'test'],
    ['internal/testsuite/users.yml', 'test'],
    ['hotel/suites/users.yml', ''],
    ['.gitleaks-baseline.json', 'example'],
    ['examples/next/.env', 'example'],
    ['.env.example', 'example'],
    ['.env.sample', 'example'],
    ['.env.template', 'example'],
    ['sample.env', 'example'],
    ['config.dist', 'example'],
    ['config/app.default.json', 'example'],
    ['example.tfvars', 'example records'],
    ['infra/network.tf', 'records'],
    ['README.md', 'documentation'],
    ['.github/workflows/deploy.yml', 'ci production-like'],
    ['.github/SUPPORT.md', 'ci documentation'],
    ['Jenkinsfile', 'ci'],
    ['README', 'documentation'],
    ['api-docs/index.html', 'documentation'],
    ['src/docstore/a.ts', ''],
    ['docs/setup.sh', 'documentation'],
    ['docs/examples/a.ts', 'documentation example'],
    ['notes.MD', 'documentation'],
    ['CHANGELOG.txt', 'documentation'],
    ['ops/runbooks/db.txt', 'documentation'],
    ['package-lock.json', 'lock-file'],
    ['Cargo.lock', 'lock-file'],
    ['pnpm-lock.yaml', 'lock-file'],
    ['go.sum', 'lock-file'],
    ['.terraform.lock.hcl', 'lock-file'],
    ['dist/index.js', 'generated'],
    ['public/app.min.js', 'generated'],
    ['api/user.pb.go', 'generated'],
    ['src/client.generated.ts', 'generated'],
    ['node_modules/a/index.js', 'vendored'],
    ['third_party/zlib/a.c', 'vendored'],
    ['vendor/a/test/b.go', 'test vendored'],
    ['docker-compose.prod.yml', 'production-like'],
    ['deploy/values.yaml', 'production-like'],
    ['.env.production', 'production-like'],
    ['staging/app.yaml', 'production-like'],
    ['.env.production.local', 'local production-like'],
    ['.env.local', 'local'],
    ['docker-compose.dev.yml', 'local'],
    ['.devcontainer/devcontainer.json', 'local'],
    ['config/local/app.yml', 'local'],
    ['backup.zip!config/tests/a.json', 'test'],
    ['test-browser/a.ts', 'test'],
    ['phpunit.ci.mysql.xml', 'test'],
    ['.env.mysql.travis', 'test'],
    ['.env.travis', 'test'],
    ['.travis.yml', 'ci'],
    ['src/Tests.Core/a.cs', 'test'],
    ['lib/TestVectors/gcm.txt', 'test'],
    ['official-samples/a.yml', 'example'],
    ['src/latest-news/a.ts', ''],
    ['vendor-local/lib/a.py', 'vendored'],
    ['public/app.bundle.map', 'generated'],
    ['setup/Installer.vdproj', 'generated'],
    ['src/lang/de.json', 'translation'],
    ['conf/locale_pt-PT.ini', 'translation'],
    ['web/pt-BR.json', 'translation'],
    ['app/zh_Hans/strings.txt', 'translation'],
    ['ios/gl.lproj/app.json', 'translation'],
    ['src/messages_nl.properties', 'translation'],
    ['po/de.po', 'translation'],
    ['src/form_fragments_es.properties', 'translation'],
    ['src/application_prod.properties', 'production-like'],
    ['src/my-APP.json', ''],
    ['ios/OwnTracksTests/Info.plist', 'test'],
    ['AppUITests/a.swift', 'test'],
    ['src/contests/a.json', ''],
    ['.vs/config/applicationhost.config', 'generated'],
    ['static/prd/index@0d94707b92cfe07218e7.js.gz!content', 'generated'],
    ['', ''],
  ])('%s: %s', (path, classes) => {
    const found = [...classifyPath(path)].filter((name) => name !== 'settings' && name !== 'page')
    expect(found.sort().join(' ')).toBe(classes)
  })

  it.each([
    ['src/a.ts', false],
    ['src/configure.ts', false],
    ['app/views/a.html.erb', false],
    ['src/Login.vue', false],
    ['notes.txt', false],
    ['passwords.txt', true],
    ['scripts/deploy.sh', true],
    ['scripts/deploy', true],
    ['app.yml', true],
    ['.env.local', true],
    ['.npmrc', true],
    ['Dockerfile', true],
    ['Dockerfile.prod', true],
    ['db/seed.sql', true],
    ['app.json', true],
    ['mysite/settings.py', true],
    ['app/config/mail.php', true],
    ['app/views/settings_mail.html', false],
    ['static/index.js.gz!content', false],
    ['backup/app.env.gz!content', true],
  ])('%s holds settings: %s', (path, is) => {
    expect(classifyPath(path).has('settings')).toBe(is)
  })

  it.each([
    ['index.html', true],
    ['app/views/a.html.erb', true],
    ['resources/a.blade.php', true],
    ['src/Login.vue', false],
    ['src/a.ts', false],
  ])('%s is a page: %s', (path, is) => {
    expect(classifyPath(path).has('page')).toBe(is)
  })

  it('does not depend on upper and lower case', () => {
    for (const path of [
      'tests/a.ts',
      'readme.md',
      '.env.example',
      'node_modules/a.js',
      'a.min.js',
      'deploy/a.yml',
    ]) {
      expect([...classifyPath(path.toUpperCase())]).toEqual([...classifyPath(path)])
    }
  })

  it('has a table in lower case, without repetitions in one entry', () => {
    for (const { class: name, ...lists } of pathClasses) {
      for (const [list, words] of Object.entries(lists)) {
        expect(words, `${name} ${list}`).toEqual([...new Set(words.map((word) => word.toLowerCase()))])
      }
    }
  })
})
