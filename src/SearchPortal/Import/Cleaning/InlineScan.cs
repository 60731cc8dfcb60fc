using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>A text being read once from left to right, and what it becomes.</summary>
internal sealed class InlineScan(string text, TextDialect dialect)
{
    /// <summary>Stands for a literal dollar sign in <see cref="Output"/> until it is known whether it needs a backslash. A noncharacter: no text holds it.</summary>
    public const char LiteralDollar = '\uFFFF';

    private const int LongestGroup = 4_000;

    /// <summary>What searches that find nothing may still cost: it keeps the whole pass linear.</summary>
    private int budget = (4 * text.Length) + LongestGroup;

    public string Text => text;

    public bool IsLatex => dialect == TextDialect.Latex;

    public StringBuilder Output { get; } = new(text.Length + 16);

    /// <summary>Index of the next character to read.</summary>
    public int Position { get; set; }

    /// <summary>Whether the word being read is a web address, in which dashes, tildes and stars are themselves.</summary>
    public bool InAddress { get; set; }

    /// <summary>Whether a TeX quotation is open: “, ‘.</summary>
    public bool DoubleQuoteOpen { get; set; }

    /// <summary>As <see cref="DoubleQuoteOpen"/>.</summary>
    public bool SingleQuoteOpen { get; set; }

    /// <summary>Indexes of the braces that end quotations made by commands.</summary>
    public HashSet<int> QuotationEnds { get; } = [];

    /// <summary>Index of the character that ends the Markdown emphasis now open, or of the brace that ends the set now open; -1 when none is.</summary>
    public int EmphasisEnd { get; set; } = -1;

    /// <summary>As <see cref="EmphasisEnd"/>.</summary>
    public int SetEnd { get; set; } = -1;

    /// <summary>Whether <c>\"</c> is an escaped quotation mark in this text, not an accent; null until asked.</summary>
    public bool? EscapesQuotes { get; set; }

    /// <summary>Ends looked for by name, for instance <c>\]</c>, and where the next one is.</summary>
    public Dictionary<string, int> Ends { get; } = [];

    public bool AtEnd => Position >= text.Length;

    public ReadOnlySpan<char> Rest => text.AsSpan(Position);

    /// <summary>The character at an index; NUL outside the text.</summary>
    public char At(int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    /// <summary>The character before the next one to read; NUL at the start.</summary>
    public char Before => At(Position - 1);

    /// <summary>Index of the brace that closes a group; -1 when none does within reach.</summary>
    public int FindGroupEnd(int open)
    {
        int limit = Math.Min(text.Length, open + Math.Min(LongestGroup, budget));
        int depth = 0;
        for (int i = open; i < limit; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }
        budget -= Math.Max(0, limit - open);
        return -1;
    }

    /// <summary>Index of the next occurrence of a mark; -1 when there is none.</summary>
    public int FindEnd(string mark, int from)
    {
        if (Ends.TryGetValue(mark, out int known) && (known < 0 || known >= from)) return known;
        if (Ends.Count > 32 && !Ends.ContainsKey(mark)) return -1;
        return Ends[mark] = text.IndexOf(mark, from, StringComparison.Ordinal);
    }

    /// <summary>Index after the spaces at an index.</summary>
    public int SkipSpaces(int index)
    {
        while (index < text.Length && text[index] is ' ' or '\n') index++;
        return index;
    }

    /// <summary>Writes and moves on.</summary>
    public void Write(ReadOnlySpan<char> replacement, int next)
    {
        Output.Append(replacement);
        Position = next;
    }
}
