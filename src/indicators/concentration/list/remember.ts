/**
 * The same function, which keeps its last answer: the indicators of one list, and the shares of all its partners, are
 * asked for one after the other. What it is asked for must not change afterwards.
 *
 * @param isSame whether two questions have the same answer
 */
export function rememberLast<Q extends object, A>(
  f: (question: Q) => A,
  isSame: (a: Q, b: Q) => boolean = (a, b) => a === b,
): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | undefined;
  return (question) => {
    if (last === undefined || !isSame(last.question, question)) last = { question, answer: f(question) };
    return last.answer;
  };
}
