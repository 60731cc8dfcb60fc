using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>One record of a file of tagged lines. Knows which of its tags were asked for.</summary>
/// <param name="fields">In the order of the file.</param>
/// <param name="at">File and line of the record.</param>
/// <param name="report">Where its problems go.</param>
internal sealed class TaggedRecord(IReadOnlyList<TaggedField> fields, SourcePosition at, Action<ContentProblem> report)
{
    private readonly HashSet<string> asked = [];

    /// <summary>Takes what is wrong with the record.</summary>
    public EntryReport Report { get; } = new(at, report);

    /// <summary>All fields in their order; those that are read so have to be named to <see cref="Take"/>.</summary>
    public IReadOnlyList<TaggedField> Fields => fields;

    /// <summary>Tags that nothing asked for, once for each field that says something.</summary>
    public IEnumerable<string> Unread => fields.Where(one => !asked.Contains(one.Tag) && !string.IsNullOrWhiteSpace(one.Value)).Select(one => one.Tag);

    /// <summary>These tags are read.</summary>
    public void Take(params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags) asked.Add(tag);
    }

    /// <summary>The raw value of the first of these tags that has one; null when none has.</summary>
    public string? Find(params ReadOnlySpan<string> tags)
    {
        Take(tags);
        foreach (string tag in tags)
        {
            string? loose = null;
            foreach (var field in fields)
            {
                if (field.Tag != tag || string.IsNullOrWhiteSpace(field.Value)) continue;
                if (!field.IsLoose) return field.Value;
                loose ??= field.Value;
            }
            if (loose is not null) return loose;
        }
        return null;
    }

    /// <summary>As <see cref="Find"/>, cleaned to one line.</summary>
    public string? Line(params ReadOnlySpan<string> tags)
    {
        Take(tags);
        foreach (string tag in tags)
            if (Find(tag) is string raw && TextCleaner.Line(raw) is { Length: > 0 } line) return line;
        return null;
    }

    /// <summary>Every raw value of these tags, in the order of the file.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> tags)
    {
        Take(tags);
        var values = new List<string>();
        foreach (var field in fields)
            if (tags.Contains(field.Tag) && !string.IsNullOrWhiteSpace(field.Value)) values.Add(field.Value);
        return values;
    }
}
