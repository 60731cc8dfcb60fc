using SearchPortal.Searching;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Help;

/// <summary>The query language by examples that find something in this portal.</summary>
/// <param name="Sections">Those that have an example.</param>
/// <param name="Head">Head of the page.</param>
internal sealed record HelpPage(IReadOnlyList<HelpSection> Sections, PageHead Head)
{
    /// <summary>The page of the request's index.</summary>
    public static HelpPage From(Searcher searcher, PortalLinks links)
    {
        var sections = HelpMaterial.Find(searcher) is { } material ? HelpExamples.Of(material) : [];
        var shown = sections.Select(section => new HelpSection(section.Title, [.. section.Examples.Where(example => Finds(example, searcher)).Select(example => Linked(example, links))]));
        return new([.. shown.Where(section => section.Examples.Count > 0)], new(Words.Help) { Description = Words.HelpLead, Canonical = links.Help, HasSearchBox = true });
    }

    /// <summary>Whether it finds what it says: an example of a slip by another spelling, any other as it stands.</summary>
    private static bool Finds((string Query, string Meaning, bool IsSlip) example, Searcher searcher)
    {
        var result = searcher.Search(new SearchRequest { Text = example.Query, Size = 0, FacetSize = 0 });
        // Whole titles are also matched in part.
        return result.Total > 0 && (example.IsSlip
            ? result.Notices.Any(notice => notice.Sentence == NoticeSentence.Corrected)
            : result.Notices.All(notice => notice.Sentence == NoticeSentence.FewHaveAll));
    }

    private static HelpExample Linked((string Query, string Meaning, bool IsSlip) example, PortalLinks links) =>
        new(example.Query, example.Meaning, links.Search(new SearchRequest { Text = example.Query }));
}
