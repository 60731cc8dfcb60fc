namespace SearchPortal.Export.Citations;

/// <summary>
/// Small letters in titles that were written with capital ones ("Deep Learning for Graphs"). Kept are the first word of the title and of
/// what follows a colon, words with a second capital letter or a digit ("BERT", "DeepCache"), single letters and names (<see cref="ProperAdjectives"/>).
/// A title in which most words are small already is left as it is: its capital letters mean something.
/// </summary>
internal static class SentenceCase
{
    /// <summary>The text in sentence case.</summary>
    public static string Of(string text)
    {
        string[] words = text.Split(' ');
        if (!IsHeadline(words)) return text;
        for (int at = 1; at < words.Length; at++)
        {
            bool begins = words[at - 1] is [.., ':' or '?' or '!' or '.' or '—' or '–'];
            words[at] = string.Join('-', words[at].Split('-').Select((part, index) => begins && index == 0 ? part : Lower(part)));
        }
        return string.Join(' ', words);
    }

    /// <summary>The text with a capital letter after its colon, where APA wants one.</summary>
    public static string WithSubtitle(string text, bool isEnglish)
    {
        int colon = isEnglish ? text.IndexOf(": ", StringComparison.Ordinal) : -1;
        return colon < 0 || colon + 2 >= text.Length ? text : $"{text[..(colon + 2)]}{char.ToUpperInvariant(text[colon + 2])}{text[(colon + 3)..]}";
    }

    private static bool IsHeadline(string[] words)
    {
        int telling = 0, capital = 0;
        foreach (string word in words.Skip(1).Where(word => word.Count(char.IsLetter) > 3 && !HeadlineCase.IsSmall(word)))
        {
            telling++;
            if (char.IsUpper(Telling(word).First(char.IsLetter))) capital++;
        }
        return telling > 0 && capital * 3 >= telling * 2;
    }

    /// <summary>What tells how a word is written: of "k-Means" the part behind the sign.</summary>
    private static string Telling(string word) => word.IndexOf('-', StringComparison.Ordinal) == 1 && word.AsSpan(2).ContainsAnyInRange('A', 'z') ? word[2..] : word;

    private static string Lower(string part)
    {
        int first = 0;
        while (first < part.Length && !char.IsLetterOrDigit(part[first])) first++;
        var letters = part.AsSpan(first);
        int length = 0;
        while (length < letters.Length && (char.IsLetterOrDigit(letters[length]) || letters[length] is '’')) length++;
        var word = letters[..length];
        if (length < 2 || !char.IsUpper(word[0]) || IsKept(word[1..]) || ProperAdjectives.Has(word) || letters[length..].IndexOfAnyInRange('A', 'Z') >= 0) return part;
        return part[..first] + char.ToLowerInvariant(word[0]) + part[(first + 1)..];
    }

    private static bool IsKept(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
            if (char.IsUpper(c) || char.IsDigit(c)) return true;
        return false;
    }
}
