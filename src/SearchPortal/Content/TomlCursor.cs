using System.Globalization;
using System.Text;

namespace SearchPortal.Content;

/// <summary>Walks through TOML and reads its values (toml.io, version 1.0): texts, lists and inline tables; numbers, dates and truth values stay text.</summary>
internal sealed class TomlCursor(string text, int firstLine)
{
    private const int MaximumDepth = 16;

    private int at;
    private int newlines;

    /// <summary>1-based line of the file.</summary>
    public int Line => firstLine + newlines;

    /// <summary>Whether the text is at its end.</summary>
    public bool IsAtEnd => at >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Peek => IsAtEnd ? '\0' : text[at];

    /// <summary>Passes over blanks of this line.</summary>
    public void SkipBlanks()
    {
        while (Peek is ' ' or '\t' or '\r') at++;
    }

    /// <summary>Passes over blanks, comments and line ends.</summary>
    public void SkipToContent()
    {
        for (SkipBlanks(); Peek is '#' or '\n'; SkipBlanks())
        {
            if (Peek == '#') SkipLine();
            else Next();
        }
    }

    /// <summary>Goes on to the next line.</summary>
    public void SkipLine()
    {
        while (!IsAtEnd && Next() != '\n')
        {
        }
    }

    /// <summary>Passes over a text if it stands here.</summary>
    public bool TryTake(string expected)
    {
        if (!text.AsSpan(at).StartsWith(expected)) return false;
        at += expected.Length;
        return true;
    }

    /// <summary>A name, bare or in quotes; null when none stands here, or a dotted one.</summary>
    public string? Key()
    {
        SkipBlanks();
        string? key = Peek is '"' or '\'' ? Quoted() : Bare(c => char.IsLetterOrDigit(c) || c is '_' or '-');
        SkipBlanks();
        return string.IsNullOrEmpty(key) || Peek == '.' ? null : key;
    }

    /// <summary>The value that stands here; null when it is none.</summary>
    public YamlValue? Value(int depth = 0)
    {
        SkipBlanks();
        int line = Line;
        if (Peek is '"' or '\'') return Quoted() is string quoted ? new YamlText(line, quoted, false) : null;
        if (depth < MaximumDepth && TryTake("[")) return List(line, depth);
        if (depth < MaximumDepth && TryTake("{")) return Table(line, depth);
        string bare = Bare(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '+' or ':' or '.' or ' ').Trim();
        return bare.Length > 0 ? new YamlText(line, bare, false) : null;
    }

    private YamlList? List(int line, int depth)
    {
        var items = new List<YamlValue>();
        while (true)
        {
            SkipToContent();
            if (TryTake("]")) return new YamlList(line, items);
            if (Value(depth + 1) is not YamlValue item) return null;
            items.Add(item);
            SkipToContent();
            if (!TryTake(",") && Peek != ']') return null;
        }
    }

    private YamlMap? Table(int line, int depth)
    {
        var entries = new List<YamlEntry>();
        while (true)
        {
            SkipToContent();
            if (TryTake("}")) return new YamlMap(line, entries);
            int keyLine = Line;
            if (Key() is not string key || !TryTake("=") || Value(depth + 1) is not YamlValue value) return null;
            if (!entries.Exists(entry => entry.Key == key)) entries.Add(new YamlEntry(key, keyLine, value));
            SkipToContent();
            if (!TryTake(",") && Peek != '}') return null;
        }
    }

    private string Bare(Func<char, bool> belongs)
    {
        int start = at;
        while (!IsAtEnd && belongs(Peek)) at++;
        return text[start..at];
    }

    /// <summary>A text in one or three quotes of either kind; null when it does not end.</summary>
    private string? Quoted()
    {
        char quote = Peek;
        string three = new(quote, 3);
        bool isLong = TryTake(three);
        if (!isLong) at++;
        else if (TryTake("\r\n") || TryTake("\n")) newlines++;
        var value = new StringBuilder();
        while (!IsAtEnd)
        {
            if (isLong ? TryTake(three) : TryTake(quote.ToString())) return value.ToString();
            if (Peek == '\n' && !isLong) return null;
            char c = Next();
            if (c == '\\' && quote == '"') Escape(value);
            else value.Append(c);
        }
        return null;
    }

    private void Escape(StringBuilder value)
    {
        if (IsAtEnd) return;
        char c = Next();
        if (c is '\n' or '\r' or ' ' or '\t') SkipWhite();
        else if (c is 'u' or 'U' && Code(c == 'u' ? 4 : 8) is Rune rune) value.Append(rune.ToString());
        else value.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' or 'f' => ' ', _ => c });
    }

    // A backslash at the end of a line takes the line end and the blanks after it away.
    private void SkipWhite()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Peek)) Next();
    }

    private Rune? Code(int digits)
    {
        if (at + digits > text.Length || !int.TryParse(text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) || !Rune.IsValid(code)) return null;
        at += digits;
        return new Rune(code);
    }

    private char Next()
    {
        char c = text[at++];
        if (c == '\n') newlines++;
        return c;
    }
}
