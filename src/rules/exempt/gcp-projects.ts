/** Whether a project of Google Cloud is Google's own, an open one that everybody pulls from, or a made-up name. */
export function isKnownGoogleProject(value: string): boolean {
  const name = value.toLowerCase()
  return known.has(name) || madeUp.test(name) || name.startsWith('google')
}

/** A service account: `name@project.iam.gserviceaccount.com`, `number@service.gserviceaccount.com`. */
export function isKnownServiceAccount(value: string): boolean {
  const [name = '', host = ''] = value.toLowerCase().split('@')
  const project = host.split('.')[0] ?? ''
  if (/^(?:service-)?\d+(?:-compute)?$/.test(name)) return /0{4}|1234|(\d)\1{3}/.test(name)
  return (
    isKnownGoogleProject(project) || /^(?:test|example|foo|bar|my|your|some|fake|dummy)(?:-|$)/.test(name)
  )
}

const madeUp =
  /^(?:my|your|the|a|some|test|tests|example|foo|bar|baz|acme|company|demo|dummy|fake|sample|mock|local|dev|prod|staging|project|proj|gcp|google|abc|xxx|org|sa|unit|e2e|ci|name|myproject|yourproject|testproject|mygcpproject)(?:[-_]?(?:gcp|google|cloud|cool|awesome|test|demo|example|kubernetes|project|projectid|company|\d+(?!\d))|[-_](?:proj|id|name|org|app|[a-z]|foo|bar|prod|dev|staging|xxx+))*$|project-?id|projectname|^(?:test|example|fake|dummy|your|my)-|-(?:example|test|demo|sample|xxx+)$|1234|abcd|example|placeholder/

/** Source: cloud.google.com/container-registry/docs/managed-base-images, and images that public documentation tells everybody to pull. */
const known = new Set(
  (
    'cloud-builders cloudrun distroless k8s-minikube k8s-skaffold k8s-prow k8s-testimages k8s-staging-test-infra kubernetes-release ' +
    'kubernetes-helm kaniko-project kubebuilder knative-releases tekton-releases istio-release istio-testing cloudsql-docker ' +
    'cloud-sql-connectors stackdriver-agents gke-release gke-release-staging heptio-images projectsigstore etcd-development ' +
    'cloud-marketplace cloud-marketplace-containers ml-pipeline tfx-oss-public deeplearning-platform-release dataflow-templates ' +
    'endpoints-release apigee-release gcp-runtimes ubuntu-os-cloud debian-cloud cos-cloud centos-cloud rhel-cloud ' +
    'windows-cloud fedora-coreos-cloud rocky-linux-cloud bigquery-public-data cloud-aoss shopify-docker-images jetstack-images ' +
    'cloudshell-images ds-artifacts-cloudshell gs-project-accounts gvisor-presubmit bazel-public chainguard-images spinnaker-marketplace open-policy-agent fuzzbench oss-fuzz ' +
    'oss-fuzz-base clusterfuzz-images kfserving kubeflow-images-public inverting-proxy panoptes-eks artifacts-public ' +
    'cloud-spanner-emulator gcp-sa-pubsub appspot cloudbuild developer cloudservices pso-cmek-dev'
  ).split(' '),
)
