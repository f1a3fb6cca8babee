import ts from 'typescript'

/** Names under which people keep places on a picture. */
const placeNames = /^(x|y|left|top|right|bottom|width|height|box|boxes|rect|position|offset|clip)$/i

/**
 * Finds numbers in a content file that could only be places on a picture: two or more in a row, or one under a name
 * for places. A picture that a person supplied (`supplied`) has its boxes from them; nothing else has any.
 * @returns `line: text` of each
 */
export function findCoordinates(source: string, file: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && nameOf(node) === 'supplied') return
    if (isPlace(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${line + 1}: ${node.getText()}`)
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function isPlace(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) {
    return placeNames.test(nameOf(node)) && isNumber(node.initializer)
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(isNumber).length > 1
  return ts.isCallExpression(node) && node.arguments.filter(isNumber).length > 1
}

function nameOf({ name }: ts.PropertyAssignment): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
}

function isNumber(node: ts.Expression): boolean {
  return ts.isNumericLiteral(node) || (ts.isPrefixUnaryExpression(node) && isNumber(node.operand))
}
