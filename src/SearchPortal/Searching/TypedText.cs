using SearchPortal.Analysis;

namespace SearchPortal.Searching;

/// <summary>What stands in a search box, as words. "LLM-Prun" can be read as llm and prun, or as llmprun.</summary>
/// <param name="Parts">The words with names in their parts; empty when nothing or too much was typed.</param>
/// <param name="Joined">The words with names in one piece.</param>
/// <param name="Ended">Whether something follows the last word.</param>
internal sealed record TypedText(IReadOnlyList<string> Parts, IReadOnlyList<string> Joined, bool Ended)
{
    private const int MaximumLength = 300;
    private const int MaximumWords = 32;

    /// <summary>Reads a text of any kind.</summary>
    public static TypedText Read(string text)
    {
        if (text.Length > MaximumLength) return new([], [], false);
        // In lower case, letters typed so far ("DeepC") fall into the parts that the whole will fall into.
        var tokens = TextTokenizer.Tokenize(text.ToLowerInvariant());
        string[] parts = [.. tokens.Where(token => !token.IsCompound).Select(token => token.Word.Text)];
        if (parts.Length is 0 or > MaximumWords) return new([], [], false);
        return new(parts, Join(tokens), tokens.Max(token => token.End) < text.Length);
    }

    private static List<string> Join(List<Token> tokens)
    {
        if (!tokens.Exists(token => token.IsCompound)) return [];
        var joined = new List<string>();
        foreach (var group in tokens.GroupBy(token => token.Group))
        {
            var whole = group.Where(token => token.IsCompound).OrderByDescending(token => token.End - token.Start).FirstOrDefault();
            if (whole.Word is not null) joined.Add(whole.Word.Text);
            else joined.AddRange(group.Select(token => token.Word.Text));
        }
        return joined;
    }
}
