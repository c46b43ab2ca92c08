/**
 * A function from finitely many variables, each of finitely many states, to a whole number; as a diagram with
 * shared parts. Two functions are the same exactly where their nodes are the same, so that questions about all
 * records become comparisons of two numbers.
 *
 * Values below zero stand for the results of functions, the others for inner nodes; see `constant`.
 */
export type Node = number;

export type Path = readonly { readonly variable: number; readonly state: number }[];

/** A function of results that `apply` may be given; one object for each, since results are kept by it. */
export type Operation = {
  readonly of: (a: number, b: number) => number;
  /** The result where one side alone decides, whatever the other is. */
  readonly decided?: (a: number) => number | undefined;
};

type Inner = { readonly variable: number; readonly children: readonly Node[] };

/** The function that is `value` everywhere. */
export const constant = (value: number): Node => -1 - value;
const isConstant = (node: Node): boolean => node < 0;
const resultOf = (node: Node): number => -1 - node;

const topmost = Number.MAX_SAFE_INTEGER;

export class DecisionDiagram {
  /** Set once the limit is passed. All that is worked out afterwards is meaningless. */
  exhausted = false;
  private readonly limit: number;
  private readonly inner: Inner[] = [];
  private readonly known = new Map<string, Node>();
  private readonly applied = new Map<Operation, Map<Node, Map<Node, Node>>>();
  private readonly preferred: (readonly number[])[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  /** A further variable, below all others. `preferred`: its states, those first that a path should rather take. */
  variable(preferred: readonly number[]): number {
    this.preferred.push(preferred);
    return this.preferred.length - 1;
  }

  /** The function that looks at one variable alone: its value for each state. */
  test(variable: number, values: readonly number[]): Node {
    return this.node(variable, values.map(constant));
  }

  apply(operation: Operation, a: Node, b: Node): Node {
    if (isConstant(a)) {
      if (isConstant(b)) return constant(operation.of(resultOf(a), resultOf(b)));
      const decided = operation.decided?.(resultOf(a));
      if (decided !== undefined) return constant(decided);
    } else if (isConstant(b)) {
      const decided = operation.decided?.(resultOf(b));
      if (decided !== undefined) return constant(decided);
    }
    if (this.exhausted) return a;
    let results = this.applied.get(operation);
    if (results === undefined) {
      results = new Map();
      this.applied.set(operation, results);
    }
    let withA = results.get(a);
    if (withA === undefined) {
      withA = new Map();
      results.set(a, withA);
    }
    const before = withA.get(b);
    if (before !== undefined) return before;
    const variable = Math.min(this.top(a), this.top(b));
    const children: Node[] = [];
    for (let state = 0; state < this.states(variable); state++) {
      children.push(
        this.apply(operation, this.child(a, variable, state), this.child(b, variable, state)),
      );
    }
    const node = this.node(variable, children);
    withA.set(b, node);
    return node;
  }

  /** Way to the result, through the preferred states where there is a choice; nothing where none leads there. */
  pathTo(node: Node, value: number): Path | undefined {
    const leads = new Map<Node, boolean>();
    const leadsThere = (at: Node): boolean => {
      if (isConstant(at)) return resultOf(at) === value;
      const before = leads.get(at);
      if (before !== undefined) return before;
      const found = this.inner[at]?.children.some(leadsThere) ?? false;
      leads.set(at, found);
      return found;
    };
    if (!leadsThere(node)) return undefined;
    const path: { variable: number; state: number }[] = [];
    let at = node;
    while (!isConstant(at)) {
      const { variable, children } = this.inner[at] as Inner;
      const state = this.preferred[variable]?.find((each) => leadsThere(children[each] as Node));
      if (state === undefined) return undefined;
      path.push({ variable, state });
      at = children[state] as Node;
    }
    return path;
  }

  /** The result for one state of each variable. */
  valueAt(node: Node, stateOf: (variable: number) => number): number {
    let at = node;
    while (!isConstant(at)) {
      const { variable, children } = this.inner[at] as Inner;
      at = children[stateOf(variable)] as Node;
    }
    return resultOf(at);
  }

  private states(variable: number): number {
    return this.preferred[variable]?.length ?? 0;
  }

  private top(node: Node): number {
    return this.inner[node]?.variable ?? topmost;
  }

  private child(node: Node, variable: number, state: number): Node {
    const inner = this.inner[node];
    return inner?.variable === variable ? (inner.children[state] as Node) : node;
  }

  private node(variable: number, children: readonly Node[]): Node {
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = `${variable}:${children.join()}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    if (this.inner.length >= this.limit) {
      this.exhausted = true;
      return first ?? constant(0);
    }
    this.inner.push({ variable, children });
    this.known.set(key, this.inner.length - 1);
    return this.inner.length - 1;
  }
}
