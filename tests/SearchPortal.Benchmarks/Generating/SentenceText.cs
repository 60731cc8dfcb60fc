namespace SearchPortal.Benchmarks.Generating;

/// <summary>Parts a text into sentences.</summary>
internal static class SentenceText
{
    /// <summary>The sentences in order. One ends at a full stop, "?" or "!" before white space and a capital letter, outside of formulas.</summary>
    public static List<string> Split(string text)
    {
        var sentences = new List<string>();
        int start = 0, dollars = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '$') dollars++;
            if (dollars % 2 != 0 || i + 2 >= text.Length || !IsEnd(text, i)) continue;
            sentences.Add(text[start..(i + 1)]);
            while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])) i++;
            start = i + 1;
        }
        if (start < text.Length) sentences.Add(text[start..]);
        return sentences;
    }

    private static bool IsEnd(string text, int at)
    {
        if (text[at] is not ('.' or '?' or '!') || !char.IsWhiteSpace(text[at + 1])) return false;
        int next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && char.IsUpper(text[next]);
    }
}
