/** What is longer may be a piece of its sheet's text, which would be kept with it. */
const longestKept = 12;
/** More words than stand in the labels and values of a year's templates. */
const mostKept = 2000;

function keep<Answer>(answers: Map<string, Answer>, key: string, answer: Answer): Answer {
  if (answers.size >= mostKept) answers.clear();
  answers.set(key, answer);
  return answer;
}

/** A question about short texts that remembers its answers: forms say the same few hundred words over and over. */
export function onceForEachText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > longestKept) return answer(text);
    const known = answers.get(text);
    return known === undefined ? keep(answers, text, answer(text)) : known;
  };
}

/** The same for a question that rests on something else, too; `inWords` puts all of that, no two alike. */
export function onceForEachTextBeside<Answer, Beside>(
  answer: (text: string, beside: Beside) => Answer,
  inWords: (beside: Beside) => string,
): (text: string, beside: Beside) => Answer {
  const answers = new Map<string, Answer>();
  return (text, beside) => {
    if (text.length > longestKept) return answer(text, beside);
    const key = inWords(beside) + text;
    const known = answers.get(key);
    return known === undefined ? keep(answers, key, answer(text, beside)) : known;
  };
}
