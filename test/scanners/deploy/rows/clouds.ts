import { HEX, PASSWORD, RANDOM, type Row } from './row.ts'

export const clouds: readonly Row[] = [
  [
    'ecs/api.json',
    'task-definition-secret',
    `{"containerDefinitions": [{"environment": [{"name": "A_TOKEN", "value": "${RANDOM}"}], "command": ["api", "--db-password", "${PASSWORD}"], "secrets": [{"name": "B", "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/b"}]}]}`,
  ],
  [
    'infra/service.tf',
    'task-definition-secret',
    `resource "aws_ecs_task_definition" "a" {\n  container_definitions = jsonencode([{\n    name = "a"\n    environment = [{ name = "JWT_SECRET", value = "${RANDOM}" }, { name = "B_TOKEN", value = var.b }]\n  }])\n}\n`,
  ],
  [
    'infra/heredoc.tf',
    'task-definition-secret',
    `resource "aws_ecs_task_definition" "a" {\n  container_definitions = <\\<-EOF\n  [{"image": "$\{var.image}", "environment": [{"name": "JWT_SECRET", "value": "${RANDOM}"}]}]\n  EOF\n}\n`.replace(
      '<\\<-',
      '\\<<-',
    ),
  ],
  [
    'infra/stack.json',
    'cloudformation-secret',
    `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"API_TOKEN": "${RANDOM}", "B_TOKEN": {"Ref": "B"}}}}}}}`,
  ],
  [
    'serverless.yml',
    'serverless-secret',
    `service: a\ncustom:\n  stages:\n    prod:\n      dbPassword: ${PASSWORD}\nprovider:\n  environment:\n    API_TOKEN: $\{ssm:/a/token}\n    OTHER_TOKEN: $\{file(./secrets.yml):token}\n    LAST_TOKEN: '\\{{resolve:secretsmanager:a}}'\n`,
  ],
  [
    'prod.tfvars',
    'terraform-secret-literal',
    `region = "eu-west-1"\ndb_password = "${PASSWORD}"\ntokens = {\n  api_token = "${RANDOM}"\n}\n`,
  ],
  [
    'prod.auto.tfvars.json',
    'terraform-secret-literal',
    `{"db_password": "${PASSWORD}", "region": "eu-west-1"}`,
  ],
  [
    'sam/template.yaml',
    'cloudformation-secret',
    `Transform: AWS::Serverless-2016-10-31\nParameters:\n  Token: {Type: String, NoEcho: true}\nGlobals:\n  Function:\n    Environment:\n      Variables:\n        OTHER_TOKEN: ${HEX}\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: '\\{{resolve:secretsmanager:db:SecretString:password}}'\n      ManageMasterUserPassword: true\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Environment:\n        Variables:\n          API_TOKEN: ${RANDOM}\n          A_TOKEN: !Ref Token\n          B_TOKEN: !Sub '\\{{resolve:ssm-secure:/\${Stage}/b:1}}'\n          C_TOKEN: !GetAtt Secret.Value\n          D_SECRET_ARN: !Ref Secret\n`,
  ],
  [
    'infra/main.tf',
    'terraform-secret-literal',
    `resource "aws_db_instance" "main" {\n  username = "shop"\n  password = "${PASSWORD}"\n}\nresource "aws_db_instance" "other" {\n  password = data.aws_secretsmanager_secret_version.db.secret_string\n  manage_master_user_password = true\n}\nresource "random_password" "db" {\n  length = 32\n}\nresource "aws_db_instance" "third" {\n  password = random_password.db.result\n  api_token = var.api_token\n  other_token = jsondecode(data.vault_generic_secret.api.data_json)["token"]\n}\nprovider "example" {\n  api_token = "${RANDOM}"\n}\n`,
  ],
  [
    'infra/variables.tf',
    'terraform-secret-default',
    `variable "db_password" {\n  type    = string\n  default = "${PASSWORD}"\n}\nvariable "api_token" {\n  type      = string\n  sensitive = true\n}\nvariable "other_token" {\n  default = ""\n}\nvariable "pin" {\n  sensitive = true\n  default   = "${RANDOM}"\n}\n`,
  ],
  [
    'infra/main.tf.json',
    'terraform-secret-literal',
    `{"resource": {"aws_db_instance": {"main": {"username": "shop", "password": "${PASSWORD}"}, "other": {"password": "\${var.db_password}"}}}}`,
  ],
  [
    'infra/variables.tf.json',
    'terraform-secret-default',
    `{"variable": {"db_password": {"type": "string", "default": "${PASSWORD}"}, "api_token": {"sensitive": true}, "pin": {"sensitive": true, "default": "${RANDOM}"}}}`,
  ],
  [
    'terraform.tfvars.json',
    'terraform-secret-literal',
    `{"db_password": "${PASSWORD}", "api_token": null, "other_token": ""}`,
  ],
  [
    'terraform.tfstate',
    'terraform-state-secret',
    `{"version": 4, "resources": [{"type": "aws_db_instance", "instances": [{"attributes": {"id": "shop", "password": "${PASSWORD}", "username": "shop"}, "sensitive_attributes": [[{"type": "get_attr", "value": "password"}]]}]}], "outputs": {"token": {"value": "${RANDOM}", "sensitive": true}}}`,
  ],
]
