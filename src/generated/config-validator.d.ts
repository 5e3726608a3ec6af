/** One failed keyword of the schema, as ajv reports it. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string
  /** Pointer to the keyword within the schema. */
  readonly schemaPath: string
  readonly keyword: string
  readonly params: {
    readonly additionalProperty?: string
    readonly missingProperty?: string
    readonly allowedValues?: readonly unknown[]
    readonly type?: string | readonly string[]
  }
}

/** The compiled schema of the configuration. After `false`, `errors` holds every failure. */
export const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null }

/** What finishes the sentence "must be …", by schema path. */
export const expected: Readonly<Record<string, string>>

/** Known keys of every object, by schema path. */
export const keys: Readonly<Record<string, readonly string[]>>
