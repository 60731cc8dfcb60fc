namespace SearchPortal.Import.Bibtex;

/// <summary>What an entry takes over from one that its <c>crossref</c> or <c>xdata</c> names, after the rules of biblatex (appendix B of its manual).</summary>
internal static class BibtexInheritance
{
    private const int LongestInherited = 4_000;

    // An entry that is there only to lend all that it has.
    private const string DataOnly = "xdata";

    private static readonly (string From, string To)[] Fields =
    [
        ("booktitle", "booktitle"), ("booksubtitle", "booksubtitle"), ("title", "booktitle"), ("subtitle", "booksubtitle"), ("editor", "editor"), ("publisher", "publisher"),
        ("organization", "organization"), ("institution", "institution"), ("school", "school"), ("series", "series"), ("shortname", "shortname"), ("volume", "volume"),
        ("number", "number"), ("isbn", "isbn"), ("issn", "issn"), ("eventtitle", "eventtitle"), ("langid", "langid"), ("language", "language"),
    ];

    /// <summary>What of a parent can be inherited, kept while the file is read.</summary>
    public static BibtexEntry Trim(BibtexEntry parent) =>
        parent with { Fields = parent.Fields.Where(field => (parent.Type == DataOnly || CanBeInherited(field.Key)) && field.Value.Value.Length <= LongestInherited).ToDictionary() };

    /// <summary>The child with the fields that it lacks and the parent has. Year, date and month come together or not at all.</summary>
    public static BibtexEntry Apply(BibtexEntry child, BibtexEntry parent)
    {
        var fields = new Dictionary<string, BibtexField>(child.Fields);
        if (parent.Type == DataOnly)
        {
            foreach (var (name, field) in parent.Fields)
                if (name is not ("xdata" or "crossref" or "ids")) fields.TryAdd(name, field);
            return child with { Fields = fields };
        }
        bool isArticle = child.Type is "article" or "suppperiodical";
        // A volume of several volumes is not inside a book.
        bool needsBookTitle = !BibtexTypes.IsParent(child.Type) && (child.Look("booktitle") ?? child.Look("journal") ?? child.Look("journaltitle")) is null;
        foreach (var (from, to) in Fields)
        {
            if (!needsBookTitle && to is ("booktitle" or "booksubtitle")) continue;
            Inherit(from, isArticle && to == "booktitle" ? "journal" : to);
        }
        if ((child.Look("year") ?? child.Look("date")) is null)
            foreach (string name in (ReadOnlySpan<string>)["year", "date", "month"]) Inherit(name, name);
        if (child.Type == "inbook") Inherit("author", "author");
        return child with { Fields = fields };

        void Inherit(string from, string to)
        {
            if (parent.Look(from) is not null) fields.TryAdd(to, parent.Fields[from]);
        }
    }

    private static bool CanBeInherited(string name) => name is "year" or "date" or "month" or "author" || Fields.Any(field => field.From == name);
}
