import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { ClassSignature, Overloads, Parameter, ParameterType, Signatures } from './signature-types.ts';

const FILES = ['spreadsheet', 'base', 'lock', 'utilities', 'charts', 'html', 'properties', 'drive', 'script'];
const PRIMITIVES: Readonly<Record<string, readonly ParameterType[]>> = {
  string: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  any: ['any'],
  object: ['object'],
  null: ['null'],
  undefined: [],
};
const INTEGER = 'Integer';
const DATE = 'Date';

/** The documented services, read from the declarations of `@types/google-apps-script`. */
export function readSignatures(): Signatures {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const declarations = FILES.flatMap((file) => {
    const path = join(folder, `google-apps-script.${file}.d.ts`);
    return declarationsOf(
      ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
    );
  });
  const names: Names = { enums: new Map(), aliases: new Map(), interfaces: new Set() };
  for (const one of declarations) {
    if (ts.isEnumDeclaration(one))
      names.enums.set(
        one.name.text,
        one.members.map(({ name }) => name.getText()),
      );
    if (ts.isTypeAliasDeclaration(one)) names.aliases.set(one.name.text, one.type);
    if (ts.isInterfaceDeclaration(one)) names.interfaces.add(one.name.text);
  }
  const classes: Record<string, ClassSignature> = {};
  for (const one of declarations) {
    if (ts.isInterfaceDeclaration(one)) classes[one.name.text] ??= classSignature(one, names);
  }
  return { classes, enumerations: Object.fromEntries(names.enums) };
}

interface Names {
  readonly enums: Map<string, readonly string[]>;
  readonly aliases: Map<string, ts.TypeNode>;
  readonly interfaces: Set<string>;
}

function declarationsOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  node.forEachChild((child) => {
    if (ts.isModuleDeclaration(child) || ts.isModuleBlock(child)) found.push(...declarationsOf(child));
    else found.push(child);
  });
  return found;
}

function classSignature(declaration: ts.InterfaceDeclaration, names: Names): ClassSignature {
  // Maps, since a method may be called `toString`.
  const methods = new Map<string, Overloads>();
  const enumerations = new Map<string, string>();
  for (const member of declaration.members) {
    const name = member.name?.getText() ?? '';
    if (ts.isMethodSignature(member)) {
      const form = member.parameters.map((one) => parameterOf(one, names));
      methods.set(name, [...(methods.get(name) ?? []), form]);
    }
    if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type)) {
      enumerations.set(name, lastName(member.type.exprName));
    }
  }
  return { methods: Object.fromEntries(methods), enumerations: Object.fromEntries(enumerations) };
}

function parameterOf(parameter: ts.ParameterDeclaration, names: Names): Parameter {
  return {
    types: parameter.type ? typesOf(parameter.type, names) : ['any'],
    optional: parameter.questionToken !== undefined,
  };
}

function typesOf(node: ts.TypeNode, names: Names): readonly ParameterType[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((one) => typesOf(one, names));
  if (ts.isParenthesizedTypeNode(node)) return typesOf(node.type, names);
  if (ts.isArrayTypeNode(node)) return [{ array: typesOf(node.elementType, names) }];
  if (ts.isLiteralTypeNode(node)) return [literalType(node)];
  if (ts.isTypeLiteralNode(node)) return ['object'];
  if (ts.isTypeReferenceNode(node)) return referencedTypes(node, names);
  return PRIMITIVES[node.getText()] ?? ['any'];
}

function literalType({ literal }: ts.LiteralTypeNode): ParameterType {
  return ts.isStringLiteral(literal) ? `=${literal.text}` : literal.getText();
}

function referencedTypes(node: ts.TypeReferenceNode, names: Names): readonly ParameterType[] {
  const name = lastName(node.typeName);
  if (name === 'Array') return [{ array: (node.typeArguments ?? []).flatMap((one) => typesOf(one, names)) }];
  if (name === INTEGER) return ['integer'];
  if (name === DATE) return ['date'];
  if (names.enums.has(name)) return [`enum:${name}`];
  const alias = names.aliases.get(name);
  if (alias) return typesOf(alias, names);
  return names.interfaces.has(name) ? [`class:${name}`] : ['any'];
}

function lastName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : name.right.text;
}
