/** A call of a helper that the strictness pass puts into a template. */
export function call(
  helper: string,
  params: readonly hbs.AST.Expression[],
  loc: hbs.AST.SourceLocation,
): hbs.AST.SubExpression {
  return { type: "SubExpression", path: name(helper, loc), params, loc } as unknown as hbs.AST.SubExpression;
}

/** The name of a helper, as an expression. */
export function name(original: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return path(original, [original], false, loc);
}

export function literal(value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral {
  return { type: "StringLiteral", value, original: value, loc };
}

/** The first step of a path: `this` of the same depth, or `@root`. */
export function baseOf(expression: hbs.AST.PathExpression): hbs.AST.PathExpression {
  const { data, loc, depth } = expression;
  return { ...path(data ? "@root" : "this", data ? ["root"] : [], data, loc), depth };
}

function path(
  original: string,
  parts: readonly string[],
  data: boolean,
  loc: hbs.AST.SourceLocation,
): hbs.AST.PathExpression {
  return { type: "PathExpression", data, depth: 0, parts, original, loc } as unknown as hbs.AST.PathExpression;
}
