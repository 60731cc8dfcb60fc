namespace SearchPortal.Import.Xml;

/// <summary>One element of an entry with all that is in it. Names are local names: prefixes mean nothing here.</summary>
/// <param name="name">As written, without prefix.</param>
/// <param name="line">1-based line of its start tag.</param>
internal sealed class XmlPart(string name, int line)
{
    private readonly List<KeyValuePair<string, string>> attributes = [];
    private readonly List<object> content = [];
    private readonly List<(string Name, int Line)> entities = [];

    /// <summary>Local name.</summary>
    public string Name => name;

    /// <summary>1-based line of its start tag.</summary>
    public int Line => line;

    /// <summary>Texts (<see cref="string"/>) and elements (<see cref="XmlPart"/>) in their order.</summary>
    public IReadOnlyList<object> Content => content;

    /// <summary>Whether anything was asked of it, or of what it stands in.</summary>
    public bool IsRead { get; private set; }

    /// <summary>The elements in it.</summary>
    public IEnumerable<XmlPart> Children => content.OfType<XmlPart>();

    /// <summary>Characters of its name and attributes.</summary>
    public long Weight => name.Length + attributes.Sum(attribute => (long)attribute.Key.Length + attribute.Value.Length);

    /// <summary>All text in it, whatever elements it is in.</summary>
    public string Text
    {
        get
        {
            IsRead = true;
            return string.Concat(content.Select(item => item is XmlPart part ? part.Text : (string)item));
        }
    }

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
        foreach (string step in path)
        {
            found = found?.Children.FirstOrDefault(child => child.Name == step);
            if (found is not null) found.IsRead = true;
        }
        return found;
    }

    /// <summary>The elements of these names right in it.</summary>
    public IEnumerable<XmlPart> All(params string[] names) => Children.Where(child => names.Contains(child.Name) && (child.IsRead = true));

    /// <summary>The elements of a name anywhere in it, in their order.</summary>
    public IEnumerable<XmlPart> Within(string name) => Children.SelectMany(child => child.Name == name ? [child.Read()] : child.Within(name));

    /// <summary>The outermost elements in it of which nothing was asked, each with the name of the one it stands in: "contrib/bio".</summary>
    public IEnumerable<(string Name, int Line)> Unread() =>
        Children.SelectMany(child => child.IsRead || child.Holds() ? child.Unread() : [($"{name}/{child.Name}", child.Line)]);

    /// <summary>The entities in its text that nobody knows, "&amp;name;", with their lines.</summary>
    public IEnumerable<(string Name, int Line)> Entities() => entities.Concat(Children.SelectMany(child => child.Entities()));

    /// <summary>Marks it, and all that is in it, as read.</summary>
    public void MarkRead()
    {
        IsRead = true;
        foreach (var child in Children) child.MarkRead();
    }

    private bool Holds() => Children.Any(child => child.IsRead || child.Holds());

    private XmlPart Read()
    {
        IsRead = true;
        return this;
    }

    internal void Add(string attribute, string value) => attributes.Add(new(attribute, value));

    internal void Add(object item) => content.Add(item);

    internal void AddEntity(string name, int line) => entities.Add((name, line));
}
