namespace SearchPortal.Import.Xml;

/// <summary>Elements that are publications, by their names and where they stand.</summary>
internal static class XmlEntryNames
{
    /// <summary>Whether an element is an entry.</summary>
    /// <param name="name">Local name.</param>
    /// <param name="parent">Local name of the element it stands in; null for the root.</param>
    /// <param name="root">Local name of the file's root; null before it was met.</param>
    public static bool IsEntry(string name, string? parent, string? root) => IsDblp(root) ? IsOfDblp(name) : name switch
    {
        "meta" or "paper" => parent == "volume",
        "record" => parent is null ? root == "record" : parent == "records",
        "article" or "mods" or "PubmedArticle" or "PubmedBookArticle" => true,
        _ => false,
    };

    /// <summary>Whether a file is DBLP's: the whole or a record of it, or the records of a person.</summary>
    public static bool IsDblp(string? root) => root is "dblp" or "dblpperson";

    /// <summary>The element that an entry must stand in, in files with such a root; null where that does not matter.</summary>
    public static string? ParentOf(string name, string? root) => name switch
    {
        "meta" or "paper" when root is null or "collection" => "volume",
        "record" when root is null or "xml" => "records",
        _ => null,
    };

    private static bool IsOfDblp(string name) =>
        name is "article" or "inproceedings" or "proceedings" or "book" or "incollection" or "phdthesis" or "mastersthesis" or "www" or "person" or "data";
}
