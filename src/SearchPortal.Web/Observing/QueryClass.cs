namespace SearchPortal.Web.Observing;

/// <summary>How a search is written, told from its text alone; what it asks for stays unknown.</summary>
internal static class QueryClass
{
    private static readonly string[] Operators = ["AND", "OR", "NOT"];

    /// <summary>"empty", "field", "phrase", "wildcard", "operator" or "words"; of several the first that is named here.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "empty";
        if (NamesField(text)) return "field";
        if (text.Contains('"', StringComparison.Ordinal)) return "phrase";
        if (text.Contains('*', StringComparison.Ordinal)) return "wildcard";
        return text.Split(' ').Any(word => Operators.Contains(word) || word is ['-', not '-', ..]) ? "operator" : "words";
    }

    /// <summary>Whether a word, a colon and something else follow each other without a gap; an address is no field.</summary>
    private static bool NamesField(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < text.Length && char.IsAsciiLetter(text[colon - 1]) && text[colon + 1] != '/' && !char.IsWhiteSpace(text[colon + 1]);
    }
}
