import type { CodeDefault } from './defaults.ts'
import { readPython } from './python-text.ts'

/** The literals that Python code takes where a variable is not set: `os.getenv("JWT_SECRET", "")`. */
export function pythonDefaults(text: string, code = readPython(text).code): readonly CodeDefault[] {
  return [...code.matchAll(/\b(?:environ\.get|getenv)\s*\(/g)].flatMap(({ 0: call, index }) => {
    const from = index + call.length
    const match = /^\s*(["'])(\w+)\1\s*,\s*(?:default\s*=\s*)?(["'])(.{0,200}?)\3\s*[),]/.exec(
      text.slice(from, from + 400),
    )
    if (match === null) return []
    const [whole, , name = '', , value = ''] = match
    const start = from + whole.indexOf(name)
    return [{ name, value, start, end: start + name.length }]
  })
}
