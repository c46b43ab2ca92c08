// Engines that a person would take for such rules: two outcomes, no reasons, and nothing of what is missing.
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import type { PlainTest } from '../decide-workload.ts';

type PlainRecord = Readonly<Record<string, number | boolean>>;
/** How many of the awards a record is eligible for. */
export type Peer = (record: PlainRecord) => number | Promise<number>;
type Tests = readonly (readonly PlainTest[])[];

export function jsonLogicPeer(awards: Tests): Peer {
  const rules = awards.map((tests) => ({
    and: tests.map(({ field, operator, value }) => ({ [operator]: [{ var: field }, value] })),
  }));
  return (record) => rules.filter((rule) => jsonLogic.apply(rule, record) === true).length;
}

const operators = { '>=': 'greaterThanInclusive', '<': 'lessThan', '==': 'equal' } as const;

export function jsonRulesEnginePeer(awards: Tests): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  awards.forEach((tests, place) => {
    const all = tests.map(({ field, operator, value }) => ({
      fact: field,
      operator: operators[operator],
      value,
    }));
    engine.addRule({ conditions: { all }, event: { type: `award-${place}` } });
  });
  return async (record) => (await engine.run(record)).events.length;
}

export function cedarPeer(awards: Tests): Peer {
  const user = { type: 'Person', id: 'p' };
  const actions = awards.map((_, place) => ({ type: 'Action', id: `award-${place}` }));
  const policies = awards.map((tests, place) => {
    const conditions = tests.map(
      ({ field, operator, value }) =>
        `context has ${field} && context.${field} ${operator} ${value}`,
    );
    return `permit(principal, action == Action::"award-${place}", resource) when { ${conditions.join(' && ')} };`;
  });
  const parsed = preparsePolicySet('awards', { staticPolicies: policies.join('\n') });
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));
  return (record) =>
    actions.filter((action) => {
      const answer = statefulIsAuthorized({
        principal: user,
        action,
        resource: user,
        context: { ...record },
        preparsedPolicySetId: 'awards',
        entities: [],
      });
      if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
      return answer.response.decision === 'allow';
    }).length;
}
