import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { root } from './imports.js';

/** A name that a file takes from another at run time; `*` for all, or for what is loaded later. Types are gone by then. */
export type Taken = { from: string; name: string };

/** What runs when the file is loaded needs: imports and re-exports of values, dynamic imports. */
export function takenBy(file: string): Taken[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => ofStatement(file, statement)).concat(loadedLater(file, source));
}

function ofStatement(file: string, statement: ts.Statement): Taken[] {
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const { importClause: clause } = statement;
    if (clause?.isTypeOnly) return [];
    const from = moduleOf(file, statement.moduleSpecifier.text);
    const { namedBindings: names } = clause ?? {};
    return names && ts.isNamedImports(names) ? valuesIn(from, names.elements) : [{ from, name: '*' }];
  }
  if (ts.isExportDeclaration(statement) && statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)) {
    if (statement.isTypeOnly) return [];
    const from = moduleOf(file, statement.moduleSpecifier.text);
    const { exportClause: names } = statement;
    return names && ts.isNamedExports(names) ? valuesIn(from, names.elements) : [{ from, name: '*' }];
  }
  return [];
}

const valuesIn = (from: string, elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): Taken[] =>
  elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ propertyName, name }) => ({ from, name: (propertyName ?? name).text }));

function loadedLater(file: string, source: ts.SourceFile): Taken[] {
  const found: Taken[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) found.push({ from: moduleOf(file, specifier.text), name: '*' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A file of ours by its path, anything else by its name. */
const moduleOf = (file: string, specifier: string): string =>
  specifier.startsWith('.')
    ? relative(root, resolve(root, dirname(file), specifier))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts')
    : specifier;
