using System.Text;

namespace SearchPortal.Tests.Architecture;

/// <summary>C# source with the contents of comments, strings and characters blanked, so that what is left can be matched as code. Lines stay where they are.</summary>
internal static class CSharpCode
{
    /// <summary>Reads and blanks a file.</summary>
    public static string Read(string file) => Blank(File.ReadAllText(file));

    /// <summary>The source with every comment, string and character literal turned into spaces.</summary>
    public static string Blank(string source)
    {
        var code = new StringBuilder(source);
        for (int i = 0; i < source.Length;)
        {
            int end = LiteralEnd(source, i);
            for (int k = i; k < end; k++)
                if (code[k] != '\n') code[k] = ' ';
            i = Math.Max(end, i + 1);
        }
        return code.ToString();
    }

    /// <summary>Where the comment or literal that starts here ends; the start itself when none does.</summary>
    private static int LiteralEnd(string source, int start)
    {
        if (Starts(source, start, "//")) return IndexOrEnd(source, "\n", start);
        if (Starts(source, start, "/*")) return IndexOrEnd(source, "*/", start + 2) + 2;
        if (source[start] == '\'') return QuotedEnd(source, start + 1, '\'', hasHoles: false);

        int quote = start;
        while (quote < source.Length && source[quote] is '$' or '@') quote++;
        if (quote >= source.Length || source[quote] != '"') return start;
        string prefix = source[start..quote];
        if (Starts(source, quote, "\"\"\"")) return RawEnd(source, quote);
        return prefix.Contains('@', StringComparison.Ordinal) ? VerbatimEnd(source, quote + 1) : QuotedEnd(source, quote + 1, '"', prefix.Length > 0);
    }

    private static int QuotedEnd(string source, int from, char quote, bool hasHoles)
    {
        for (int i = from; i < source.Length; i++)
        {
            if (source[i] == '\\') i++;
            else if (source[i] == quote) return i + 1;
            else if (hasHoles && Starts(source, i, "{{")) i++;
            else if (hasHoles && source[i] == '{') i = HoleEnd(source, i + 1);
        }
        return source.Length;
    }

    private static int HoleEnd(string source, int from)
    {
        int depth = 1;
        for (int i = from; i < source.Length; i++)
        {
            int end = LiteralEnd(source, i);
            if (end > i) i = end - 1;
            else if (source[i] == '{') depth++;
            else if (source[i] == '}' && --depth == 0) return i;
        }
        return source.Length;
    }

    private static int VerbatimEnd(string source, int from)
    {
        for (int i = from; i < source.Length; i++)
        {
            if (source[i] != '"') continue;
            if (!Starts(source, i, "\"\"")) return i + 1;
            i++;
        }
        return source.Length;
    }

    private static int RawEnd(string source, int quote)
    {
        int count = 0;
        while (quote + count < source.Length && source[quote + count] == '"') count++;
        int end = IndexOrEnd(source, new string('"', count), quote + count) + count;
        while (end < source.Length && source[end] == '"') end++;
        return Math.Min(end, source.Length);
    }

    private static bool Starts(string source, int at, string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

    private static int IndexOrEnd(string source, string text, int from)
    {
        int found = from >= source.Length ? -1 : source.IndexOf(text, from, StringComparison.Ordinal);
        return found < 0 ? source.Length : found;
    }
}
