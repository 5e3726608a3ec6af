/**
 * Whether the first label of a tenant's host (`jdoe` in `jdoe.atlassian.net`) is the vendor's own, of documentation or made up.
 * More than four of five hosts of this kind in public repositories are.
 */
export function isKnownTenant(value: string): boolean {
  const labels = value.toLowerCase().split('.')
  const label = labels[0] ?? ''
  return (
    label.length < 3 ||
    known.has(label) ||
    madeUp.test(label) ||
    labels.slice(0, 2).some((part) => /^(?:example|invalid|test|localhost)$/.test(part))
  )
}

const madeUp =
  /^(?:your|my|the|some|example|sample|test|demo|fake|dummy|mock|foo|bar|baz|acme|contoso|fabrikam|adventure-?works|northwind|tailspin|wingtip|wideworld|placeholder|tenant|company|organi[sz]ation|workspace|subdomain|domain|account|xxx|abc|dev-x|dev-1|dev-0|dev-example|dev-your|unit-?test|e2e|integration)|(?:example|sample|placeholder|xxx|yyy|zzz|demo|test|tests|testing|company|organi[sz]ation|domain|tenant|here|name|instance|subdomain)\d*$|[-_](?:example|sample|demo|test)[-_]|^[xyz]+$|^(.)\1+$|1234|_|^(?:logs|prometheus|tempo|graphite|profiles|otlp-gateway|alertmanager|faro-collector|synthetic-monitoring|oncall|stack)-.*(?:prod|central|us|eu)/

/** Labels that vendors use themselves, and names of services instead of tenants. */
const known = new Set(
  (
    'www api docs doc support help status blog community developer developers dev app apps auth login accounts account id admin manage ' +
    'console dashboard portal cdn static assets images img media files download downloads update updates packages registry mail smtp ' +
    'email email-support marketing info learn academy university partner partners trust security legal privacy jobs careers go get my ' +
    'ecosystem marketplace team teams home hello secure sso oauth openid graph events webhook webhooks hooks files-edge edgeapi wss-primary ' +
    'a.slack-edge slack slackb join app-slack api-private bitbucket confluence jira atlassian developer-atlassian xyz foobar ' +
    'auth0 okta oktapreview samples sandbox staging prod production preview beta alpha qa uat local localhost management global ' +
    'us eu au uk jp ca in de fr usw2 scm vault keyvault kv storage db database sql cosmos openai registry1 mcr azure microsoft ' +
    'myaccount mystorage mystorageaccount myregistry mykeyvault myvault myserver mysite mycompany myorg mytenant mydomain mystore ' +
    'store shop shopify checkout cdn-shopify partners-shopify themes burst hatchful polaris admin-shopify zendesk theme zopim ' +
    'client project projects org orgs user users username name host hostname server service services resource resources ' +
    'gitlab github grafana hashicorp terraform elastic snowflake region app-us3 releases aka prefix suffix kubernetes cncf privatelink logs-prod prometheus-prod grafana-prod profiles-prod otlp-gateway-prod'
  ).split(' '),
)
