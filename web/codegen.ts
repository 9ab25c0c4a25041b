import type { CodegenConfig } from '@graphql-codegen/cli';

/** Each `x.graphql` gets an `x.generated.ts` beside it: its types, and its text as a constant. */
const config: CodegenConfig = {
  schema: '../schema.graphql',
  documents: 'src/**/*.graphql',

  generates: {
    'src/kernel/api/schema.generated.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        onlyOperationTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', LocalDate: 'string', MinorUnits: 'string', ID: 'string' },
      },
    },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'kernel/api/schema.generated.ts' },
      plugins: ['typescript-operations', './codegen-documents.js'],
      config: {
        useTypeImports: true,
        skipTypename: true,
        scalars: { DateTime: 'string', LocalDate: 'string', MinorUnits: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
