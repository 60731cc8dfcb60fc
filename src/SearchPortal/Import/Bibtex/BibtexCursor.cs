namespace SearchPortal.Import.Bibtex;

/// <summary>A place in the body of a block, moving forward only.</summary>
internal sealed class BibtexCursor(BibtexBlock block)
{
    private const string BareEnd = ",#={}\"()%";

    private readonly string text = block.Body;
    private int position;
    private int countedTo;
    private int countedLine = block.BodyLine;

    /// <summary>Whether all was read.</summary>
    public bool IsAtEnd => position >= text.Length;

    /// <summary>The next unit; NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[position];

    /// <summary>1-based line of the next unit.</summary>
    public int Line()
    {
        countedLine += text.AsSpan(countedTo, position - countedTo).Count('\n');
        countedTo = position;
        return countedLine;
    }

    /// <summary>Takes one unit if it is the next.</summary>
    public bool Take(char c)
    {
        if (IsAtEnd || text[position] != c) return false;
        position++;
        return true;
    }

    /// <summary>Goes over white space and over comments, from a percent sign to the end of its line.</summary>
    public void SkipBlanks()
    {
        while (!IsAtEnd && (char.IsWhiteSpace(text[position]) || text[position] == '%'))
        {
            if (text[position] == '%') ReadUntil("\n");
            else position++;
        }
    }

    /// <summary>The text up to one of some units or the end.</summary>
    public string ReadUntil(ReadOnlySpan<char> ends)
    {
        int length = text.AsSpan(position).IndexOfAny(ends);
        int from = position;
        position = length < 0 ? text.Length : position + length;
        return text[from..position];
    }

    /// <summary>The rest of the line without blanks and a comma at its end, which are left to be read.</summary>
    public string ReadLineBeforeComma()
    {
        int from = position;
        string text = ReadUntil("\n").TrimEnd();
        if (text.EndsWith(',')) text = text[..^1];
        position = from + text.Length;
        return text;
    }

    /// <summary>A name or number; "" when the next unit cannot belong to one.</summary>
    public string ReadBare()
    {
        int from = position;
        while (!IsAtEnd && !char.IsWhiteSpace(text[position]) && !BareEnd.Contains(text[position], StringComparison.Ordinal)) position++;
        return text[from..position];
    }

    /// <summary>Whether a name and an equals sign stand next.</summary>
    public bool IsAtField()
    {
        int from = position;
        bool found = ReadBare().Length > 0;
        while (!IsAtEnd && char.IsWhiteSpace(text[position])) position++;
        found = found && Next == '=';
        position = from;
        return found;
    }

    /// <summary>What stands between this opening brace and its partner, or the end.</summary>
    public string ReadBraced()
    {
        int from = ++position;
        int end = FindEnd('}');
        position = Math.Min(end + 1, text.Length);
        return text[from..end];
    }

    /// <summary>What stands between this quotation mark and the closing one; null, with nothing read, when there is none.</summary>
    public string? ReadQuoted()
    {
        int start = position++;
        int from = position;
        int end = FindEnd('"');
        position = end < text.Length ? end + 1 : start;
        return end < text.Length ? text[from..end] : null;
    }

    private int FindEnd(char closing)
    {
        int depth = 0;
        for (int i = position; i < text.Length; i++)
        {
            char c = text[i];
            if (depth == 0 && c == closing) return i;
            if (c == '\\' && HidesNext(i, closing)) i++;
            else if (c == '{') depth++;
            else if (c == '}' && depth > 0) depth--;
        }
        return text.Length;
    }

    private bool HidesNext(int backslash, char closing)
    {
        char next = backslash + 1 < text.Length ? text[backslash + 1] : '\0';
        // \"u is an accent also where a quotation mark would end the value; "C:\" is none where a comma or the end comes next.
        if (closing == '"' && next == '"') return backslash + 2 < text.Length && text.AsSpan(backslash + 2).TrimStart() is not ([] or [',' or '#' or '}', ..]);
        return !block.BackslashHidesNothing || next is not ('{' or '}');
    }
}
