/** A home folder (`/home/node`, `C:\Users\runneradmin`) that belongs to a service, to every machine or to nobody. */
export function isServiceHome(value: string): boolean {
  const name = value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1).toLowerCase()
  return isServiceUser(name.replace(/[.-]+$/, ''))
}

/** A name of a user that no person has. */
export function isServiceUser(name: string): boolean {
  return (
    name.length < 2 ||
    serviceUsers.has(name) ||
    /^(?:user|username|test|tester|your|some|my|demo|guest|example|sample|fake|app|ci|build|runner|svc|dev|the|foo|bar|student|someone|anonymous|dummy|mock)(?:[-_.]?(?:user|users|username|account|folder|\d+(?!\d))|[-_.](?:name|test|app|admin|service|home|server|dir|id|here|one|two|[a-z]))*$/.test(
      name,
    ) ||
    /user$|name$|^x+$|^(.)\1+$|^(?:abc|xyz|asdf)/.test(name)
  )
}

/** A machine that is named as it came from the box, or as documentation names one. */
export function isServiceMachine(value: string): boolean {
  const name = value.toLowerCase().replace(/\.local$/, '')
  return (
    /^(?:my|your|the|a|some|users?|test|johns?|janes?|alices?|bobs?|foo|example|dev|new|old|admins?|runner|macos)s?-?(?:macbook|mbp|imac|mac-mini|mac-?studio)/.test(
      name,
    ) || /^(?:desktop|laptop)-(?:x+|[a-z]+|\d+|1234\w*|abc\w*)$/.test(name)
  )
}

/** An address that is made for examples, for machines or for everybody. */
export function isPublicEmail(value: string): boolean {
  const [name = '', host = ''] = value.toLowerCase().split('@')
  return (
    /(?:^|\.)(?:example\.(?:com|org|net|edu|co)|example|test|invalid|localhost|local|internal|lan|corp|home\.arpa)$/.test(
      host,
    ) ||
    /^(?:noreply|no-reply|donotreply|do-not-reply|notifications?|git|mailer-daemon|postmaster|security|support|info|hello|contact|help|sales|press|conduct|legal|privacy|abuse|team|maintainers?|oss|opensource|dev|admin|user|test|foo|bar|me|you|someone|nobody|john|jane|alice|bob|john\.?doe|jane\.?doe|your[._-]?\w*)$/.test(
      name.replace(/\+.*$/, ''),
    ) ||
    /noreply|gserviceaccount\.com$|amazonaws\.com$|(?:^|\.)(?:acme|domain|company|yourdomain|mydomain|mycompany|foo|bar|test|email|mail|host|site|server|a|b|x)\.(?:com|org|net|io|co|dev)$/.test(
      host,
    ) ||
    /\.(?:png|jpe?g|gif|svg|webp|ico|js|ts|css|html|md|json|ya?ml)$/.test(host)
  )
}

/** Users of systems, images, services and documentation. */
const serviceUsers = new Set(
  (
    'runner runneradmin runnerx ubuntu ec2-user node app vagrant circleci git jenkins root admin administrator vcap dokku hadoop coder ' +
    'codespace codespaces gitpod vscode linuxbrew deploy deployer deployment www www-data me you your alice bob carol dave eve mallory john jane ' +
    'doe johndoe janedoe john.doe jane.doe jdoe joe joedoe johnsmith john.smith jsmith janesmith public shared default all monalisa ' +
    'octocat distiller jappleseed appleseed johnappleseed utilisateur usuario benutzer utente gebruiker usuari bruker kullanici pengguna foo bar baz qux foobar builder build buildbot buildagent buildkite-agent buildkite gitlab-runner gitlab github ' +
    'actions-runner travis appveyor containeradministrator containeruser vsts vsts_azpcontainer azureuser azure centos debian ' +
    'fedora core alpine arch pi steam deck nixos nix nonroot nobody docker dockeruser podman rootless node-user jovyan jupyter ' +
    'conda mambauser rstudio shiny airflow spark hdfs hive postgres mysql redis mongodb elasticsearch kibana logstash grafana prometheus ' +
    'rabbitmq kafka zookeeper cassandra neo4j nginx apache httpd tomcat jetty wildfly jboss keycloak vault consul nomad oracle minecraft ' +
    'steamcmd abuild makepkg opam coq rust cargo golang go python ruby rails php java scala kotlin swift dart flutter android ' +
    'mobile developer devuser dev development prod production staging test tests testuser tester demo example sample user username users ' +
    'user-name user_name youruser yourname your-name your_name your-username your_username myuser myname my-user my-name my_name name ' +
    'someuser someone somebody anyone anonymous guest student teacher lab cloud cloudshell cloudsdk sagemaker-user sagemaker glue_user ' +
    'superuser sysadmin operator ops devops support service svc sandbox playground workspace workspaces project projects work code src ' +
    'home data tmp temp bin lib opt var etc usr media mnt local cache config desktop documents downloads pictures music videos library ' +
    'applications system index path paths charts chart events event section new-events-index repo myrepo mastodon paperless paperless-ngx hubot kuma about contact settings dashboard profile account login logout search news blog page pages static assets ' +
    'public_html httpdocs html web website site server client api v1 v2 en de fr es main master feature features help terms privacy ' +
    'linux macos windows mac osx win unix wsl agent worker bot robot ci cd pipeline circle drone woodpecker concourse teamcity bamboo ' +
    'azp azdo devcontainer container user1 user2 usera userb u user-a user-b x y z a b c n me.you i wpengine cpanel plesk forge ploi ' +
    'laravel homestead sail valet lando ddev wordpress wp drupal magento odoo frappe bitnami heroku dyno render railway fly flyio ' +
    'pythonanywhere replit repl glitch stackblitz bolt lovable cursor claude codex copilot openhands aider devin vercel netlify ' +
    'sbx-user sbx_user1051 sbxuser sgx kali parrot tails mint manjaro gentoo slackware suse opensuse rocky almalinux amazon oci opc ' +
    'bitrise appcenter expo eas xcode simulator travisci semaphore codebuild lambda functions webapp httpd2 ftp ftpuser sftp samba nfs ' +
    'backup borg restic nextcloud owncloud seafile gitea gogs forgejo sourcehut phabricator jira confluence bitbucket sonar nexus ' +
    'artifactory harbor registry rancher k3s kube kubernetes minikube openshift okd tekton argocd flux linkerd istio envoy traefik caddy haproxy'
  ).split(' '),
)
