import { parseAst } from 'vite';

/** First and last line, counted from 1, of the function `name` (or `Class.method`) that a TypeScript module declares at its top; null where it has none. */
export function linesOfFunction(source: string, name: string): readonly [first: number, last: number] | null {
  const [owner, method] = name.split('.');
  for (const statement of parseAst(source, { lang: 'ts' }).body) {
    const declared =
      statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement;
    if (declared.type === 'FunctionDeclaration' && declared.id?.name === name) return linesOf(source, declared);
    if (declared.type === 'VariableDeclaration') {
      const variable = declared.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
      if (variable) return linesOf(source, variable);
    }
    if (declared.type === 'ClassDeclaration' && declared.id?.name === owner) {
      const member = declared.body.body.find(
        (one) => one.type === 'MethodDefinition' && one.key.type === 'Identifier' && one.key.name === method,
      );
      if (member) return linesOf(source, member);
    }
  }
  return null;
}

function linesOf(source: string, { start, end }: { readonly start: number; readonly end: number }): [number, number] {
  const line = (offset: number) => source.slice(0, offset).split('\n').length;
  return [line(start), line(end)];
}
