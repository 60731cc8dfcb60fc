using System.Text;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>A record of which more lines may come.</summary>
/// <param name="line">1-based line it begins on.</param>
internal sealed class TaggedRecordDraft(int line)
{
    /// <summary>Longest record kept, in UTF-16 units.</summary>
    public const int Longest = 4_000_000;

    // What a field costs beside its text, in the same unit.
    private const int Overhead = 50;

    // A word this long was cut where the line was full.
    private const int LongestWord = 60;

    private readonly List<TaggedField> fields = [];
    private readonly StringBuilder value = new();
    private int length;

    /// <summary>1-based line it begins on.</summary>
    public int Line => line;

    /// <summary>Whether it has passed the limit and holds only its beginning.</summary>
    public bool IsTooLong => length > Longest;

    /// <summary>Whether a tag has been added.</summary>
    public bool Has(string tag) => fields.Exists(field => field.Tag == tag);

    /// <summary>A line with a tag.</summary>
    public void Add(TagMatch match, string text, int at)
    {
        length += text.Length + Overhead;
        if (IsTooLong) return;
        Settle();
        fields.Add(new TaggedField(match.Tag, "", at, match.IsLoose));
        value.Append(text.TrimEnd());
    }

    /// <summary>A line that goes on with the last field.</summary>
    /// <param name="text">With its indent.</param>
    /// <param name="breaksWords">Whether it may begin inside a word.</param>
    public void Continue(string text, bool breaksWords)
    {
        length += text.Length + 1;
        if (IsTooLong) return;
        var line = text.AsSpan().Trim();
        if (!(breaksWords && (LastWord() > LongestWord || IsCutAtHyphen(line)))) value.Append('\n');
        value.Append(line);
    }

    /// <summary>The record, whole.</summary>
    public TaggedRecord Finish(string path, Action<ContentProblem> report)
    {
        Settle();
        return new TaggedRecord(fields, new SourcePosition(path, line), report);
    }

    private void Settle()
    {
        if (fields.Count > 0) fields[^1] = fields[^1] with { Value = value.ToString().TrimEnd() };
        value.Clear();
    }

    // "alpha-" and "synuclein", but not "pre-" and "and postoperative".
    private bool IsCutAtHyphen(ReadOnlySpan<char> line)
    {
        bool endsInHyphen = value.Length > 1 && value[^1] == '-' && char.IsLetterOrDigit(value[^2]);
        if (!endsInHyphen || line.Length == 0 || !char.IsLetterOrDigit(line[0])) return false;
        int end = line.IndexOf(' ');
        return (end < 0 ? line : line[..end]) is not ("and" or "or" or "to" or "vs" or "versus" or "as");
    }

    private int LastWord()
    {
        int count = 0;
        while (count <= LongestWord && count < value.Length && !char.IsWhiteSpace(value[value.Length - 1 - count])) count++;
        return count;
    }
}
