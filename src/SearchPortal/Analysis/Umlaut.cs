namespace SearchPortal.Analysis;

/// <summary>Umlauts written as two letters: "Mueller" is "Müller", which folds to "muller".</summary>
internal static class Umlaut
{
    /// <summary>The folded word with its "ae", "oe" and "ue" taken for umlauts; null when it has none that can be one.</summary>
    /// <remarks>Not at the end of a word or before a final "l" (Samuel, Michael, Noel), not after a vowel or "q" (Bauer, Enrique), not after a "g" inside a word (Rodrigues).</remarks>
    public static string? Find(string word)
    {
        string umlauts = word;
        for (int i = word.Length - 3; i >= 0; i--)
            if (IsUmlaut(word, i)) umlauts = umlauts.Remove(i + 1, 1);
        return umlauts.Length == word.Length ? null : umlauts;
    }

    private static bool IsUmlaut(string word, int i)
    {
        if (word[i] is not ('a' or 'o' or 'u') || word[i + 1] != 'e' || (i + 3 == word.Length && word[i + 2] == 'l')) return false;
        if (i == 0) return true;
        return word[i - 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'q') && (word[i - 1] != 'g' || i == 1);
    }
}
