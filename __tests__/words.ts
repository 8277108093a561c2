/** Phrases that read like a translation, in whatever a user reads. "where" is not "if", "there" is not "existing". */
const TRANSLATED = [
  /\bshall\b/,
  /\bwhere (?:there|it|they|you|nothing|nobody|no one|no \w+|the \w+(?: \w+)?|a \w+|an? \w+ \w+|\w+'s \w+) (?:is|are|was|were|may|has|have|does|do|would|can|could|exists?|answers?|changed)\b(?! needed)/,
  /\b(?:is|are|was|were|not) there (?:already|twice|any ?more|whole|but)\b|\bis not there\b|\bis there[,.;:]/,
  /\bgave (?:nothing|no)\b|\bis no full\b|\bmay not ask\b|\bthe system answers\b|\bstill there\b|\btakes up to\b|\bbreaks off\b/,
  /\bstops? working\b|\bnobody is logged in\b|\bmasked from here on\b|\bhalf a credential\b|\bno trouble\b|\boutlives?\b/,
  /\beverybody\b|\bstrangers?\b|\bthrown away\b|\bfor want of\b|\bour own lines\b|\bas that step says\b|\bare made once\b/,
  /\b(?:stands?|stood) (?:in|for|with|where|below|above|aside)\b|\bstarred\b|\bgood enough for\b/,
  /\btaken for (?:expired|not)\b/,
];

/** The phrases of a text that read like a translation. Commands, code and addresses are not looked at. */
export function translatedIn(text: string): readonly string[] {
  const prose = text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`\n]+`/g, 'X')
    .replace(/\s+/g, ' ');
  return TRANSLATED.flatMap((phrase) => [...prose.matchAll(new RegExp(phrase, 'g'))].map(({ 0: found }) => found));
}
