using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>The parameters of several operations.</summary>
internal static class ApiParameters
{
    /// <summary>What narrows a search.</summary>
    public static IReadOnlyList<ApiParameter> Search { get; } =
    [
        new(SearchUrl.TextName, "Words to search for, with the signs that the search page knows: \"a phrase\", -without, author:name, year:2020..2024, word*.") { Example = examples => examples.Word },
        .. Choices(FacetField.Venue, "Key of a venue", examples => examples.Venue), .. Choices(FacetField.Year, "A year, or a range as 2019..2024", _ => "2024"),
        .. Choices(FacetField.Author, "Id of an author", examples => examples.Author), .. Choices(FacetField.Topic, "Slug of a topic", examples => examples.Topic),
        .. Choices(FacetField.Type, "A kind of publication", _ => PublicationType.ConferencePaper.Csl()).Select(choice => choice with { Values = [.. Enum.GetValues<PublicationType>().Select(type => type.Csl())] }),
        new(SearchUrl.FromName, "First year.") { Example = _ => "2019" }, new(SearchUrl.ToName, "Last year.") { Example = _ => "2024" },
        new(SearchUrl.HasName, "A kind of link that papers must have: pdf, code.") { IsMany = true, Example = _ => "pdf" },
        new(SearchUrl.LiteralName, "1 takes words as typed and tries no other spelling.") { Values = ["0", "1"], Example = _ => "1" },
    ];

    /// <summary>Order of results.</summary>
    public static ApiParameter Sort { get; } = new(SearchUrl.SortName, "Order of results; without it by relevance.") { Values = [.. Enum.GetValues<SortOrder>().Select(SearchUrl.NameOf)], Example = _ => SearchUrl.NameOf(SortOrder.Newest) };

    /// <summary>Page of results.</summary>
    public static ApiParameter Page { get; } = new(SearchUrl.PageName, $"Number of the page, of the first {SearchRequest.MaximumDepth} results. Cursors lead further, and notice that the papers were indexed anew.") { Range = (1, SearchRequest.MaximumDepth), Example = _ => "2" };

    /// <summary>Results of a page.</summary>
    public static ApiParameter Size { get; } = new(SearchUrl.SizeName, $"Results of an answer; without it {SearchRequest.DefaultSize}.") { Range = (0, SearchAnswer.MaximumSize), Example = _ => "50" };

    /// <summary>Values of a facet.</summary>
    public static ApiParameter FacetSize { get; } = new(SearchUrl.FacetSizeName, "Most values of each facet, those with the most papers; of years the newest.") { Range = (0, SearchUrl.MaximumFacetSize), Example = _ => "5" };

    /// <summary>Where a list goes on.</summary>
    public static ApiParameter Cursor { get; } = new(ApiQuestion.CursorName, "Where the list goes on; take it from a link of an answer.");

    /// <summary>A paper.</summary>
    public static ApiParameter Key { get; } = new("key", "The paper's key, as in the address of its page.") { InPath = true, Example = examples => examples.Paper };

    /// <summary>What a list of values takes.</summary>
    public static IReadOnlyList<ApiParameter> List { get; } =
    [
        new(SearchUrl.FilterName, "Beginnings of words that a name must have.") { Example = _ => "ma" },
        new(SearchUrl.OrderName, "Order of values; without it by count.") { Values = [SearchUrl.NameOf(FacetOrder.Count), SearchUrl.NameOf(FacetOrder.Name)], Example = _ => SearchUrl.NameOf(FacetOrder.Name) },
    ];

    private static ApiParameter[] Choices(FacetField field, string text, Func<ApiExamples, string?> example) =>
    [
        new(SearchUrl.NameOf(field), $"{text}; of several any.") { IsMany = true, Example = example },
        new(SearchUrl.NameOf(field, excluded: true), $"The same, to leave out.") { IsMany = true, Example = example },
    ];
}
