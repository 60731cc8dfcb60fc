namespace SearchPortal.Searching;

/// <summary>A piece of a query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, the phrase without quotes, or the field's name.</param>
/// <param name="Slop">Of a phrase: places its words may be apart; of a word: 1 when a tilde followed it.</param>
internal readonly record struct QueryLexeme(LexemeKind Kind, string Text = "", int Slop = 0);
