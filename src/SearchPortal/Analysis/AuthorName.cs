namespace SearchPortal.Analysis;

/// <summary>Other ways to write the words of a name.</summary>
internal static class AuthorName
{
    /// <summary>Marks an initial that was derived from a full name, so that "Xiaoming" is not taken for the "X." of "X. Ma".</summary>
    public const string DerivedInitial = "\u0001";

    /// <summary>The tokens of a name, and at the place of each full word its umlaut form and the initial it could be written as.</summary>
    public static List<Token> WithForms(List<Token> tokens)
    {
        var all = new List<Token>(tokens.Count * 2);
        foreach (var token in tokens)
        {
            all.Add(token);
            if (Umlaut.Find(token.Word.Text) is string umlaut) all.Add(token with { Word = Vocabulary.Shared[umlaut] });
            if (!token.IsCompound && token.Word.Text.Length > 1 && char.IsAsciiLetter(token.Word.Text[0]))
                all.Add(token with { Word = Vocabulary.Shared[DerivedInitial + token.Word.Text[0]] });
        }
        return all;
    }
}
