using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>One record of a file of tagged lines. Knows which of its fields something was made of.</summary>
/// <param name="fields">In the order of the file.</param>
/// <param name="at">File and line of the record.</param>
/// <param name="report">Where its problems go.</param>
internal sealed class TaggedRecord(IReadOnlyList<TaggedField> fields, SourcePosition at, Action<ContentProblem> report)
{
    private readonly HashSet<string> used = [];
    private readonly List<string> leftOver = [];

    /// <summary>Takes what is wrong with the record.</summary>
    public EntryReport Report { get; } = new(at, report);

    /// <summary>All fields in their order; those that are read so have to be named to <see cref="Take"/>.</summary>
    public IReadOnlyList<TaggedField> Fields => fields;

    /// <summary>Tags of which nothing was made, once for each field that says something, and says it alone. Once the record has been read.</summary>
    public IEnumerable<string> Unread
    {
        get
        {
            var said = fields.Where(one => used.Contains(one.Tag)).Select(one => one.Value.Trim()).ToHashSet();
            return fields.Where(one => !used.Contains(one.Tag) && !string.IsNullOrWhiteSpace(one.Value) && !said.Contains(one.Value.Trim())).Select(one => one.Tag).Concat(leftOver);
        }
    }

    /// <summary>These tags are read.</summary>
    public void Take(params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags) used.Add(tag);
    }

    /// <summary>One more field of a tag that is read was left over.</summary>
    public void Leave(string tag) => leftOver.Add(tag);

    /// <summary>What stands in the first field of these tags in which something is found; null when it is in none.</summary>
    public string? Mention(Func<string, string?> find, params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags)
            foreach (string value in Look(tag))
                if (find(value) is string found)
                {
                    Take(tag);
                    return found;
                }
        return null;
    }

    /// <summary>The raw value of the first of these tags that has one; null when none has.</summary>
    public string? Find(params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags)
        {
            string? found = null;
            foreach (var field in fields)
            {
                if (field.Tag != tag || string.IsNullOrWhiteSpace(field.Value)) continue;
                found = field.IsLoose ? found ?? field.Value : field.Value;
                if (!field.IsLoose) break;
            }
            if (found is null) continue;
            Take(tag);
            return found;
        }
        return null;
    }

    /// <summary>As <see cref="Find"/>, cleaned to one line.</summary>
    public string? Line(params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags)
            if (Find(tag) is string raw && TextCleaner.Line(raw) is { Length: > 0 } line) return line;
        return null;
    }

    /// <summary>Every raw value of these tags, in the order of the file.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> tags)
    {
        Take(tags);
        return Look(tags);
    }

    /// <summary>As <see cref="All"/>, of fields that may tell what others mean: nothing is made of them themselves.</summary>
    public IReadOnlyList<string> Look(params ReadOnlySpan<string> tags)
    {
        var values = new List<string>();
        foreach (var field in fields)
            if (tags.Contains(field.Tag) && !string.IsNullOrWhiteSpace(field.Value)) values.Add(field.Value);
        return values;
    }
}
