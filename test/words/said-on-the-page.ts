import { join } from 'node:path'
import ts from 'typescript'
import { projectRoot } from '../../server/project-root.ts'

/**
 * The words of the page that its sources say, by key ("page.header.owner"): each property of the generated tree that some source reads by its name, and all
 * below one that a source reads by a name found at run time.
 */
export function saidOnThePage(): ReadonlySet<string> {
  const root = projectRoot()
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const page = join(root, 'web', 'src')
  const files = config.fileNames.filter((path) => path.startsWith(page) && !/\.test\.tsx?$/.test(path))
  const program = ts.createProgram(files, config.options)
  const checker = program.getTypeChecker()
  const said = new Set<string>()
  const say = (symbol: ts.Symbol | undefined, whole: boolean): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const key = keyOf(declaration)
      if (key === null) continue
      said.add(key)
      if (whole) for (const below of leavesOf(declaration)) said.add(below)
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) say(checker.getSymbolAtLocation(node.name), false)
    if (ts.isElementAccessExpression(node)) say(symbolOf(checker, node.expression), true)
    if (ts.isBindingElement(node) || ts.isIdentifier(node)) {
      const whole = isHandedOn(node) ? symbolOf(checker, node) : undefined
      say(whole, true)
    }
    if (ts.isObjectBindingPattern(node)) {
      for (const element of node.elements) {
        const name = element.propertyName ?? element.name
        say(checker.getTypeAtLocation(node).getProperty(name.getText()), false)
      }
    }
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(page)) visit(file)
  return said
}

/** Whether a property is handed on as a whole, as in `Object.entries(words.keys)` or `const activities = own.activities`. */
const isHandedOn = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) &&
  node.parent.name === node &&
  (ts.isCallExpression(node.parent.parent) || ts.isVariableDeclaration(node.parent.parent))

const symbolOf = (checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined => {
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node)
  if (symbol?.declarations?.some((one) => keyOf(one) !== null)) return symbol
  // A variable that holds a part of the tree: found by its type.
  const [declared] = checker.getTypeAtLocation(node).symbol?.declarations ?? []
  return declared === undefined ? symbol : (declared.parent as unknown as { symbol?: ts.Symbol }).symbol
}

const GENERATED = join('schema', 'words', 'generated', 'values.ts')

/** The key of a declaration in the generated tree; null of any other. */
function keyOf(declaration: ts.Node): string | null {
  if (!declaration.getSourceFile().fileName.endsWith(GENERATED) || !ts.isPropertySignature(declaration)) return null
  const names: string[] = []
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertySignature(at)) names.unshift(at.name.getText())
    if (ts.isInterfaceDeclaration(at) && at.name.text !== 'Words') return null
  }
  return names.join('.')
}

/** The keys of all messages below a declaration. */
function leavesOf(declaration: ts.Node): string[] {
  if (!ts.isPropertySignature(declaration)) return []
  if (declaration.type === undefined || !ts.isTypeLiteralNode(declaration.type)) return [keyOf(declaration) ?? '']
  return declaration.type.members.flatMap(leavesOf)
}
