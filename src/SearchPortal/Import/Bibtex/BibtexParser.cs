using System.Text;

namespace SearchPortal.Import.Bibtex;

/// <summary>Reads the body of one block: key, fields and values. Mends what can be mended and reports it.</summary>
internal sealed class BibtexParser(BibtexBlock block, BibtexMacros macros, BibtexProblems problems)
{
    private readonly BibtexCursor cursor = new(block);
    private string? key;

    /// <summary>The block as an entry.</summary>
    public BibtexEntry ReadEntry()
    {
        cursor.SkipBlanks();
        key = ReadKey();
        var fields = new Dictionary<string, BibtexField>();
        foreach (var (name, field) in ReadFields())
        {
            if (!fields.TryAdd(name, field) && fields[name].Value != field.Value)
                Warn(field.Line, $"the field '{name}' stands twice, the first was read", "keep one of them");
        }
        return new BibtexEntry(block.Type, key, block.Line, fields);
    }

    /// <summary>The definitions of an @string block: name and value.</summary>
    public IEnumerable<(string Name, BibtexField Field)> ReadFields()
    {
        for (cursor.SkipBlanks(); !cursor.IsAtEnd; cursor.SkipBlanks())
        {
            if (cursor.Take(',')) continue;
            int line = cursor.Line();
            if (!cursor.IsAtField())
            {
                SkipUnreadable(line);
                continue;
            }
            string name = cursor.ReadBare().ToLowerInvariant();
            cursor.SkipBlanks();
            cursor.Take('=');
            yield return (name, new BibtexField(ReadValue(), line));
            ExpectComma();
        }
    }

    private string ReadKey()
    {
        // "title = {…}" where the key should be: the key is missing. "smith title = {…}": its comma is.
        if (cursor.IsAtField()) return "";
        string first = cursor.ReadUntil(",={\"\r\n \t").Trim();
        cursor.SkipBlanks();
        if (cursor.IsAtEnd || cursor.Next == ',') return first;
        if (first.Length > 0 && cursor.IsAtField())
        {
            problems.Warn(block.Line, first, "the comma behind the key is missing", "write a comma behind the key");
            return first;
        }
        return $"{first} {cursor.ReadUntil(",")}".Trim();
    }

    private string ReadValue()
    {
        cursor.SkipBlanks();
        string value = ReadPart();
        cursor.SkipBlanks();
        if (cursor.Next != '#') return value;

        var joined = new StringBuilder(value);
        while (cursor.Take('#'))
        {
            cursor.SkipBlanks();
            joined.Append(ReadPart());
            cursor.SkipBlanks();
        }
        return joined.ToString();
    }

    private string ReadPart() => cursor.Next switch
    {
        '{' => WithoutDamage(cursor.ReadBraced()),
        '"' => WithoutDamage(cursor.ReadQuoted() ?? ReadUnclosedQuotation()),
        _ => ReadBare(),
    };

    private string ReadBare()
    {
        int line = cursor.Line();
        string bare = cursor.ReadBare();
        if (bare.Length == 0 || bare.All(char.IsAsciiDigit)) return bare;
        if (macros.Find(bare) is { } value) return value;

        string text = WithoutDamage(bare + cursor.ReadUntil(",#{}\"=\n")).Trim();
        Warn(line, $"{BibtexProblems.Quote(text)} is not in braces and is no abbreviation defined before, its letters were taken", "put it in braces, or define it with @string");
        return text;
    }

    private string ReadUnclosedQuotation()
    {
        int line = cursor.Line();
        cursor.Take('"');
        string text = cursor.ReadLineBeforeComma();
        Warn(line, "a quotation mark is never closed, the text up to the end of the line was taken", "close it, or use braces");
        return text;
    }

    private void ExpectComma()
    {
        cursor.SkipBlanks();
        if (cursor.IsAtEnd || cursor.Take(',')) return;
        int line = cursor.Line();
        if (cursor.IsAtField()) Warn(line, "a comma before this field is missing", "write a comma behind every field");
        else SkipUnreadable(line);
    }

    private void SkipUnreadable(int line)
    {
        string text = cursor.ReadUntil(",");
        Warn(line, $"{BibtexProblems.Quote(text)} is not a field and was not read", "write fields as name = {text}");
    }

    private string WithoutDamage(string text)
    {
        if (!text.Contains('\uFFFD', StringComparison.Ordinal)) return text;
        Warn(cursor.Line(), "letters here were lost when the file was converted (U+FFFD)", "write them anew");
        return text.Replace("\uFFFD", "", StringComparison.Ordinal);
    }

    private void Warn(int line, string message, string remedy) => problems.Warn(line, string.IsNullOrEmpty(key) ? null : key, message, remedy);
}
