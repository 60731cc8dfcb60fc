namespace SearchPortal.Analysis;

/// <summary>Gives the spellings of a word one form before it is stemmed: "behaviour" and "behavior", "optimise" and "optimize", "matrices" and "matrix".</summary>
internal static class EnglishForms
{
    /// <summary>Letters before "ise" that make it no suffix: "supervise", "otherwise", "noise", "raise", "cruise".</summary>
    private const string NoVerbAfter = "vwoau";

    private const int ShortestBase = 3;

    private static readonly string[] VerbEndings = ["e", "es", "ed", "er", "ers", "ing", "ation", "ations", "able", "ational"];

    private static readonly int LongestBritish = EnglishFormsTable.British.Keys.Max(beginning => beginning.Length);
    private static readonly int ShortestBritish = EnglishFormsTable.British.Keys.Min(beginning => beginning.Length);

    /// <summary>The one form.</summary>
    /// <param name="word">Folded, of the letters a to z.</param>
    public static string Unify(string word)
    {
        if (EnglishFormsTable.Whole.TryGetValue(word, out string? singular)) return singular;
        var british = EnglishFormsTable.British.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(word.Length, LongestBritish); length >= ShortestBritish; length--)
            if (british.TryGetValue(word.AsSpan(0, length), out string? american)) return WithZ(american + word[length..]);
        if (word.EndsWith("metre", StringComparison.Ordinal)) return $"{word[..^2]}er";
        if (word.EndsWith("metres", StringComparison.Ordinal)) return $"{word[..^3]}ers";
        return WithZ(word);
    }

    /// <summary>"optimisation" as "optimization".</summary>
    private static string WithZ(string word)
    {
        int at = word.LastIndexOf("is", StringComparison.Ordinal);
        if (at < ShortestBase || !VerbEndings.Contains(word[(at + 2)..])) return word;
        string stem = word[..at];
        bool isVerb = !NoVerbAfter.Contains(stem[^1]) && !EnglishFormsTable.NotVerbs.Contains(stem) && (stem[^1] != 'c' || stem.EndsWith("tic", StringComparison.Ordinal) || stem.EndsWith("lic", StringComparison.Ordinal));
        return isVerb ? $"{stem}iz{word[(at + 2)..]}" : word;
    }
}
