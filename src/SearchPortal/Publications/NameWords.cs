namespace SearchPortal.Publications;

/// <summary>Takes a list of names apart: into names at "and", into parts at commas, into words at white space. What stands in braces is one piece.</summary>
internal static class NameWords
{
    /// <summary>Names, each a list of parts, each a list of raw words. Never an empty part at the start of a name; never an empty name.</summary>
    /// <param name="text">As the source has it.</param>
    /// <param name="isList">Whether "and" (in any letter case) begins the next name.</param>
    public static List<List<List<string>>> Split(string text, bool isList)
    {
        var names = new List<List<List<string>>>();
        List<List<string>> name = [[]];
        for (int at = 0; at < text.Length;)
        {
            if (IsBlank(text[at])) at++;
            else if (text[at] == ',')
            {
                if (name[0].Count > 0) name.Add([]);
                at++;
            }
            else
            {
                int end = EndOfWord(text, at);
                string word = text[at..end];
                bool isAnd = isList && word.Equals("and", StringComparison.OrdinalIgnoreCase) && (end == text.Length || IsBlank(text[end]));
                if (isAnd) Finish();
                else name[^1].Add(word);
                at = end;
            }
        }
        Finish();
        return names;

        void Finish()
        {
            if (name[^1].Count == 0) name.RemoveAt(name.Count - 1);
            if (name.Count > 0) names.Add(name);
            name = [[]];
        }
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '~';

    private static int EndOfWord(string text, int start)
    {
        int depth = 0;
        int at = start;
        while (at < text.Length && (depth > 0 || !(IsBlank(text[at]) || text[at] == ',')))
        {
            if (text[at] == '\\')
            {
                at = EndOfMacro(text, at);
                continue;
            }
            if (text[at] == '{') depth++;
            if (text[at] == '}' && depth > 0) depth--;
            at++;
        }
        return at;
    }

    // White space ends the name of a macro and does not part words: "\O rsted", "\v s".
    private static int EndOfMacro(string text, int backslash)
    {
        int at = backslash + 1;
        if (at >= text.Length || !char.IsAsciiLetter(text[at])) return Math.Min(at + 1, text.Length);
        while (at < text.Length && char.IsAsciiLetter(text[at])) at++;
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }
}
