namespace SearchPortal.Searching;

/// <summary>The words a visitor can write before the colon.</summary>
internal static class QueryFieldName
{
    private static readonly (string Name, QueryField Field)[] Names =
    [
        ("author", QueryField.Author), ("title", QueryField.Title), ("abstract", QueryField.Abstract), ("venue", QueryField.Venue),
        ("year", QueryField.Year), ("topic", QueryField.Topic), ("type", QueryField.Type), ("doi", QueryField.Doi), ("arxiv", QueryField.Arxiv),
        ("key", QueryField.Key), ("has", QueryField.Has), ("url", QueryField.Url),
        // Spellings that other search boxes have taught.
        ("authors", QueryField.Author), ("au", QueryField.Author), ("by", QueryField.Author), ("ti", QueryField.Title), ("intitle", QueryField.Title),
        ("allintitle", QueryField.Title), ("abs", QueryField.Abstract), ("conference", QueryField.Venue), ("journal", QueryField.Venue),
        ("in", QueryField.Venue), ("date", QueryField.Year), ("keyword", QueryField.Topic), ("keywords", QueryField.Topic), ("tag", QueryField.Topic),
        ("subject", QueryField.Topic),
    ];

    /// <summary>The field of a name in any letter case; null when there is none.</summary>
    public static QueryField? Find(ReadOnlySpan<char> name)
    {
        foreach (var (known, field) in Names)
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return field;
        return null;
    }

    /// <summary>The name in canonical queries.</summary>
    public static string Of(QueryField field) => Names[(int)field].Name;
}
