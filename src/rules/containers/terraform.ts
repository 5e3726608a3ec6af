import { defineService } from '../rule.ts'

export default defineService({
  name: 'Terraform',
  rules: [
    {
      id: 'terraform-secret-default',
      title: 'Secret as the default of a Terraform variable',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'infra/variables.tf',
      why: 'Every environment that does not set the variable runs with this value, and everybody can read it.',
      fix: 'Replace the value where it is used, remove the default and mark the variable as sensitive.',
      source:
        'https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output',
      finds: [
        'variable "db_password" {\n  type    = string\n  default = "<<{{password}}>>"\n}\n',
        'variable "api_token" {\n  default = "<<{{base62:40}}>>"\n}\n',
        'variable "admin" {\n  sensitive = true\n  default   = "<<{{base62:24}}>>"\n}\n',
      ],
      ignores: [
        'variable "db_password" {\n  type      = string\n  sensitive = true\n}\n',
        'variable "db_password" {\n  default = ""\n}\nvariable "secret_name" {\n  default = "shop/db"\n}\n',
        'variable "token_ttl" {\n  default = 3600\n}\n',
      ],
    },
    {
      id: 'terraform-secret-literal',
      title: 'Secret written into a Terraform configuration',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'infra/main.tf',
      why: 'It is readable in the repository and in the state of everybody who applies it.',
      fix: 'Replace the value and take it from a secret store by a data source, or from a variable that is sensitive.',
      source: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
      finds: [
        'resource "aws_db_instance" "main" {\n  username = "shop"\n  password = "<<{{password}}>>"\n}\n',
        'provider "github" {\n  token = "<<{{base62:40}}>>"\n}\n',
        'locals {\n  env = {\n    JWT_SECRET = "<<{{hex:64}}>>"\n  }\n}\n',
      ],
      ignores: [
        'resource "aws_db_instance" "main" {\n  password                    = var.db_password\n  manage_master_user_password = true\n}\n',
        'resource "aws_db_instance" "main" {\n  password = random_password.db.result\n}\nresource "random_password" "db" {\n  length = 32\n}\n',
        'resource "x" "y" {\n  secret_id = "shop/db"\n  password  = "${data.vault_generic_secret.db.data["password"]}"\n}\n',
      ],
    },
    {
      id: 'terraform-state-secret',
      title: 'Secret in the state of Terraform',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'infra/terraform.tfstate',
      why: 'The state holds what real resources were made with, in clear, and it was committed.',
      fix: 'Replace the value, remove the state from the repository and its history, and keep it in a backend.',
      source: 'https://developer.hashicorp.com/terraform/language/manage-sensitive-data',
      finds: [
        '{"version": 4, "resources": [{"type": "aws_db_instance", "instances": [{"attributes": {"username": "shop", "password": "<<{{password}}>>"}}]}]}',
        '{"version": 4, "outputs": {"admin": {"value": "<<{{base62:24}}>>", "type": "string", "sensitive": true}}}',
        '{"version": 4, "resources": [{"type": "random_password", "instances": [{"attributes": {"length": 16, "result": "<<{{base62:16}}>>"}}]}]}',
        '{"version": 4, "resources": [{"type": "x", "instances": [{"attributes": {"value": "<<{{base62:24}}>>"}, "sensitive_attributes": [[{"type": "get_attr", "value": "value"}]]}]}]}',
      ],
      ignores: [
        '{"version": 4, "resources": [{"type": "aws_db_instance", "instances": [{"attributes": {"password": null, "kms_key_id": ""}}]}]}',
        '{"version": 4, "outputs": {"secret_arn": {"value": "arn:aws:secretsmanager:us-east-1:123456789012:secret:a"}}}',
      ],
    },
  ],
})
