import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kubernetes',
  rules: [
    {
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:kubeadm (?:join|init|token create)[^\n]{0,200}--token|(?:kubeadm|bootstrap|join)_token)(?:${assign}|[ =]"?)(?<value>[a-z0-9]{6}\.[a-z0-9]{16})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it and reaches the API server can join a node to the cluster while it is valid.',
      fix: 'Delete it with `kubeadm token delete`.',
      source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
      finds: [
        'KUBEADM_TOKEN=<<{{alnum-lower:6}}.{{alnum-lower:16}}>>',
        'kubeadm join 10.0.0.4:6443 --token <<{{alnum-lower:6}}.{{alnum-lower:16}}>> --discovery-token-ca-cert-hash sha256:{{hex:64}}',
      ],
      ignores: [
        'KUBEADM_TOKEN={{alnum-lower:6}}.{{alnum-lower:8}}',
        'build_id: {{alnum-lower:6}}.{{alnum-lower:16}}',
      ],
    },
    {
      id: 'kubernetes-certificate-key',
      title: 'Kubernetes certificate key',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`(?:kubeadm (?:join|init)[^\n]{0,300}--certificate-key|certificateKey:)[ =]{1,4}"?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With a bootstrap token it decrypts the control plane certificates while they are uploaded (two hours).',
      fix: 'Upload the certificates again, which makes a new key.',
      source: 'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/',
      finds: [
        'certificateKey: "<<{{hex:64}}>>"',
        'kubeadm join 10.0.0.4:6443 --control-plane --certificate-key <<{{hex:64}}>>',
      ],
      ignores: ['certificateKey: "{{hex:20}}"', 'caCertHash: sha256:{{hex:64}}'],
    },
  ],
})
