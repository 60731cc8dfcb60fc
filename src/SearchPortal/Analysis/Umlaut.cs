namespace SearchPortal.Analysis;

/// <summary>Umlauts written as two letters: "Mueller" is "Müller", which folds to "muller".</summary>
internal static class Umlaut
{
    /// <summary>Letters of a word that may each be an umlaut or not.</summary>
    private const int MostPlaces = 6;

    /// <summary>The folded word with its "ae", "oe" and "ue" taken for umlauts; null when it has none that can be one.</summary>
    /// <remarks>Not at the end of a word or before a final "l" (Samuel, Michael, Noel), not after a vowel or "q" (Bauer, Enrique), not after a "g" inside a word (Rodrigues).</remarks>
    public static string? Find(string word)
    {
        string umlauts = word;
        for (int i = word.Length - 3; i >= 0; i--)
            if (IsUmlaut(word, i)) umlauts = umlauts.Remove(i + 1, 1);
        return umlauts.Length == word.Length ? null : umlauts;
    }

    /// <summary>The words for which <see cref="Find"/> gives a folded word: "mueller" for "muller". Null when they are too many to look at.</summary>
    public static List<string>? FindApart(string folded)
    {
        var places = new List<int>();
        for (int i = folded.Length - 2; i >= 0; i--)
            if (folded[i] is 'a' or 'o' or 'u' && (i == 0 || CanPrecede(folded, i))) places.Add(i);
        if (places.Count > MostPlaces) return null;
        var words = new List<string>();
        for (int chosen = 1; chosen < 1 << places.Count; chosen++)
        {
            string word = folded;
            for (int i = 0; i < places.Count; i++)
                if ((chosen >> i & 1) != 0) word = word.Insert(places[i] + 1, "e");
            if (Find(word) == folded) words.Add(word);
        }
        return words;
    }

    private static bool CanPrecede(string word, int i) => word[i - 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'q') && (word[i - 1] != 'g' || i == 1);

    private static bool IsUmlaut(string word, int i)
    {
        if (word[i] is not ('a' or 'o' or 'u') || word[i + 1] != 'e' || (i + 3 == word.Length && word[i + 2] == 'l')) return false;
        return i == 0 || CanPrecede(word, i);
    }
}
