namespace SearchPortal.Analysis;

/// <summary>A searchable unit of a text.</summary>
/// <param name="Word">The folded form with its stem.</param>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">One past its last unit.</param>
/// <param name="Position">Place in the sequence; a compound stands at the place of its first part.</param>
/// <param name="Group">Number of the word as written: "LLM-Pruner" is one group of the tokens llm, pruner and llmpruner.</param>
/// <param name="IsCompound">Whether it joins the parts of its group, or of one hyphenated piece of it.</param>
internal readonly record struct Token(Word Word, int Start, int End, int Position, int Group, bool IsCompound);
