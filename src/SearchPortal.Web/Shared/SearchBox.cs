using SearchPortal.Searching;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Shared;

/// <summary>A search form.</summary>
/// <param name="Text">Words already in it.</param>
/// <param name="Hidden">Filters and order that the next search keeps.</param>
/// <param name="Label">What the field asks for.</param>
internal sealed record SearchBox(string Text, IReadOnlyList<KeyValuePair<string, string>> Hidden, string Label)
{
    /// <summary>An empty form that searches everything.</summary>
    public static SearchBox Empty => new("", [], Words.SearchPapersAuthorsVenues);

    /// <summary>The same where there is little room.</summary>
    public static SearchBox Short => new("", [], Words.SearchPapers);

    /// <summary>The form of a search, which keeps all but its words and page.</summary>
    public static SearchBox Of(SearchRequest request, string? label = null) =>
        new(request.Text, [.. SearchUrl.Pairs(request.WithText(""))], label ?? Words.SearchPapersAuthorsVenues);
}
