/**
 * The floor: a hand-written reader of the outer form of a notice. It knows no keywords, checks nothing and
 * does not recover; whoever reads the whole language cannot be faster. The grammar is that of the peers.
 */
export type PeerNode = {
  readonly kind: string;
  readonly start: number;
  end: number;
  readonly text: string;
  readonly children: PeerNode[];
};

const letter = /\p{L}/u;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 191 && code !== 0x2026 && letter.test(String.fromCharCode(code)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export function readByHand(text: string): PeerNode {
  let at = 0;
  const space = (): void => {
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 35) at = lineEnd();
      else if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  };
  const lineEnd = (): number => {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
  };
  const leaf = (kind: string, end: number): PeerNode => {
    const node = { kind, start: at, end, text: text.slice(at, end), children: [] };
    at = end;
    return node;
  };
  const wordEnd = (): number => {
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (!isLetter(code) && !isDigit(code) && code !== 45 && code !== 46 && code !== 47) break;
    }
    return end;
  };
  const value = (): PeerNode | undefined => {
    const code = text.charCodeAt(at);
    if (code === 34) {
      const prose = text.startsWith('"""', at);
      const close = prose ? text.indexOf('"""', at + 3) + 3 : text.indexOf('"', at + 1) + 1;
      return leaf('text', close);
    }
    if (isDigit(code) || code === 0x2026) {
      let end = Math.max(wordEnd(), at + 1);
      if (code === 0x2026) {
        at++;
        end = wordEnd();
        at--;
      }
      if (text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1))) {
        for (end++; isDigit(text.charCodeAt(end)); end++);
      }
      if (text.charCodeAt(end) === 37) end++;
      return leaf('number', end);
    }
    if (isLetter(code)) {
      const end = wordEnd();
      for (let dash = at; dash < end; dash++) {
        if (text.charCodeAt(dash) === 45) return leaf('name', end);
      }
      return undefined;
    }
    return code === 123 || code === 125 ? undefined : leaf('sign', at + 1);
  };
  const clause = (): PeerNode => {
    const node: PeerNode = { kind: 'clause', start: at, end: at, text: '', children: [] };
    for (space(); at < text.length; space()) {
      const found = isLetter(text.charCodeAt(at)) ? value() : undefined;
      if (found !== undefined || !isLetter(text.charCodeAt(at))) {
        if (found !== undefined) node.children.push(found);
        break;
      }
      node.children.push(leaf('word', wordEnd()));
    }
    for (space(); at < text.length; space()) {
      const found = value();
      if (found === undefined) break;
      node.children.push(found);
    }
    node.end = at;
    return node;
  };
  const items = (kind: string): PeerNode => {
    const node: PeerNode = { kind, start: at, end: at, text: '', children: [] };
    for (space(); at < text.length; space()) {
      const code = text.charCodeAt(at);
      if (code === 125) {
        at++;
        if (kind === 'block') break;
      } else if (code === 123) {
        at++;
        node.children.push(items('block'));
      } else node.children.push(clause());
    }
    node.end = at;
    return node;
  };
  return items('file');
}
