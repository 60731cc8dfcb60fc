using SearchPortal.Export;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;
using SearchPortal.Web.Writing;

namespace SearchPortal.Web.Exports;

/// <summary>The files of a page, to choose from.</summary>
/// <param name="Title">What opens the list.</param>
/// <param name="Files">One for each format.</param>
internal sealed record Downloads(string Title, IReadOnlyList<FileLink> Files) : IPagePart
{
    private const int MostParts = 100;

    /// <summary>The files in parts, for the formats whose programs take no long list; none where the whole is short.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<NamedLink> Parts)> Parts { get; private init; } = [];

    /// <summary>The feed of the same papers; null for none.</summary>
    public FileLink? Feed { get; init; }

    /// <summary>The files of one paper.</summary>
    public static Downloads OfPaper(string key, PortalLinks links) =>
        new(Words.OtherFormats, [.. ExportFormats.All.Select(format => FileLink.Of(format, links.PaperFile(key, format)))]);

    /// <summary>The files of a listing.</summary>
    /// <param name="total">Papers it has.</param>
    /// <param name="href">Address of its file in a format; null as part is the whole.</param>
    public static Downloads OfListing(int total, Func<ExportFormat, int?, string> href)
    {
        int parts = Math.Min(MostParts, (total + ExportQuery.UsualPart - 1) / ExportQuery.UsualPart);
        return new(total == 1 ? Words.DownloadOne : Sentence.Of(Words.DownloadAll, Numbers.Of(total, Noun.Paper)), [.. ExportFormats.All.Select(format => FileLink.Of(format, href(format, null)))])
        {
            Parts = parts < 2 ? [] : [.. ExportFormats.All.Take(2).Select(format => (format.Name, (IReadOnlyList<NamedLink>)[.. Enumerable.Range(1, parts).Select(part => new NamedLink(Numbers.Of(part), href(format, part)))]))],
        };
    }

    /// <inheritdoc/>
    public void WriteTo(HtmlWriter page)
    {
        page.Html($"""<details class="downloads"><summary>{Title}</summary><ul>""");
        foreach (var file in Files) page.Html($"""<li><a rel="nofollow" href="{file.Href}" type="{file.MediaType}">{file.Name}</a></li>""");
        page.Html($"""</ul>""");
        foreach (var (name, parts) in Parts)
        {
            page.Html($"""<p class="note">{Sentence.Of(Words.InParts, name, Numbers.Of(ExportQuery.UsualPart))}""");
            foreach (var part in parts) page.Html($""" <a rel="nofollow" href="{part.Href}" aria-label="{Sentence.Of(Words.PartOf, name, part.Label)}">{part.Label}</a>""");
            page.Html($"""</p>""");
        }
        page.Html($"""</details>""");
        if (Feed is not null) page.Html($"""<p class="feed"><a rel="nofollow" href="{Feed.Href}" type="{Feed.MediaType}">{Feed.Name}</a></p>""");
    }
}
