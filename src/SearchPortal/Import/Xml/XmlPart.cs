namespace SearchPortal.Import.Xml;

/// <summary>One element of an entry with all that is in it. Names are local names: prefixes mean nothing here.</summary>
/// <param name="name">As written, without prefix.</param>
/// <param name="line">1-based line of its start tag.</param>
internal sealed class XmlPart(string name, int line)
{
    private readonly List<KeyValuePair<string, string>> attributes = [];
    private readonly List<object> content = [];

    /// <summary>Local name.</summary>
    public string Name => name;

    /// <summary>1-based line of its start tag.</summary>
    public int Line => line;

    /// <summary>Texts (<see cref="string"/>) and elements (<see cref="XmlPart"/>) in their order.</summary>
    public IReadOnlyList<object> Content => content;

    /// <summary>The elements in it.</summary>
    public IEnumerable<XmlPart> Children => content.OfType<XmlPart>();

    /// <summary>Characters of its name and attributes.</summary>
    public long Weight => name.Length + attributes.Sum(attribute => (long)attribute.Key.Length + attribute.Value.Length);

    /// <summary>All text in it, whatever elements it is in.</summary>
    public string Text => string.Concat(content.Select(item => item is XmlPart part ? part.Text : (string)item));

    /// <summary>An attribute by its local name ("lang" for xml:lang); null when it is absent or blank.</summary>
    public string? Attribute(string name)
    {
        foreach (var (key, value) in attributes)
            if (key == name && !string.IsNullOrWhiteSpace(value)) return value.Trim();
        return null;
    }

    /// <summary>Whether an attribute has one of these values.</summary>
    public bool Is(string attribute, params ReadOnlySpan<string> values) => Attribute(attribute) is string value && values.Contains(value);

    /// <summary>The first element on a path of names: <c>Find("front", "article-meta")</c>; null when there is none.</summary>
    public XmlPart? Find(params ReadOnlySpan<string> path)
    {
        var found = this;
        foreach (string step in path) found = found?.Children.FirstOrDefault(child => child.Name == step);
        return found;
    }

    /// <summary>The elements of these names right in it.</summary>
    public IEnumerable<XmlPart> All(params string[] names) => Children.Where(child => names.Contains(child.Name));

    /// <summary>The elements of a name anywhere in it, in their order.</summary>
    public IEnumerable<XmlPart> Within(string name) => Children.SelectMany(child => child.Name == name ? [child] : child.Within(name));

    internal void Add(string attribute, string value) => attributes.Add(new(attribute, value));

    internal void Add(object item) => content.Add(item);
}
