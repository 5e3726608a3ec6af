import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'LangSmith',
  rules: [
    {
      id: 'langsmith-personal-token',
      title: 'LangSmith personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}${end}`,
      random: true,
      why: 'Whoever holds it can read traces, prompts and data sets as the person.',
      fix: 'Delete the token under Settings, API keys.',
      source: 'https://docs.langchain.com/langsmith/administration-overview',
      sourceSays: 'mark',
      finds: [
        'LANGSMITH_API_KEY=<<lsv2_pt_{{hex:32}}_{{hex:10}}>>',
        'x-api-key: <<lsv2_pt_{{hex:32}}_{{hex:10}}>>',
      ],
      ignores: ['LANGSMITH_API_KEY=lsv2_pt_{{hex:10}}_{{hex:10}}', 'xlsv2_pt_{{hex:32}}_{{hex:10}}'],
    },
    {
      id: 'langsmith-service-key',
      title: 'LangSmith service key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}${end}`,
      random: true,
      why: 'Whoever holds it can read and write everything in the workspace.',
      fix: 'Delete the key under Settings, API keys.',
      source: 'https://docs.langchain.com/langsmith/administration-overview',
      sourceSays: 'mark',
      finds: [
        'LANGCHAIN_API_KEY=<<lsv2_sk_{{hex:32}}_{{hex:10}}>>',
        'export KEY="<<lsv2_sk_{{hex:32}}_{{hex:10}}>>"',
      ],
      ignores: ['LANGCHAIN_API_KEY=lsv2_sk_{{hex:10}}_{{hex:10}}', 'xlsv2_sk_{{hex:32}}_{{hex:10}}'],
    },
  ],
})
