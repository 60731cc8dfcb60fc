using System.Globalization;

namespace SearchPortal.Searching;

/// <summary>
/// A <see cref="SearchRequest"/> as a query string and back. The only place that knows parameter names, and the only one that
/// goes back to page 1 when a search changes. For every request r in canonical order, <c>Parse(Format(r)).Request</c> equals r.
/// </summary>
public static class SearchUrl
{
    /// <summary>The words of the search.</summary>
    public const string TextName = "q";

    /// <summary>A link kind that results must have; may be repeated.</summary>
    public const string HasName = "has";

    /// <summary>"1" when the words are meant as typed.</summary>
    public const string LiteralName = "literal";

    /// <summary>"relevance", "newest", "oldest" or "title".</summary>
    public const string SortName = "sort";

    /// <summary>1-based page number.</summary>
    public const string PageName = "page";

    /// <summary>Results a page.</summary>
    public const string SizeName = "size";

    /// <summary>Values listed for each facet.</summary>
    public const string FacetSizeName = "facets";

    /// <summary>First year, as a form sends it; written as a range of <c>year</c>.</summary>
    public const string FromName = "from";

    /// <summary>Last year, as a form sends it; written as a range of <c>year</c>.</summary>
    public const string ToName = "to";

    /// <summary>1-based place in the result from which a paper's page was reached.</summary>
    public const string PositionName = "at";

    /// <summary>Shows why a paper stands where it does in the result it was reached from: 1.</summary>
    public const string ExplainName = "explain";

    /// <summary>The facet of a list of all its values: a name that <see cref="NameOf(FacetField, bool)"/> gives.</summary>
    public const string FieldName = "field";

    /// <summary>Beginnings of words that the values of such a list must have.</summary>
    public const string FilterName = "filter";

    /// <summary>"count" or "name".</summary>
    public const string OrderName = "order";

    /// <summary>Most values listed for each facet.</summary>
    public const int MaximumFacetSize = 1_000;

    private static readonly SearchRequest Default = new();

    /// <summary>Reads a query string, with or without "?". Any text gives a valid request; what had to be changed is told by notices.</summary>
    public static (SearchRequest Request, IReadOnlyList<Notice> Notices) Parse(string? query) => Parse(QueryString.Split(query));

    /// <summary>Reads decoded names and values; unknown names are ignored.</summary>
    public static (SearchRequest Request, IReadOnlyList<Notice> Notices) Parse(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new SearchUrlReader().Read(pairs);

    /// <summary>The canonical query string without "?"; what is at its default is left out, so "" is the empty search.</summary>
    public static string Format(SearchRequest request) => QueryString.Join(Pairs(request));

    /// <summary>The canonical query string with the place of one result.</summary>
    /// <param name="request">The search.</param>
    /// <param name="position">1-based.</param>
    public static string Format(SearchRequest request, int position) => WithPosition(Format(request with { Page = 1 }), position);

    /// <summary>The place of a result added to the query string of the first page.</summary>
    /// <param name="query">As <see cref="Format(SearchRequest)"/> writes it.</param>
    /// <param name="position">1-based.</param>
    public static string WithPosition(string query, int position) =>
        string.Create(CultureInfo.InvariantCulture, $"{query}{(query.Length > 0 ? "&" : "")}{PositionName}={position}");

    /// <summary>The place of a result in a query string; null when it names none inside <see cref="SearchRequest.MaximumDepth"/>.</summary>
    public static int? FindPosition(string? query)
    {
        string? value = QueryString.Split(query).LastOrDefault(pair => pair.Key == PositionName).Value;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at is >= 1 and <= SearchRequest.MaximumDepth ? at : null;
    }

    /// <summary>Whether an address asks for the reasons of a result to be shown.</summary>
    public static bool AsksWhy(string? query) => QueryString.Split(query).Any(pair => pair.Key == ExplainName && pair.Value == "1");

    /// <summary>Names and values of a request in canonical order, for the hidden fields of a form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(SearchRequest request)
    {
        var canonical = Canonical(request);
        if (canonical.Text.Length > 0) yield return new(TextName, canonical.Text);
        foreach (var selection in canonical.Selections) yield return new(NameOf(selection.Field, selection.Excluded), selection.Value);
        if (canonical.Years is { } years) yield return new(NameOf(FacetField.Year), $"{years.From:0000}..{years.To:0000}");
        foreach (string kind in canonical.Has) yield return new(HasName, kind);
        if (canonical.Literal) yield return new(LiteralName, "1");
        if (canonical.Sort != SortOrder.Relevance) yield return new(SortName, NameOf(canonical.Sort));
        if (canonical.Size != SearchRequest.DefaultSize) yield return new(SizeName, Number(canonical.Size));
        if (canonical.FacetSize != Default.FacetSize) yield return new(FacetSizeName, Number(canonical.FacetSize));
        if (canonical.Page != 1) yield return new(PageName, Number(canonical.Page));
    }

    /// <summary>The same search with selections and link kinds in their one order, each once, and no text of blanks alone, so that equal searches have equal addresses.</summary>
    public static SearchRequest Canonical(SearchRequest request) => IsCanonical(request) ? request : request with
    {
        Text = string.IsNullOrWhiteSpace(request.Text) ? "" : request.Text,
        Selections = [.. request.Selections.Distinct().OrderBy(s => s.Field).ThenBy(s => s.Excluded).ThenBy(s => s.Value, StringComparer.Ordinal)],
        Has = [.. request.Has.Distinct().Order(StringComparer.Ordinal)],
        Years = request.Years is { From: null, To: null } ? null : request.Years,
    };

    /// <summary>Whether there is nothing to order. A page has two hundred addresses, and few searches choose two values.</summary>
    private static bool IsCanonical(SearchRequest request) =>
        request.Selections.Count <= 1 && request.Has.Count <= 1 && request.Years is not { From: null, To: null } && (request.Text.Length == 0 || !string.IsNullOrWhiteSpace(request.Text));

    /// <summary>Parameter name of a facet: "venue", or "-venue" to leave values out.</summary>
    public static string NameOf(FacetField field, bool excluded = false) => (field, excluded) switch
    {
        (FacetField.Venue, false) => "venue",
        (FacetField.Venue, true) => "-venue",
        (FacetField.Year, false) => "year",
        (FacetField.Year, true) => "-year",
        (FacetField.Author, false) => "author",
        (FacetField.Author, true) => "-author",
        (FacetField.Topic, false) => "topic",
        (FacetField.Topic, true) => "-topic",
        (FacetField.Type, false) => "type",
        (FacetField.Type, true) => "-type",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such facet"),
    };

    /// <summary>Value of the sort parameter.</summary>
    public static string NameOf(SortOrder sort) => sort switch
    {
        SortOrder.Relevance => "relevance",
        SortOrder.Newest => "newest",
        SortOrder.Oldest => "oldest",
        SortOrder.Title => "title",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "no such order"),
    };

    /// <summary>Value of the order parameter.</summary>
    public static string NameOf(FacetOrder order) => order == FacetOrder.Name ? "name" : "count";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
